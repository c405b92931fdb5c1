/**
 * Parts of a month, a year, a season: from what is said to first and last day.
 *
 * Example: `late May` is its second half, `the first week of May` a day more on either side, `last winter` the one before.
 * Avoids: `the winter of 2010` taken for its first months alone. Cost: constant.
 */
import {civilOf, dayOf, monthsSpan} from './calendar.ts'
import type {Piece} from './piece.ts'

export type Span = readonly [first: number, last: number]

/** Part of a span: early, mid, late thirds with room; the end is its last quarter. */
export function edge([first, last]: Span, side: Piece['edge']): Span {
  const size = last - first + 1
  switch (side) {
    case undefined:
      return [first, last]
    case 'early':
      return [first, first + Math.ceil(size / 2) - 1]
    case 'mid':
      return [first + Math.floor(size / 4), last - Math.floor(size / 4)]
    case 'late':
      return [last - Math.ceil(size / 2) + 1, last]
    case 'end':
      return [last - Math.ceil(size / 4) + 1, last]
  }
}

/** `the first week of May`, with a day on either side; `the last day of May`. */
export function partOf(
  month: Span | null,
  {within}: Piece,
): {readonly span: Span | null; readonly grain?: 'day' | 'week'} {
  if (month === null || within === undefined) return {span: month}
  const [first, last] = month
  const {unit, nth} = within
  if (unit === 'day') {
    const day = nth < 0 ? last : first + nth - 1
    return {span: [day, day], grain: 'day'}
  }
  const start = nth < 0 ? last - 8 : first + 7 * (nth - 1)
  return {span: [start, start + 8], grain: 'week'}
}

/** Days by which a season is said to begin early and to end late. */
const SEASON_SLACK = 20
const SEASON_MONTHS = 3

/** Seasons of the north: spring from March. What lies south of the line is read as half a year off (meet.ts). */
export function seasonSpan(
  piece: Piece,
  season: number,
  {published, near}: {readonly published: number | null; readonly near: (starts: readonly number[]) => number},
): Span | null {
  const start = (year: number): Span => monthsSpan(year, 3 + SEASON_MONTHS * season, SEASON_MONTHS)
  const own = published === null ? undefined : civilOf(published).year
  const year = piece.year ?? (own === undefined || piece.yearBy === undefined ? undefined : own + piece.yearBy)
  const wide = ([first, last]: Span): Span => [first - SEASON_SLACK, last + SEASON_SLACK]
  if (year !== undefined) {
    const [first, last] = wide(start(year))
    // the winter of 2010 may be its first months or its last
    return season === 3 ? [dayOf({year, month: 1, day: 1}), last] : [first, last]
  }
  if (published === null || own === undefined) return null
  const starts = [own - 1, own, own + 1].map(one => start(one)[0]).concat(start(own - 2)[0])
  const past = starts.filter(day => day <= published - SEASON_SLACK)
  const ahead = starts.filter(day => day > published)
  const first = piece.which === 'last' ? Math.max(...past) : piece.which === 'next' ? Math.min(...ahead) : near(starts)
  return edge(wide([first, first + 91]), piece.edge)
}
