/**
 * How much two articles have in common, exactly: over their distinct grams of five words.
 *
 * Example: sets of 10 and 40 grams with 8 in common give Jaccard 8 / 42, containment .8 and .2.
 * Equal 32-bit hashes count as equal grams: two different ones agree once in 4 billion, far below one gram a pair.
 * Cost: one merge of two sorted lists, 1 us. Source: Broder 1997, resemblance and containment.
 */
import type {Sketch} from '../../pipeline/types.ts'

export interface Overlap {
  readonly shared: number
  readonly jaccard: number
  /** Share of a's grams in b, and of b's in a. */
  readonly containment: readonly [number, number]
}

/** How many numbers stand in both sorted lists of distinct numbers. */
function countShared(a: Int32Array, b: Int32Array): number {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return shared
}

/** `a` and `b`: how many distinct grams either has. */
export function overlapBy(shared: number, a: number, b: number): Overlap {
  const share = (of: number): number => (of === 0 ? 0 : shared / of)
  return {shared, jaccard: share(a + b - shared), containment: [share(a), share(b)]}
}

export function overlapOf(
  {shingleSet: a}: Pick<Sketch, 'shingleSet'>,
  {shingleSet: b}: Pick<Sketch, 'shingleSet'>,
): Overlap {
  return overlapBy(countShared(a, b), a.length, b.length)
}
