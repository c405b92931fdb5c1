/**
 * The words of a passage, read where it stands, with their marks: one pass over UTF-8, in the escapes of JSON too.
 *
 * Example: `On Monday Mr. Okafor’s paid \u0034\u0030` gives on, monday (a name), mr, okafor (a name), s, paid, 40 (a number).
 * Words are those of stages/kernel/letters.ts, marks those of stages/shingle/word-marks.ts; but that an apostrophe parts words,
 * since `Okafor’s` is about Okafor.
 * Cost: 4 ns a byte; no string, no object a word. Source of the hash: Fowler, Noll and Vo, mixed at the end.
 */
import {ALONE, astralKind, capitals, folds, INVISIBLE, kinds, LETTER} from '../../kernel/letters.ts'
import {spreadBits} from '../../kernel/mix.ts'
import {BEGINS_ANEW, LONGEST_CUT, markOf, OPENING_QUOTE, PLAIN, type Word} from '../../shingle/word-marks.ts'
import type {Passage} from './fields.ts'

/** What a code point is to a word: those up to `DIGIT` make words, those up to `OPENS` do not end them. */
const [SMALL, CAPITAL, DIGIT, UNSEEN, OPENS, ONE_WORD, GAP, CUTS, BREAKS, ANEW] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const

function classOfUnit(code: number): number {
  const kind = kinds[code]
  // an apostrophe parts words here
  if (code === 0x27 || code === 0x2019) return GAP
  if (kind === LETTER) return code >= 0x30 && code <= 0x39 ? DIGIT : capitals[code] === 1 ? CAPITAL : SMALL
  if (kind === ALONE) return ONE_WORD
  if (code === OPENING_QUOTE) return OPENS
  if (code === 0x2e) return CUTS
  if (code === 0x0a) return BREAKS
  if (BEGINS_ANEW.has(code)) return ANEW
  return kind === INVISIBLE ? UNSEEN : GAP
}

const classes = Uint8Array.from({length: 0x10000}, (_, code) => classOfUnit(code))
const classOf = (code: number): number =>
  code < 0x10000 ? (classes[code] ?? GAP) : astralKind(code) === ALONE ? ONE_WORD : GAP

/** Bytes that are small letters of ASCII, and those of ASCII that end a word whatever follows. */
const isSmall = Uint8Array.from({length: 256}, (_, byte) => (byte >= 0x61 && byte <= 0x7a ? 1 : 0))
const endsWord = Uint8Array.from({length: 256}, (_, byte) =>
  byte < 0x80 && byte !== 0x5c && (classes[byte] ?? 0) >= ONE_WORD ? 1 : 0,
)

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** A word is known by 24 bits of its hash: of two articles of 100 terms each, one pair in 1,700 shares one by chance. */
export const WORD_BITS = 24
const wordOf = (hash: number): number => spreadBits(hash) >>> (32 - WORD_BITS)

const BACKSLASH = 0x5c
/** A code point and how many bytes it takes in one number. */
const WIDTH_BITS = 4
const WIDTH = 15
const coded = (code: number, width: number): number => (code << WIDTH_BITS) | width
const tail = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) & 0x3f
const SHORT_ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x6e, 0x0a],
  [0x22, 0x22],
])

const hexAt = (bytes: Uint8Array, at: number): number =>
  Number.parseInt(String.fromCharCode(...bytes.subarray(at, at + 4)), 16)

/** Code point and width of an escape: see `codeAt`. What is neither letter nor told in SHORT_ESCAPES is a gap. */
function escapeAt(bytes: Uint8Array, at: number): number {
  const mark = bytes[at + 1] ?? 0
  if (mark !== 0x75) return coded(SHORT_ESCAPES.get(mark) ?? 0x20, 2)
  const code = hexAt(bytes, at + 2)
  const isHigh = code >= 0xd800 && code < 0xdc00
  const low = isHigh && bytes[at + 6] === BACKSLASH && bytes[at + 7] === 0x75 ? hexAt(bytes, at + 8) : 0
  if (low < 0xdc00 || low > 0xdfff) return coded(code, 6)
  return coded(0x10000 + (code - 0xd800) * 0x400 + low - 0xdc00, 12)
}

/** The code point at `at`, and how many bytes it takes. */
function codeAt(bytes: Uint8Array, at: number, escaped: boolean): number {
  const byte = bytes[at] ?? 0
  if (byte < 0x80) return byte === BACKSLASH && escaped ? escapeAt(bytes, at) : coded(byte, 1)
  if (byte < 0xe0) return coded(((byte & 0x1f) << 6) | tail(bytes, at + 1), 2)
  const two = (tail(bytes, at + 1) << 6) | tail(bytes, at + 2)
  if (byte < 0xf0) return coded(((byte & 0xf) << 12) | two, 3)
  return coded(((byte & 7) << 18) | (two << 6) | tail(bytes, at + 3), 4)
}

