/**
 * Times told from now or by rule: `yesterday`, `last week`, `two days ago`, `the first quarter`, `the day after Labor Day`.
 *
 * Avoids: `for two days` and `three days later` taken for certain days. Cost: bounded look-ahead.
 */
import {at, isHyphen, lowerAt, type Line} from '../quantities/atoms.ts'
import {numeralAt} from '../quantities/numeral.ts'
import {ORDINALS} from '../quantities/number-words.ts'
import {monthAt, yearAt} from './calendar-pieces.ts'
import {HOLIDAYS} from './holidays.ts'
import type {Piece} from './piece.ts'
import {spanPiece} from './span-pieces.ts'
import {WEEKDAYS} from './words.ts'
import {opensWithCapital} from '../letters.ts'

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])
const SPANS = /^(week|month|quarter|year|decade|weekend)$/u
type Unit = NonNullable<Piece['away']>['unit']
const NIGHT = [1020, 1800] as const

function named(line: Line, i: number): Piece | null {
  const word = lowerAt(line, i)
  const by = DAYS.get(word)
  if (by === undefined) return null
  // USA Today, Florida Today
  if (word === 'today' && opensWithCapital(at(line, i).text) && opensWithCapital(at(line, i - 1).text)) return null
  const tied = /^(?:before|after)$/u.test(lowerAt(line, i - 1)) && lowerAt(line, i - 2) === 'day'
  const from = tied ? i - 2 : i
  const shift = tied ? (lowerAt(line, i - 1) === 'before' ? -1 : 1) : 0
  return {from, to: i + 1, away: {unit: 'day', by: by + shift}, ...(word === 'tonight' ? {clock: NIGHT} : {})}
}

/** `last night`, `this morning`, `next month`, `last March`, `this weekend`. */
function pointed(line: Line, i: number): Piece | null {
  const word = lowerAt(line, i)
  const which = word === 'past' ? 'last' : word
  if (which !== 'last' && which !== 'next' && which !== 'this') return null
  const next = lowerAt(line, i + 1)
  if (which === 'last' && next === 'night') return {from: i, to: i + 2, away: {unit: 'day', by: -1}, clock: NIGHT}
  if (which === 'this' && /^(?:morning|afternoon|evening|lunchtime)$/u.test(next))
    return {from: i, to: i + 1, away: {unit: 'day', by: 0}}
  const by = which === 'last' ? -1 : which === 'next' ? 1 : 0
  // `the next day`, `the last week of the trial` belong to another event
  const determined = /^(?:the|its|his|her|their)$/u.test(lowerAt(line, i - 1))
  if (next === 'day' && which === 'next') return {from: i, to: i + 2, unresolved: true, away: {unit: 'day', by: 1}}
  const unit = SPANS.exec(next)?.[1]
  if (unit !== undefined && !(isHyphen(at(line, i + 2)) && at(line, i + 2).glued)) {
    // `for the next month`, `over the past week`: how long
    if (lowerAt(line, i - 1) === 'the' && /^(?:for|over|within)$/u.test(lowerAt(line, i - 2))) return null
    if (determined || lowerAt(line, i + 2) === 'of')
      return {from: i, to: i + 2, unresolved: true, away: {unit: 'week', by}}
    if (unit === 'weekend') return {from: i, to: i + 2, away: {unit: 'week', by, slack: 7}}
    return {from: i, to: i + 2, away: {unit: unit as Unit, by}}
  }
  if (WEEKDAYS.has(next) || monthAt(line, i + 1)) return {from: i, to: i + 1, which}
  return null
}

/** `two days ago`, `a year ago`; `three days later`, `a year earlier` hang on another event. */
function counted(line: Line, i: number): Piece | null {
  const one = /^(?:an?)$/u.test(lowerAt(line, i))
  const numeral = numeralAt(line, i)
  const next = numeral?.to ?? (one ? i + 1 : -1)
  if (next < 0) return null
  const unit = /^(minute|hour|day|night|week|month|year|decade)s?$/u.exec(lowerAt(line, next))?.[1]
  const closing = lowerAt(line, next + 1)
  if (unit === undefined) return null
  // `dark for two months after the lens cracked`: how long
  if (/^(?:after|before)$/u.test(closing) && lowerAt(line, i - 1) === 'for') return null
  if (/^(?:later|earlier|afterwards|before|after|previously|beforehand)$/u.test(closing)) {
    const tied = unit === 'minute' || unit === 'hour' ? 'day' : unit === 'night' ? 'day' : (unit as Unit)
    return {from: i, to: next + 2, unresolved: true, away: {unit: tied, by: 0}}
  }
  if (closing !== 'ago') return null
  const count = numeral?.low ?? 1
  const vague = numeral !== null && numeral.sort !== 'figure' && numeral.sort !== 'word'
  if (unit === 'minute' || unit === 'hour')
    return {
      from: i,
      to: next + 2,
      away: {unit: 'day', by: -Math.round(count / (unit === 'hour' ? 24 : 1440)), slack: 1},
    }
  const plain = unit === 'night' ? 'day' : (unit as Unit)
  const by = -Math.round(count)
  // `42 years ago` is counted from year to year, or to the month: half of one either way
  const slack = plain === 'year' && by < -1 ? 183 : 0
  return {from: i, to: next + 2, away: {unit: plain, by, slack, ...(vague ? {far: -Math.round(numeral.high)} : {})}}
}

