/**
 * Texts in walking order: by day, the undated last, and within a day by content.
 *
 * Wrong answer it avoids: neighbours that depend on the numbers of the articles, which are those of the input.
 * Cost: six passes over the texts.
 */
import {placeIn} from '../register.ts'
import type {Column} from '../types.ts'
import {UNDATED} from './days.ts'

const DIGIT = 16
const DIGITS = 2 ** DIGIT

/** By one half of a column; equal ones keep their order. */
function sortedBy(order: Uint32Array, column: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1)
  const digitOf = (article: number): number => ((column[article] ?? 0) >>> shift) & (DIGITS - 1)
  for (const article of order) {
    const next = digitOf(article) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0)
  const sorted = new Uint32Array(new SharedArrayBuffer(4 * order.length))
  for (const article of order) {
    const digit = digitOf(article)
    const at = starts[digit] ?? 0
    sorted[at] = article
    starts[digit] = at + 1
  }
  return sorted
}

/** In shared memory. */
export function walkingOrder(
  texts: Uint32Array,
  columns: Readonly<Record<Extract<Column, 'left' | 'right' | 'day'>, Uint32Array>>,
): Uint32Array {
  const {left, right, day} = columns
  return [right, left, day].reduce((order, column) => sortedBy(sortedBy(order, column, 0), column, DIGIT), texts)
}

/** Where rows lie in time. */
export interface Calendar {
  /** Articles in walking order. */
  readonly rows: Uint32Array
  /** Of each row: days since 1970 plus 1, or UNDATED. */
  readonly day: Uint32Array
}

/** Of dated rows the first that is near enough in time, of undated ones the first of all; never more than `most` before it. */
export function oldestNear(
  {day}: Calendar,
  row: number,
  {days, most}: {readonly days: number; readonly most: number},
): number {
  const own = day[row] ?? UNDATED
  const least = Math.max(0, row - most)
  if (own === UNDATED || own <= days) return least
  const before = placeIn(day, own - days - 1)
  return Math.max(least, (day[before] ?? 0) < own - days ? before + 1 : 0)
}
