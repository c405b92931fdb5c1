/**
 * The day that a date begins with, as a number: `1970-01-02T09:30:00Z` -> 2, `1970-01-01` -> 1.
 *
 * Avoids: 30 February, and 2031-02-031 read as the third. What is written otherwise, or lies before 1970, is for rooms that
 * know how newsrooms write dates. Cost: constant. Source: days_from_civil of Howard Hinnant’s chrono algorithms.
 */
import {UNREAD} from './rows.ts'

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days from 1 March of the year 0, where leap days end the year. */
function daysOfCalendar(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const fromMarch = (month + 9) % 12
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * fromMarch + 2) / 5) +
    day
  )
}

const FIRST = daysOfCalendar(1970, 1, 1)

/** Days since 1 January 1970, plus 1; `UNREAD` where the date does not begin so. */
export function dayOf(date: string): number {
  const [, y = '', m = '', d = ''] = ISO_DAY.exec(date) ?? []
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  const most = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  return year < 1970 || day < 1 || day > most ? UNREAD : daysOfCalendar(year, month, day) - FIRST + 1
}
