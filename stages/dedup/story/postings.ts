/**
 * The index of one task: of each leading term the rows that hold it, earliest first, as they are walked.
 *
 * Example: rows of the last seven days and of the task’s own; a row before the window leaves the index for good.
 * Cost: 30 ns a term of a row; 4 bytes, and a place in the list of words.
 */
const WEIGHT_BITS = 12
const WEIGHTS = 2 ** WEIGHT_BITS

/** Numbers of words, from 0. */
class Words {
  count = 0
  #keys = new Uint32Array(2 ** 12)
  /** By slot the number of its word, counted from 1. */
  #numbers = new Uint32Array(2 ** 12)

  numberOf(word: number): number {
    if (2 * this.count >= this.#keys.length) this.#grow()
    const slot = this.#slotOf(word)
    const known = this.#numbers[slot] ?? 0
    if (known > 0) return known - 1
    this.#keys[slot] = word
    this.count += 1
    this.#numbers[slot] = this.count
    return this.count - 1
  }

  #slotOf(word: number): number {
    const mask = this.#keys.length - 1
    // words share their last bits with nothing; the first ones are spread as well
    let slot = (word ^ (word >>> 9)) & mask
    while ((this.#numbers[slot] ?? 0) > 0 && this.#keys[slot] !== word) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers]
    this.#keys = new Uint32Array(2 * keys.length)
    this.#numbers = new Uint32Array(2 * keys.length)
    numbers.forEach((number, at) => {
      if (number === 0) return
      const slot = this.#slotOf(keys[at] ?? 0)
      this.#keys[slot] = keys[at] ?? 0
      this.#numbers[slot] = number
    })
  }
}

/** Leading terms of rows, one row after another. */
export class Leads {
  /** Of row r: from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Uint32Array
  /** Numbers of words. */
  readonly terms: Uint32Array
  /** Shares: see codes.ts. */
  readonly shares: Uint16Array
  readonly #words = new Words()
  #rows = 0

  constructor(rows: number, most: number) {
    this.starts = new Uint32Array(rows + 1)
    this.terms = new Uint32Array(rows * most)
    this.shares = new Uint16Array(rows * most)
  }

  get words(): number {
    return this.#words.count
  }

  /** Of the row in hand. */
  add(word: number, share: number): void {
    const at = this.starts[this.#rows + 1] ?? 0
    this.terms[at] = this.#words.numberOf(word)
    this.shares[at] = share
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
  /** Of each term: the places of rows that are near enough. */
  readonly from: Uint32Array
  readonly to: Uint32Array

  constructor({terms, starts, words}: Leads, rows: number) {
    const total = starts[rows] ?? 0
    const counts = new Uint32Array(words + 1)
    for (let at = 0; at < total; at++) {
      const next = (terms[at] ?? 0) + 1
      counts[next] = (counts[next] ?? 0) + 1
    }
    for (let term = 0; term < words; term++) counts[term + 1] = (counts[term + 1] ?? 0) + (counts[term] ?? 0)
    this.from = counts
    this.to = counts.slice(0, words)
    this.list = new Uint32Array(total)
  }

  add(term: number, row: number, share: number): void {
    const at = this.to[term] ?? 0
    this.list[at] = row * WEIGHTS + share
    this.to[term] = at + 1
  }

  /** How many rows from `oldest` on hold the term; those before are forgotten. */
  nearRows(term: number, oldest: number): number {
    const to = this.to[term] ?? 0
    let from = this.from[term] ?? 0
    while (from < to && rowOfPosting(this.list[from] ?? 0) < oldest) from += 1
    this.from[term] = from
    return to - from
  }
}

export const rowOfPosting = (posting: number): number => posting >>> WEIGHT_BITS
export const shareOfPosting = (posting: number): number => posting & (WEIGHTS - 1)
