/**
 * Exact copies fall together before any lane looks: only one of each text goes on.
 *
 * Example: three articles of the same words give one representative and two pairs, a star around it, not three pairs.
 * Wrong answer it avoids: 3,000 copies of one article costing 43 s and 4.5 million pairs, where distinct ones cost 0.04 s.
 * An article without a word is nobody's copy, and stands in no lane.
 */
import type {Sketch} from '../../pipeline/types.ts'
import {byPrecedence} from './precedence.ts'
import type {IndexPair} from './pair-bag.ts'

export interface Collapsed {
  /** Indexes into the sketches, ascending. */
  readonly representatives: readonly number[]
  /** Representative and copy. */
  readonly copies: readonly IndexPair[]
}

export function collapseCopies(sketches: readonly Sketch[]): Collapsed {
  const first = new Map<string, number>()
  sketches.forEach((sketch, i) => {
    if (sketch.tokens.length === 0) return
    const before = sketches[first.get(sketch.tokenHash) ?? i] ?? sketch
    if (byPrecedence(sketch, before) <= 0) first.set(sketch.tokenHash, i)
  })
  const copies = sketches.flatMap((sketch, i): IndexPair[] => {
    const representative = first.get(sketch.tokenHash)
    return representative === undefined || representative === i ? [] : [[representative, i]]
  })
  return {representatives: [...first.values()].sort((a, b) => a - b), copies}
}
