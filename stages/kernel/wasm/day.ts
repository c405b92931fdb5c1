/**
 * The day that a date begins with, as a number: the twin is stages/kernel/day.ts.
 */
import {isDigit} from './json'
import {UNREAD} from './layout'

/** So many digits at `at`, which are there. */
function numberAt(at: usize, digits: usize): u32 {
  let number: u32 = 0
  for (let k: usize = 0; k < digits; k++) number = 10 * number + <u32>load<u8>(at + k) - 0x30
  return number
}

function hasShape(from: usize, end: usize): bool {
  if (end - from < 10 || load<u8>(from, 4) !== 0x2d || load<u8>(from, 7) !== 0x2d || isDigit(from + 10, end))
    return false
  for (let k: usize = 0; k < 10; k++) if (k !== 4 && k !== 7 && !isDigit(from + k, end)) return false
  return true
}

function lastDayOf(year: u32, month: u32): u32 {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days from 1 March of the year 0, where leap days end the year. */
function daysOfCalendar(year: u32, month: u32, day: u32): u32 {
  const y = month > 2 ? year : year - 1
  const fromMarch = (month + 9) % 12
  return 365 * y + y / 4 - y / 100 + y / 400 + (153 * fromMarch + 2) / 5 + day
}

export function dayOf(from: usize, end: usize): u32 {
  if (!hasShape(from, end)) return UNREAD
  const year = numberAt(from, 4)
  const month = numberAt(from + 5, 2)
  const day = numberAt(from + 8, 2)
  if (year < 1970 || month - 1 > 11 || day === 0 || day > lastDayOf(year, month)) return UNREAD
  return daysOfCalendar(year, month, day) - daysOfCalendar(1970, 1, 1) + 1
}
