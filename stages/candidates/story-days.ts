/**
 * How far apart two articles were published, as far as that is known.
 *
 * Example: `VICENZA, Nov 20 (Agency)` names no year, so the year set beside it is a guess: against any date of which the
 * year is known or guessed, day and month alone are compared. 20 November and 12 June are never one story; 20 November of
 * a guessed year and 21 November of another may be.
 */
import type {Published} from '../../pipeline/types.ts'

const YEAR = 365.25

/** A dateline rarely carries its year. */
export const yearUnsure = (published: Published): boolean => published.basis === 'dateline'

/** Days, or null where one of them has no date. */
export function daysApart(a: Published | null, b: Published | null): number | null {
  if (a === null || b === null) return null
  const apart = Math.abs(a.day - b.day)
  if (!yearUnsure(a) && !yearUnsure(b)) return apart
  const within = apart % YEAR
  return Math.round(Math.min(within, YEAR - within))
}
