/**
 * A text to the hashes of its words, 64 bytes at a time: where words begin and end is told by bits, and a word of plain letters
 * and digits is hashed where it stands (runs.ts). The twins are fold.ts and words.ts of stages/kernel, one after the other.
 *
 * Some blocks hold escapes, some letters beyond ASCII; a branch that takes every third block another way is foretold wrongly most
 * times. So all blocks of a stretch are surveyed alike, and what is rare is listed and seen to afterwards.
 */
import {bits, bitsOf, BLOCK, controlBits, hasControl, highBits, lettersIn, punctuationBits} from './blocks'
import {areEnough, beginEdges, holdStretch, tellStretch} from './edges'
import {areKnown, escapesIn} from './escapes'
import {isMalformed, refuse} from './fold'
import {HIGHS, LETTERS, ODD, RARES} from './layout'
import {beginPassage} from './marks'
import {hashRuns, markRuns} from './runs'

/** Behind the last word's hash. */
export let wordsEnd: usize = 0
/** Where the text ended: at its closing mark, or at the end of the bytes. */
export let stop: usize = 0

/** Blocks of a stretch. */
const MOST: usize = 64

/** Blocks of this stretch; those among them with bytes beyond ASCII, and those with marks that need a closer look. */
let blocks: usize = 0
let highs: usize = 0
let rares: usize = 0
/** Whether the text ends in the last of them. */
let isLast: bool = false
/** The smallest byte so far, lane by lane. */
let least: v128 = i8x16.splat(-1)
/** The byte that belongs to an escape of the block before, and whether it is no letter of the text: 1 then. */
let escaped: usize = 0
let overhang: u64 = 0
/** Bytes of the next block that belong to a punctuation mark of the last one that held high bytes. */
let inMark: u64 = 0

// @ts-ignore: decorator
@inline
function lettersAt(block: usize): usize {
  return LETTERS + 8 * block
}
// @ts-ignore: decorator
@inline
function oddAt(block: usize): usize {
  return ODD + 8 * block
}

/** Of these quotation marks one may close the text: all but those right behind a backslash that stands alone. */
function mayClose(at: usize): bool {
  const alone = bitsOf(at - 1, 0x5c) & ~bitsOf(at - 2, 0x5c)
  return (bitsOf(at, 0x22) & ~alone) !== 0
}

/** Apostrophes, which are letters of a kind where words are not marked, and backslashes. */
// @ts-ignore: decorator
@inline
function rareIn(v: v128, isString: bool, marked: bool): v128 {
  if (marked) return i8x16.eq(v, i8x16.splat(0x5c))
  const apostrophes = i8x16.eq(v, i8x16.splat(0x27))
  return isString ? v128.or(apostrophes, i8x16.eq(v, i8x16.splat(0x5c))) : apostrophes
}

/**
 * Letters and digits of each block from `from` on, up to one in which the text may end. As in all loops that count, the test stands
 * behind: only then does V8 make what is the same each time once.
 */
// @ts-ignore: decorator
@inline
function survey(from: usize, end: usize, isString: bool, marked: bool): void {
  const quote = i8x16.splat(0x22)
  let block: usize = 0
  let high: usize = HIGHS
  let rare: usize = RARES
  let smallest = least
  let mayEnd = false
  let p = from
  do {
    const a = v128.load(p)
    const b = v128.load(p, 16)
    const c = v128.load(p, 32)
    const d = v128.load(p, 48)
    store<u64>(lettersAt(block), bits(lettersIn(a), lettersIn(b), lettersIn(c), lettersIn(d)))
    store<u64>(oddAt(block), 0)
    store<u8>(high, <u8>block)
    high += <usize>(i8x16.bitmask(v128.or(v128.or(a, b), v128.or(c, d))) !== 0)
    store<u8>(rare, <u8>block)
    const ab = v128.or(rareIn(a, isString, marked), rareIn(b, isString, marked))
    const cd = v128.or(rareIn(c, isString, marked), rareIn(d, isString, marked))
    let isRare = v128.any_true(v128.or(ab, cd))
    if (isString) {
      const quotes = v128.or(v128.or(i8x16.eq(a, quote), i8x16.eq(b, quote)), v128.or(i8x16.eq(c, quote), i8x16.eq(d, quote)))
      mayEnd = v128.any_true(quotes) && mayClose(p)
      if (mayEnd) isRare = true
      else smallest = i8x16.min_u(smallest, i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d)))
    }
    rare += <usize>isRare
    p += BLOCK
    block++
  } while (!mayEnd && block < MOST && (isString ? p < end : p <= end))
  least = smallest
  blocks = block
  highs = high
  rares = rare
}

/** What stands before the closing mark, where there is one in the block; `escaping` stands right behind backslashes. */
function beforeClosing(at: usize, escaping: u64): u64 {
  const closing = bitsOf(at, 0x22) & ~escaping
  if (closing === 0) return -1
  isLast = true
  stop = at + <usize>ctz<u64>(closing)
  return (closing & (0 - closing)) - 1
}

