/** Pairs as numbers: two articles in one, and what was found of them in a row of nine. */
import type {Lane} from '../../pipeline/types.ts'
import {placeIn} from './register.ts'
import {sharedBytes, sharedFloats} from './shared.ts'

export {RELATIONS} from '../../pipeline/vocabulary.ts'

/** The exact join is no lane. */
export const NONE = 0
export const COPY = 1
export const REUSE = 2
export const STORY = 4

const LANES: readonly (readonly [number, Lane])[] = [
  [COPY, 'copy'],
  [REUSE, 'reuse'],
  [STORY, 'story'],
]
const LANES_OF: readonly (readonly Lane[])[] = Array.from({length: 8}, (_, bits) =>
  LANES.filter(([bit]) => (bits & bit) !== 0).map(([, lane]) => lane),
)
export const lanesOf = (bits: number): readonly Lane[] => LANES_OF[bits] ?? []

/** Numbers a verified pair, and what they are. */
export const PAIR = 9
export const [A, B, LANE_BITS, RELATION, JACCARD, A_IN_B, B_IN_A, RUN, SCORE] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const

/** Numbers of articles stay below it, so that two of them fit the 53 bits of a number. */
export const MOST_ARTICLES = 2 ** 26
export const pairCode = (a: number, b: number): number => Math.min(a, b) * MOST_ARTICLES + Math.max(a, b)
export const firstOf = (code: number): number => Math.floor(code / MOST_ARTICLES)
export const secondOf = (code: number): number => code % MOST_ARTICLES

export interface Candidates {
  /** Ascending, each once. */
  readonly codes: Float64Array
  /** Lanes that proposed each. */
  readonly lanes: Uint8Array
  /** What the story lane found each pair alike, 0 where it did not propose it; null where the lane did not look. */
  readonly scores: Float32Array | null
}

/** All codes of a lane, ascending, each once: a pair that agrees in many bands is told by each of them. */
function eachOnce(lists: readonly Float64Array[]): Float64Array {
  const codes = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    codes.set(list, at)
    at += list.length
  }
  codes.sort()
  let count = 0
  for (let k = 0; k < codes.length; k++) if (k === 0 || codes[k] !== codes[k - 1]) codes[count++] = codes[k] ?? 0
  return codes.subarray(0, count)
}

/** What several lanes propose as one list; any lane may tell a pair more than once. */
export function joined(
  proposals: readonly {readonly lane: number; readonly codes: readonly Float64Array[]}[],
): Candidates {
  const byLane = proposals.map(({lane, codes}) => ({lane, own: eachOnce(codes), at: 0}))
  const most = byLane.reduce((sum, {own}) => sum + own.length, 0)
  const [codes, lanes] = [sharedFloats(most), sharedBytes(most)]
  let count = 0
  for (;;) {
    let next = Infinity
    for (const {own, at} of byLane) next = Math.min(next, own[at] ?? Infinity)
    if (next === Infinity) break
    for (const one of byLane) {
      if (one.own[one.at] !== next) continue
      lanes[count] = (lanes[count] ?? 0) | one.lane
      one.at += 1
    }
    codes[count++] = next
  }
  return {codes: codes.subarray(0, count), lanes: lanes.subarray(0, count), scores: null}
}

/** With the scores of the story lane, all of whose pairs are among the candidates. */
export function withScores(
  candidates: Candidates,
  story: Readonly<Record<'codes' | 'scores', ArrayLike<number>>>,
): Candidates {
  const {codes} = candidates
  const scores = new Float32Array(new SharedArrayBuffer(4 * codes.length))
  for (let k = 0; k < story.codes.length; k++) scores[placeIn(codes, story.codes[k] ?? 0)] = story.scores[k] ?? 0
  return {...candidates, scores}
}
