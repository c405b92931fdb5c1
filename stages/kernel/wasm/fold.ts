/**
 * UTF-8 to folded UTF-8, sixteen ASCII bytes at a time: the twin is stages/kernel/fold.ts. Inside a JSON string the
 * escapes are read where they stand, so that no string is ever unescaped.
 */
import {isEscape} from './json'
import {ALONE, ASTRAL, FOLDS, INVISIBLE, KINDS, SEPARATOR} from './layout'

/** Where folding stopped: at the closing quotation mark, or at the end. */
export let stop: usize = 0
/** An escape that JSON does not know, a control character, or no closing mark. */
export let isMalformed: bool = false
/** A letter above U+FFFF was met before the host had laid its table in. */
export let wantsAstral: bool = false
export let hasAstral: bool = false

export function astralIsThere(): void {
  hasAstral = true
}

function tail(at: usize): u32 {
  return (<u32>load<u8>(at)) & 0x3f
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
function foldCode(at: usize, code: u32): usize {
  let o = at
  const kind = <u32>load<u8>(KINDS + code)
  if (kind === INVISIBLE) return o
  if (kind === ALONE) store<u8>(o++, 0)
  o = writeUtf8(o, <u32>load<u16>(FOLDS + 2 * code))
  if (kind === ALONE) store<u8>(o++, 0)
  return o
}

function foldAstral(at: usize, code: u32): usize {
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

function hexAt(at: usize): i32 {
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

/** Reads the escape at `stop`, moves `stop` behind it. */
function foldEscape(o: usize, end: usize): usize {
  const mark = stop + 1 < end ? <u32>load<u8>(stop + 1) : 0
  if (mark === 0x75) {
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
  if (!isEscape(mark)) isMalformed = true
  stop += 2
  store<u8>(o, 0)
  return o + 1
}

function foldPlain(o: usize, byte: u32): usize {
  if (byte === 0x27) return o
  store<u8>(o, <u8>foldAscii(byte))
  return o + 1
}

/** One code point at `stop`, not plain ASCII or close to the end. */
function foldOne(o: usize): usize {
  const i = stop
  const byte = <u32>load<u8>(i)
  if (byte < 0x80) {
    stop = i + 1
    return foldPlain(o, byte)
  }
  if (byte < 0xe0) {
    stop = i + 2
    return foldCode(o, ((byte & 0x1f) << 6) | tail(i + 1))
  }
  if (byte < 0xf0) {
    stop = i + 3
    return foldCode(o, ((byte & 0xf) << 12) | (tail(i + 1) << 6) | tail(i + 2))
  }
  stop = i + 4
  return foldAstral(o, ((byte & 7) << 18) | (tail(i + 1) << 12) | (tail(i + 2) << 6) | tail(i + 3))
}

/** Bytes that need a look of their own, as bits. */
function oddOnes(v: v128, escaped: bool): u32 {
  let odd = v128.or(v, i8x16.eq(v, i8x16.splat(0x27)))
  if (escaped) odd = v128.or(odd, v128.or(marksIn(v), i8x16.lt_u(v, i8x16.splat(0x20))))
  return <u32>i8x16.bitmask(odd)
}

/** Quotation marks and backslashes. */
function marksIn(v: v128): v128 {
  return v128.or(i8x16.eq(v, i8x16.splat(0x5c)), i8x16.eq(v, i8x16.splat(0x22)))
}

/**
 * Of odd bytes that are all `\\n` or `\\"`, whole and within the sixteen, the second ones, to be made gaps; else nothing but
 * false ones: paragraphs end so, some twenty in an article.
 */
function gapsOfEscapes(v: v128, odd: u32): v128 {
  const backslash = i8x16.eq(v, i8x16.splat(0x5c))
  const first = <u32>i8x16.bitmask(backslash)
  const quote = i8x16.eq(v, i8x16.splat(0x22))
  const second = <u32>i8x16.bitmask(v128.or(quote, i8x16.eq(v, i8x16.splat(0x6e))))
  const whole = first << 1
  const isPlain = (first & whole) === 0 && (whole & ~second) === 0 && (odd & ~(first | whole)) === 0
  return isPlain
    ? i8x16.shuffle(i8x16.splat(0), backslash, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30)
    : i8x16.splat(0)
}

/** `escaped`: the inside of a JSON string, ended by its quotation mark. Returns the end of what was written. */
export function fold(from: usize, end: usize, out: usize, escaped: bool): usize {
  let o = out
  stop = from
  while (stop < end) {
    if (stop + 16 <= end) {
      const v = v128.load(stop)
      const low = v128.or(v, i8x16.splat(0x20))
      const isLetter = i8x16.lt_u(i8x16.sub(low, i8x16.splat(0x61)), i8x16.splat(26))
      const isDigit = i8x16.lt_u(i8x16.sub(v, i8x16.splat(0x30)), i8x16.splat(10))
      const plainly = v128.or(v128.and(low, isLetter), v128.and(v, isDigit))
      v128.store(o, plainly)
      const odd = oddOnes(v, escaped)
      if (escaped && odd !== 0) {
        const gaps = gapsOfEscapes(v, odd)
        if (v128.any_true(gaps)) {
          v128.store(o, v128.andnot(plainly, gaps))
          stop += 16
          o += 16
          continue
        }
      }
      const plain: usize = odd === 0 ? 16 : ctz<u32>(odd)
      stop += plain
      o += plain
      if (odd === 0) continue
    }
    const byte = <u32>load<u8>(stop)
    if (escaped) {
      if (byte === 0x22) return o
      if (byte < 0x20) isMalformed = true
      if (byte === 0x5c) {
        o = foldEscape(o, end)
        if (isMalformed) return o
        continue
      }
      if (isMalformed) return o
    }
    o = foldOne(o)
  }
  if (escaped) isMalformed = true
  return o
}

export function beginArticle(): void {
  isMalformed = false
  wantsAstral = false
}
