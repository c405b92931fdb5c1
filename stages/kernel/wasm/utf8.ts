/**
 * UTF-8, strictly (RFC 3629): nothing longer than need be, no halves of surrogate pairs, nothing beyond U+10FFFF.
 */

export function sizeOf(code: u32): usize {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** The code point at `at`, whose first byte is not ASCII; -1 where there is none. */
export function codeAt(at: usize, end: usize): i32 {
  const first = <u32>load<u8>(at)
  if (first < 0xc2 || first > 0xf4) return -1
  if (first < 0xe0) {
    const second = <u32>load<u8>(at, 1)
    return at + 2 > end || (second & 0xc0) !== 0x80 ? -1 : <i32>(((first & 0x1f) << 6) | (second & 0x3f))
  }
  const size: usize = first < 0xf0 ? 3 : 4
  if (at + size > end) return -1
  let code = first & (0xff >>> (<u32>size + 1))
  for (let k: usize = 1; k < size; k++) {
    const byte = <u32>load<u8>(at + k)
    if ((byte & 0xc0) !== 0x80) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  return sizeOf(code) !== size || (code & 0xfffff800) === 0xd800 || code > 0x10ffff ? -1 : <i32>code
}

/** Reads up to sixteen bytes behind the end. */
export function isUtf8(from: usize, end: usize): bool {
  let at = from
  while (at < end) {
    const others = <u32>i8x16.bitmask(v128.load(at))
    // a jump that the next load need not wait for
    if (others === 0) {
      at += 16
      continue
    }
    at += <usize>ctz<u32>(others)
    if (at >= end) break
    const code = codeAt(at, end)
    if (code < 0) return false
    at += sizeOf(<u32>code)
  }
  return true
}
