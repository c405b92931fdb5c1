/**
 * When a story's articles were published, and who may still join: no two dated members more than a week apart.
 *
 * Example: articles of 29 October and 5 November may be one story, and then nothing of 28 October or 6 November joins.
 * Avoids: the weekly report, the next quarter's results, the second fire in one city.
 */
import type {Sketch} from '../../pipeline/types.ts'
import {appearedOf, daysApart, type Appeared} from '../candidates/story-days.ts'

const NEVER = Number.MAX_SAFE_INTEGER

/** By publication, the undated last, then id: the order of all lists. */
export function byPublication(a: Pick<Sketch, 'id' | 'published'>, b: Pick<Sketch, 'id' | 'published'>): number {
  const day = (a.published?.day ?? NEVER) - (b.published?.day ?? NEVER)
  if (day !== 0) return day
  const minute = (a.published?.minute ?? -1) - (b.published?.minute ?? -1)
  return minute !== 0 ? minute : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The distinct dates of a set of articles: at most a handful, however many the articles. */
export type Dates = readonly Appeared[]

export function datesOf(sketch: Pick<Sketch, 'published' | 'monthDay'>): Dates {
  const appeared = appearedOf(sketch)
  return appeared === null ? [] : [appeared]
}

export function union(a: Dates, b: Dates): Dates {
  const fresh = b.filter(y => !a.some(x => x.day === y.day && x.kind === y.kind))
  return fresh.length === 0 ? a : [...a, ...fresh]
}

export const compatible = (a: Dates, b: Dates, days: number): boolean =>
  a.every(x => b.every(y => (daysApart(x, y) ?? 0) <= days))
