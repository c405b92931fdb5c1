/**
 * All places of a story where lines that tell the same part from each other inside words that both have.
 *
 * Example: `Four crew were airlifted to Tarn` / `Five crew were airlifted to Tarn, the coastguard said`: Four/Five. A line
 * meets only its likeliest partner in another member, so that the third item of a list is not held against the fourth.
 * Cost: one pairing for a line and a member; see pairing.ts.
 */
import type {Line, Link} from '../../align/types.ts'
import {onceAStory} from '../once.ts'
import {lineAt, type StoryView} from '../types.ts'
import {pairOfLines} from './places.ts'
import type {LinePair, Swap} from './types.ts'

/** Every line with its likeliest partner in each other member. */
export const linePairsOf = onceAStory((story): readonly LinePair[] => {
  const {swapReach, swapMostWords} = story.settings
  return likeliestLinks(story).flatMap(({link, lines}) => {
    const pair = pairOfLines(story.members, {link, lines}, {reach: swapReach, most: swapMostWords})
    return pair === null ? [] : [pair]
  })
})

/** Places whose surroundings agree enough to be one frame: every rule of every kind goes through them. */
export const swapsOf = onceAStory((story): readonly Swap[] =>
  linePairsOf(story).flatMap(({swaps}) => swaps.filter(swap => isFramed(story, swap))),
)

/**
 * In a line otherwise kept, a little context will do: `Union accepts pay offer` / `Union rejects pay offer`. In one partly
 * rewritten the place needs a clause of its own that agrees.
 */
function isFramed({settings}: StoryView, {agree, share, pair}: Swap): boolean {
  if (share < settings.swapShare) return false
  return agree >= (Math.max(pair.kept, share) >= settings.swapKept ? settings.swapAgreeKept : settings.swapAgree)
}

interface Lined {
  readonly link: Link
  readonly lines: readonly [Line, Line]
}

function likeliestLinks(story: StoryView): Lined[] {
  const best = new Map<number, number>()
  const size = story.members.length
  const all = story.alignment.links.map(link => ({
    link,
    lines: [lineAt(story, link.a), lineAt(story, link.b)] as const,
  }))
  // each line with the member that it looks for a partner in
  const keys = ({lines: [x, y]}: Lined): readonly [number, number] => [
    x.index * size + y.member,
    y.index * size + x.member,
  ]
  for (const lined of all)
    for (const key of keys(lined)) best.set(key, Math.max(best.get(key) ?? 0, scoreOf(lined.link)))
  return all.filter(lined => keys(lined).every(key => scoreOf(lined.link) >= (best.get(key) ?? 0)))
}

/** Of two lines equally like a third, the one copied from it is its partner. */
const scoreOf = ({own, verbatim}: Link): number => own + verbatim
