/**
 * The kernel: lines of NDJSON, or one text, to rows of numbers. Memory is the host's; stages/kernel/places.ts says where
 * what stands.
 */
import {fillBins, keyBands, layLenders} from './bins'
import {beginCounting, countWords, distinct, unmark} from './distinct'
import {layPlaces} from './edges'
import {astralIsThere, beginArticle, folded, foldInto, isMalformed, wantsAstral} from './fold'
import {hashGrams, streamLeft, streamRight} from './grams'
import {
  day,
  idSize,
  idStart,
  isBlankLine,
  lineEnd,
  lineStop,
  nameSourceField,
  outlet,
  readLine,
  titleSize,
  titleStart,
} from './line'
import {markWords, readPlain, readString, wordsEnd} from './text'
import {layPackings, winnow} from './winnow'
import {layMasks} from './words'

export {cutLine, textEnd, writtenAt, writtenEnd} from './cut'
export {
  enteredDistinct,
  enteredWords,
  enterText,
  holdAgainst,
  layTexts,
  longestRun,
  otherDistinct,
  otherWordsAt,
  sharedGrams,
} from './overlap'
export {astralIsThere, nameSourceField}

const SKETCHED: u32 = 0
const ODD: u32 = 1
const BLANK: u32 = 2
const WANTS_ASTRAL: u32 = 3
let width: usize = 5
let many: u32 = 256
let bands: u32 = 64
let bandRows: u32 = 4
let window: usize = 4
/** Work space: word hashes, gram hashes, bins, densified bins. */
let words: usize = 0
let grams: usize = 0
let bins: usize = 0

export function configure(gram: u32, binCount: u32, bandCount: u32, rowsOfBand: u32, windowSize: u32): void {
  width = gram
  many = binCount
  bands = bandCount
  bandRows = rowsOfBand
  window = windowSize
  layMasks()
  layPlaces()
  layPackings()
  layLenders(binCount)
}

export function layOut(foldedAt: usize, wordsAt: usize, gramsAt: usize, binsAt: usize): void {
  words = wordsAt
  grams = gramsAt
  bins = binsAt
  foldInto(foldedAt)
}

/** What a row holds, as 32-bit numbers; the band keys follow. */
const STATUS: usize = 0
const LINE: usize = 4
const SIZE: usize = 8
const ID: usize = 12
const ID_SIZE: usize = 16
const TITLE: usize = 20
const TITLE_SIZE: usize = 24
const OUTLET: usize = 28
const DAY: usize = 32
const WORDS: usize = 36
const GRAMS: usize = 40
const HASH: usize = 44
const PRINTS: usize = 52
const KEYS: usize = 56

/** Where the next fingerprint goes; the places of an article's stand before their hashes. */
let prints: usize = 0
/** Words of what was read last. */
let count: usize = 0
export function wordsCounted(): usize {
  return count
}

function sketch(row: usize): void {
  const gramCount = hashGrams(words, count, width, grams)
  store<u32>(row, <u32>count, WORDS)
  store<u32>(row, <u32>gramCount, GRAMS)
  store<u32>(row, streamLeft, HASH)
  store<u32>(row, streamRight, HASH + 4)
  fillBins(grams, gramCount, bins, many)
  keyBands(bins, gramCount, many, bands, bandRows, bins + 4 * many, row + KEYS)
  const chosen: usize = window === 0 ? 0 : winnow(grams, gramCount, window, words, folded, prints)
  store<u32>(row, <u32>chosen, PRINTS)
  prints += 8 * chosen
}

/** Takes the line at `from` apart, and its text into words; `lineStop` is where it ends. */
function takeLine(from: usize, end: usize): u32 {
  if (isBlankLine(from, end)) return BLANK
  beginArticle()
  if (!readLine(from, end, words)) return ODD
  if (wantsAstral) return WANTS_ASTRAL
  count = (wordsEnd - words) >> 2
  return SKETCHED
}

function takeText(from: usize, end: usize): u32 {
  beginArticle()
  readPlain(from, end, words)
  count = (wordsEnd - words) >> 2
  return wantsAstral ? WANTS_ASTRAL : SKETCHED
}

/** What the line says besides its text; places count from `base`. */
function tellFields(base: usize, row: usize): void {
  store<u32>(row, idSize === 0 ? 0 : <u32>(idStart - base), ID)
  store<u32>(row, idSize, ID_SIZE)
  store<u32>(row, titleSize === 0 ? 0 : <u32>(titleStart - base), TITLE)
  store<u32>(row, titleSize, TITLE_SIZE)
  store<u32>(row, outlet, OUTLET)
  store<u32>(row, day, DAY)
}

/** The row of a text that is no line. Returns its status. */
export function sketchText(from: usize, end: usize, row: usize, printsAt: usize): u32 {
  const status = takeText(from, end)
  prints = printsAt
  if (status === SKETCHED) sketch(row)
  return status
}

/** The words of a line or of a text. Returns the status. */
export function wordsOf(from: usize, end: usize, isLine: bool): u32 {
  return isLine ? takeLine(from, end) : takeText(from, end)
}

/**
 * The distinct words of a line go to where grams go. Returns the status; `table` has room for 8 bytes a byte of the line and
 * 2 kB.
 */
export function distinctOfLine(from: usize, end: usize, titleWeight: u32, table: usize): u32 {
  markWords(true)
  const status = takeLine(from, end)
  const textEnd = wordsEnd
  let titleEnd = textEnd
  if (status === SKETCHED && titleSize !== 0) {
    readString(titleStart, end, textEnd)
    titleEnd = wordsEnd
    unmark(textEnd, titleEnd)
  }
  markWords(false)
  if (status !== SKETCHED) return status
  if (isMalformed) return ODD
  if (wantsAstral) return WANTS_ASTRAL
  beginCounting(<u32>((titleEnd - words) >> 2), table, grams)
  countWords(textEnd, titleEnd, titleWeight)
  countWords(words, textEnd, 1)
  count = distinct
  return SKETCHED
}

/** Where the last call stopped: behind a line, when the rows are full or the bytes are at their end. */
let stopped: usize = 0
export function stoppedAt(): usize {
  return stopped
}
export function printsEnd(): usize {
  return prints
}

/**
 * Rows of the lines between `from` and `end`, up to the first that is not plain; returns how many. Places count from `base`.
 */
export function sketchLines(
  from: usize,
  end: usize,
  base: usize,
  rowsAt: usize,
  rowSize: usize,
  rows: i32,
  printsAt: usize,
): i32 {
  prints = printsAt
  let at = from
  let row = rowsAt
  let lines = 0
  let status = SKETCHED
  while (at < end && lines < rows && status !== ODD && status !== WANTS_ASTRAL) {
    status = takeLine(at, end)
    if (status === SKETCHED) {
      sketch(row)
      tellFields(base, row)
    } else memory.fill(row, 0, rowSize)
    const next = status === ODD ? lineEnd(at, end) : lineStop
    store<u32>(row, status, STATUS)
    store<u32>(row, <u32>(at - base), LINE)
    store<u32>(row, <u32>(next - at), SIZE)
    at = next + 1
    row += rowSize
    lines++
  }
  stopped = at
  return lines
}
