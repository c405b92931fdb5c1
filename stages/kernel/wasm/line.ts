/**
 * One line of NDJSON, taken apart where it stands: where its id is, and the place of its text, which fold.ts reads.
 *
 * Strict: what JSON.parse would refuse, or anything unusual (an escape in a key or an id, a key told twice, a text that is
 * no string, none at all), makes the line odd, and the host reads it with JSON.parse. Bytes must be valid UTF-8.
 */
import {isEscape, isHex} from './json'

export let idStart: usize = 0
export let idEnd: usize = 0
export let textStart: usize = 0
/** Behind the line's last brace. */
export let lineStop: usize = 0

function skipSpaces(from: usize, end: usize): usize {
  let at = from
  while (at < end) {
    const byte = load<u8>(at)
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) break
    at++
  }
  return at
}

/** The first byte from `from` on that is a quotation mark, a backslash or a control character; `end` if none. */
function nextMark(from: usize, end: usize): usize {
  let at = from
  while (at + 16 <= end) {
    const v = v128.load(at)
    const marks = v128.or(
      v128.or(i8x16.eq(v, i8x16.splat(0x22)), i8x16.eq(v, i8x16.splat(0x5c))),
      i8x16.lt_u(v, i8x16.splat(0x20)),
    )
    const bits = <u32>i8x16.bitmask(marks)
    if (bits !== 0) return at + <usize>ctz<u32>(bits)
    at += 16
  }
  while (at < end) {
    const byte = load<u8>(at)
    if (byte === 0x22 || byte === 0x5c || byte < 0x20) break
    at++
  }
  return at
}

/** Behind the closing mark of the string whose inside begins at `from`; 0 where JSON would refuse it. */
function skipString(from: usize, end: usize): usize {
  let at = from
  while (true) {
    at = nextMark(at, end)
    if (at >= end) return 0
    const byte = load<u8>(at)
    if (byte === 0x22) return at + 1
    if (byte !== 0x5c || at + 1 >= end) return 0
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

function isDigit(at: usize, end: usize): bool {
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

/** Behind `true`, `false`, `null` or a number; 0 for all else, lists and objects too. */
function skipScalar(from: usize, end: usize): usize {
  const byte = load<u8>(from)
  if (byte === 0x74 && from + 4 <= end && load<u32>(from) === 0x65757274) return from + 4
  if (byte === 0x6e && from + 4 <= end && load<u32>(from) === 0x6c6c756e) return from + 4
  if (byte === 0x66 && from + 5 <= end && load<u32>(from, 1) === 0x65736c61) return from + 5
  return skipNumber(from, end)
}

/** The key between `from` and its closing mark at `at`: 1 for id, 2 for text, 0 for any other. */
function keyOf(from: usize, at: usize): i32 {
  const size = at - from
  if (size === 2 && load<u16>(from) === 0x6469) return 1
  return size === 4 && load<u32>(from) === 0x74786574 ? 2 : 0
}

/** `end` is the line’s end, its newline left out. False where the line is odd. */
export function readLine(from: usize, end: usize): bool {
  idStart = idEnd = textStart = 0
  let at = skipSpaces(from, end)
  if (at >= end || load<u8>(at) !== 0x7b) return false
  at++
  while (true) {
    at = skipSpaces(at, end)
    if (at >= end || load<u8>(at) !== 0x22) return false
    const keyStart = at + 1
    const keyEnd = nextMark(keyStart, end)
    if (keyEnd >= end || load<u8>(keyEnd) !== 0x22) return false
    const key = keyOf(keyStart, keyEnd)
    at = skipSpaces(keyEnd + 1, end)
    if (at >= end || load<u8>(at) !== 0x3a) return false
    at = skipSpaces(at + 1, end)
    if (at >= end) return false
    if (load<u8>(at) === 0x22) {
      const inside = at + 1
      if (key === 2) {
        if (textStart !== 0) return false
        textStart = inside
      }
      at = skipString(inside, end)
      if (at === 0) return false
      if (key === 1) {
        // an escape or a second id: the host knows what to make of it
        if (idStart !== 0 || nextMark(inside, end) !== at - 1) return false
        idStart = inside
        idEnd = at - 1
      }
    } else {
      if (key !== 0) return false
      at = skipScalar(at, end)
      if (at === 0) return false
    }
    at = skipSpaces(at, end)
    if (at >= end) return false
    const next = load<u8>(at++)
    if (next === 0x2c) continue
    if (next !== 0x7d) return false
    break
  }
  return textStart !== 0 && skipSpaces(at, end) === end
}

/** The newline that ends the line at `from`, or `end`. */
export function lineEnd(from: usize, end: usize): usize {
  let at = from
  const newline = i8x16.splat(0x0a)
  while (at + 16 <= end) {
    const bits = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), newline))
    if (bits !== 0) return at + <usize>ctz<u32>(bits)
    at += 16
  }
  while (at < end && load<u8>(at) !== 0x0a) at++
  return at
}
