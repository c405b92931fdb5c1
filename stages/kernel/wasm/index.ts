/**
 * The kernel: lines of NDJSON, or one text, to rows of numbers. Memory is the host's; stages/kernel/places.ts says where
 * what stands.
 */
import {astralIsThere, beginArticle, fold, isMalformed, stop, wantsAstral} from './fold'
import {fillBins, hashGrams, keyBands, winnow} from './grams'
import {
  day,
  idSize,
  idStart,
  isBlankLine,
  lineEnd,
  nameSourceField,
  outlet,
  readLine,
  textStart,
  titleSize,
  titleStart,
} from './line'
import {hashWords, streamLeft, streamRight} from './words'

export {astralIsThere, nameSourceField}

const SKETCHED: u32 = 0
const ODD: u32 = 1
const BLANK: u32 = 2
const WANTS_ASTRAL: u32 = 3
let width: usize = 5
let many: u32 = 256
let bands: u32 = 64
let bandRows: u32 = 4
let window: i32 = 4
/** Work space: folded bytes, word hashes, gram hashes, bins, densified bins. */
let folded: usize = 0
let words: usize = 0
let grams: usize = 0
let bins: usize = 0

export function configure(gram: u32, binCount: u32, bandCount: u32, rowsOfBand: u32, windowSize: i32): void {
  width = gram
  many = binCount
  bands = bandCount
  bandRows = rowsOfBand
  window = windowSize
}

export function layOut(foldedAt: usize, wordsAt: usize, gramsAt: usize, binsAt: usize): void {
  folded = foldedAt
  words = wordsAt
  grams = gramsAt
  bins = binsAt
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

/** Where the next fingerprint goes; each is a hash and its place, the hashes of an article before its places. */
let prints: usize = 0

let foldedEnd: usize = 0

function sketch(row: usize): void {
  const count = hashWords(folded, foldedEnd, words)
  const gramCount = hashGrams(words, count, width, grams)
  store<u32>(row, <u32>count, WORDS)
  store<u32>(row, <u32>gramCount, GRAMS)
  store<u32>(row, streamLeft, HASH)
  store<u32>(row, streamRight, HASH + 4)
  fillBins(grams, gramCount, bins, many)
  keyBands(bins, many, bands, bandRows, bins + 4 * many, row + KEYS)
  store<u32>(row, 0, PRINTS)
  if (window === 0) return
  const chosen = winnow(grams, <i32>gramCount, window, prints)
  store<u32>(row, chosen, PRINTS)
  // places first, hashes behind them
  const places = prints
  prints += 4 * chosen
  for (let i = 0; i < chosen; i++, prints += 4) store<u32>(prints, load<u32>(grams + 4 * load<u32>(places + 4 * i)))
}

/** Folds the text of the line, if it has one. */
function foldLine(from: usize, end: usize): u32 {
  if (isBlankLine(from, end)) return BLANK
  if (!readLine(from, end)) return ODD
  beginArticle()
  foldedEnd = textStart === 0 ? folded : fold(textStart, end, folded, true)
  if (isMalformed) return ODD
  return wantsAstral ? WANTS_ASTRAL : SKETCHED
}

function sketchLine(from: usize, end: usize, base: usize, row: usize): u32 {
  const status = foldLine(from, end)
  if (status !== SKETCHED) return status
  sketch(row)
  if (idSize !== 0) store<u32>(row, <u32>(idStart - base), ID)
  store<u32>(row, idSize, ID_SIZE)
  if (titleSize !== 0) store<u32>(row, <u32>(titleStart - base), TITLE)
  store<u32>(row, titleSize, TITLE_SIZE)
  store<u32>(row, outlet, OUTLET)
  store<u32>(row, day, DAY)
  return SKETCHED
}

function foldText(from: usize, end: usize): u32 {
  beginArticle()
  foldedEnd = fold(from, end, folded, false)
  return wantsAstral ? WANTS_ASTRAL : SKETCHED
}

/** The row of a text that is no line. Returns its status. */
export function sketchText(from: usize, end: usize, row: usize, printsAt: usize): u32 {
  const status = foldText(from, end)
  prints = printsAt
  if (status === SKETCHED) sketch(row)
  return status
}

let wordCount: usize = 0
export function wordsCounted(): usize {
  return wordCount
}

/** The words of a line or of a text. Returns the status. */
export function wordsOf(from: usize, end: usize, isLine: bool): u32 {
  const status = isLine ? foldLine(from, end) : foldText(from, end)
  wordCount = status === SKETCHED ? hashWords(folded, foldedEnd, words) : 0
  return status
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
  let count = 0
  let status = SKETCHED
  while (at < end && count < rows && status !== ODD && status !== WANTS_ASTRAL) {
    const lineStop = lineEnd(at, end)
    memory.fill(row, 0, rowSize)
    store<u32>(row, <u32>(at - base), LINE)
    store<u32>(row, <u32>(lineStop - at), SIZE)
    status = sketchLine(at, lineStop, base, row)
    store<u32>(row, status, STATUS)
    at = lineStop + 1
    row += rowSize
    count++
  }
  stopped = at
  return count
}
