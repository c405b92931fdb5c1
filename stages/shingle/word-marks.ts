/**
 * Which words of a passage are names or numbers, by how they are written: one mark a word of the kernel.
 *
 * Example: `On Monday Mr. Okafor paid 40 dollars` marks Monday, Okafor and 40; `Rain fell.` marks nothing, since every
 * sentence begins with a capital.
 * Wrong answer it avoids: a headline In Title Case, or a text IN CAPITALS, made of names alone.
 * Cost: one pass over the UTF-16 units; no tagger, which would cost a hundred times as much.
 */
import {ALONE, astralKind, capitals, INVISIBLE, kinds, LETTER} from '../kernel/letters.ts'
import {BEGINS_ANEW, LONGEST_CUT, markOf, OPENING_QUOTE, PLAIN, type Word} from '../kernel/marks.ts'

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const STOP = 0x2e
const NEWLINE = 0x0a

/** The word in hand; one object for all, since there are millions. */
const word: Word = {letters: 0, capitals: 0, digits: 0, startsCapital: false}

/** Reads the word that begins at `start`; returns the place after it. */
function readWord(text: string, start: number): number {
  word.letters = word.capitals = word.digits = 0
  word.startsCapital = capitals[text.charCodeAt(start)] === 1
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kinds[code]
    if (kind === INVISIBLE) continue
    if (kind !== LETTER) break
    if (isDigit(code)) word.digits += 1
    else word.letters += 1
    word.capitals += capitals[code] ?? 0
  }
  return at
}

/** `Mr. Okafor`, `U.S. President`: the stop cuts a short capital word, and the sentence goes on. */
const isCutShort = (text: string, stop: number): boolean =>
  word.startsCapital && word.letters <= LONGEST_CUT && kinds[text.charCodeAt(stop - 1)] === LETTER

/** Marks the words of `text` one by one; there are as many as the kernel finds in it. */
export function wordMarks(text: string, mark: (mark: number) => void): void {
  let anew = true
  let amongCapitals = true
  let newlines = 0
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i)
    const kind = kinds[code]
    if (kind === LETTER) {
      i = readWord(text, i)
      mark(markOf(word, {anew, amongCapitals}))
      amongCapitals = word.capitals === word.letters && word.letters > 1
      anew = false
      newlines = 0
      continue
    }
    if (kind === ALONE) mark(PLAIN)
    else if (code === STOP) anew ||= !isCutShort(text, i)
    // Lines may be wrapped; a blank line ends a paragraph.
    else if (code === NEWLINE) anew ||= ++newlines > 1
    else if (code === OPENING_QUOTE || BEGINS_ANEW.has(code)) anew = true
    const point = code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(i) ?? 0) : 0
    if (point > 0xffff && astralKind(point) === ALONE) mark(PLAIN)
    i += point > 0xffff ? 2 : 1
  }
}
