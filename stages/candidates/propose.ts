/**
 * Which articles may belong together: three lanes look, each for what it alone can find, and their pairs are joined.
 *
 * The copy lane finds near-copies, the reuse lane shared passages, the story lane one story in other words. Exact
 * copies fall together first and only one of each goes through the lanes. The articles are put in order of their ids,
 * so that the order in which they were read changes nothing.
 */
import {byText} from '../../pipeline/order.ts'
import type {Settings} from '../../pipeline/settings.ts'
import type {Candidates, Sketch} from '../../pipeline/types.ts'
import {copyPairs} from './copy.ts'
import {collapseCopies} from './exact.ts'
import {joinLanes} from './join.ts'
import type {IndexPair} from './pair-bag.ts'
import {reusePairs} from './reuse.ts'
import {storyPairs} from './story.ts'

export function proposePairs(unordered: readonly Sketch[], settings: Settings['candidates']): Candidates {
  const sketches = [...unordered].sort((a, b) => byText(a.id, b.id))
  const {representatives, copies} = collapseCopies(sketches)
  const distinct = representatives.flatMap(i => sketches[i] ?? [])
  /** The lanes number the distinct texts; back to all articles. */
  const original = (i: number): number => representatives[i] ?? i
  const originals = (pairs: Iterable<IndexPair>): readonly IndexPair[] =>
    Array.from(pairs, ([a, b]): IndexPair => [original(a), original(b)])
  const ofStory = storyPairs(distinct, settings)
  const pairs = joinLanes(sketches, {
    copy: [...copies, ...originals(copyPairs(distinct, settings))],
    reuse: originals(reusePairs(distinct, settings)),
    story: ofStory.map(({a, b, score}) => ({a: original(a), b: original(b), score})),
  })
  return {sketches, pairs}
}
