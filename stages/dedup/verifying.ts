/**
 * Candidates to pairs that the texts bear out, block by block: the figures and relations of the room verify.
 *
 * Avoids: one object a pair. A pair is a row of nine numbers.
 * Cost: 10 to 40 us a pair, most of it for reading the texts again.
 */
import {overlapOfWords} from '../verify/gram-overlap.ts'
import {longestRun} from '../verify/longest-run.ts'
import {relationOf} from '../verify/relation.ts'
import {firstOf, lanesOf, PAIR, RELATIONS, secondOf, type Candidates} from './pairs.ts'
import type {Register} from './register.ts'
import {Texts} from './texts.ts'
import type {Workplace} from './workplace.ts'

export interface VerifyGiven {
  readonly register: Register
  readonly candidates: Candidates
}

const same = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.length > 0 && a.every((token, i) => token === b[i])

type Figures = readonly [relation: number, jaccard: number, aInB: number, bInA: number, run: number]

/** Pairs borne out, `PAIR` numbers each, in the order of the candidates. */
export function verifyPhase(workplace: Workplace, {register, candidates}: VerifyGiven): (task: number) => Float64Array {
  const settings = {...workplace.settings.verify, gram: workplace.settings.shingle.gram}
  const texts = new Texts(register, workplace)
  const {left, right} = register.columns
  const {verifyBlock} = workplace.settings.dedup

  const isAfter = (a: number, b: number): boolean =>
    left[a] === left[b] ? (right[a] ?? 0) > (right[b] ?? 0) : (left[a] ?? 0) > (left[b] ?? 0)

  const figures = (first: number, second: number, bits: number): Figures | null => {
    const [a, b] = [texts.tokens(first), texts.tokens(second)]
    if (same(a, b)) return [RELATIONS.indexOf('exact'), 1, 1, 1, a.length]
    const overlap = overlapOfWords(a, b, settings.gram)
    const [one, two] = [
      {tokens: a, tokenHash: 'a'},
      {tokens: b, tokenHash: 'b'},
    ]
    const relation = relationOf(one, two, {lanes: lanesOf(bits), overlap, settings})
    if (relation === null) return null
    const run = longestRun(a, b, {known: overlap.shared > 0 ? settings.gram : 0})
    return [RELATIONS.indexOf(relation), overlap.jaccard, ...overlap.containment, run]
  }

  return task => {
    const {codes, lanes, scores} = candidates
    const [from, to] = [task * verifyBlock, Math.min(codes.length, (task + 1) * verifyBlock)]
    const pairs = new Float64Array(PAIR * (to - from))
    let count = 0
    for (let at = from; at < to; at++) {
      let [a, b] = [firstOf(codes[at] ?? 0), secondOf(codes[at] ?? 0)]
      // which comes first must not depend on the order of the input
      if (isAfter(a, b)) [a, b] = [b, a]
      const found = figures(a, b, lanes[at] ?? 0)
      if (found !== null) pairs.set([a, b, lanes[at] ?? 0, ...found, scores?.[at] ?? 0], PAIR * count++)
    }
    return pairs.slice(0, PAIR * count)
  }
}
