/**
 * For each article the few others that share most of its best words, found through an index of those words.
 *
 * Only the heaviest terms of an article stand in the index, never a term that a large part of the run holds, and a dated
 * article looks only at neighbours in time: so 20,000 articles cost some ten million steps, not two hundred million pairs.
 * Cost: the sum over indexed terms of the articles in the window that hold them.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Steps} from '../../pipeline/turns.ts'
import type {Weights} from './story-weights.ts'

/** Rows in walking order: dated ones by day, then the undated, who are near to all. */
export interface Calendar {
  /** Day of each row; the undated have `Infinity`. Ascending. */
  readonly day: Float64Array
}

export interface Proposals {
  readonly a: Int32Array
  readonly b: Int32Array
}

/** The positions of a row's heaviest terms, equal weights by term. */
function bestTerms(weights: Weights, row: number, {many, cap}: {many: number; cap: number}): Int32Array {
  const {first, term, weight, seen} = weights
  const from = first[row] ?? 0
  const to = first[row + 1] ?? 0
  const places: number[] = []
  // A word in many articles of the run tells nothing; a word of one article alone leads nowhere.
  for (let at = from; at < to; at++) {
    const articles = seen[term[at] ?? 0] ?? 0
    if (articles > 1 && articles <= cap && (weight[at] ?? 0) > 0) places.push(at)
  }
  places.sort((x, y) => (weight[y] ?? 0) - (weight[x] ?? 0) || x - y)
  return Int32Array.from(places.slice(0, many))
}

/** Of each row, the best others so far; of equal ones those in the smaller rows, so that no order of arrival shows. */
class Shortlists {
  readonly #other: Int32Array
  readonly #score: Float64Array
  readonly #size: number
  /** Of each row: how many are kept, and once it is full the slot of the worst. */
  readonly #kept: Int32Array
  readonly #worst: Int32Array
  constructor(rows: number, size: number) {
    this.#other = new Int32Array(rows * size)
    this.#score = new Float64Array(rows * size)
    this.#size = size
    this.#kept = new Int32Array(rows)
    this.#worst = new Int32Array(rows)
  }
  offer(row: number, other: number, score: number): void {
    const from = row * this.#size
    const kept = this.#kept[row] ?? 0
    const full = kept === this.#size
    const slot = full ? (this.#worst[row] ?? 0) : from + kept
    if (full && !this.#isWorse(slot, other, score)) return
    this.#other[slot] = other
    this.#score[slot] = score
    if (!full) this.#kept[row] = kept + 1
    if (kept + 1 >= this.#size) this.#worst[row] = this.#worstFrom(from)
  }
  of(row: number): Int32Array {
    return this.#other.subarray(row * this.#size, row * this.#size + (this.#kept[row] ?? 0))
  }
  #isWorse(slot: number, other: number, score: number): boolean {
    const known = this.#score[slot] ?? 0
    return known !== score ? known < score : (this.#other[slot] ?? 0) > other
  }
  #worstFrom(from: number): number {
    let worst = from
    for (let at = from + 1; at < from + this.#size; at++)
      if (this.#isWorse(at, this.#other[worst] ?? 0, this.#score[worst] ?? 0)) worst = at
    return worst
  }
}

/** The index: of each row its best terms, and of each term the rows walked so far, in typed arrays. */
class Postings {
  readonly #row: Int32Array
  readonly #weight: Float64Array
  readonly #from: Int32Array
  readonly #to: Int32Array
  constructor(terms: number, best: readonly Int32Array[], weights: Weights) {
    this.#from = new Int32Array(terms + 1)
    for (const places of best)
      for (const place of places) {
        const next = (weights.term[place] ?? 0) + 1
        this.#from[next] = (this.#from[next] ?? 0) + 1
      }
    for (let term = 0; term < terms; term++)
      this.#from[term + 1] = (this.#from[term + 1] ?? 0) + (this.#from[term] ?? 0)
    this.#to = this.#from.slice(0, terms)
    this.#row = new Int32Array(this.#from[terms] ?? 0)
    this.#weight = new Float64Array(this.#row.length)
  }
  add(term: number, row: number, weight: number): void {
    const at = this.#to[term] ?? 0
    this.#row[at] = row
    this.#weight[at] = weight
    this.#to[term] = at + 1
  }
  /** Adds the term's product to the sum of every row that holds it, latest first, down to `oldest`. */
  spread(term: number, weight: number, {oldest, sums}: {oldest: number; sums: Sums}): void {
    const from = this.#from[term] ?? 0
    for (let at = (this.#to[term] ?? 0) - 1; at >= from; at--) {
      const row = this.#row[at] ?? 0
      if (row < oldest) return
      sums.add(row, weight * (this.#weight[at] ?? 0))
    }
  }
}

/** One number a row, and which rows have one. */
class Sums {
  readonly of: Float64Array
  readonly touched: Int32Array
  size = 0
  constructor(rows: number) {
    this.of = new Float64Array(rows)
    this.touched = new Int32Array(rows)
  }
  add(row: number, product: number): void {
    const sum = this.of[row] ?? 0
    if (sum === 0) this.touched[this.size++] = row
    this.of[row] = sum + product
  }
  /** Hands over every sum and forgets it. */
  drain(take: (row: number, sum: number) => void): void {
    for (let i = 0; i < this.size; i++) {
      const row = this.touched[i] ?? 0
      take(row, this.of[row] ?? 0)
      this.of[row] = 0
    }
    this.size = 0
  }
}

/** For each row the first row that is near enough in time; the undated are near to all. */
function oldestNear({day}: Calendar, days: number): Int32Array {
  let oldest = 0
  return Int32Array.from(day, own => {
    if (own === Infinity) return 0
    while ((day[oldest] ?? 0) < own - days) oldest++
    return oldest
  })
}

/** Pairs of rows, each once, the smaller row first, sorted. Pauses at every row. */
export function* nearest(weights: Weights, calendar: Calendar, settings: Settings['candidates']): Steps<Proposals> {
  const rows = calendar.day.length
  const cap = Math.max(settings.storyCapFloor, Math.ceil(settings.storyCap * rows))
  const best: Int32Array[] = []
  for (let row = 0; row < rows; row++) {
    best.push(bestTerms(weights, row, {many: settings.storyTerms, cap}))
    yield
  }
  const oldest = oldestNear(calendar, settings.storyWindowWide)
  const postings = new Postings(weights.seen.length, best, weights)
  const lists = new Shortlists(rows, settings.storyNeighbours)
  const sums = new Sums(rows)
  for (const [row, places] of best.entries()) {
    const norm = weights.norm[row] ?? 0
    for (const place of places) {
      const term = weights.term[place] ?? 0
      const weight = norm > 0 ? (weights.weight[place] ?? 0) / norm : 0
      postings.spread(term, weight, {oldest: oldest[row] ?? 0, sums})
      postings.add(term, row, weight)
    }
    sums.drain((other, sum) => {
      lists.offer(row, other, sum)
      lists.offer(other, row, sum)
    })
    yield
  }
  return listed(lists, rows)
}

function listed(lists: Shortlists, rows: number): Proposals {
  const keys: number[] = []
  for (let row = 0; row < rows; row++)
    for (const other of lists.of(row)) keys.push(Math.min(row, other) * rows + Math.max(row, other))
  const sorted = Float64Array.from(keys).sort()
  const distinct = sorted.filter((key, i) => i === 0 || key !== sorted[i - 1])
  return {a: Int32Array.from(distinct, key => Math.floor(key / rows)), b: Int32Array.from(distinct, key => key % rows)}
}
