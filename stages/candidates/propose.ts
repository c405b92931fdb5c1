/**
 * Which articles may belong together: three lanes look, each for what it alone can find, and their pairs are joined.
 *
 * The copy lane finds near-copies, the reuse lane shared passages, the story lane one story in other words. Exact
 * copies fall together first and only one of each goes through the lanes. The articles are put in order of their ids,
 * so that the order in which they were read changes nothing.
 */
import {byText} from '../../pipeline/order.ts'
import type {Settings} from '../../pipeline/settings.ts'
import {atOnce, type Steps} from '../../pipeline/turns.ts'
import type {Candidates, Sketch} from '../../pipeline/types.ts'
import {copyPairs} from './copy.ts'
import {collapseCopies} from './exact.ts'
import {joinLanes} from './join.ts'
import type {IndexPair} from './pair-bag.ts'
import {reuseSearch} from './reuse.ts'
import {storySearch} from './story.ts'

/** Pauses wherever a lane is long, so that a run can be stopped among thousands of articles. */
export function* proposing(unordered: readonly Sketch[], settings: Settings['candidates']): Steps<Candidates> {
  const sketches = [...unordered].sort((a, b) => byText(a.id, b.id))
  const {representatives, copies} = collapseCopies(sketches)
  const distinct = representatives.flatMap(i => sketches[i] ?? [])
  /** The lanes number the distinct texts; back to all articles. */
  const original = (i: number): number => representatives[i] ?? i
  function* originals(pairs: Iterable<IndexPair>): Generator<IndexPair> {
    for (const [a, b] of pairs) yield [original(a), original(b)]
  }
  function* all(...lists: readonly Iterable<IndexPair>[]): Generator<IndexPair> {
    for (const list of lists) yield* list
  }
  yield
  const ofStory = yield* storySearch(distinct, settings)
  const ofCopy = copyPairs(distinct, settings)
  yield
  const ofReuse = yield* reuseSearch(distinct, settings)
  const pairs = yield* joinLanes(sketches, {
    copy: all(copies, originals(ofCopy)),
    reuse: originals(ofReuse),
    story: ofStory.map(({a, b, score}) => ({a: original(a), b: original(b), score})),
  })
  return {sketches, pairs}
}

export const proposePairs = (sketches: readonly Sketch[], settings: Settings['candidates']): Candidates =>
  atOnce(proposing(sketches, settings))
