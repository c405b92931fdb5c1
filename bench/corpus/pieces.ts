/**
 * A text as a row of numbers, one a word: which word, whether it has a capital, what stands before and after it.
 *
 * Example: `“We won,” Ms` is [open quote + capital + we + space] [won + comma and close quote] [...]. So a word can be edited and
 * a passage carried over without reading a text again, and the text is written once, as bytes.
 * Avoids: strings, of which three million sentences would be made a minute.
 */
import {type Bytes, tokenOf, written, type WordId} from './vocabulary.ts'

export type Piece = number

const WORD_BITS = 17
const WORD_MASK = (1 << WORD_BITS) - 1
const CAPITAL = 1 << WORD_BITS
const BEFORE_AT = WORD_BITS + 1
const AFTER_AT = BEFORE_AT + 2

export const BEFORE = {nothing: 0, quote: 1, bracket: 2, dollar: 3} as const
export type Before = (typeof BEFORE)[keyof typeof BEFORE]

export const AFTER = {
  space: 0,
  comma: 1,
  stop: 2,
  paragraph: 3,
  quoteComma: 4,
  quoteStop: 5,
  quoteParagraph: 6,
  dash: 7,
  hyphen: 8,
  thousands: 9,
  point: 10,
  semicolon: 11,
  question: 12,
  bracket: 13,
  percent: 14,
} as const
export type After = (typeof AFTER)[keyof typeof AFTER]

export interface PieceMarks {
  readonly capital?: boolean
  readonly before?: Before
  readonly after?: After
}

export const piece = (word: WordId, {capital, before, after}: PieceMarks = {}): Piece =>
  word | (capital === true ? CAPITAL : 0) | ((before ?? 0) << BEFORE_AT) | ((after ?? 0) << AFTER_AT)

export const wordOf = (p: Piece): WordId => p & WORD_MASK
export const afterOf = (p: Piece): number => p >>> AFTER_AT

/** The same marks round another word. */
export const withWord = (p: Piece, word: WordId): Piece => (p & ~WORD_MASK) | word
export const withAfter = (p: Piece, after: After): Piece => (p & ((1 << AFTER_AT) - 1)) | (after << AFTER_AT)
export const withCapital = (p: Piece): Piece => p | CAPITAL
export const withBefore = (p: Piece, before: Before): Piece => (p & ~(3 << BEFORE_AT)) | (before << BEFORE_AT)

const ends = (p: Piece, ...marks: readonly number[]): boolean => marks.includes(afterOf(p))
export const endsParagraph = (p: Piece): boolean => ends(p, AFTER.paragraph, AFTER.quoteParagraph)
export const endsSentence = (p: Piece): boolean =>
  endsParagraph(p) || ends(p, AFTER.stop, AFTER.quoteStop, AFTER.question)

export const tokensOf = (pieces: readonly Piece[]): Int32Array => Int32Array.from(pieces, p => tokenOf[wordOf(p)] ?? 0)

/** How an outlet types its quotation marks and apostrophes; straight marks are escaped, as JSON has it. */
export type Marks = 'curly' | 'straight'

interface Type {
  readonly words: Bytes
  readonly before: readonly Uint8Array[]
  readonly after: readonly Uint8Array[]
  /** What the last word of a text has behind it. */
  readonly last: readonly Uint8Array[]
}

function typeOf(marks: Marks): Type {
  const [open, close] = marks === 'curly' ? ['“', '”'] : ['\\"', '\\"']
  const after = [
    ' ',
    ', ',
    '. ',
    '.\\n\\n',
    `,${close} `,
    `.${close} `,
    `.${close}\\n\\n`,
    ' — ',
    '-',
    ',',
    '.',
    '; ',
    '? ',
  ]
  const all = [...after, ') ', '% ']
  const bytes = (texts: readonly string[]): Uint8Array[] => texts.map(text => new Uint8Array(Buffer.from(text)))
  return {
    words: written[marks],
    before: bytes(['', open, '(', '$']),
    after: bytes(all),
    last: bytes(all.map(text => text.replace('\\n\\n', '').trimEnd())),
  }
}

const types: Readonly<Record<Marks, Type>> = {curly: typeOf('curly'), straight: typeOf('straight')}

/** Writes the pieces as the inside of a JSON string; returns the place after the last byte. */
export function writePieces(pieces: readonly Piece[], marks: Marks, {out, at}: {out: Uint8Array; at: number}): number {
  const {words, before, after, last} = types[marks]
  const {bytes, starts} = words
  const put = (part: Uint8Array | undefined): void => {
    if (part !== undefined) for (let i = 0; i < part.length; i++) out[at++] = part[i] ?? 0
  }
  const end = pieces.length - 1
  for (let i = 0; i <= end; i++) {
    const p = pieces[i] ?? 0
    put(before[(p >>> BEFORE_AT) & 3])
    const word = p & WORD_MASK
    const [from, to] = [starts[word] ?? 0, starts[word + 1] ?? 0]
    for (let k = from; k < to; k++) out[at + k - from] = bytes[k] ?? 0
    // Words that take a capital begin with an ASCII letter; names have theirs.
    const first = bytes[from] ?? 0
    if ((p & CAPITAL) !== 0 && first >= 0x61 && first <= 0x7a) out[at] = first - 0x20
    at += to - from
    put((i === end ? last : after)[afterOf(p)])
  }
  return at
}
