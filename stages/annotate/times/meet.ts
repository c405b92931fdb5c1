/**
 * Whether two times can be one: same, compatible, apart, or unknown. Any compatible reading vetoes `apart`.
 *
 * Example: `Sunday night` and `the early hours of Monday` are compatible; `7 March` and `8 March` are apart.
 * Avoids: bare weekdays, nights and time zones made into conflicts. Symmetric. Cost: constant.
 */
import type {TimeMention} from '../types.ts'
import {timeSettings, type TimeSettings} from '../quantities/settings.ts'
import {weekdayOf} from './calendar.ts'

export type TimeMeeting = 'same' | 'compatible' | 'apart' | 'unknown'
type Span = readonly [number, number]

const DAY = 1440
const WEEK = 7 * DAY
const overlap = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1]

/** Minutes since 1970, one span for each day the mention can mean. */
function minutes({clock}: TimeMention, [first, last]: Span, whole: boolean): Span {
  const own = whole ? null : clock
  // a day without hour runs to its last minute
  return [first * DAY + (own?.[0] ?? 0), last * DAY + (own?.[1] ?? DAY - 1)]
}

/** The day it names, and the day its weekday would have asked for. */
function readings({firstDay, lastDay, clash, season, south}: TimeMention, other: TimeMention): Span[] {
  if (firstDay === null || lastDay === null) return []
  const own: Span = [firstDay, lastDay]
  // this summer is January in the south: only two seasons can be held against each other as they stand
  if (season !== undefined && south === true && other.season === undefined)
    return [own, ...[-HALF_YEAR, HALF_YEAR].map((by): Span => [firstDay + by, lastDay + by])]
  return [own, ...(clash ? [[clash.weekdayDay, clash.weekdayDay] as const] : [])]
}

const HALF_YEAR = 183

/** Hours of different zones are not compared. */
const zonesDiffer = (a: TimeMention, b: TimeMention): boolean => (a.zone ?? null) !== (b.zone ?? null)

/** Weekdays alone: Monday and Tuesday are apart unless a night joins them. */
function weekdaysMeet(a: TimeMention, b: TimeMention): TimeMeeting {
  if (a.weekday === null || b.weekday === null) return 'unknown'
  if (a.weekday === b.weekday) return clocksApart(a, b) ? 'apart' : 'compatible'
  const [x, y] = [a, b].map(({weekday, clock}): Span => {
    const start = (weekday ?? 0) * DAY
    return [start + (clock?.[0] ?? 0), start + (clock?.[1] ?? DAY - 1)]
  }) as [Span, Span]
  return [-WEEK, 0, WEEK].some(shift => overlap([x[0] + shift, x[1] + shift], y)) ? 'compatible' : 'apart'
}

const clocksApart = (a: TimeMention, b: TimeMention): boolean =>
  a.clock !== null && b.clock !== null && !zonesDiffer(a, b) && !overlap(a.clock, b.clock)

/** Months and days as said, where no publication resolves them. */
function saidMeet(a: TimeMention, b: TimeMention): TimeMeeting | null {
  if (!a.said || !b.said) return null
  const pairs = [
    [a.said.year, b.said.year],
    [a.said.month, b.said.month],
    [a.said.day, b.said.day],
  ] as const
  const both = pairs.filter(([x, y]) => x !== null && y !== null)
  if (both.length === 0) return null
  if (both.every(([x, y]) => x === y)) return 'compatible'
  // runs of days and nights reach over: only one day's grain can part them
  const single = a.grain === 'day' && b.grain === 'day' && a.clock === null && b.clock === null
  const differs = both.some(([x, y], k) => x !== y && (k < 2 || single))
  return differs && single ? 'apart' : null
}

/** A bare weekday may be a week off either way; its weekday must still be right. */
function weekdayReads(a: TimeMention, b: TimeMention, {weekdayReach}: TimeSettings): boolean {
  if (a.basis !== 'weekday' && b.basis !== 'weekday') return false
  const [firstA, firstB] = [a.firstDay ?? 0, b.firstDay ?? 0]
  const bare = a.basis === 'weekday' ? a : b
  const other = a.basis === 'weekday' ? b : a
  if (weekdaysMeetDays(bare, other)) return Math.abs(firstA - firstB) <= weekdayReach + 1
  return false
}

