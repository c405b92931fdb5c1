/**
 * Which articles may belong together where only those of neighbouring days are compared: day by day, the newest with those
 * of the days before it.
 *
 * Example: with a window of three days, what was published on the 9th meets what was published from the 6th to the 9th,
 * and how rare a word is is counted in those four days. So what is found for the 9th depends on these days alone: an
 * archive of years behind them, or a day that is read later, changes nothing.
 * Wrong answer it avoids: a word rare in a quiet week and common in the archive, so that the same two articles are one
 * story in a small run and strangers in a large one.
 * Cost: that of the lanes over one window, once a day. Memory: the sketches of one window.
 */
import type {Settings} from '../../pipeline/settings.ts'
import {atOnce, type Steps} from '../../pipeline/turns.ts'
import type {ArticleId, Candidate, Candidates, Sketch} from '../../pipeline/types.ts'
import {proposing} from './propose.ts'

/** An article and the day on which it is compared: that of its publication, or the one on which it was first seen. */
export interface Dated {
  readonly sketch: Sketch
  readonly day: number
}

/** The pairs of which the later one is of `day`; `window` holds the articles of that day and of the days before it. */
export function* searchOfDay(
  day: number,
  window: readonly Dated[],
  settings: Settings['candidates'],
): Steps<readonly Candidate[]> {
  const dayOf = new Map<ArticleId, number>(window.map(({sketch, day: own}) => [sketch.id, own]))
  const isOfDay = (id: ArticleId): boolean => dayOf.get(id) === day
  const {pairs} = yield* proposing(
    window.map(({sketch}) => sketch),
    settings,
  )
  return pairs.filter(({a, b}) => isOfDay(a) || isOfDay(b))
}

export const pairsOfDay = (
  day: number,
  window: readonly Dated[],
  settings: Settings['candidates'],
): readonly Candidate[] => atOnce(searchOfDay(day, window, settings))

/** Days on which an article was published, in order. */
export const daysOf = (articles: Iterable<{readonly day: number}>): readonly number[] =>
  [...new Set(Array.from(articles, ({day}) => day))].sort((a, b) => a - b)

export function* proposingByDay(
  sketches: readonly Sketch[],
  {days, today}: {readonly days: number; readonly today: number},
  settings: Settings['candidates'],
): Steps<Candidates> {
  const byDay = new Map<number, Dated[]>()
  for (const sketch of sketches) {
    const day = sketch.published?.day ?? today
    const known = byDay.get(day)
    if (known) known.push({sketch, day})
    else byDay.set(day, [{sketch, day}])
  }
  const pairs: (readonly Candidate[])[] = []
  for (const day of daysOf([...byDay.values()].flat())) {
    const window = Array.from({length: days + 1}, (_, ago) => byDay.get(day - ago) ?? []).flat()
    pairs.push(yield* searchOfDay(day, window, settings))
  }
  return {sketches, pairs: pairs.flat()}
}
