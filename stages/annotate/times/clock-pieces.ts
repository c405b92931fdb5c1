/**
 * Hours and parts of day: `6:30 p.m.`, `3.15pm`, `06:00`, `2100 GMT`, `noon`, `around midnight`, `Sunday night`, `the early hours`.
 *
 * Avoids: `Sunday night` and `the early hours of Monday` held apart: nights run past midnight. Cost: bounded look-ahead.
 */
import {at, isHyphen, lowerAt, type Line} from '../quantities/atoms.ts'
import type {TimeSettings} from '../quantities/settings.ts'
import type {Piece} from './piece.ts'
import {halfAt, inHalf, spokenHour} from './spoken-hours.ts'
import {PARTS, WEEKDAYS, ZONES} from './words.ts'
import {opensWithCapital} from '../letters.ts'

interface Hour {
  readonly minute: number
  readonly to: number
  /** am and pm are said, or 24 hours. */
  readonly settled: boolean
  /** Minutes are written. */
  readonly fine: boolean
}

const half = (word: string): 0 | 720 | null => (word === 'am' ? 0 : word === 'pm' ? 720 : null)

/** `6`, `6:30`, `3.15`, with or without am and pm. */
function hourAt(line: Line, i: number): Hour | null {
  const {kind, text} = at(line, i)
  if (kind !== 'digits') return null
  const dotted = /^(\d{1,2})\.([0-5]\d)$/u.exec(text)
  const colon = at(line, i + 1)
  const minutes = at(line, i + 2)
  const colons =
    colon.text === ':' && colon.glued && minutes.glued && /^[0-5]\d$/u.test(minutes.text) && /^\d{1,2}$/u.test(text)
  if (!dotted && !colons && !/^\d{1,2}$/u.test(text)) return null
  const hour = Number(dotted?.[1] ?? text)
  const minute = dotted ? Number(dotted[2]) : colons ? Number(minutes.text) : 0
  const to = colons ? i + 3 : i + 1
  const side = half(lowerAt(line, to))
  if (hour > 23) return null
  if (side !== null) {
    if (hour > 12) return null
    const dot = at(line, to + 1).text === '.' && at(line, to).text.includes('.') && !at(line, to).text.endsWith('.')
    return {minute: (hour % 12) * 60 + minute + side, to: dot ? to + 2 : to + 1, settled: true, fine: true}
  }
  return {minute: hour * 60 + minute, to, settled: false, fine: !!dotted || colons}
}

const around = (line: Line, i: number): {before: number; after: number; from: number} => {
  const first = lowerAt(line, i - 1)
  const second = lowerAt(line, i - 2)
  const near = /^(?:shortly|just|soon|right)$/u.test(second)
  if (/^(?:around|about|approximately|roughly)$/u.test(first)) return {before: 1, after: 1, from: i - 1}
  // `a few minutes before six`
  if (/^(?:before|after)$/u.test(first) && second === 'minutes') {
    const counted = /^(?:few|couple|some|five|ten|two|three)$/u.test(lowerAt(line, i - 3)) ? i - 3 : i - 2
    const from = lowerAt(line, counted - 1) === 'a' ? counted - 1 : counted
    return {before: first === 'before' ? 1 : 0, after: first === 'after' ? 1 : 0, from}
  }
  if (first === 'before' && near) return {before: 1, after: 0, from: i - 2}
  if (first === 'after' && near) return {before: 0, after: 1, from: i - 2}
  return {before: 0, after: 0, from: i}
}

function zoneAt(line: Line, i: number): {zone: string; to: number} | null {
  const word = lowerAt(line, i)
  // `5 p.m. Moscow time`, `noon Lisbon summer time`
  const place =
    opensWithCapital(at(line, i).text) &&
    /^(?:(?:summer|winter|standard) )?time$/u.test(
      [1, 2]
        .map(k => lowerAt(line, i + k))
        .slice(0, lowerAt(line, i + 1) === 'time' ? 1 : 2)
        .join(' '),
    )
  if (place && !ZONES.test(word)) return {zone: word, to: lowerAt(line, i + 1) === 'time' ? i + 2 : i + 3}
  if (
    !ZONES.test(word) ||
    (/^(?:eastern|pacific|central|local|mountain)$/u.test(word) &&
      !/^(?:time|standard|daylight)$/u.test(lowerAt(line, i + 1)))
  )
    return null
  // `est`, `ist` are zones in capitals alone
  if (word.length <= 4 && at(line, i).text !== at(line, i).text.toUpperCase()) return null
  let to = i + 1
  while (/^(?:time|standard|daylight|local)$/u.test(lowerAt(line, to))) to++
  return {zone: word, to}
}

function piece(line: Line, i: number, clock: readonly [number, number], to: number, settings: TimeSettings): Piece {
  const {before, after, from} = around(line, i)
  const zone = zoneAt(line, to)
  const wide = settings.aroundMinutes
  return {
    from,
    to: zone?.to ?? to,
    clock: [clock[0] - before * wide, clock[1] + after * wide],
    sharp: true,
    ...(zone ? {zone: zone.zone} : {}),
  }
}

