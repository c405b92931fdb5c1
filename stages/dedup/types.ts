/**
 * What travels between main thread and workers: numbers in typed arrays, and a few plain objects a unit. Never one an
 * article.
 */
import type {Problem} from '../../pipeline/types.ts'

/** Lines of UTF-8 that can be read again by their place: a JSONL file, or a stretch of a temporary one. */
export interface Feed {
  readonly path: string
  /** In bytes. */
  readonly start: number
  readonly end: number
  /** What the file is called: keys are `label#id`. Null where each line tells its own key (stages/read/filing.ts). */
  readonly label: string | null
  /** Size and time of a file of the user’s, to see whether it changed; null for our own. */
  readonly stamp: string | null
}

/** The lines of a feed that begin between two places. */
export interface Unit extends Feed {
  readonly from: number
  readonly to: number
}

/** Numbers that lie in shared memory, or in a worker’s temporary file. */
export type Stretch =
  | {readonly where: 'memory'; readonly numbers: Uint32Array}
  | {readonly where: 'disk'; readonly path: string; readonly offset: number; readonly length: number}

/** Columns of a sheet that stay in memory, each as long as there are rows. */
export const COLUMNS = ['line', 'size', 'ordinal', 'words', 'left', 'right', 'outlet', 'day'] as const
export type Column = (typeof COLUMNS)[number]

/** What is known of up to 4,096 articles of one unit. */
export interface Sheet {
  readonly rows: number
  /** Column after column. */
  readonly columns: Uint32Array
  /** Band keys, band after band. */
  readonly keys: Stretch
  /** Rows of short texts, then their band keys over shorter grams, band after band. */
  readonly briefs: {readonly rows: number; readonly stretch: Stretch}
  /** Where the fingerprints of each part begin, and behind the last one where they end. */
  readonly partStarts: Uint32Array
  /** Hashes of all parts, then as many places: see `placeCode`. */
  readonly prints: Stretch
}

export interface LineProblem {
  /** Of the unit’s lines, from 0. */
  readonly ordinal: number
  readonly problem: Problem
}

/** What there was in a unit besides articles. */
export interface UnitTallies {
  /** Blank ones too. */
  readonly lines: number
  readonly problems: readonly LineProblem[]
  /** Lines set aside, those beyond the problem rows too. */
  readonly skipped: number
  /** Lines that hold something else than an article. */
  readonly ignored: number
}

export interface Sketched extends UnitTallies {
  readonly sheets: readonly Sheet[]
}

export const MOST_ROWS = 4096
/** How many places are told apart. */
export const PLACES = 1 << 20

/** Row and place of a fingerprint in 32 bits. Places beyond a million wrap: distances between two of them stay true. */
export const placeCode = (row: number, place: number): number => ((row << 20) | (place & (PLACES - 1))) >>> 0
export const rowOf = (code: number): number => code >>> 20
export const placeOf = (code: number): number => code & (PLACES - 1)
