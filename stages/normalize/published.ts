/**
 * When an article was published, and on what that stands: metadata, then a date line, then the dateline's day.
 *
 * `2031-01-15T21:40:00+02:00` -> day of 2031-01-15, minute 1300, iso 2031-01-15T19:40:00Z. Avoids two wrong answers: a
 * year that nobody wrote, and midnight as a time (crawlers write it for `no time known`). Constant time.
 */
import type {Metadata, MonthDay, Published} from '../../pipeline/types.ts'
import {writtenDate, type Written} from './dates.ts'

const MINUTE = 60_000
const DAY = 1440
const TWO_DIGITS = Array.from({length: 100}, (_, number) => String(number).padStart(2, '0'))
/** Of a day, a month, an hour or a minute. */
const two = (number: number): string => TWO_DIGITS[number] ?? String(number)

const formatters = new Map<string, Intl.DateTimeFormat>()
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formatters.set(zone, made)
  return made
}

/** What the clock on the wall shows there at that moment, as if it were UTC. */
function wallAt(moment: number, zone: string): number {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(moment)
      .map(({type, value}) => [type, Number(value)]),
  )
  const of = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
}

/** The moment at which the wall clock of the zone shows `wall`; two looks settle the change to summer time. */
function momentOf(wall: number, zone: number | string): number {
  if (typeof zone === 'number') return wall - zone * MINUTE
  if (zone === 'UTC') return wall
  const guess = wall - (wallAt(wall, zone) - wall)
  return guess + (wall - wallAt(guess, zone))
}

function published(
  written: Written,
  year: number,
  options: {readonly timezone: string; readonly basis: Published['basis']},
): Published {
  const start = Date.UTC(year, written.month - 1, written.day)
  const day = Math.round(start / (DAY * MINUTE))
  const {basis, timezone} = options
  const {minute} = written
  const date = `${year}-${two(written.month)}-${two(written.day)}`
  if (minute === null) return {iso: date, day, minute: null, basis}
  const zone = written.zone ?? timezone
  if (zone === 0) return {iso: `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z`, day, minute, basis}
  const moment = momentOf(start + minute * MINUTE, zone)
  return {iso: new Date(moment).toISOString().replace('.000', ''), day, minute, basis}
}

/** `20310115T214000Z` and seconds since 1970 as the forms above. */
function spread(date: string): string {
  // Most dates have a dash or a letter among their first eight characters.
  if (!/^\s*\d{8}/u.test(date)) return date
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/u.exec(date.trim())
  if (compact !== null) {
    const [, year = '', month = '', day = '', hour, minute, zone = ''] = compact
    return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute ?? '00'}${zone}`}`
  }
  if (!/^\d{9,13}$/u.test(date.trim())) return date
  const seconds = Number(date) > 99_999_999_999 ? Number(date) / 1000 : Number(date)
  return new Date(seconds * 1000).toISOString()
}

/** Midnight to the second, without a zone or in UTC: no time is known. */
const isMidnight = (date: string): boolean => /[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/u.test(date.trim())

function ofMetadata({date}: Metadata): Written | null {
  if (date === null) return null
  const plain = spread(date).slice(0, 80)
  const written = writtenDate(plain)
  return written !== null && isMidnight(plain) ? {...written, minute: null, zone: null} : written
}

/** `/2031/jan/15/`, `/2031-01/15/`, `/20310115/`. */
function ofUrl({url}: Metadata): Written | null {
  const match = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_-])/iu.exec(url?.slice(0, 400) ?? '')
  if (match === null) return null
  const [, year = '', month = '', day = ''] = match
  return writtenDate(/\d/u.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`)
}

export interface Lines {
  /** Lines that are a date line or hold one; unmistakable lines of the text (`first published …`) after them. */
  readonly dateLines: readonly string[]
  readonly dateline: string | null
}

/** With its year, or not at all. */
const dated = (
  written: Written | null,
  options: {readonly timezone: string; readonly basis: Published['basis']},
): Published | null => (written === null || written.year === null ? null : published(written, written.year, options))

export function publishedOf(metadata: Metadata, {dateLines, dateline}: Lines, timezone: string): Published | null {
  const inText = dateLines
    .map(line => writtenDate(line.slice(0, 200)))
    .find(line => line !== null && line.year !== null)
  return (
    dated(ofMetadata(metadata), {timezone, basis: 'metadata'}) ??
    dated(inText ?? null, {timezone, basis: 'text'}) ??
    dated(ofUrl(metadata), {timezone, basis: 'metadata'}) ??
    dated(dateline === null ? null : writtenDate(dateline), {timezone, basis: 'dateline'})
  )
}

/** Month and day of the first line that has them, for an article of which no line names the year. */
export function monthDayOf({dateLines, dateline}: Lines): MonthDay | null {
  const lines = dateline === null ? dateLines : [dateline, ...dateLines]
  const written = lines.map(line => writtenDate(line.slice(0, 200))).find(line => line !== null)
  return written ? {month: written.month, day: written.day} : null
}