/** `6-8pm`, `9am to 5pm`, `between 6 and 8 p.m.`: first hour, joint, second hour with its half of day. */
function rangeAt(line: Line, i: number, first: Hour, settings: TimeSettings): Piece | null {
  const joint = at(line, first.to)
  const between = lowerAt(line, i - 1) === 'between' && joint.lower === 'and'
  if (!isHyphen(joint) && joint.lower !== 'to' && !between) return null
  const second = hourAt(line, first.to + 1)
  if (!second || !(second.settled || (first.fine && second.fine && !first.settled))) return null
  // `6-8pm`: the half of day is said once for both; `11-1pm` starts before noon
  const shift =
    !first.settled &&
    second.settled &&
    second.minute >= 720 &&
    first.minute < 720 &&
    first.minute + 720 <= second.minute
      ? 720
      : 0
  const start = first.minute + shift
  const end = second.minute < start ? second.minute + 1440 : second.minute
  return piece(line, i, [start, end], second.to, settings)
}

const LEADS = /^(?:at|around|by|from|until|till|before|after|between|since|about|to)$/u

function hourPiece(line: Line, i: number, settings: TimeSettings): Piece | null {
  const hour = hourAt(line, i)
  if (!hour) return null
  if (at(line, i).glued && /^[:.$€£/-]$/u.test(at(line, i - 1).text)) return null
  const range = rangeAt(line, i, hour, settings)
  if (range) return range
  if (hour.settled) return piece(line, i, [hour.minute, hour.minute], hour.to, settings)
  // `8.10 in the evening`, `7:30 on Monday morning`
  const half = hour.fine ? halfAt(line, hour.to) : null
  const minute = half && inHalf(hour.minute, half.side)
  if (half !== null && minute !== null) return piece(line, i, [minute, minute], Math.max(hour.to, half.to), settings)
  // `6 o'clock`: morning or evening, both stay open
  if (lowerAt(line, hour.to) === "o'clock" && hour.minute <= 720)
    return {...piece(line, i, [hour.minute % 720, hour.minute % 720], hour.to + 1, settings), open: true}
  const colon = at(line, i + 1).text === ':'
  // `at 06:00`, `06:00 GMT`, but not `02:39 into the film`
  const clear = LEADS.test(lowerAt(line, i - 1)) || zoneAt(line, hour.to) !== null
  const closing = at(line, hour.to)
  const runsOn = closing.glued && !/^[.,;)"”’]$/u.test(closing.text)
  return colon && clear && !runsOn ? piece(line, i, [hour.minute, hour.minute], hour.to, settings) : null
}

/** `2100 GMT`, `at 0630 hours`. */
function military(line: Line, i: number, settings: TimeSettings): Piece | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(at(line, i).text)
  if (!match || !(zoneAt(line, i + 1) || /^(?:hours|hrs)$/u.test(lowerAt(line, i + 1)))) return null
  const minute = Number(match[1]) * 60 + Number(match[2])
  return piece(line, i, [minute, minute], lowerAt(line, i + 1).startsWith('h') ? i + 2 : i + 1, settings)
}

/** `noon`, `midday`, `midnight`: midnight of a day may be its first or its last minute. */
function struck(line: Line, i: number, settings: TimeSettings): Piece | null {
  const word = lowerAt(line, i)
  if (word === 'noon' || word === 'midday') return piece(line, i, [720, 720], i + 1, settings)
  return word === 'midnight' ? piece(line, i, [0, 1440], i + 1, settings) : null
}

/** `morning`, `early hours`, `late evening`, `mid-afternoon`. */
function partPiece(line: Line, i: number): Piece | null {
  const word = lowerAt(line, i)
  // Good Morning America, Monday Night Football
  const title = opensWithCapital(at(line, i).text) && opensWithCapital(at(line, i - 1).text)
  if (title && !WEEKDAYS.has(lowerAt(line, i - 1))) return null
  const edge = /^(?:early|late|mid)$/u.test(word) ? word : null
  if ((edge === 'early' || word === 'small') && lowerAt(line, i + 1) === 'hours')
    return {from: i, to: i + 2, clock: [0, 420]}
  const place = edge === null ? i : isHyphen(at(line, i + 1)) ? i + 2 : i + 1
  const part = PARTS.get(lowerAt(line, place))
  if (!part) return null
  const [start, end] = part
  const middle = (start + end) / 2
  const early: readonly [number, number] = [start, middle + 60]
  const late: readonly [number, number] = [middle - 60, end]
  return {from: i, to: place + 1, clock: edge === 'early' ? early : edge === 'late' ? late : part}
}

function spoken(line: Line, i: number, settings: TimeSettings): Piece | null {
  const hour = spokenHour(line, i)
  if (hour === null) return null
  const found = piece(line, i, [hour.minute, hour.minute], hour.to, settings)
  return hour.open ? {...found, open: true} : found
}

export const clockPiece = (line: Line, i: number, settings: TimeSettings): Piece | null =>
  military(line, i, settings) ??
  spoken(line, i, settings) ??
  hourPiece(line, i, settings) ??
  struck(line, i, settings) ??
  partPiece(line, i)
