/**
 * A text to the hashes of its words, 64 bytes at a time and read once: where words begin and end is told by bits, and a word
 * of plain letters and digits is hashed where it stands. What holds any other letter is folded first (fold.ts).
 * The twins are fold.ts and words.ts of stages/kernel, one after the other.
 */
import {folded, foldRun, isMalformed, refuse} from './fold'
import {isEscape} from './json'
import {EDGES, TELLING, WORD} from './layout'
import {beginPassage, markOfRun, passed, readStrange} from './marks'
import {areShort, fourHashes, hashFolded, plainHash} from './words'

/** Behind the last word's hash. */
export let wordsEnd: usize = 0
/** Where the text ended: at its closing mark, or at the end of the bytes. */
export let stop: usize = 0

/** Of each byte of four vectors one bit. */
// @ts-ignore: decorator
@inline
function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = (<u32>i8x16.bitmask(a)) | ((<u32>i8x16.bitmask(b)) << 16)
  const high = (<u32>i8x16.bitmask(c)) | ((<u32>i8x16.bitmask(d)) << 16)
  return (<u64>low) | ((<u64>high) << 32)
}

// @ts-ignore: decorator
@inline
function lettersIn(v: v128): v128 {
  // moved so that the last of them is the largest number with a sign, they alone are larger than what is before the first
  const letters = i8x16.gt_s(i8x16.add(v128.or(v, i8x16.splat(0x20)), i8x16.splat(127 - 0x7a)), i8x16.splat(127 - 26))
  return v128.or(letters, i8x16.gt_s(i8x16.add(v, i8x16.splat(127 - 0x39)), i8x16.splat(127 - 10)))
}

// @ts-ignore: decorator
@inline
function bitsOf(at: usize, byte: i32): u64 {
  const all = i8x16.splat(<i8>byte)
  return bits(
    i8x16.eq(v128.load(at), all),
    i8x16.eq(v128.load(at, 16), all),
    i8x16.eq(v128.load(at, 32), all),
    i8x16.eq(v128.load(at, 48), all),
  )
}

/**
 * First bytes of dashes, quotation marks and the like: U+2010 to U+2027 but for the two that are apostrophes too. Where words are
 * marked, only the opening one of them is left to the letters.
 */
// @ts-ignore: decorator
@inline
function punctuationAt(at: usize, marked: bool): v128 {
  const third = v128.load(at, 2)
  const isMark = v128.and(i8x16.eq(v128.load(at), i8x16.splat(<i8>0xe2)), i8x16.eq(v128.load(at, 1), i8x16.splat(<i8>0x80)))
  const isNear = i8x16.le_u(i8x16.sub(third, i8x16.splat(<i8>0x90)), i8x16.splat(0x17))
  const isApostrophe = i8x16.eq(marked ? third : v128.and(third, i8x16.splat(<i8>0xfe)), i8x16.splat(<i8>0x98))
  return v128.andnot(v128.and(isMark, isNear), isApostrophe)
}

/** Of backslashes those that begin an escape; `open`: the first byte belongs to one that began before. */
// @ts-ignore: decorator
@inline
function escapesIn(backslashes: u64, open: u64): u64 {
  let left = backslashes & ~open
  // a backslash right behind another one is its second half, mostly
  if ((left & (left << 1)) === 0) return left
  let first: u64 = 0
  while (left !== 0) {
    const one = left & (0 - left)
    first |= one
    left &= ~(one | (one << 1))
  }
  return first
}

/** Escapes of two bytes that JSON knows behind all of these backslashes. */
function areKnown(at: usize, escapes: u64): bool {
  for (let left = escapes; left !== 0; left &= left - 1) {
    if (!isEscape(<u32>load<u8>(at + <usize>ctz<u64>(left) + 1))) return false
  }
  return true
}

/** Edges in hand: where runs begin and end in turn. */
let edgesHeld: usize = 0
/** With so many in hand they are made words before the next block, which may bring 64. */
const ENOUGH: usize = 1984
/** Marks the beginning of a run that is more than plain letters. */
const STRANGE: u32 = 0x80000000

/** Marks the runs that hold one of the `odd` bytes; `edges` are those of this block, `held` those before them. */
function markStrange(held: usize, edges: u64, odd: u64): void {
  for (let left = odd; left !== 0;) {
    const bit = left & (0 - left)
    // edges up to this byte: the last of them is the beginning of its run
    const before = held + <usize>popcnt<u64>(edges & (bit | (bit - 1)))
    const begin = EDGES + 4 * (before - 1)
    store<u32>(begin, load<u32>(begin) | STRANGE)
    const next = edges & ~(bit | (bit - 1))
    left &= next === 0 ? 0 : ~((next & (0 - next)) - 1)
  }
}

