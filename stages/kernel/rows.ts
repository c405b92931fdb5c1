/**
 * What the kernel tells of an article, as a row of 32-bit numbers: no object an article, so that rows of millions can stand
 * in one shared array.
 */
import type {Settings} from '../../pipeline/settings.ts'

/** Columns of a row; the band keys follow. */
export const STATUS = 0
/** Where the line begins in the unit, and its bytes without the newline. */
export const LINE = 1
export const SIZE = 2
/** Where the id stands between its quotation marks, and its bytes; `UNREAD` where the line must be parsed to know. */
export const ID = 3
export const ID_SIZE = 4
export const WORDS = 5
export const GRAMS = 6
/** 64 bits of the whole stream of words. */
export const HASH = 7
/** How many fingerprints. */
export const PRINTS = 9
export const KEYS = 10

/** Statuses. */
export const SKETCHED = 0
/** Not what the fast lane reads: parse it. */
export const ODD = 1
export const BLANK = 2
/** No JSON object, or one without a text. */
export const BAD = 3

export const UNREAD = 0xffffffff

export type KernelSettings = Pick<Settings['shingle'], 'gram'> &
  Pick<Settings['minhash'], 'bins' | 'window'> &
  Pick<Settings['candidates'], 'bands' | 'rows'>

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
  /** Rows of the lines of a unit of NDJSON, which ends at a line’s end; as many as there is room for. Valid UTF-8 only. */
  sketchLines(unit: Uint8Array, rows: Rows): Taken
}
