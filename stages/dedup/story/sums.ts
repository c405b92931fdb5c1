/**
 * What an article shares with each of those before it, over its leading terms, and with whom it shares most.
 *
 * Where all rows that hold its terms may be looked at, their order is of no matter to a sum, and nothing is sorted.
 * Avoids: emptying a table for each article; what was summed is forgotten row by row.
 * Cost: 2 ns a place in the index, at most so many places an article.
 */
import type {StoryWorkbench} from './workbench.ts'
import {shareOfCode, wordOfCode} from './codes.ts'
import {rowOfPosting, shareOfPosting, type Leads, type Postings} from './postings.ts'

export interface SumOptions {
  readonly leads: Leads
  readonly postings: Postings
  /** Places of the index that one article may look at. */
  readonly most: number
  /** Rows that are told of one article. */
  readonly many: number
}

/** Of an article the first row that is near enough to it, and what counts as a lead, in parts of `WHOLE_SCORE`. */
export interface Near {
  readonly oldest: number
  readonly bar: number
}

export class Sums {
  readonly #options: SumOptions
  /** By row, 0 between two articles. */
  readonly #sums: Uint32Array
  /** Rows that share something with the article in hand, and the first that is near enough to it. */
  readonly #touched: Uint32Array
  #count = 0
  #oldest = 0
  /** Of those that reach the bar, what they share. */
  readonly #shared: Uint32Array
  /** Terms of the article in hand with the rows that hold them, the rarest first. */
  #terms = new Uint32Array(64)
  #near = new Uint32Array(64)

  constructor(bench: StoryWorkbench, options: SumOptions) {
    const {rows} = options.leads
    this.#options = options
    // all are 0 again behind every article
    this.#sums = bench.numbers('sums', rows)
    this.#touched = bench.numbers('touched', rows + 1)
    this.#shared = bench.numbers('shared', rows)
  }

  /** Rows from `oldest` on that share most with this one, of equal ones the latest; in any order, true until the next call. */
  best(row: number, {oldest, bar}: Near): Uint32Array {
    const {leads, postings, most, many} = this.#options
    const [from, to] = [leads.starts[row] ?? 0, leads.starts[row + 1] ?? 0]
    let places = 0
    for (let at = from; at < to; at++) places += postings.rowsOf(wordOfCode(leads.terms[at] ?? 0))
    this.#count = 0
    this.#oldest = oldest
    if (places > most) this.#sumRarest(from, to)
    else for (let at = from; at < to; at++) this.#spread(leads.terms[at] ?? 0, places)
    const reached = this.#reached(Math.ceil(bar))
    if (reached > many) this.#bringBest(reached, many)
    return this.#touched.subarray(0, Math.min(reached, many))
  }

  /** Terms of few rows first, so that they have their say before the bound is reached. */
  #sumRarest(from: number, to: number): void {
    const count = this.#sortRarest(from, to)
    let left = this.#options.most
    for (let k = 0; k < count && left > 0; k++) {
      const steps = Math.min(left, this.#near[k] ?? 0)
      this.#spread(this.#terms[k] ?? 0, steps)
      left -= steps
    }
  }

  /** Terms that near rows hold, those of few rows first; returns how many there are. */
  #sortRarest(from: number, to: number): number {
    const {leads, postings} = this.#options
    if (this.#terms.length < to - from) {
      this.#terms = new Uint32Array(2 * (to - from))
      this.#near = new Uint32Array(2 * (to - from))
    }
    const [terms, near] = [this.#terms, this.#near]
    let count = 0
    for (let at = from; at < to; at++) {
      const term = leads.terms[at] ?? 0
      const rows = postings.nearRowsOf(wordOfCode(term), this.#oldest)
      if (rows === 0) continue
      // some thirty of them: each is put where it belongs
      let place = count++
      for (; place > 0 && (near[place - 1] ?? 0) > rows; place--) {
        near[place] = near[place - 1] ?? 0
        terms[place] = terms[place - 1] ?? 0
      }
      near[place] = rows
      terms[place] = term
    }
    return count
  }

  /** Adds what the latest `steps` near rows that hold the term share of it. */
  #spread(term: number, steps: number): void {
    const {list, ends} = this.#options.postings
    const [sums, rows, oldest] = [this.#sums, this.#touched, this.#oldest]
    const word = wordOfCode(term)
    const share = shareOfCode(term)
    const end = ends[2 * word + 1] ?? 0
    const from = Math.max(ends[2 * word] ?? 0, end - steps)
    let count = this.#count
    for (let at = end - 1; at >= from; at--) {
      const posting = list[at] ?? 0
      const row = rowOfPosting(posting)
      if (row < oldest) break
      const before = sums[row] ?? 0
      sums[row] = before + share * shareOfPosting(posting)
      // written in any case, counted where it is the first time: nobody foresees which it is
      rows[count] = row
      if (before === 0) count += 1
    }
    this.#count = count
  }

  /** Brings the rows that reach the bar to the front, and forgets all sums; returns how many reach it. */
  #reached(bar: number): number {
    const [sums, rows, shared] = [this.#sums, this.#touched, this.#shared]
    let reached = 0
    for (let k = 0; k < this.#count; k++) {
      const row = rows[k] ?? 0
      const sum = sums[row] ?? 0
      sums[row] = 0
      if (sum < bar) continue
      rows[reached] = row
      shared[reached++] = sum
    }
    return reached
  }

  /** Of the first `reached` rows brings those to the front that share most. */
  #bringBest(reached: number, many: number): void {
    const [rows, shared] = [this.#touched, this.#shared]
    for (let k = 1; k < reached; k++) {
      const row = rows[k] ?? 0
      const sum = shared[k] ?? 0
      const isBehind = (place: number): boolean => {
        const other = shared[place] ?? 0
        return other === sum ? (rows[place] ?? 0) < row : other < sum
      }
      let place = Math.min(k, many)
      if (place === many && !isBehind(many - 1)) continue
      if (place === many) place -= 1
      for (; place > 0 && isBehind(place - 1); place--) {
        rows[place] = rows[place - 1] ?? 0
        shared[place] = shared[place - 1] ?? 0
      }
      rows[place] = row
      shared[place] = sum
    }
  }
}
