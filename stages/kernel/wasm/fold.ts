/**
 * UTF-8 to folded UTF-8, letter by letter: the twin is stages/kernel/fold.ts. Inside a JSON string the escapes are read where
 * they stand, so that no string is ever unescaped.
 */
import {ALONE, ASTRAL, FOLDS, INVISIBLE, KIND, KINDS, SEPARATOR} from './layout'
import {codeAt, sizeOf} from './utf8'

/** Where folded bytes go. */
export let folded: usize = 0
export function foldInto(at: usize): void {
  folded = at
}

let stop: usize = 0
/** Bytes that are no UTF-8, an escape that JSON does not know, a control character, or no closing mark. */
export let isMalformed: bool = false
/** A letter above U+FFFF was met before the host had laid its table in. */
export let wantsAstral: bool = false
export let hasAstral: bool = false

export function astralIsThere(): void {
  hasAstral = true
}

function writeUtf8(o: usize, code: u32): usize {
  if (code < 0x80) {
    store<u8>(o, <u8>code)
    return o + 1
  }
  if (code < 0x800) {
    store<u8>(o, <u8>(0xc0 | (code >> 6)))
    store<u8>(o + 1, <u8>(0x80 | (code & 0x3f)))
    return o + 2
  }
  store<u8>(o, <u8>(0xe0 | (code >> 12)))
  store<u8>(o + 1, <u8>(0x80 | ((code >> 6) & 0x3f)))
  store<u8>(o + 2, <u8>(0x80 | (code & 0x3f)))
  return o + 3
}

/** One code point up to U+FFFF. */
export function foldCode(at: usize, code: u32): usize {
  let o = at
  const kind = <u32>load<u8>(KINDS + code) & KIND
  if (kind === INVISIBLE) return o
  if (kind === ALONE) store<u8>(o++, 0)
  o = writeUtf8(o, <u32>load<u16>(FOLDS + 2 * code))
  if (kind === ALONE) store<u8>(o++, 0)
  return o
}

export function foldAstral(at: usize, code: u32): usize {
  let o = at
  store<u8>(o++, 0)
  if (!hasAstral) {
    wantsAstral = true
    return o
  }
  const isLetter = code < 0x40000 && <u32>load<u8>(ASTRAL + code - 0x10000) !== SEPARATOR
  if (!isLetter) return o
  store<u8>(o, <u8>(0xf0 | (code >> 18)))
  store<u8>(o + 1, <u8>(0x80 | ((code >> 12) & 0x3f)))
  store<u8>(o + 2, <u8>(0x80 | ((code >> 6) & 0x3f)))
  store<u8>(o + 3, <u8>(0x80 | (code & 0x3f)))
  store<u8>(o + 4, 0)
  return o + 5
}

function foldAscii(byte: u32): u32 {
  const lower = byte | 0x20
  if (lower - 0x61 < 26) return lower
  return byte - 0x30 < 10 ? byte : 0
}

export function hexAt(at: usize): i32 {
  let code: i32 = 0
  for (let k: usize = 0; k < 4; k++) {
    const byte = <u32>load<u8>(at + k)
    const lower = byte | 0x20
    const digit: i32 = byte - 0x30 < 10 ? <i32>(byte - 0x30) : lower - 0x61 < 6 ? <i32>(lower - 0x57) : -1
    if (digit < 0) return -1
    code = (code << 4) | digit
  }
  return code
}

/** Reads the escape `\\u` at `stop`, moves `stop` behind it. */
function foldEscape(o: usize, end: usize): usize {
  const code = stop + 6 <= end ? hexAt(stop + 2) : -1
  if (code < 0) {
    isMalformed = true
    return o
  }
  stop += 6
  const isHigh = (code & 0xfc00) === 0xd800
  // the other half of the pair, escaped too; a half alone is U+FFFD to whoever decodes it, hence a separator
  if (isHigh && stop + 6 <= end && load<u16>(stop) === 0x755c) {
    const low = hexAt(stop + 2)
    if ((low & 0xfc00) === 0xdc00) {
      stop += 6
      return foldAstral(o, 0x10000 + (((<u32>code) & 0x3ff) << 10) + ((<u32>low) & 0x3ff))
    }
  }
  return <u32>code < 0x80 ? foldPlain(o, <u32>code) : foldCode(o, <u32>code)
}

export function foldPlain(o: usize, byte: u32): usize {
  if (byte === 0x27) return o
  store<u8>(o, <u8>foldAscii(byte))
  return o + 1
}

/** One code point at `stop`. */
function foldOne(o: usize, end: usize): usize {
  const byte = <u32>load<u8>(stop)
  if (byte < 0x80) {
    stop++
    return foldPlain(o, byte)
  }
  const code = codeAt(stop, end)
  if (code < 0) {
    isMalformed = true
    return o
  }
  stop += sizeOf(<u32>code)
  return <u32>code < 0x10000 ? foldCode(o, <u32>code) : foldAstral(o, <u32>code)
}

/**
 * A run of letters as text.ts finds it: of ASCII no bytes but letters, digits and apostrophes, and in a string `\\u`. Returns
 * the end of what was folded.
 */
export function foldRun(from: usize, end: usize, escaped: bool): usize {
  let o = folded
  stop = from
  while (stop < end && !isMalformed) {
    const v = v128.load(stop)
    const other = v128.or(v128.or(v, i8x16.eq(v, i8x16.splat(0x27))), i8x16.eq(v, i8x16.splat(0x5c)))
    const plain = min<usize>(ctz<u32>(i8x16.bitmask(other) | 0x10000), end - stop)
    v128.store(o, v128.or(v, i8x16.splat(0x20)))
    stop += plain
    o += plain
    if (stop < end && plain < 16) o = escaped && load<u8>(stop) === 0x5c ? foldEscape(o, end) : foldOne(o, end)
  }
  return o
}

export function refuse(): void {
  isMalformed = true
}

export function beginArticle(): void {
  isMalformed = false
  wantsAstral = false
}
