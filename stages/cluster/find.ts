/**
 * Finds the stories: near-copies into units, units along the verified edges into stories.
 *
 * Example: three outlets print one agency report and a fourth tells it anew: two units, one story of four.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Card, Pair} from '../../pipeline/types.ts'
import {appearedOf, daysApart} from '../candidates/story-days.ts'
import {averageLink, type Edge} from './link.ts'
import {unitsOf} from './units.ts'

/** How strongly a pair speaks for one story. */
export function weightOf({relation, storyScore}: Pair, {containsWeight}: Settings['cluster']): number {
  switch (relation) {
    // The same words under two dates too far apart to be a unit: the dates will say no again.
    case 'exact':
    case 'near-copy':
      return Math.max(storyScore, containsWeight)
    // A brief that stands whole in a longer piece.
    case 'contains':
    case 'contained':
      return Math.max(storyScore, containsWeight)
    // A shared passage may be background of two events: names and numbers must speak.
    case 'shares-core':
    case 'same-story':
      return storyScore
  }
}

/** The strongest edge between each two units. */
function edgesOf(
  sketches: readonly Card[],
  pairs: readonly Pair[],
  {unitOf, settings}: {unitOf: Int32Array; settings: Settings['cluster']},
): Edge[] {
  const at = new Map(sketches.map(({id}, i) => [id as string, i]))
  const appeared = sketches.map(appearedOf)
  const strongest = new Map<number, number>()
  const units = unitOf.length
  for (const pair of pairs) {
    const [a, b] = [at.get(pair.a) ?? -1, at.get(pair.b) ?? -1]
    const [x, y] = [unitOf[a], unitOf[b]]
    if (x === undefined || y === undefined || x === y) continue
    const key = Math.min(x, y) * units + Math.max(x, y)
    const apart = daysApart(appeared[a] ?? null, appeared[b] ?? null)
    // A follow-up days later, or a text without a day, must be more alike than the coverage of one day.
    const sameDays = apart !== null && apart <= settings.storyDays
    const weight = weightOf(pair, settings) * (sameDays ? 1 : settings.storyWide)
    if (weight > (strongest.get(key) ?? 0)) strongest.set(key, weight)
  }
  return [...strongest]
    .sort(([x], [y]) => x - y)
    .map(([key, weight]) => ({a: Math.floor(key / units), b: key % units, weight}))
}

/** Stories as positions in `sketches`, which stand in order of publication; lone articles are none. */
export function findStories(
  sketches: readonly Card[],
  pairs: readonly Pair[],
  settings: Settings['cluster'],
): readonly (readonly number[])[] {
  const units = unitsOf(sketches, pairs, {days: settings.storySpan})
  const unitOf = new Int32Array(sketches.length)
  units.forEach(({members}, unit) => {
    for (const member of members) unitOf[member] = unit
  })
  const joined = averageLink(
    units.map(({dates}) => dates),
    edgesOf(sketches, pairs, {unitOf, settings}),
    {join: settings.storyJoin, reach: settings.storyReach, days: settings.storySpan},
  )
  return joined
    .map(({nodes}) => nodes.flatMap(unit => units[unit]?.members ?? []).sort((x, y) => x - y))
    .filter(members => members.length > 1)
}
