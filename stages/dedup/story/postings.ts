/**
 * The index of one task: of each leading word the rows that hold it, earliest first, as they are walked.
 *
 * Example: rows of the last seven days and of the task’s own; a row before the window leaves a word’s list for good once that
 * is looked through.
 * Cost: 10 ns a term of a row; 240 bytes a row, and 8 a leading word of the run.
 */
import type {StoryWorkbench} from './workbench.ts'
import {ofWord, shareOfCode, wordOfCode} from './codes.ts'

const SHARE_BITS = 12
const SHARE = 2 ** SHARE_BITS - 1

/** Leading terms of rows, one row after another. */
export class Leads {
  /** Of row r: from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Uint32Array
  /** Codes, of numbers (leading.ts) in place of words. */
  readonly terms: Uint32Array
  #rows = 0

  /** Room for so many rows of at most so many terms. */
  constructor(bench: StoryWorkbench, rows: number, most: number) {
    this.starts = bench.numbers('termStarts', rows + 2)
    this.terms = bench.numbers('terms', rows * most)
    this.starts[0] = this.starts[1] = 0
  }

  get rows(): number {
    return this.#rows
  }

  /** Of the row in hand: a word by its number, and its code. */
  add(number: number, code: number): void {
    const at = this.starts[this.#rows + 1] ?? 0
    this.terms[at] = ofWord(number, code)
    this.starts[this.#rows + 1] = at + 1
  }

  endRow(): void {
    this.#rows += 1
    this.starts[this.#rows + 1] = this.starts[this.#rows] ?? 0
  }
}

export class Postings {
  /** Rows with their shares: see `rowOfPosting`. */
  readonly list: Uint32Array
  /** Of each word where its rows begin and end, side by side. */
  readonly ends: Uint32Array

  /** Room for the terms of all these rows; none is in the index. `words`: how many lead. */
  constructor(bench: StoryWorkbench, {terms, starts, rows}: Leads, words: number) {
    const total = starts[rows] ?? 0
    const ends = bench.numbers('ends', 2 * words).fill(0)
    for (let at = 0; at < total; at++) {
      const own = 2 * wordOfCode(terms[at] ?? 0)
      ends[own] = (ends[own] ?? 0) + 1
    }
    let next = 0
    for (let at = 0; at < ends.length; at += 2) {
      const own = ends[at] ?? 0
      ends[at] = ends[at + 1] = next
      next += own
    }
    this.ends = ends
    this.list = bench.numbers('list', total)
  }

  /** The row comes to hold these terms. */
  add({terms, starts}: Leads, row: number): void {
    const {list, ends} = this
    const to = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < to; at++) {
      const code = terms[at] ?? 0
      const own = 2 * wordOfCode(code) + 1
      const place = ends[own] ?? 0
      list[place] = (row << SHARE_BITS) | shareOfCode(code)
      ends[own] = place + 1
    }
  }

  /** How many rows hold the word, from `oldest` on and perhaps some before it. */
  rowsOf(word: number): number {
    return (this.ends[2 * word + 1] ?? 0) - (this.ends[2 * word] ?? 0)
  }

  /** How many rows from `oldest` on hold the word; those before are forgotten. */
  nearRowsOf(word: number, oldest: number): number {
    const {list, ends} = this
    const to = ends[2 * word + 1] ?? 0
    let from = ends[2 * word] ?? 0
    while (from < to && rowOfPosting(list[from] ?? 0) < oldest) from += 1
    ends[2 * word] = from
    return to - from
  }
}

export const rowOfPosting = (posting: number): number => posting >>> SHARE_BITS
export const shareOfPosting = (posting: number): number => posting & SHARE
