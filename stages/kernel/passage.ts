/**
 * The words of a passage with what their writing tells of them, one after another, for whoever looks for names and numbers.
 *
 * Example: `On Monday Mr. Okafor’s paid 40` gives on, monday (a name), mr, okafor (a name), s, paid, 40 (a number).
 * Words are folded and hashed as those of the kernel, but that an apostrophe parts them: `Okafor’s` is about Okafor.
 * Avoids: a name in the possessive known as another word. Cost: 50 ns a word; the twin is wasm/marks.ts.
 */
import {foldedCapacity} from './fold.ts'
import {ALONE, astralKind, capitals, folds, INVISIBLE, kinds, LETTER} from './letters.ts'
import {BEGINS_ANEW, LONGEST_CUT, markOf, OPENING_QUOTE, PLAIN, type Word} from './marks.ts'
import {writeUtf8} from './utf8.ts'
import {wordHash} from './words.ts'

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

/** A word is known by the first 24 bits of its hash: of two articles of 100 terms each, one pair in 1,700 shares one by chance. */
export const WORD_BITS = 24
const REST = 32 - WORD_BITS

/** A code point and how many bytes it takes in one number. */
const WIDTH_BITS = 3
const WIDTH = 7
const coded = (code: number, width: number): number => (code << WIDTH_BITS) | width
const tail = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) & 0x3f

/** The code point at `at`, and how many bytes it takes. */
function codeAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0
  if (byte < 0x80) return coded(byte, 1)
  if (byte < 0xe0) return coded(((byte & 0x1f) << 6) | tail(bytes, at + 1), 2)
  const two = (tail(bytes, at + 1) << 6) | tail(bytes, at + 2)
  if (byte < 0xf0) return coded(((byte & 0xf) << 12) | two, 3)
  return coded(((byte & 7) << 18) | (two << 6) | tail(bytes, at + 3), 4)
}

/** Folded letters of the word in hand. */
let letters = new Uint8Array(64)
const hashOf = (end: number): number => wordHash(letters, 0, end) >>> REST

/** What has been read of the word in hand; one object for all, since there are millions. */
const word: Word & {hash: number} = {letters: 0, capitals: 0, digits: 0, startsCapital: false, hash: 0}

/** Reads the word that begins at `start` with a letter or digit; returns the place after it. */
function readWord(bytes: Uint8Array, start: number): number {
  let at = start
  let end = 0
  word.letters = word.capitals = word.digits = 0
  while (at < bytes.length) {
    const next = codeAt(bytes, at)
    const code = next >>> WIDTH_BITS
    const own = classOf(code)
    if (own > OPENS) break
    if (own <= DIGIT) end = writeUtf8(letters, end, folds[code] ?? 0)
    if (own === DIGIT) word.digits += 1
    else if (own <= CAPITAL) word.letters += 1
    if (own === CAPITAL) word.capitals += 1
    if (at === start) word.startsCapital = own === CAPITAL
    at += next & WIDTH
  }
  word.hash = hashOf(end)
  return at
}

/** The word that a letter of a script without spaces is. */
function hashOfLetter(bytes: Uint8Array, at: number, next: number): number {
  const [code, width] = [next >>> WIDTH_BITS, next & WIDTH]
  if (code < 0x10000) return hashOf(writeUtf8(letters, 0, folds[code] ?? 0))
  letters.set(bytes.subarray(at, at + width))
  return hashOf(width)
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

/** Calls `each` with every word of the passage in order, in `WORD_BITS` bits, and its mark (marks.ts). `bytes`: valid UTF-8. */
export function readWords(bytes: Uint8Array, each: (word: number, mark: number) => void): void {
  const sentence = new Sentence()
  let wordEnd = -1
  word.startsCapital = false
  if (letters.length < foldedCapacity(bytes.length)) letters = new Uint8Array(2 * foldedCapacity(bytes.length))
  for (let at = 0; at < bytes.length;) {
    const start = at
    const next = codeAt(bytes, start)
    const own = classOf(next >>> WIDTH_BITS)
    if (own <= DIGIT) {
      at = wordEnd = readWord(bytes, start)
      each(word.hash, markOf(word, sentence))
      sentence.wordRead(word.capitals === word.letters && word.letters > 1)
      continue
    }
    at = start + (next & WIDTH)
    if (own === ONE_WORD) each(hashOfLetter(bytes, start, next), PLAIN)
    else sentence.parted(own, wordEnd === start)
  }
}

const encoder = new TextEncoder()

/** Words of a list, parted by spaces. */
export function wordsOfList(list: string): readonly number[] {
  const words: number[] = []
  readWords(encoder.encode(list), own => words.push(own))
  return words
}
