/**
 * JSON as far as a line needs it (RFC 8259): what JSON.parse would refuse is refused.
 */
const QUOTE: u32 = 0x22
const BACKSLASH: u32 = 0x5c

/** Behind a backslash: " \\ / b f n r t. */
export function isEscape(mark: u32): bool {
  return (
    mark === 0x22 ||
    mark === 0x5c ||
    mark === 0x2f ||
    mark === 0x62 ||
    mark === 0x66 ||
    mark === 0x6e ||
    mark === 0x72 ||
    mark === 0x74
  )
}

function isHex(byte: u32): bool {
  return byte - 0x30 < 10 || (byte | 0x20) - 0x61 < 6
}

export function skipSpaces(from: usize, end: usize): usize {
  let at = from
  while (at < end) {
    const byte = load<u8>(at)
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) break
    at++
  }
  return at
}

/** Bytes beyond ASCII since `beginLine`, or close behind. */
let high: u32 = 0
export function beginLine(): void {
  high = 0
}
export function isAscii(): bool {
  return high === 0
}

/** The first byte from `from` on that is a quotation mark, a backslash or a control character; `end` if none. */
export function nextMark(from: usize, end: usize): usize {
  let at = from
  while (at + 16 <= end) {
    const v = v128.load(at)
    const marks = v128.or(
      v128.or(i8x16.eq(v, i8x16.splat(<i8>QUOTE)), i8x16.eq(v, i8x16.splat(<i8>BACKSLASH))),
      i8x16.lt_u(v, i8x16.splat(0x20)),
    )
    const bits = <u32>i8x16.bitmask(marks)
    high |= <u32>i8x16.bitmask(v)
    if (bits !== 0) return at + <usize>ctz<u32>(bits)
    at += 16
  }
  while (at < end) {
    const byte = <u32>load<u8>(at)
    high |= byte & 0x80
    if (byte === QUOTE || byte === BACKSLASH || byte < 0x20) break
    at++
  }
  return at
}

/** Behind the closing mark of the string whose inside begins at `from`; 0 where JSON would refuse it. */
export function skipString(from: usize, end: usize): usize {
  let at = from
  while (true) {
    at = nextMark(at, end)
    if (at >= end) return 0
    const byte = <u32>load<u8>(at)
    if (byte === QUOTE) return at + 1
    if (byte !== BACKSLASH || at + 1 >= end) return 0
    const mark = <u32>load<u8>(at, 1)
    if (mark === 0x75) {
      if (at + 6 > end) return 0
      for (let k: usize = 2; k < 6; k++) if (!isHex(<u32>load<u8>(at + k))) return 0
      at += 6
      continue
    }
    if (!isEscape(mark)) return 0
    at += 2
  }
}

export function isDigit(at: usize, end: usize): bool {
  return at < end && <u32>load<u8>(at) - 0x30 < 10
}

function skipDigits(from: usize, end: usize): usize {
  let at = from
  while (isDigit(at, end)) at++
  return at
}

/** Behind the number at `from`; 0 where it is none. */
function skipNumber(from: usize, end: usize): usize {
  let at = from
  if (load<u8>(at) === 0x2d) at++
  if (!isDigit(at, end)) return 0
  const whole = skipDigits(at, end)
  if (load<u8>(at) === 0x30 && whole > at + 1) return 0
  at = whole
  if (at < end && load<u8>(at) === 0x2e) {
    if (!isDigit(at + 1, end)) return 0
    at = skipDigits(at + 1, end)
  }
  if (at < end && (load<u8>(at) | 0x20) === 0x65) {
    at++
    if (at < end && (load<u8>(at) === 0x2b || load<u8>(at) === 0x2d)) at++
    if (!isDigit(at, end)) return 0
    at = skipDigits(at, end)
  }
  return at
}

/** Behind `true`, `false`, `null` or a number; 0 for all else. */
function skipScalar(from: usize, end: usize): usize {
  const byte = load<u8>(from)
  if (byte === 0x74 && from + 4 <= end && load<u32>(from) === 0x65757274) return from + 4
  if (byte === 0x6e && from + 4 <= end && load<u32>(from) === 0x6c6c756e) return from + 4
  if (byte === 0x66 && from + 5 <= end && load<u32>(from, 1) === 0x65736c61) return from + 5
  return skipNumber(from, end)
}

/** Behind a key and its colon; 0 where there is none. */
function skipKey(from: usize, end: usize): usize {
  const mark = skipSpaces(from, end)
  if (mark >= end || load<u8>(mark) !== 0x22) return 0
  const behind = skipString(mark + 1, end)
  if (behind === 0) return 0
  const colon = skipSpaces(behind, end)
  return colon < end && load<u8>(colon) === 0x3a ? colon + 1 : 0
}

/** What is open, as a stack of bits: 1 for an object, 0 for a list. */
let open: u64 = 0
let depth: u32 = 0

/** From behind a value to where the next one begins, or behind all that was open; 0 where JSON would refuse it. */
function skipClosings(from: usize, end: usize): usize {
  let at = from
  while (depth > 0) {
    at = skipSpaces(at, end)
    if (at >= end) return 0
    const byte = <u32>load<u8>(at++)
    const isObject = (open & 1) !== 0
    if (byte === 0x2c) return isObject ? skipKey(at, end) : at
    if (byte !== (isObject ? 0x7d : 0x5d)) return 0
    open >>>= 1
    depth--
  }
  return at
}

/** Behind the value at `from`; 0 where JSON would refuse it, or where it is nested more than 64 deep. */
export function skipValue(from: usize, end: usize): usize {
  let at = from
  depth = 0
  do {
    at = skipSpaces(at, end)
    if (at >= end) return 0
    const byte = <u32>load<u8>(at)
    if (byte === 0x7b || byte === 0x5b) {
      if (depth++ === 64) return 0
      open = (open << 1) | <u64>(byte === 0x7b)
      at = skipSpaces(at + 1, end)
      if (at >= end) return 0
      // in ASCII a closing bracket stands two behind its opening one
      if (<u32>load<u8>(at) !== byte + 2) {
        if (byte === 0x7b) at = skipKey(at, end)
        if (at === 0) return 0
        continue
      }
    } else {
      at = byte === 0x22 ? skipString(at + 1, end) : skipScalar(at, end)
      if (at === 0) return 0
    }
    at = skipClosings(at, end)
    if (at === 0) return 0
  } while (depth > 0)
  return at
}

/** From the first letter of a string without escapes on that is no white space to any eye; `end` where all is blank. */
export function firstVisible(from: usize, end: usize): usize {
  let at = from
  while (at < end) {
    const byte = <u32>load<u8>(at)
    if (byte === 0x20) at += 1
    else if (byte === 0xc2 && load<u8>(at, 1) === 0xa0) at += 2
    else if (byte >= 0xe1 && byte <= 0xef) {
      const code = ((byte & 0xf) << 12) | (((<u32>load<u8>(at, 1)) & 0x3f) << 6) | ((<u32>load<u8>(at, 2)) & 0x3f)
      if (!isWideSpace(code)) return at
      at += 3
    } else return at
  }
  return end
}

/** The white space of JavaScript's regular expressions that takes three bytes. */
function isWideSpace(code: u32): bool {
  return (
    code - 0x2000 <= 10 ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