/** Writes down the places of eight bits, or something where there are fewer; returns the others. */
// @ts-ignore: decorator
@inline
function holdEight(at: usize, edges: u64, to: usize): u64 {
  let left = edges
  store<u32>(to, <u32>at + <u32>ctz<u64>(left))
  left &= left - 1
  store<u32>(to, <u32>at + <u32>ctz<u64>(left), 4)
  left &= left - 1
  store<u32>(to, <u32>at + <u32>ctz<u64>(left), 8)
  left &= left - 1
  store<u32>(to, <u32>at + <u32>ctz<u64>(left), 12)
  left &= left - 1
  store<u32>(to, <u32>at + <u32>ctz<u64>(left), 16)
  left &= left - 1
  store<u32>(to, <u32>at + <u32>ctz<u64>(left), 20)
  left &= left - 1
  store<u32>(to, <u32>at + <u32>ctz<u64>(left), 24)
  left &= left - 1
  store<u32>(to, <u32>at + <u32>ctz<u64>(left), 28)
  return left & (left - 1)
}

/** 64 bytes of print have some eighteen edges: places of 24 are written without asking. */
// @ts-ignore: decorator
@inline
function holdEdges(at: usize, edges: u64): void {
  let to = EDGES + 4 * edgesHeld
  edgesHeld += <usize>popcnt<u64>(edges)
  let left = holdEight(at, holdEight(at, edges, to), to + 32)
  do {
    to += 64
    left = holdEight(at, left, to)
    to -= 32
  } while (left !== 0)
}

/** Words of the runs in hand, but for one that has no end yet. Returns the end of `out`. */
function hashRuns(out: usize, escaped: bool): usize {
  let o = out
  const end = EDGES + 8 * (edgesHeld >> 1)
  let at = EDGES
  for (; at + 32 <= end; at += 32) {
    if (areShort(at)) {
      v128.store(o, fourHashes(at))
      o += 16
    } else for (let k: usize = 0; k < 32; k += 8) o = hashRun(at + k, o, escaped)
  }
  for (; at < end; at += 8) o = hashRun(at, o, escaped)
  store<u32>(EDGES, load<u32>(end))
  edgesHeld &= 1
  return o
}

function hashRun(at: usize, out: usize, escaped: bool): usize {
  const start = load<u32>(at)
  const end = <usize>load<u32>(at, 4)
  if (start >= STRANGE) return hashFolded(folded, foldRun(<usize>(start ^ STRANGE), end, escaped), out)
  store<u32>(out, plainHash(<usize>start, end))
  return out + 4
}

/** Runs that are held at most, and one that goes on. */
const MOST_RUNS: usize = 1056

/** Notes the runs that hold one of the bytes, a capital or a digit. */
// @ts-ignore: decorator
@inline
function tellRuns(held: usize, edges: u64, bytes: u64): void {
  for (let left = bytes; left !== 0; left &= left - 1) {
    const upTo = left ^ (left - 1)
    store<u8>(TELLING + ((held + <usize>popcnt<u64>(edges & upTo) - 1) >> 1), 1)
  }
}

function markRun(at: usize, telling: usize, out: usize): usize {
  const start = load<u32>(at)
  const end = <usize>load<u32>(at, 4)
  if (start >= STRANGE) return readStrange(<usize>(start ^ STRANGE), end, out)
  const word = plainHash(<usize>start, end) & WORD
  if (load<u8>(telling) === 0) {
    passed(end)
    store<u32>(out, word)
  } else store<u32>(out, word | markOfRun(<usize>start, end))
  return out + 4
}

/** As `hashRuns`, each word with its mark. */
function markRuns(out: usize): usize {
  let o = out
  const end = EDGES + 8 * (edgesHeld >> 1)
  let at = EDGES
  let telling = TELLING
  for (; at + 32 <= end; at += 32, telling += 4) {
    const four = load<u32>(telling)
    if (!areShort(at)) for (let k: usize = 0; k < 4; k++) o = markRun(at + 8 * k, telling + k, o)
    else {
      v128.store(o, v128.and(fourHashes(at), i32x4.splat(WORD)))
      if (four === 0) passed(<usize>load<u32>(at, 28))
      else for (let k: usize = 0; k < 4; k++) markShort(at + 8 * k, telling + k, o + 4 * k)
      o += 16
    }
  }
  for (; at < end; at += 8, telling++) o = markRun(at, telling, o)
  const goesOn = load<u8>(telling)
  memory.fill(TELLING, 0, telling + 1 - TELLING)
  store<u8>(TELLING, goesOn)
  store<u32>(EDGES, load<u32>(end))
  edgesHeld &= 1
  return o
}

/** Of a word whose hash is there. */
// @ts-ignore: decorator
@inline
function markShort(at: usize, telling: usize, word: usize): void {
  const end = <usize>load<u32>(at, 4)
  if (load<u8>(telling) === 0) passed(end)
  else store<u32>(word, load<u32>(word) | markOfRun(<usize>load<u32>(at), end))
}

