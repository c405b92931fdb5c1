/**
 * Which of a story’s words keep like company, all at once: `ferry` and `vessel` .7, `rain` and `downpour` .6.
 *
 * Avoids asking each pair in full: a pair whose first numbers, which vary most, show nothing in common is let go (of the
 * pairs at .5 and more this loses one in fifty). Cost: some 20 ns a pair.
 */
import {idOf, vectors} from './tables.ts'

export interface NearPair {
  /** Positions in the list of words, the earlier first. */
  readonly a: number
  readonly b: number
  /** Cosine, from `from` to 1. */
  readonly closeness: number
}

/** Numbers of a vector that are looked at first, and what they must give of the whole. */
const HEAD = 16
const HEAD_SHARE = 0.2

interface Pointers {
  /** Unit vectors, one after the other. */
  readonly units: Float32Array
  readonly dimensions: number
  /** Positions of the words that have a vector. */
  readonly known: readonly number[]
}

function pointersOf(words: readonly string[]): Pointers {
  const {dimensions, rows, bytes} = vectors()
  const units = new Float32Array(words.length * dimensions)
  const known: number[] = []
  words.forEach((word, i) => {
    const row = rows[idOf(word)] ?? -1
    if (row < 0) return
    const own = bytes.subarray(row * dimensions, (row + 1) * dimensions)
    const length = Math.sqrt(own.reduce((sum, x) => sum + x * x, 0))
    if (length === 0) return
    known.push(i)
    own.forEach((x, d) => (units[i * dimensions + d] = x / length))
  })
  return {units, dimensions, known}
}

/** Every pair of the words that is at least this close; by a, then b. */
export function nearPairs(words: readonly string[], {from}: {readonly from: number}): NearPair[] {
  const {units, dimensions, known} = pointersOf(words)
  const pairs: NearPair[] = []
  for (let i = 0; i < known.length; i++) {
    const a = known[i] ?? 0
    const x = a * dimensions
    for (let j = i + 1; j < known.length; j++) {
      const b = known[j] ?? 0
      const y = b * dimensions
      let dot = 0
      for (let d = 0; d < HEAD; d++) dot += (units[x + d] ?? 0) * (units[y + d] ?? 0)
      if (dot < HEAD_SHARE * from) continue
      for (let d = HEAD; d < dimensions; d++) dot += (units[x + d] ?? 0) * (units[y + d] ?? 0)
      if (dot >= from) pairs.push({a, b, closeness: Math.min(1, dot)})
    }
  }
  return pairs
}
