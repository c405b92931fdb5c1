/**
 * What an article shares with each of those before it, over its leading terms, and with whom it shares most.
 *
 * Avoids: emptying a table for each article; a number in it that was not reached by this one’s floor is an older one’s.
 * Cost: 2 ns a place in the index, at most so many places an article.
 */
import {rowOfPosting, shareOfPosting, type Leads, type Postings} from './postings.ts'

export interface SumOptions {
  readonly postings: Postings
  /** Places of the index that one article may look at. */
  readonly most: number
}

/** Of which article: where its terms stand, the first row that is near enough to it, and what counts as a lead. */
export interface LeadsOfRow {
  readonly from: number
  readonly to: number
  readonly oldest: number
  /** In parts of `WHOLE_SCORE`. */
  readonly bar: number
}

/** Above every sum: two vectors share the whole at most, and some rounding. */
const FLOOR_STEP = 2 ** 26

export class Sums {
  readonly #options: SumOptions
  readonly #sums: Float64Array
  /** Rows whose sum has reached the bar. */
  readonly #reached: Uint32Array
  #floor = 0
  #terms = new Uint32Array(64)
  #near = new Uint32Array(64)

  constructor(rows: number, options: SumOptions) {
    this.#options = options
    this.#sums = new Float64Array(rows)
    this.#reached = new Uint32Array(rows)
  }

  /** Rows from `oldest` on that share most with the one whose terms stand from `from` up to `to`; of equal ones the latest. */
  best(leads: Leads, own: LeadsOfRow, many: number): readonly number[] {
    const count = this.#rarestFirst(leads, own)
    this.#floor += FLOOR_STEP
    let left = this.#options.most
    let reached = 0
    for (let k = 0; k < count && left > 0; k++) {
      const at = this.#terms[k] ?? 0
      const steps = Math.min(left, this.#near[k] ?? 0)
      reached = this.#spread(leads.terms[at] ?? 0, leads.shares[at] ?? 0, {steps, reached, bar: own.bar})
      left -= steps
    }
    return this.#top(reached, many)
  }

  /** Terms that lead somewhere, those of few rows first. */
  #rarestFirst(leads: Leads, {from, to, oldest}: LeadsOfRow): number {
    const {postings} = this.#options
    if (this.#terms.length < to - from) {
      this.#terms = new Uint32Array(2 * (to - from))
      this.#near = new Uint32Array(2 * (to - from))
    }
    const terms = this.#terms
    const near = this.#near
    let count = 0
    for (let at = from; at < to; at++) {
      const rows = postings.nearRows(leads.terms[at] ?? 0, oldest)
      if (rows === 0) continue
      // some thirty of them: each is put where it belongs
      let place = count++
      for (; place > 0 && (near[place - 1] ?? 0) > rows; place--) {
        near[place] = near[place - 1] ?? 0
        terms[place] = terms[place - 1] ?? 0
      }
      near[place] = rows
      terms[place] = at
    }
    return count
  }

  /** The latest `steps` rows that hold the term. Returns how many rows have reached the bar. */
  #spread(
    term: number,
    share: number,
    {steps, reached, bar: enough}: {steps: number; reached: number; bar: number},
  ): number {
    const {list, to} = this.#options.postings
    const sums = this.#sums
    const floor = this.#floor
    const bar = floor + enough
    const end = to[term] ?? 0
    let count = reached
    for (let at = end - 1; at >= end - steps; at--) {
      const posting = list[at] ?? 0
      const row = rowOfPosting(posting)
      const before = Math.max(floor, sums[row] ?? 0)
      const sum = before + share * shareOfPosting(posting)
      sums[row] = sum
      if (before < bar && sum >= bar) this.#reached[count++] = row
    }
    return count
  }

  #top(reached: number, many: number): readonly number[] {
    const best: number[] = []
    const isBefore = (a: number, b: number): boolean => {
      const sumA = this.#sums[a] ?? 0
      const sumB = this.#sums[b] ?? 0
      return sumA !== sumB ? sumA > sumB : a > b
    }
    for (let k = 0; k < reached; k++) {
      const row = this.#reached[k] ?? 0
      const last = best[many - 1]
      if (last !== undefined && !isBefore(row, last)) continue
      let place = Math.min(best.length, many - 1)
      for (; place > 0 && isBefore(row, best[place - 1] ?? 0); place--) best[place] = best[place - 1] ?? 0
      best[place] = row
    }
    return best
  }
}
