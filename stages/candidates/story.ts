/**
 * The story lane: pairs of articles that may tell one event in different words.
 *
 * Example: `Ferry runs aground off Irish island, 23 hurt` and `We were praying out loud: terror aboard ferry` share few
 * five-word runs, yet the ship, the island, the harbour and the day.
 * Avoids: the same company one quarter apart: what is more than a week apart is not compared.
 * Cost: see story-index.ts; exact copies of a text are compared once. Source: measured in lanes, recall@20 .993 on newswire.
 */
import {byText} from '../../pipeline/order.ts'
import type {Settings} from '../../pipeline/settings.ts'
import {atOnce, type Steps} from '../../pipeline/turns.ts'
import type {Sketch} from '../../pipeline/types.ts'
import {appearedOf, daysApart} from './story-days.ts'
import {nearest} from './story-index.ts'
import {likeness, type Likeness} from './story-likeness.ts'
import {weightsOf} from './story-weights.ts'

export interface StoryPair {
  /** Positions in the list of sketches, `a` the one whose id sorts first. */
  readonly a: number
  readonly b: number
  /** The smaller of the two cosines, 0 to 1. */
  readonly score: number
}

/**
 * The smaller cosine; lower still where names and numbers lower it: two reports written by one template agree in all but
 * who and how much.
 */
export const storyScore = ({plain, lifted}: Pick<Likeness, 'plain' | 'lifted'>): number =>
  lifted < plain ? (lifted * lifted) / plain : plain

/** The undated stand last, and so do those whose year is not known: they are near to all. */
const knownDay = (sketch: Sketch | undefined): number => sketch?.published?.day ?? Infinity

/** One of each text, in order of day and id, so that no sum depends on the order of the input. */
export function walkingOrder(sketches: readonly Sketch[]): number[] {
  const day = (at: number): number => knownDay(sketches[at])
  const id = (at: number): string => sketches[at]?.id ?? ''
  const text = (at: number): string => sketches[at]?.tokenHash ?? ''
  const order = sketches.map((_, at) => at).sort((x, y) => (day(x) === day(y) ? byText(id(x), id(y)) : day(x) - day(y)))
  const known = new Set<string>()
  return order.filter(at => known.size < known.add(`${text(at)} ${day(at)}`).size)
}

/** Pairs between two pauses: a millisecond. */
const BLOCK = 256

/** Sorted by the ids of a and b. */
export function* storySearch(
  sketches: readonly Sketch[],
  settings: Settings['candidates'],
): Steps<readonly StoryPair[]> {
  const order = walkingOrder(sketches)
  const rows = order.flatMap(at => sketches[at] ?? [])
  yield
  const weights = weightsOf(rows, settings)
  yield
  const day = Float64Array.from(rows, knownDay)
  const appeared = rows.map(appearedOf)
  const {a, b} = yield* nearest(weights, {day}, settings)
  const pairs: StoryPair[] = []
  for (const [k, rowA] of a.entries()) {
    if (k % BLOCK === 0) yield
    const rowB = b[k] ?? 0
    const {plain, lifted, rare} = likeness(weights, rowA, rowB, {lift: settings.storyLift, bar: settings.storyRarity})
    const score = storyScore({plain, lifted})
    const apart = daysApart(appeared[rowA] ?? null, appeared[rowB] ?? null)
    // A follow-up days later, or a text without a day, must be more alike than the coverage of one day.
    const floor = apart !== null && apart <= settings.storyWindow ? settings.storyFloor : settings.storyFloorWide
    // The index knows no day of a text without a year.
    if (apart !== null && apart > settings.storyWindowWide) continue
    if (score < floor) continue
    // One common name is a place or a politician that a hundred stories name.
    if (rare < settings.storyRareShared && score < settings.storyUnnamed) continue
    const [x, y] = [order[rowA] ?? 0, order[rowB] ?? 0]
    pairs.push(byText(sketches[x]?.id ?? '', sketches[y]?.id ?? '') < 0 ? {a: x, b: y, score} : {a: y, b: x, score})
  }
  const id = (at: number): string => sketches[at]?.id ?? ''
  return pairs.sort((x, y) => byText(id(x.a), id(y.a)) || byText(id(x.b), id(y.b)))
}

export const storyPairs = (sketches: readonly Sketch[], settings: Settings['candidates']): readonly StoryPair[] =>
  atOnce(storySearch(sketches, settings))
