/**
 * Pairs of article numbers, each kept once, given back in order.
 *
 * A lane proposes one pair in many bands. One double holds both numbers (exact up to 94 million articles); the bag is
 * sorted and rid of repeats when it is full. Cost: 8 bytes a pair, where a Set of strings costs 100.
 */
export type IndexPair = readonly [number, number]

export interface PairBag {
  add(a: number, b: number): void
  /** By first, then second; the smaller number first in each. */
  pairs(): Iterable<IndexPair>
}

const FIRST_ROOM = 1024

/** `articles`: how many there are; all numbers are below it. */
export function createPairBag(articles: number): PairBag {
  let codes = new Float64Array(FIRST_ROOM)
  let size = 0
  const compact = (): void => {
    const sorted = codes.subarray(0, size).sort()
    size = 0
    for (const code of sorted) if (size === 0 || code !== codes[size - 1]) codes[size++] = code
  }
  const makeRoom = (): void => {
    compact()
    // Still more than half full: without growing, the next sort would come too soon.
    if (2 * size < codes.length) return
    const larger = new Float64Array(2 * codes.length)
    larger.set(codes)
    codes = larger
  }
  return {
    add(a, b) {
      if (size === codes.length) makeRoom()
      codes[size++] = Math.min(a, b) * articles + Math.max(a, b)
    },
    *pairs() {
      compact()
      for (let i = 0; i < size; i++) {
        const code = codes[i] ?? 0
        yield [Math.floor(code / articles), code % articles]
      }
    },
  }
}
