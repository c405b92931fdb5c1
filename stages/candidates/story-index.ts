/**
 * For each article the few others that share most of its best words, found through an index of those words.
 *
 * Only the heaviest terms of an article stand in the index, never a term that a large part of the run holds, and a dated
 * article looks only at neighbours in time: so 20,000 articles cost some ten million steps, not two hundred million pairs.
 * Cost: the sum over indexed terms of the articles in the window that hold them.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Weights} from './story-weights.ts'

/** Rows in walking order: dated ones by day, then the undated, who are near to all. */
export interface Calendar {
  /** Day of each row; the undated have `Infinity`. Ascending. */
  readonly day: Float64Array
}

export interface Proposals {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/** The positions of a row's heaviest terms, equal weights by term. */
export function bestTerms(weights: Weights, row: number, {many, cap}: {many: number; cap: number}): number[] {
  const {first, term, weight, seen} = weights
  const from = first[row] ?? 0
  const to = first[row + 1] ?? 0
  const places: number[] = []
  // A word in many articles of the run tells nothing; a word of one article alone leads nowhere.
  for (let at = from; at < to; at++) {
    const articles = seen[term[at] ?? 0] ?? 0
    if (articles > 1 && articles <= cap) places.push(at)
  }
  places.sort((x, y) => (weight[y] ?? 0) - (weight[x] ?? 0) || x - y)
  return places.slice(0, many)
}

/** Of each row, the best others so far: a row of slots, filled with the smallest first to go. */
class Shortlists {
  readonly #other: Int32Array
  readonly #score: Float64Array
  readonly #size: number
  constructor(rows: number, size: number) {
    this.#other = new Int32Array(rows * size).fill(-1)
    this.#score = new Float64Array(rows * size)
    this.#size = size
  }
  /** Kept if better than the worst kept; among equals the first to come stays. */
  offer(row: number, other: number, score: number): void {
    const from = row * this.#size
    let worst = from
    for (let at = from; at < from + this.#size; at++) {
      if ((this.#other[at] ?? -1) < 0) {
        worst = at
        break
      }
      if ((this.#score[at] ?? 0) < (this.#score[worst] ?? 0)) worst = at
    }
    if ((this.#other[worst] ?? -1) >= 0 && (this.#score[worst] ?? 0) >= score) return
    this.#other[worst] = other
    this.#score[worst] = score
  }
  of(row: number): number[] {
    return [...this.#other.subarray(row * this.#size, (row + 1) * this.#size)].filter(other => other >= 0)
  }
}

/** Pairs of rows, each once, the smaller row first, sorted. */
export function nearest(weights: Weights, {day}: Calendar, settings: Settings['candidates']): Proposals {
  const rows = day.length
  const cap = Math.max(settings.storyCapFloor, Math.ceil(settings.storyCap * rows))
  const postings = new Map<number, {rows: number[]; weights: number[]}>()
  const lists = new Shortlists(rows, settings.storyNeighbours)
  const sum = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const places = bestTerms(weights, row, {many: settings.storyTerms, cap})
    const earliest = (day[row] ?? 0) === Infinity ? -Infinity : (day[row] ?? 0) - settings.storyWindowWide
    const touched: number[] = []
    for (const place of places) {
      const term = weights.term[place] ?? 0
      const w = (weights.weight[place] ?? 0) / (weights.norm[row] ?? 1)
      let posting = postings.get(term)
      if (posting === undefined) postings.set(term, (posting = {rows: [], weights: []}))
      for (let at = posting.rows.length - 1; at >= 0; at--) {
        const other = posting.rows[at] ?? 0
        if ((day[other] ?? 0) < earliest) break
        if (sum[other] === 0) touched.push(other)
        sum[other] = (sum[other] ?? 0) + w * (posting.weights[at] ?? 0)
      }
      posting.rows.push(row)
      posting.weights.push(w)
    }
    for (const other of touched.sort((x, y) => x - y)) {
      lists.offer(row, other, sum[other] ?? 0)
      lists.offer(other, row, sum[other] ?? 0)
      sum[other] = 0
    }
  }
  return listed(lists, rows)
}

function listed(lists: Shortlists, rows: number): Proposals {
  const keys: number[] = []
  for (let row = 0; row < rows; row++)
    for (const other of lists.of(row)) keys.push(Math.min(row, other) * rows + Math.max(row, other))
  const sorted = Float64Array.from(keys).sort()
  const distinct = [...sorted].filter((key, i) => i === 0 || key !== sorted[i - 1])
  return {a: distinct.map(key => Math.floor(key / rows)), b: distinct.map(key => key % rows)}
}