/** Takes what an escape stands for out of the letters, but for `\\u`. Returns what stands before the closing mark. */
function readEscapes(at: usize, block: usize): u64 {
  const open: u64 = escaped === at ? 1 : 0
  const escapes = escapesIn(bitsOf(at, 0x5c), open)
  const inside = block === blocks - 1 ? beforeClosing(at, (escapes << 1) | open) : -1
  let gone = escapes
  // newlines mostly
  const others = escapes & ~bitsOf(at + 1, 0x6e)
  if (others !== 0) {
    const codes = others & bitsOf(at + 1, 0x75)
    if (!areKnown(at, others & inside & ~codes)) refuse()
    store<u64>(oddAt(block), codes)
    gone ^= codes
  }
  store<u64>(lettersAt(block), load<u64>(lettersAt(block)) & ~(gone << 1))
  if (escapes >>> 63 !== 0) {
    escaped = at + BLOCK
    overhang = gone >>> 63
    store<u64>(lettersAt(block + 1), load<u64>(lettersAt(block + 1)) & ~overhang)
  }
  return inside
}

/** What stands before the end of the text in the last block that was looked at. */
function readRares(from: usize, isString: bool, marked: bool): u64 {
  let inside: u64 = -1
  for (let at = RARES; at < rares; at++) {
    const block = <usize>load<u8>(at)
    const p = from + BLOCK * block
    if (isString) inside = readEscapes(p, block)
    if (!marked) store<u64>(oddAt(block), load<u64>(oddAt(block)) | bitsOf(p, 0x27))
  }
  return inside
}

/** Bytes beyond ASCII are odd, but for those of punctuation marks. */
function readHighs(from: usize, marked: bool): void {
  for (let at = HIGHS; at < highs; at++) {
    const block = <usize>load<u8>(at)
    const p = from + BLOCK * block
    const marks = punctuationBits(p, marked)
    const odd = highBits(p) & ~(marks | (marks << 1) | (marks << 2) | inMark)
    store<u64>(oddAt(block), load<u64>(oddAt(block)) | odd)
    inMark = (marks >>> 62) | (marks >>> 63)
  }
}

/** Leaves of the last block what stands before the end of the text. */
function cut(block: usize, inside: u64): void {
  store<u64>(lettersAt(block), load<u64>(lettersAt(block)) & inside)
  store<u64>(oddAt(block), load<u64>(oddAt(block)) & inside)
}

/** Refuses control characters, and a text without a closing mark. */
function endString(last: usize, end: usize, inside: u64): void {
  if (!isLast) {
    least = i8x16.min_u(
      i8x16.min_u(least, i8x16.min_u(v128.load(last), v128.load(last, 16))),
      i8x16.min_u(v128.load(last, 32), v128.load(last, 48)),
    )
    if (last + BLOCK >= end) refuse()
  } else if ((controlBits(last) & inside) !== 0 || hasControl(least) || stop >= end) refuse()
}

/** Runs of letters to words, where there are enough of them or no more to come. */
// @ts-ignore: decorator
@inline
function readRuns(from: usize, isString: bool, marked: bool): void {
  holdStretch(from, blocks)
  if (marked) tellStretch(from, blocks)
  const next = from + BLOCK * blocks
  if (isLast || areEnough(next)) wordsEnd = marked ? markRuns(wordsEnd, next) : hashRuns(wordsEnd, next, isString)
}

function begin(from: usize, words: usize, marked: bool): void {
  wordsEnd = words
  isLast = false
  least = i8x16.splat(-1)
  escaped = 0
  inMark = 0
  beginEdges(from, marked)
  if (marked) beginPassage(from)
}

// @ts-ignore: decorator
@inline
function readStretches(from: usize, end: usize, words: usize, marked: bool): void {
  begin(from, words, marked)
  for (let at = from; !isLast && !isMalformed; at += BLOCK * blocks) {
    survey(at, end, true, marked)
    if (escaped === at) store<u64>(LETTERS, load<u64>(LETTERS) & ~overhang)
    const inside = readRares(at, true, marked)
    readHighs(at, marked)
    endString(at + BLOCK * blocks - BLOCK, end, inside)
    if (isMalformed) return
    if (isLast) cut(blocks - 1, inside)
    readRuns(at, true, marked)
  }
}

/** Whether words are to be marked (marks.ts), and to be parted by apostrophes. */
export let isMarking: bool = false
export function markWords(isSo: bool): void {
  isMarking = isSo
}

/** The inside of a JSON string. Bytes that are no UTF-8 are refused: whatever is not ASCII here is told above, or folded. */
export function readString(from: usize, end: usize, words: usize): void {
  if (isMarking) readStretches(from, end, words, true)
  else readStretches(from, end, words, false)
}

export function readPlain(from: usize, end: usize, words: usize): void {
  begin(from, words, false)
  for (let at = from; !isLast; at += BLOCK * blocks) {
    survey(at, end, false, false)
    readRares(at, false, false)
    readHighs(at, false)
    const last = at + BLOCK * blocks - BLOCK
    isLast = last + BLOCK > end
    if (isLast) cut(blocks - 1, last >= end ? 0 : ((<u64>1) << (<u64>(end - last))) - 1)
    readRuns(at, false, false)
  }
  stop = end
}
