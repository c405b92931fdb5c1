/**
 * From a number and its hedge to the interval it allows.
 *
 * Example: `about 600` 550 to 650, `nearly 600` 540 to 600, `more than 600` 600 and up, `14` 14 to 14, `hundreds` 200 to 999.
 * Beside the interval stands `rounding`: how far the true figure may lie off because it was written round; it is not said,
 * so it is kept apart. Avoids: `1.2bn` against `1.23bn`, `5,000` against `5,012` called conflicts.
 */
import type {Quantity} from '../types.ts'
import type {Hedge} from './comparators.ts'
import type {Numeral} from './numeral.ts'
import type {QuantitySettings} from './settings.ts'

/** `flows`: a measure (20 miles), not a count (20 people). */
export type Flowing = Numeral & {readonly flows: boolean}
export type Interval = Pick<Quantity, 'low' | 'high' | 'comparator'> & {readonly rounding: number}

/** What the outlet may have rounded off: half the last place written, never more than a share of the value. */
export function roundingOf({sort, place, low, flows}: Flowing, {exactBelow, roundingMost}: QuantitySettings): number {
  if (sort === 'loose' || sort === 'vague') return 0
  // `14 people` and `20 people` are counted; `600 people` may well be rounded; `4.2%` is to a tenth
  const whole = Number.isInteger(low) && place >= 1
  if (sort === 'word' && place === 0 && !flows) return 0
  if (whole && !flows && low < exactBelow) return 0
  return Math.min(place / 2, Math.abs(low) * roundingMost)
}

/** How far `about` reaches to each side. */
function spreadOf(value: number, place: number, {aboutLeast, aboutMost}: QuantitySettings): number {
  const size = Math.abs(value)
  const spread = Math.min(Math.max(place / 2, size * aboutLeast), size * aboutMost)
  // `about 14` allows 13 and 15: people come whole
  return size >= 2 && Number.isInteger(value) ? Math.max(spread, 1) : spread
}

export function intervalOf(numeral: Flowing, hedge: Hedge | null, settings: QuantitySettings): Interval {
  const {low, high, sort, place} = numeral
  const rounding = roundingOf(numeral, settings)
  const spread = spreadOf(low, place === 0 ? 1 : place, settings)
  // `hundreds`, `several`: a range by the word itself; `at least several` only lifts its top
  if (sort === 'vague')
    return {low, high: hedge === 'over' || hedge === 'at-least' ? Infinity : high, comparator: 'range', rounding: 0}
  switch (hedge) {
    case null:
      // `a dozen`, `a hundred`: as round as `about`
      return sort === 'loose'
        ? {low: low - spread, high: high + spread, comparator: 'about', rounding: 0}
        : {low, high, comparator: 'exact', rounding}
    case 'about':
      return {low: low - spread, high: high + spread, comparator: 'about', rounding: 0}
    case 'just-under':
      return {low: low * (1 - settings.aboutMost), high, comparator: 'under', rounding: 0}
    case 'just-over':
      return {low, high: high * (1 + settings.aboutMost), comparator: 'over', rounding: 0}
    case 'over':
    case 'at-least':
      return {low, high: Infinity, comparator: hedge, rounding: 0}
    case 'under':
    case 'at-most':
      return {low: -Infinity, high, comparator: hedge, rounding: 0}
  }
}
