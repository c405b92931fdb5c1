/** Arithmetic of days: days since 1970-01-01 to and from the Gregorian calendar. Source: Howard Hinnant, chrono date algorithms. */

export interface Civil {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

export function dayOf({year, month, day}: Civil): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function civilOf(days: number): Civil {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp + (mp < 10 ? 3 : -9)
  return {year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1}
}

/** 0 Sunday to 6 Saturday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

const monthDays = (year: number, month: number): number =>
  dayOf({year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, day: 1}) -
  dayOf({year, month, day: 1})

export const isDate = ({year, month, day}: Civil): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthDays(year, month)

/** First and last day of `count` months from a month on; the month may lie outside 1 to 12. */
export function monthsSpan(year: number, month: number, count = 1): readonly [number, number] {
  const first = year * 12 + month - 1
  const start = (index: number) => dayOf({year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1})
  return [start(first), start(first + count) - 1]
}

/** The nth weekday of a month; n = -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  const [first, last] = monthsSpan(year, month)
  if (n > 0) return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}
