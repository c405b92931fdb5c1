/**
 * The index of one task: of each leading term the rows that hold it, earliest first, as they are walked.
 *
 * Example: rows of the last seven days and of the task’s own; a row before the window leaves the index for good.
 * Avoids: a table of words, each looked up where it lies in no cache. Cost: 10 ns a term of a row; 4 bytes, and 128 a row.
 */
const WEIGHT_BITS = 12
const WEIGHTS = 2 ** WEIGHT_BITS

const [LEAST_SLOTS, MOST_SLOTS, SLOTS_A_ROW] = [2 ** 12, 2 ** 21, 16]

/**
 * Into how many lists the words go by their last bits: a power of two. Two words that share a list lead to more articles than
 * they should; what is led to is compared word by word.
 */
const slotsFor = (rows: number): number =>
  Math.max(LEAST_SLOTS, Math.min(MOST_SLOTS, 2 ** Math.ceil(Math.log2(SLOTS_A_ROW * Math.max(1, rows)))))

/** Leading terms of rows, one row after another. */
export class Leads {
  /** Of row r: from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Uint32Array
  /** Last bits of words: below `slots`. */
  readonly terms: Uint32Array
  /** Shares: see codes.ts. */
  readonly shares: Uint16Array
  readonly slots: number
  #rows = 0

  constructor(rows: number, most: number) {
    this.slots = slotsFor(rows)
    this.starts = new Uint32Array(rows + 1)
    this.terms = new Uint32Array(rows * most)
    this.shares = new Uint16Array(rows * most)
  }

  /** Of the row in hand. */
  add(word: number, share: number): void {
    const at = this.starts[this.#rows + 1] ?? 0
    this.terms[at] = word & (this.slots - 1)
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

  constructor({terms, starts, slots}: Leads, rows: number) {
    const total = starts[rows] ?? 0
    const counts = new Uint32Array(slots + 1)
    for (let at = 0; at < total; at++) {
      const next = (terms[at] ?? 0) + 1
      counts[next] = (counts[next] ?? 0) + 1
    }
    for (let term = 0; term < slots; term++) counts[term + 1] = (counts[term + 1] ?? 0) + (counts[term] ?? 0)
    this.from = counts
    this.to = counts.slice(0, slots)
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
