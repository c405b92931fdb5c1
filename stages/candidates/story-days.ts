/**
 * How far apart two articles appeared, as far as that is known.
 *
 * Example: `VICENZA, Nov 20 (Agency)` names no year; against any other date day and month alone are compared. So it is
 * never one story with 12 June, and may be with 21 November of any year.
 */
import type {Sketch} from '../../pipeline/types.ts'

/** A day since 1970-01-01, or a day of some year, from 0 for 1 January to 365. */
export type Appeared = {readonly kind: 'day'; readonly day: number} | {readonly kind: 'of-year'; readonly day: number}

const MS = 86_400_000
const LEAP_YEAR = 366
const ofYear = (month: number, day: number): number => (Date.UTC(2000, month - 1, day) - Date.UTC(2000, 0, 1)) / MS

export function appearedOf({published, monthDay}: Pick<Sketch, 'published' | 'monthDay'>): Appeared | null {
  if (published !== null) return {kind: 'day', day: published.day}
  return monthDay === undefined ? null : {kind: 'of-year', day: ofYear(monthDay.month, monthDay.day)}
}

function inYear({kind, day}: Appeared): number {
  if (kind === 'of-year') return day
  const date = new Date(day * MS)
  return ofYear(date.getUTCMonth() + 1, date.getUTCDate())
}

/** Days, or null where one of them has no date. */
export function daysApart(a: Appeared | null, b: Appeared | null): number | null {
  if (a === null || b === null) return null
  if (a.kind === 'day' && b.kind === 'day') return Math.abs(a.day - b.day)
  // The year unsure: 31 December and 1 January are neighbours.
  const apart = Math.abs(inYear(a) - inYear(b))
  return Math.min(apart, LEAP_YEAR - apart)
}
