/**
 * Pieces side by side are one time: `at 6:30 p.m. on Monday, 7 March 2022`, `last Monday (7 Mar)`, `the night of June 7-8`.
 *
 * Avoids: two days of one sentence run together (`on Monday and Tuesday`). Cost: one pass.
 */
import {at, isHyphen, lowerAt, plain, type Line} from '../quantities/atoms.ts'
import {OPENERS} from '../quantities/number-words.ts'
import type {TimeSettings} from '../quantities/settings.ts'
import {calendarPiece, weekdayPiece} from './calendar-pieces.ts'
import {clockPiece} from './clock-pieces.ts'
import {HOLIDAYS} from './holidays.ts'
import type {Piece} from './piece.ts'
import {MONTHS, PARTS, SEASONS, WEEKDAYS} from './words.ts'
import {relativePiece} from './relative-pieces.ts'

/** Words that may stand between pieces of one time. */
const LINK = /^(?:on|at|of|in|the|,|\(|around|about|-|–|by|during)$/u
const GAP = 4

/** Every word that a time can begin with. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...PARTS.keys(),
  ...SEASONS.keys(),
  ...OPENERS,
  ...[...HOLIDAYS.keys()].map(name => plain(name.split(' ')[0] ?? '')),
  ...'yesterday today tonight tomorrow last next this past following previous same preceding q end year quarter half'.split(
    ' ',
  ),
  ...'early late mid small noon midday midnight coming final opening closing eve'.split(' '),
])

const isDay = (piece: Piece): boolean =>
  piece.day !== undefined || piece.holiday !== undefined || (piece.away?.unit === 'day' && piece.unresolved !== true)
const isClock = (piece: Piece): boolean => piece.clock !== undefined
const isSpan = (piece: Piece): boolean =>
  piece.nth === undefined &&
  piece.day === undefined &&
  (piece.month !== undefined || piece.year !== undefined || piece.quarter !== undefined || piece.season !== undefined)

/** Whether b says something of the same time that a has not said. */
function fits(a: Piece, b: Piece): boolean {
  if (a.nth !== undefined || b.nth !== undefined)
    return isClock(a) !== isClock(b) && !(isClock(a) && a.weekday !== undefined)
  // `6am this morning`, `the early hours of Thursday morning`
  if (a.clock && b.clock)
    return (
      (a.weekday !== undefined || a.away !== undefined || a.sharp === true) &&
      b.sharp !== true &&
      (within(a.clock, b.clock) || (a.open === true && inOpen(a.clock, b.clock) !== null)) &&
      b.weekday === undefined
    )
  if (a.weekday !== undefined && b.weekday !== undefined) return false
  if (isDay(a) && isDay(b)) return false
  // `Sunday in March`, `at noon in 2019` name two times
  if (isSpan(a) || isSpan(b))
    return a.which !== undefined && a.weekday === undefined && b.month !== undefined && !isDay(a)
  if (a.unresolved === true || b.unresolved === true) return isClock(a) !== isClock(b)
  const weeks = [a, b].some(
    piece => piece.away !== undefined && piece.away.unit !== 'day' && piece.away.unit !== 'week',
  )
  return !weeks
}

const within = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] >= b[0] - 60 && a[0] <= b[1]

/** `five past nine on Friday evening`: the half of the day that the words behind it say. */
const inOpen = (
  [first, last]: readonly [number, number],
  part: readonly [number, number],
): readonly [number, number] | null =>
  [0, 720, 1440].map(later => [first + later, last + later] as const).find(clock => within(clock, part)) ?? null

/** `(` opens, `)` closes a date in brackets; the mention takes both. */
function gapLength(line: Line, from: number, to: number): boolean {
  if (to - from > GAP) return false
  for (let i = from; i < to; i++) if (!LINK.test(lowerAt(line, i))) return false
  return true
}

const pieceAt = (line: Line, i: number, settings: TimeSettings): Piece | null =>
  clockBeforeDay(line, i, settings) ??
  relativePiece(line, i) ??
  weekdayPiece(line, i) ??
  calendarPiece(line, i) ??
  clockPiece(line, i, settings)

const SPOKEN = /^(?:half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)$/u

/** `6 p.m.`, `3.15pm`, `six in the morning`: an hour with its half of day is no day of a month. */
function clockBeforeDay(line: Line, i: number, settings: TimeSettings): Piece | null {
  if (at(line, i).kind !== 'digits' && !SPOKEN.test(lowerAt(line, i))) return null
  const clock = clockPiece(line, i, settings)
  return clock?.sharp === true ? clock : null
}

/** `late on Sunday`, `early Monday`, `mid-2023`, `by the end of March`, and `Monday next`, `a week on Monday`. */
function edged(line: Line, piece: Piece): Piece {
  const back =
    /^(?:on|in|the)$/u.test(lowerAt(line, piece.from - 1)) && piece.weekday !== undefined
      ? 2
      : isHyphen(at(line, piece.from - 1))
        ? 2
        : 1
  const word = lowerAt(line, piece.from - back)
  if (/^(?:early|late|mid)$/u.test(word))
    return {...piece, from: piece.from - back, edge: word as 'early' | 'late' | 'mid'}
  const of =
    lowerAt(line, piece.from - 1) === 'of'
      ? 1
      : lowerAt(line, piece.from - 1) === 'the' && lowerAt(line, piece.from - 2) === 'of'
        ? 2
        : 0
  const side = of > 0 ? lowerAt(line, piece.from - of - 1) : ''
  if (side === 'end') return {...piece, from: piece.from - of - 1, edge: 'end'}
  if (/^(?:start|beginning)$/u.test(side)) return {...piece, from: piece.from - of - 1, edge: 'early'}
  if (piece.weekday !== undefined && lowerAt(line, piece.to) === 'next' && piece.which === undefined)
    return {...piece, to: piece.to + 1, which: 'next'}
  return piece
}

const joined = (line: Line, a: Piece, b: Piece): Piece => {
  const bracket = at(line, b.from - 1).text === '(' && at(line, b.to).text === ')'
  const {from, open, ...first} = a
  const clock = open === true && a.clock && b.clock ? inOpen(a.clock, b.clock) : null
  const half = clock === null ? (open === true ? {open} : {}) : {clock}
  return {...b, ...first, ...half, from, to: bracket ? b.to + 1 : b.to, ...(b.year === undefined ? {} : {year: b.year})}
}

/** All times of a sentence, each with all it says. */
export function mergedPieces(line: Line, settings: TimeSettings): Piece[] {
  const out: Piece[] = []
  for (let i = 0; i < line.atoms.length; i++) {
    const {kind, lower} = at(line, i)
    const found = kind === 'digits' || (kind === 'word' && TRIGGERS.has(lower)) ? pieceAt(line, i, settings) : null
    if (!found) continue
    const piece = edged(line, found)
    const last = out.at(-1)
    // `a few minutes before six`: the hour takes the words before it
    if (last && last.unresolved === true && piece.clock && piece.from === last.from) {
      out[out.length - 1] = piece
      i = Math.max(i, found.to - 1)
      continue
    }
    if (last && piece.from >= last.to && gapLength(line, last.to, piece.from) && fits(last, piece)) {
      out[out.length - 1] = joined(line, last, piece)
    } else if (!last || piece.from >= last.to) out.push(piece)
    i = Math.max(i, found.to - 1)
  }
  // `next`, `last` alone point at nothing
  return out.filter(
    ({from, to, ...said}) => to > from && Object.keys(said).some(key => key !== 'which' && key !== 'edge'),
  )
}
