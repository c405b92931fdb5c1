/**
 * A line without its text, and the text unescaped: the twin is stages/dedup/cut.ts. The text is copied sixteen bytes at a time
 * on the way to its closing mark, so that it is read once.
 */
import {hexAt} from './fold'
import {isUtf8} from './utf8'

const QUOTE: u32 = 0x22
const BACKSLASH: u32 = 0x5c
/** `"tex` and the bytes behind it. */
const FIELD: u32 = 0x78657422
const FIELD_END: u32 = 0x2274

/** Where the text begins and ends, as it was written. */
let start: usize = 0
let close: usize = 0
export function writtenAt(): usize {
  return start
}
export function writtenEnd(): usize {
  return close
}

/** Behind the text as it reads; 0 where it holds an escape that stands for no letter. */
let readTo: usize = 0
export function textEnd(): usize {
  return readTo
}

/** The first name of the field that looks like the text’s; `end` where there is none. */
function fieldIn(from: usize, end: usize): usize {
  const quote = i8x16.splat(<i8>QUOTE)
  const letter = i8x16.splat(0x74)
  for (let at = from; at < end; at += 16) {
    const both = v128.and(i8x16.eq(v128.load(at), quote), i8x16.eq(v128.load(at, 1), letter))
    for (let left = <u32>i8x16.bitmask(both); left !== 0; left &= left - 1) {
      const one = at + <usize>ctz<u32>(left)
      if (one + 6 > end) return end
      if (load<u32>(one) === FIELD && <u32>load<u16>(one, 4) === FIELD_END) return one
    }
  }
  return end
}

/** Behind the opening mark of the text; 0 where there is none. */
function openingIn(from: usize, end: usize): usize {
  let at = fieldIn(from, end) + 6
  while (at < end && (load<u8>(at) === 0x20 || load<u8>(at) === 0x3a || load<u8>(at) === 0x09)) at++
  return at < end && <u32>load<u8>(at) === QUOTE ? at + 1 : 0
}

/** What the letter behind a backslash stands for; 0 where JSON knows none. */
function meant(mark: u32): u32 {
  if (mark === 0x6e) return 0x0a
  if (mark === QUOTE || mark === BACKSLASH || mark === 0x2f) return mark
  if (mark === 0x74) return 0x09
  if (mark === 0x72) return 0x0d
  if (mark === 0x62) return 0x08
  return mark === 0x66 ? 0x0c : 0
}

function writeCode(out: usize, code: u32): usize {
  if (code < 0x80) {
    store<u8>(out, <u8>code)
    return out + 1
  }
  const last = <u8>(0x80 | (code & 0x3f))
  if (code < 0x800) {
    store<u8>(out, <u8>(0xc0 | (code >>> 6)))
    store<u8>(out, last, 1)
    return out + 2
  }
  const third = <u8>(0x80 | ((code >>> 6) & 0x3f))
  if (code < 0x10000) {
    store<u8>(out, <u8>(0xe0 | (code >>> 12)))
    store<u8>(out, third, 1)
    store<u8>(out, last, 2)
    return out + 3
  }
  store<u8>(out, <u8>(0xf0 | (code >>> 18)))
  store<u8>(out, <u8>(0x80 | ((code >>> 12) & 0x3f)), 1)
  store<u8>(out, third, 2)
  store<u8>(out, last, 3)
  return out + 4
}

/** Of the number at `at`, `\\u` and four digits; -1 where there is none. */
function unitAt(at: usize, end: usize): i32 {
  return at + 6 <= end && <u32>load<u16>(at) === 0x755c ? hexAt(at + 2) : -1
}

/** Behind the escape that was read last. */
let behind: usize = 0

/** Writes what the escape at `at` stands for; returns the end of it, or 0. Half of a pair alone stands for nothing. */
function unescape(at: usize, end: usize, out: usize): usize {
  behind = at + 2
  const mark = <u32>load<u8>(at, 1)
  if (mark !== 0x75) {
    const letter = meant(mark)
    store<u8>(out, <u8>letter)
    return letter === 0 ? 0 : out + 1
  }
  const unit = unitAt(at, end)
  if (unit < 0 || (unit & 0xfc00) === 0xdc00) return 0
  behind = at + 6
  if ((unit & 0xfc00) !== 0xd800) return writeCode(out, <u32>unit)
  const low = unitAt(at + 6, end)
  if (low < 0 || (low & 0xfc00) !== 0xdc00) return 0
  behind = at + 12
  return writeCode(out, 0x10000 + (((<u32>unit) & 0x3ff) << 10) + ((<u32>low) & 0x3ff))
}

/** Reads the text up to its closing mark, and writes it to `out`. Returns false where it has none. */
function readText(end: usize, out: usize): bool {
  const quote = i8x16.splat(<i8>QUOTE)
  const backslash = i8x16.splat(<i8>BACKSLASH)
  let at = start
  let o = out
  let isKnown = true
  while (at < end) {
    const v = v128.load(at)
    v128.store(o, v)
    const marks = <u32>i8x16.bitmask(v128.or(i8x16.eq(v, quote), i8x16.eq(v, backslash)))
    // a jump that the next load need not wait for
    if (marks === 0) {
      at += 16
      o += 16
      continue
    }
    const plain = <usize>ctz<u32>(marks)
    at += plain
    o += plain
    if (at >= end) return false
    if (<u32>load<u8>(at) === QUOTE) {
      close = at
      readTo = isKnown ? o : 0
      return true
    }
    const next = unescape(at, end, o)
    at = behind
    if (next === 0) isKnown = false
    else o = next
  }
  return false
}

/**
 * Takes the text out of the line, and writes it to `out`, which has room for the line and sixteen bytes more. Returns the end of
 * what is left of the line; 0 where it has no such field, or is no UTF-8.
 */
export function cutLine(from: usize, end: usize, out: usize): usize {
  start = openingIn(from, end)
  if (start === 0 || !readText(end, out) || !isUtf8(from, end)) return 0
  memory.copy(start, close, end - close)
  return start + (end - close)
}