const weekdaysMeetDays = (bare: TimeMention, {firstDay, lastDay, clock}: TimeMention): boolean => {
  if (firstDay === null || lastDay === null || bare.weekday === null) return false
  if (lastDay - firstDay >= 6) return true
  for (let day = firstDay; day <= lastDay; day++) {
    const gap = (bare.weekday - weekdayOf(day) + 10) % 7
    const distance = gap - 3
    if (distance === 0) return true
    // Sunday night and early on Monday
    const x: Span = [distance * DAY + (bare.clock?.[0] ?? 0), distance * DAY + (bare.clock?.[1] ?? DAY - 1)]
    if (overlap(x, [clock?.[0] ?? 0, clock?.[1] ?? DAY - 1])) return true
  }
  return false
}

const isSame = (a: TimeMention, b: TimeMention): boolean =>
  a.firstDay === b.firstDay &&
  a.lastDay === b.lastDay &&
  a.firstDay === a.lastDay &&
  !a.clash &&
  !b.clash &&
  (a.clock === null || b.clock === null
    ? a.clock === b.clock
    : a.clock[0] === b.clock[0] && a.clock[1] === b.clock[1]) &&
  !zonesDiffer(a, b)

/** `five past nine` is an hour of the night and one of the afternoon. */
export const halves = (time: TimeMention): TimeMention[] => {
  const {clock, open, ...rest} = time
  if (clock === null) return [time]
  const [first, last] = clock
  // midnight of a day is its first minute or its last
  if (isMidnight(time)) return [0, DAY].map(later => ({...rest, clock: [first + later, last - DAY + later]}))
  return open === undefined ? [time] : [0, HALF_DAY].map(later => ({...rest, clock: [first + later, last + later]}))
}

const isMidnight = ({clock, grain}: TimeMention): boolean =>
  grain === 'minute' && clock !== null && clock[1] - clock[0] >= DAY && clock[0] <= 0

const HALF_DAY = DAY / 2

export function timesMeet(
  a: TimeMention,
  b: TimeMention,
  {settings = timeSettings}: {readonly settings?: TimeSettings} = {},
): TimeMeeting {
  const several = [a, b].some(time => time.open === true || isMidnight(time))
  if (!several) return closedMeet(a, b, settings)
  const met = halves(a).flatMap(x => halves(b).map(y => closedMeet(x, y, settings)))
  return met.find(stand => stand === 'same' || stand === 'compatible') ? 'compatible' : (met[0] ?? 'unknown')
}

function closedMeet(a: TimeMention, b: TimeMention, settings: TimeSettings): TimeMeeting {
  const [readA, readB] = [readings(a, b), readings(b, a)]
  if (readA.length === 0 || readB.length === 0) {
    const said = saidMeet(a, b)
    if (said !== null) return said
    const bare = a.weekday !== null && b.weekday !== null
    return bare ? weekdaysMeet(a, b) : 'unknown'
  }
  if (isSame(a, b)) return 'same'
  // another zone can move an hour over midnight
  const zoned = zonesDiffer(a, b) && a.clock !== null && b.clock !== null
  const slack = zoned ? DAY : 0
  const meets = readA.some(x =>
    readB.some(y => {
      const [first, last] = minutes(a, x, zoned)
      return overlap([first - slack, last + slack], minutes(b, y, zoned))
    }),
  )
  // `in spring` / `in summer` of one year, whose ends reach into each other
  if (meets) return a.season !== undefined && b.season !== undefined && a.season !== b.season ? 'apart' : 'compatible'
  const clockOnly = clocksApart(a, b) && a.firstDay === b.firstDay
  return !clockOnly && weekdayReads(a, b, settings) ? 'compatible' : 'apart'
}
