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
  /** Unit vectors in the order of `known`: their first numbers one after the other, and their other numbers. */
  readonly heads: Float64Array
  readonly rests: Float32Array
  /** Numbers of a vector beyond its first. */
  readonly rest: number
  /** Positions of the words that have a vector. */
  readonly known: readonly number[]
}

/** Unit vectors by word, null where a word has none: stories ask for the same words again and again. */
const unitsSeen = new Map<string, Float32Array | null>()
const REMEMBERED = 10_000

function unitOf(word: string): Float32Array | null {
  const seen = unitsSeen.get(word)
  if (seen !== undefined) return seen
  const unit = readUnit(word)
  if (unitsSeen.size >= REMEMBERED) unitsSeen.clear()
  unitsSeen.set(word, unit)
  return unit
}

function readUnit(word: string): Float32Array | null {
  const {dimensions, rows, bytes} = vectors()
  const row = rows[idOf(word)] ?? -1
  if (row < 0) return null
  const own = bytes.subarray(row * dimensions, (row + 1) * dimensions)
  const length = Math.sqrt(own.reduce((sum, x) => sum + x * x, 0))
  return length === 0 ? null : Float32Array.from(own, x => x / length)
}

function pointersOf(words: readonly string[]): Pointers {
  const {dimensions} = vectors()
  const rest = dimensions - HEAD
  const heads = new Float64Array(words.length * HEAD)
  const rests = new Float32Array(words.length * rest)
  const known: number[] = []
  words.forEach((word, i) => {
    const unit = unitOf(word)
    if (unit === null) return
    heads.set(unit.subarray(0, HEAD), known.length * HEAD)
    rests.set(unit.subarray(HEAD), known.length * rest)
    known.push(i)
  })
  return {heads, rests, rest, known}
}

/**
 * Every pair of the words that is at least this close; by a, then b. `groups[i]` are bits of the groups that word i stands
 * in: two words of one and the same group alone are not asked.
 */
export function nearPairs(
  words: readonly string[],
  {from, groups}: {readonly from: number; readonly groups?: readonly number[]},
): NearPair[] {
  const {heads, rests, rest, known} = pointersOf(words)
  const own = known.map(i => loneGroup(groups?.[i] ?? 0))
  const pairs: NearPair[] = []
  const least = HEAD_SHARE * from
  for (let i = 0; i < known.length; i++) {
    const a = known[i] ?? 0
    const x = heads.subarray(i * HEAD, (i + 1) * HEAD)
    const group = own[i]
    for (let j = i + 1; j < known.length; j++) {
      if (group !== 0 && own[j] === group) continue
      let dot = 0
      for (let d = 0, y = j * HEAD; d < HEAD; d++, y++) dot += (x[d] as number) * (heads[y] as number)
      if (dot < least) continue
      for (let k = i * rest, y = j * rest, end = y + rest; y < end; k++, y++)
        dot += (rests[k] as number) * (rests[y] as number)
      if (dot >= from) pairs.push({a, b: known[j] ?? 0, closeness: Math.min(1, dot)})
    }
  }
  return pairs
}

/** The one bit of a word of one group, 0 where there are several, or none is known. */
const loneGroup = (bits: number): number => ((bits & (bits - 1)) === 0 ? bits : 0)
