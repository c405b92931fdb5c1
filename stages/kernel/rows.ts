/**
 * What the kernel tells of an article, as a row of 32-bit numbers: no object an article, so that rows of millions can stand
 * in one shared array.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Passages} from './distinct.ts'

/** Columns of a row; the band keys follow. */
export const STATUS = 0
/** Where the line begins in the unit, and its bytes without the newline. */
export const LINE = 1
export const SIZE = 2
/** Where the id stands in the unit, without quotation marks, and its bytes: 0 where there is none, `UNREAD` where the line must be parsed. */
export const ID = 3
export const ID_SIZE = 4
/** The title, told as the id is. */
export const TITLE = 5
export const TITLE_SIZE = 6
/** Hash of what the outlet is called; 0 where nothing is said. */
export const OUTLET = 7
/** Days since 1 January 1970, plus 1; 0 without a date, `UNREAD` where it is written in another form than 2031-02-03. */
export const DAY = 8
export const WORDS = 9
export const GRAMS = 10
/** 64 bits of the whole stream of words. */
export const HASH = 11
/** How many fingerprints. */
export const PRINTS = 13
export const KEYS = 14

/** Statuses. */
export const SKETCHED = 0
/** Not what the fast lane reads: parse it. */
export const ODD = 1
export const BLANK = 2
/** No article, as the host reads lines. */
export const BAD = 3

export const UNREAD = 0xffffffff

export type KernelSettings = Pick<Settings['shingle'], 'gram'> &
  Pick<Settings['minhash'], 'bins' | 'window'> &
  Pick<Settings['candidates'], 'bands' | 'rows'>

/** What a line says, as whoever reads articles reads it: null for what is not said. */
export interface LineFields extends Passages {
  readonly source: string | null
  readonly date: string | null
}

/** How the house reads lines: what is no plain line is read by it, so that there is one opinion of what an article is. */
export interface LineReading {
  /** Of a line in any bytes; null for what is no article. */
  readonly read: (line: Uint8Array) => LineFields | null
  /** The field that names the outlet. */
  readonly sourceField: string
}

/** Where the next fingerprints go. */
export interface PrintsInto {
  readonly prints: Uint32Array
  readonly at: number
}

/** Room for the rows of a unit. */
export interface Rows {
  readonly values: Uint32Array
  /** Fingerprints of each row in turn: their places among the grams, then as many hashes. */
  readonly prints: Uint32Array
}

export const rowLength = ({bands}: Pick<KernelSettings, 'bands'>): number => KEYS + bands

/** Lines of a unit, and how far into it they reach. */
export interface Taken {
  readonly rows: number
  readonly bytes: number
  /** Numbers written into `prints`. */
  readonly prints: number
}

export interface Kernel {
  readonly name: 'wasm' | 'plain'
  /** Rows of the lines of a unit of NDJSON, which ends at a line’s end; as many as there is room for. Any bytes. */
  sketchLines(unit: Uint8Array, rows: Rows): Taken
  /** The numbers of a row from `WORDS` on, of a text in valid UTF-8 that is no line. Returns the end of its fingerprints. */
  sketchText(text: Uint8Array, own: Uint32Array, into: PrintsInto): number
  /** Hashes of the words of a line’s text, in order, good until the next call; null where the line is no article. */
  wordsOfLine(line: Uint8Array): Int32Array | null
  /** The same of a text in valid UTF-8. */
  wordsOfText(text: Uint8Array): Int32Array
  /**
   * The distinct words of a line’s title and text (distinct.ts), good until the next call; null where the line is no article.
   * A word of the title counts `titleWeight` times.
   */
  distinctWordsOfLine(line: Uint8Array, titleWeight: number): Uint32Array | null
}
