/** A list of numbers that grows, for what cannot be counted beforehand. */
export class Numbers {
  #numbers: Uint32Array<ArrayBuffer>
  #count = 0

  constructor(room = 1024) {
    this.#numbers = new Uint32Array(room)
  }

  get count(): number {
    return this.#count
  }

  add(number: number): void {
    if (this.#count === this.#numbers.length) {
      const longer = new Uint32Array(2 * this.#count)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.#count++] = number
  }

  empty(): void {
    this.#count = 0
  }

  /** A view, true until the next number is added. */
  taken(): Uint32Array {
    return this.#numbers.subarray(0, this.#count)
  }
}

/** Numbers in order of their ranges. */
export interface Ranged {
  /** Where each range’s rows begin, and behind the last one where they end. */
  readonly starts: Uint32Array
  readonly numbers: Uint32Array
}

/** Rows of `width` numbers, brought into the order of the ranges in which their first numbers lie; rows of one keep theirs. */
export function byRange(rows: Uint32Array, {width, ranges, bits}: {width: number} & Ranges): Ranged {
  const starts = new Uint32Array(ranges + 1)
  const rangeOf = (at: number): number => (rows[at] ?? 0) >>> bits
  for (let at = 0; at < rows.length; at += width) {
    const range = rangeOf(at) + 1
    starts[range] = (starts[range] ?? 0) + 1
  }
  for (let range = 0; range < ranges; range++) starts[range + 1] = (starts[range + 1] ?? 0) + (starts[range] ?? 0)
  const next = starts.slice()
  const numbers = new Uint32Array(rows.length)
  for (let at = 0; at < rows.length; at += width) {
    const range = rangeOf(at)
    const to = next[range] ?? 0
    next[range] = to + 1
    for (let n = 0; n < width; n++) numbers[width * to + n] = rows[at + n] ?? 0
  }
  return {starts, numbers}
}

/** Stretches of neighbouring numbers, articles or those of one range: `2 ** bits` each. */
export interface Ranges {
  readonly ranges: number
  readonly bits: number
}

/** So many ranges that all articles lie in one; the last may be empty. */
export const rangesOf = (articles: number, ranges: number): Ranges => ({
  ranges,
  bits: Math.ceil(Math.log2(Math.max(1, articles / ranges))),
})