/** `the next day` is said above; here `the following week`, `the previous day`. */
function tied(line: Line, i: number): Piece | null {
  if (
    !/^(?:following|previous|same|preceding)$/u.test(lowerAt(line, i)) ||
    !/^(?:the|that)$/u.test(lowerAt(line, i - 1))
  )
    return null
  const unit = /^(?:day|week|month|year|night|morning|evening|afternoon)$/u.exec(lowerAt(line, i + 1))?.[0]
  if (unit === undefined) return null
  const known = unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day'
  return {from: i, to: i + 2, unresolved: true, away: {unit: known, by: 0}}
}

/** `the first quarter of 2025`, `Q3`, `first half of 2024`. */
function quarter(line: Line, i: number): Piece | null {
  const word = lowerAt(line, i)
  const short = word === 'q' && at(line, i + 1).glued && /^[1-4]$/u.test(at(line, i + 1).text)
  const ordinal = ORDINALS.get(word)
  const unit = lowerAt(line, i + 1)
  const long = ordinal !== undefined && ordinal <= 4 && (unit === 'quarter' || (unit === 'half' && ordinal <= 2))
  if (!short && !long) return null
  const behind = /^(?:of|in|,)$/u.test(at(line, i + 2).lower) ? i + 3 : i + 2
  const year = yearAt(line, behind)
  // a half of football is no half-year
  if (unit === 'half' && !year && lowerAt(line, i + 3) !== 'the') return null
  const to = year?.to ?? i + 2
  const size = short
    ? {quarter: Number(at(line, i + 1).text)}
    : unit === 'half'
      ? {half: ordinal ?? 1}
      : {quarter: ordinal ?? 1}
  if (unit === 'half' && !year && !/^(?:year|month)$/u.test(lowerAt(line, i + 4))) return null
  return {from: i, to, ...size, ...(year ? {year: year.year} : {})}
}

/** `the third Monday in May`. */
function nthWeekday(line: Line, i: number): Piece | null {
  const nth = lowerAt(line, i) === 'last' ? -1 : ORDINALS.get(lowerAt(line, i))
  const weekday = WEEKDAYS.get(lowerAt(line, i + 1))
  const month = /^(?:in|of)$/u.test(lowerAt(line, i + 2)) ? monthAt(line, i + 3) : null
  if (nth === undefined || nth > 5 || weekday === undefined || !month) return null
  const year = yearAt(line, month.to)
  return {from: i, to: year?.to ?? month.to, nth, weekday, month: month.month, ...(year ? {year: year.year} : {})}
}

/** `Labor Day`, `the day after Thanksgiving`, `Christmas Day 2023`. */
function holiday(line: Line, i: number): Piece | null {
  if (!opensWithCapital(at(line, i).text)) return null
  for (let length = 5; length > 0; length--) {
    const words: string[] = []
    for (let k = 0; k < length; k++)
      words.push(
        at(line, i + k)
          .text.toLowerCase()
          .replace(/[’‘]/gu, "'")
          .replace(/\.$/u, ''),
      )
    const name = words.join(' ')
    if (!HOLIDAYS.has(name)) continue
    const relation = lowerAt(line, i - 1)
    // `the day after Labor Day`, `on the eve of Easter Monday`
    const tiedTo =
      (/^(?:after|before)$/u.test(relation) && lowerAt(line, i - 2) === 'day') ||
      (relation === 'of' && lowerAt(line, i - 2) === 'eve')
    // `New Year’s Eve 2015`, `the 2015 New Year’s Eve assaults`
    const behind = yearAt(line, i + length)
    const year = behind ?? yearAt(line, i - 1)
    return {
      from: tiedTo ? i - 2 : i,
      to: behind?.to ?? i + length,
      holiday: name,
      ...(tiedTo ? {shift: relation === 'after' ? 1 : -1} : {}),
      ...(year ? {year: year.year} : {}),
    }
  }
  return null
}

/** `by year-end`, `before the year is out`, `by the end of the year`: the end of a span that runs. */
function running(line: Line, i: number): Piece | null {
  const word = lowerAt(line, i)
  if (word === 'end' && lowerAt(line, i + 1) === 'of' && /^(?:the|this)$/u.test(lowerAt(line, i + 2))) {
    const unit = /^(?:month|year|quarter|week)$/u.exec(lowerAt(line, i + 3))?.[0]
    // `by the end of the week`, but `the end of the year of the dragon`
    const due = /^(?:at|by|before|until|till)$/u.test(lowerAt(line, i - 2)) && lowerAt(line, i + 4) !== 'of'
    return unit === undefined || !due ? null : {from: i, to: i + 4, away: {unit: unit as Unit, by: 0}, edge: 'end'}
  }
  if (word !== 'year') return null
  const closed = isHyphen(at(line, i + 1)) && lowerAt(line, i + 2) === 'end'
  const year = {away: {unit: 'year', by: 0}, edge: 'end'} as const
  // `the year-end review` is no date
  if (closed) return /^(?:by|before|until)$/u.test(lowerAt(line, i - 1)) ? {from: i, to: i + 3, ...year} : null
  const out = lowerAt(line, i + 1) === 'is' && /^(?:out|over|up)$/u.test(lowerAt(line, i + 2))
  return out && lowerAt(line, i - 1) === 'the' ? {from: i - 1, to: i + 3, ...year} : null
}

export const relativePiece = (line: Line, i: number): Piece | null =>
  named(line, i) ??
  spanPiece(line, i) ??
  nthWeekday(line, i) ??
  pointed(line, i) ??
  counted(line, i) ??
  tied(line, i) ??
  quarter(line, i) ??
  running(line, i) ??
  holiday(line, i)