/** What has been read of the word in hand; one object for all, since there are millions. */
const word: Word & {hash: number} = {letters: 0, capitals: 0, digits: 0, startsCapital: false, hash: 0}

/** Reads the word that begins at `start` with a letter or digit; returns the place after it. */
function readWord({bytes, escaped}: Passage, start: number): number {
  let at = start
  let hash = SEED
  word.letters = word.capitals = word.digits = 0
  while (at < bytes.length) {
    const next = codeAt(bytes, at, escaped)
    const code = next >>> WIDTH_BITS
    const own = classOf(code)
    if (own > OPENS) break
    if (own <= DIGIT) hash = Math.imul(hash ^ (folds[code] ?? 0), PRIME)
    if (own === DIGIT) word.digits += 1
    else if (own <= CAPITAL) word.letters += 1
    if (own === CAPITAL) {
      word.capitals += 1
      if (at === start) word.startsCapital = true
    } else if (at === start) word.startsCapital = false
    at += next & WIDTH
  }
  word.hash = hash
  return at
}

/** Words one after another with their marks; room for those of the longest passage so far. */
export class WordList {
  count = 0
  words = new Uint32Array(0)
  marks = new Uint8Array(0)

  /** Forgets all words. */
  begin(most: number): void {
    this.count = 0
    if (most <= this.words.length) return
    this.words = new Uint32Array(2 * most)
    this.marks = new Uint8Array(2 * most)
  }

  add(own: number, mark: number): void {
    this.words[this.count] = own
    this.marks[this.count] = mark
    this.count += 1
  }
}

/** `Mr. Okafor`, `U.S. President`: the stop cuts a short capital word right before it, and the sentence goes on. */
const isCutShort = (isRightBehind: boolean): boolean =>
  isRightBehind && word.startsCapital && word.letters <= LONGEST_CUT

/** Where one stands in a sentence. */
class Sentence {
  anew = true
  amongCapitals = true
  #newlines = 0

  wordRead(isCapitals: boolean): void {
    this.amongCapitals = isCapitals
    this.anew = false
    this.#newlines = 0
  }

  /** What parts words; `isRightBehind`: the last word ends here. */
  parted(own: number, isRightBehind: boolean): void {
    if (own === CUTS) this.anew ||= !isCutShort(isRightBehind)
    // Lines may be wrapped; a blank line ends a paragraph.
    else if (own === BREAKS) this.anew ||= ++this.#newlines > 1
    else if (own === ANEW || own === OPENS) this.anew = true
  }
}

const SPACE = 0x20

/** The words of the passage in order, each with its mark. */
export function readWords(passage: Passage, list: WordList): void {
  const {bytes, escaped} = passage
  const sentence = new Sentence()
  let wordEnd = -1
  word.startsCapital = false
  list.begin(bytes.length)
  for (let at = 0; at < bytes.length;) {
    const start = at
    // most words are of small letters alone
    let hash = SEED
    while (isSmall[bytes[at] ?? 0] === 1) hash = Math.imul(hash ^ (bytes[at++] ?? 0), PRIME)
    if (at > start && (at === bytes.length || endsWord[bytes[at] ?? 0] === 1)) {
      list.add(wordOf(hash), PLAIN)
      word.startsCapital = false
      sentence.wordRead(false)
      if (bytes[at] === SPACE) at += 1
      continue
    }
    const next = codeAt(bytes, start, escaped)
    const own = classOf(next >>> WIDTH_BITS)
    if (own <= DIGIT) {
      at = wordEnd = readWord(passage, start)
      list.add(wordOf(word.hash), markOf(word, sentence))
      sentence.wordRead(word.capitals === word.letters && word.letters > 1)
      continue
    }
    at = start + (next & WIDTH)
    if (own === ONE_WORD) list.add(wordOf(Math.imul(SEED ^ (next >>> WIDTH_BITS), PRIME)), PLAIN)
    else sentence.parted(own, wordEnd === start)
  }
}

const encoder = new TextEncoder()

/** Words of a list, parted by spaces. */
export function wordsOfList(list: string): readonly number[] {
  const own = new WordList()
  readWords({bytes: encoder.encode(list), escaped: false}, own)
  return Array.from(own.words.subarray(0, own.count))
}