/** Quotation marks, apostrophes and backslashes, two more among them: what needs a closer look. */
// @ts-ignore: decorator
@inline
function rareIn(v: v128): v128 {
  const quotes = i8x16.eq(v128.and(v, i8x16.splat(<i8>0xfa)), i8x16.splat(0x22))
  return v128.or(quotes, i8x16.eq(v, i8x16.splat(0x5c)))
}

/** What stands above the capitals: of plain letters the small ones. */
// @ts-ignore: decorator
@inline
function isHigh(v: v128): v128 {
  return i8x16.gt_u(v, i8x16.splat(0x60))
}

// @ts-ignore: decorator
@inline
function isControl(v: v128): v128 {
  return i8x16.le_u(v, i8x16.splat(0x1f))
}

// @ts-ignore: decorator
@inline
function read(from: usize, end: usize, out: usize, escaped: bool, marked: bool): void {
  wordsEnd = out
  edgesHeld = 0
  if (marked) {
    memory.fill(TELLING, 0, MOST_RUNS)
    beginPassage(from)
  }
  /** What the block before leaves: in a run; behind an escape's backslash, one of `\\u`; in a punctuation mark. */
  let inRun: u64 = 0
  let inEscape: u64 = 0
  let inCode: u64 = 0
  let inMark: u64 = 0
  let isLast = false
  let least = i8x16.splat(-1)
  for (let p = from; !isLast; p += 64) {
    const a = v128.load(p)
    const b = v128.load(p, 16)
    const c = v128.load(p, 32)
    const d = v128.load(p, 48)
    let letters = bits(lettersIn(a), lettersIn(b), lettersIn(c), lettersIn(d))
    /** Bytes of runs that are no plain letters. */
    let odd: u64 = 0
    if (i8x16.bitmask(v128.or(v128.or(a, b), v128.or(c, d))) !== 0 || inMark !== 0) {
      const marks = bits(
        punctuationAt(p, marked),
        punctuationAt(p + 16, marked),
        punctuationAt(p + 32, marked),
        punctuationAt(p + 48, marked),
      )
      odd = bits(a, b, c, d) & ~(marks | (marks << 1) | (marks << 2) | inMark)
      inMark = (marks >>> 62) | (marks >>> 63)
    }
    /** Bytes before the closing mark. */
    let inside: u64 = -1
    const rare = v128.or(v128.or(rareIn(a), rareIn(b)), v128.or(rareIn(c), rareIn(d)))
    if (v128.any_true(rare) || inEscape !== 0) {
      if (!marked) odd |= bitsOf(p, 0x27)
      if (escaped) {
        const escapes = escapesIn(bitsOf(p, 0x5c), inEscape)
        const behind = (escapes << 1) | inEscape
        const codes = escapes & bitsOf(p + 1, 0x75)
        const closing = bitsOf(p, 0x22) & ~behind
        if (closing !== 0) {
          isLast = true
          inside = (closing & (0 - closing)) - 1
          stop = p + <usize>ctz<u64>(closing)
        }
        odd |= codes
        letters &= ~(behind & ~((codes << 1) | inCode))
        if (!areKnown(p, escapes & inside & ~codes & ~bitsOf(p + 1, 0x6e))) refuse()
        inEscape = escapes >>> 63
        inCode = codes >>> 63
      }
    }
    if (escaped) {
      if (isLast) {
        const controls = bits(isControl(a), isControl(b), isControl(c), isControl(d)) & inside
        if (controls !== 0 || v128.any_true(isControl(least)) || stop >= end) refuse()
      } else {
        least = i8x16.min_u(least, i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d)))
        if (p + 64 >= end) refuse()
      }
      if (isMalformed) return
    } else if (p + 64 > end) {
      isLast = true
      inside = p >= end ? 0 : ((<u64>1) << <u64>(end - p)) - 1
      stop = end
    }
    odd &= inside
    const runs = (letters & inside) | odd
    const edges = runs ^ ((runs << 1) | inRun)
    inRun = runs >>> 63
    const before = edgesHeld
    holdEdges(p, edges)
    if (odd !== 0) markStrange(before, edges, odd)
    if (marked) {
      const small = bits(isHigh(a), isHigh(b), isHigh(c), isHigh(d))
      tellRuns(before, edges, runs & ~small)
    }
    if (isLast || edgesHeld > ENOUGH) wordsEnd = marked ? markRuns(wordsEnd) : hashRuns(wordsEnd, escaped)
  }
}

/** Whether words are to be marked (marks.ts), and to be parted by apostrophes. */
export let isMarking: bool = false
export function markWords(isSo: bool): void {
  isMarking = isSo
}

/** The inside of a JSON string. Bytes that are no UTF-8 are refused: whatever is not ASCII here is told above, or folded. */
export function readString(from: usize, end: usize, words: usize): void {
  if (isMarking) read(from, end, words, true, true)
  else read(from, end, words, true, false)
}

export function readPlain(from: usize, end: usize, words: usize): void {
  read(from, end, words, false, false)
}
