/**
 * date/weekdays-apart, by two dates of one article: `Tuesday, May 7` and `Thursday, May 8` are a day apart by
 * the calendar and two by the week, whatever the year.
 *
 * Avoids: two dates of two years, years that are leap years or not. Cost: the dates with weekdays, two by two.
 */
import type {Annotated, TimeMention} from '../../annotate/types.ts'
import type {Proposal, StoryView} from '../types.ts'
import {contradiction, textOf} from './contradiction.ts'

interface Dated {
  readonly time: TimeMention
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly weekday: number
}

export function weekdaysApart(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  const dates = annotated.times.flatMap(datedOf)
  const clashing = dates.flatMap((a, i) => dates.slice(i + 1).flatMap(b => (areApart(a, b) ? [[a, b] as const] : [])))
  const [pair] = clashing
  if (pair === undefined) return []
  const [a, b] = pair
  return [
    contradiction(story, member, {
      about: `${textOf(annotated, a.time)} and ${textOf(annotated, b.time)}`,
      rule: 'date/weekdays-apart',
      why: 'by the days of the week the two dates cannot stand in one calendar',
      sides: [sideOf(a), sideOf(b)],
    }),
  ]
}

const sideOf = ({time, month, day, weekday}: Dated): Parameters<typeof contradiction>[2]['sides'][0] => ({
  at: time,
  sentence: time.sentence,
  norm: `${String(month)}-${String(day)} ${String(weekday)}`,
})

/** A weekday with its day and month, of one day. */
function datedOf(time: TimeMention): Dated[] {
  const {weekday, said, grain, firstDay, lastDay} = time
  if (weekday === null || said === undefined || said.month === null || said.day === null) return []
  if ((grain !== 'day' && grain !== 'minute' && grain !== 'part-of-day') || firstDay !== lastDay) return []
  return [{time, year: said.year, month: said.month, day: said.day, weekday}]
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const WEEK = 7
/** Two dates without years this far apart may be of two years: `Friday 7 January` beside `Monday 5 December`. */
const ONE_SEASON = 120

const dayOfYear = ({month, day}: Dated, leap: boolean): number =>
  LENGTHS.slice(0, month - 1).reduce((sum, length) => sum + length, day) + (leap && month > 2 ? 1 : 0)

function areApart(a: Dated, b: Dated): boolean {
  if (a.year !== b.year) return false
  return [false, true].every(leap => {
    const gap = dayOfYear(b, leap) - dayOfYear(a, leap)
    if (Math.abs(gap) > ONE_SEASON) return false
    return (((b.weekday - a.weekday - gap) % WEEK) + WEEK) % WEEK !== 0
  })
}
