/**
 * The three lanes' proposals as one list: each pair once, with the lanes that proposed it.
 *
 * Cost: one entry a pair. The lists need not be in order; the joined one is, by the articles' order.
 */
import type {Steps} from '../../pipeline/turns.ts'
import type {Candidate, Lane, Sketch} from '../../pipeline/types.ts'
import type {IndexPair} from './pair-bag.ts'

export interface StoryPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

export interface LanePairs {
  readonly copy: Iterable<IndexPair>
  readonly reuse: Iterable<IndexPair>
  readonly story: Iterable<StoryPair>
}

interface Proposal {
  readonly a: number
  readonly b: number
  readonly lanes: readonly Lane[]
  readonly storyScore: number
}

const COPY: readonly Lane[] = ['copy']
const REUSE: readonly Lane[] = ['reuse']
const COPY_REUSE: readonly Lane[] = ['copy', 'reuse']

/** Pairs between two pauses: some milliseconds. */
const BLOCK = 4096

/** `sketches` in order of their ids, so that `a` sorts before `b` in every pair. Pauses: there may be millions of pairs. */
export function* joinLanes(sketches: readonly Sketch[], {copy, reuse, story}: LanePairs): Steps<readonly Candidate[]> {
  const proposals = new Map<number, Proposal>()
  const codeOf = (x: number, y: number): number => Math.min(x, y) * sketches.length + Math.max(x, y)
  const put = (x: number, y: number, lanes: readonly Lane[], storyScore: number): void => {
    proposals.set(codeOf(x, y), {a: Math.min(x, y), b: Math.max(x, y), lanes, storyScore})
  }
  let pairs = 0
  for (const [x, y] of copy) {
    if (pairs++ % BLOCK === 0) yield
    put(x, y, COPY, 0)
  }
  for (const [x, y] of reuse) {
    if (pairs++ % BLOCK === 0) yield
    put(x, y, proposals.has(codeOf(x, y)) ? COPY_REUSE : REUSE, 0)
  }
  for (const {a: x, b: y, score} of story) put(x, y, [...(proposals.get(codeOf(x, y))?.lanes ?? []), 'story'], score)
  yield
  // a code sorts as its two numbers do
  const codes = Float64Array.from(proposals.keys()).sort()
  const joined: Candidate[] = []
  for (const code of codes) {
    if (joined.length % BLOCK === 0) yield
    const proposal = proposals.get(code)
    const [first, second] = [sketches[proposal?.a ?? -1], sketches[proposal?.b ?? -1]]
    if (proposal === undefined || first === undefined || second === undefined) continue
    joined.push({a: first.id, b: second.id, lanes: proposal.lanes, storyScore: proposal.storyScore})
  }
  return joined
}
