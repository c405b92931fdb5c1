/**
 * What a figure is a figure of besides its noun: a rate, a former figure, an increment, a part.
 *
 * Example: `£4 an hour` per hour; `up from 12` former; `another 14` increment; `including 43 children` part.
 * Avoids: `5.81 a year earlier` read as 5.81 every year.
 */
import type {Found} from './amount.ts'
import {at, lowerAt, type Line} from './atoms.ts'
import {singular} from './money.ts'
import {numeralAt} from './numeral.ts'

const PERIOD =
  /^(?:second|minute|hour|day|night|week|month|quarter|year|season|game|match|head|person|share|barrel|tonne|ton|ounce|litre|gallon|kilo|pound|unit|household|capita|mile|kilometre|acre|child|adult|ticket|student|pupil|vote)$/u
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['apiece', 'each'],
  ['each', 'each'],
])

/** From atom i on: `a year`, `per day`, `each`. */
function rateAt(line: Line, i: number): string | null {
  const word = lowerAt(line, i)
  const next = singular(lowerAt(line, i + 1))
  if (/^(?:per|an?|each|every|\/)$/u.test(word) && PERIOD.test(next)) {
    // `a year earlier`, `a month ago`, `a week-long`
    return /^(?:earlier|ago|later|before|after|old|long|previously|and|-)$/u.test(lowerAt(line, i + 2)) &&
      word !== 'per'
      ? null
      : next
  }
  return ADVERBS.get(word) ?? null
}

/** Behind the figure or behind its noun. */
export function perOf(line: Line, found: Found, nounEndToken: number): string | null {
  const own = rateAt(line, found.to)
  if (own !== null) return own
  let i = found.to
  while (at(line, i).kind !== 'end' && at(line, i).token < nounEndToken) i++
  return i === found.to ? null : rateAt(line, i)
}

/** Labelled as a figure that no longer holds. */
export function isFormer(line: Line, {from, to}: Found): boolean {
  const words = [1, 2, 3, 4, 5].map(k => lowerAt(line, from - k))
  const [first = '', second = '', third = '', fourth = ''] = words
  // `rose from 12 to 15`, `up from 13.2%`; `from 10 to 12 people` is one range and starts at its `from`
  if (
    first === 'from' &&
    (lowerAt(line, to) === 'to' || /^(?:up|down|rise|increase|drop|fall|decline|decrease|jump)$/u.test(second))
  )
    return true
  // `rose to 77 from 70`
  if (first === 'from' && (isFigure(line, from - 2) || isFigure(line, from - 3)) && words.some(word => word === 'to'))
    return true
  if (/^(?:previously|originally|initially|earlier|formerly)$/u.test(first)) return true
  if (
    first === 'of' &&
    /^(?:reports?|estimates?|counts?|tolls?|figures?)$/u.test(second) &&
    /^(?:initial|early|earlier|previous|first|original)$/u.test(third)
  )
    return true
  // `compared with 5.81 a year earlier`
  if (/^(?:with|to)$/u.test(first) && /^(?:compared|compares)$/u.test(second)) return true
  if (first === 'than' && fourth === 'previously') return true
  if (first === 'the' && /^(?:with|to)$/u.test(second) && third === 'compared') return true
  const after = [0, 1, 2, 3].map(k => lowerAt(line, to + k))
  if (/^an?$/u.test(after[0] ?? '') && /^(?:earlier|ago|before)$/u.test(after[2] ?? '')) return true
  return /^(?:previously|originally|initially)$/u.test(after[0] ?? '') || (after[0] === 'at' && after[1] === 'first')
}

/** `another 14`, `an additional 12`. */
export const isIncrement = (line: Line, {from}: Found): boolean =>
  /^(?:another|additional|further|extra)$/u.test(lowerAt(line, from - 1))

/** `including 43 children`, `among them two`. */
export const isPart = (line: Line, {from}: Found): boolean =>
  /^(?:including|include|includes|included)$/u.test(lowerAt(line, from - 1)) ||
  (lowerAt(line, from - 1) === 'them' && lowerAt(line, from - 2) === 'among')

const isFigure = (line: Line, i: number): boolean => at(line, i).kind === 'digits' || numeralAt(line, i) !== null
