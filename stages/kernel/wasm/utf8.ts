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

/** What two bytes in a row may be by mistake, a bit each: */
const LACK: i8 = 1 // a letter lacks a byte
const MORE: i8 = 2 // a byte follows that belongs to no letter
const OF_2: i8 = 32 // two, three or four bytes where fewer would do
const OF_3: i8 = 4
const OF_4: i8 = 64
const HALF: i8 = 16 // half of a surrogate pair
const HUGE: i8 = 8 // beyond U+10FFFF
/** No mistake alone: the second and third bytes of a letter are such a pair. */
const BOTH: i8 = -128
const ANY: i8 = LACK | MORE | BOTH
const LATE: i8 = ANY | HUGE | OF_4
const NEXT: i8 = MORE | OF_2 | BOTH

/** Mistakes by the first half of the first byte, by its second half, by the first half of the second byte: made is what all three say. */
// @ts-ignore: decorator
@inline
function mistakes(first: v128, second: v128): v128 {
  const high = i8x16(
    MORE, MORE, MORE, MORE, MORE, MORE, MORE, MORE,
    BOTH, BOTH, BOTH, BOTH, LACK | OF_2, LACK, LACK | OF_3 | HALF, LACK | HUGE | OF_4,
  )
  const low = i8x16(
    ANY | OF_2 | OF_3 | OF_4, ANY | OF_2, ANY, ANY, ANY | HUGE, LATE, LATE, LATE,
    LATE, LATE, LATE, LATE, LATE, LATE | HALF, LATE, LATE,
  )
  const next = i8x16(
    LACK, LACK, LACK, LACK, LACK, LACK, LACK, LACK,
    NEXT | OF_3 | OF_4, NEXT | OF_3 | HUGE, NEXT | HALF | HUGE, NEXT | HALF | HUGE, LACK, LACK, LACK, LACK,
  )
  const byFirst = v128.and(
    i8x16.swizzle(high, i8x16.shr_u(first, 4)),
    i8x16.swizzle(low, v128.and(first, i8x16.splat(15))),
  )
  return v128.and(byFirst, i8x16.swizzle(next, i8x16.shr_u(second, 4)))
}

/** Sixteen bytes, and those before them. Bytes that must be the third or fourth of a letter are, and no others. */
// @ts-ignore: decorator
@inline
function faults(before: v128, v: v128): v128 {
  const first = v128.shuffle<i8>(before, v, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)
  const two = v128.shuffle<i8>(before, v, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29)
  const three = v128.shuffle<i8>(before, v, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28)
  const third = i8x16.sub_sat_u(two, i8x16.splat(0x60))
  const fourth = i8x16.sub_sat_u(three, i8x16.splat(0x70))
  const later = v128.and(v128.or(third, fourth), i8x16.splat(<i8>0x80))
  return v128.xor(mistakes(first, v), later)
}

/**
 * Sixteen bytes at a time, and up to sixteen behind the end. Source: Keiser and Lemire 2020, Validating UTF-8 in less than one
 * instruction per byte.
 */
export function isUtf8(from: usize, end: usize): bool {
  const places = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  let before = i8x16.splat(0)
  let wrong = before
  let at = from
  for (; at + 16 <= end; at += 16) {
    const v = v128.load(at)
    if (i8x16.bitmask(v128.or(v, before)) !== 0) wrong = v128.or(wrong, faults(before, v))
    before = v
  }
  // a letter that does not end lacks a byte before the zeros that follow
  const last = v128.and(v128.load(at), i8x16.lt_u(places, i8x16.splat(<i8>(end - at))))
  return !v128.any_true(v128.or(wrong, faults(before, last)))
}
