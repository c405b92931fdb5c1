/**
 * Rows as the kernel writes them become columns: what one band, or one part of the fingerprints, asks for lies together.
 *
 * Cost: one pass over the rows’ numbers.
 */
import * as row from '../kernel/rows.ts'
import type {Shelf} from './shelf.ts'
import {COLUMNS, placeCode, type Sheet} from './types.ts'

/** Rows of articles, one after another in `values`. */
export interface Block {
  readonly values: Uint32Array
  readonly prints: Uint32Array
  readonly rowLength: number
  /** Numbers of the rows to keep, ascending. */
  readonly kept: readonly number[]
  /** Where the fingerprints of each kept row begin in `prints`. */
  readonly printsAt: readonly number[]
  /** Of the unit’s lines, that of row 0. */
  readonly firstOrdinal: number
}

/** Band keys over shorter grams of the short texts among the kept rows. */
export interface Briefs {
  /** Places in `kept`. */
  readonly rows: readonly number[]
  /** Of each in turn, `bands` keys. */
  readonly keys: Uint32Array
}

/** Work space of one worker, overwritten by the next sheet: what is kept of it is copied. */
let room = new Uint32Array(0)

function roomFor(length: number): Uint32Array {
  if (room.length < length) room = new Uint32Array(2 * length)
  return room.subarray(0, length)
}

/** Keys of as many rows fill a line of the cache. */
const TOGETHER = 16

/** From one row after another to one band after another; `firsts`: where the keys of each row begin. */
function byBand(numbers: Uint32Array, firsts: Uint32Array, bands: number): Uint32Array {
  const rows = firsts.length
  const keys = new Uint32Array(rows * bands)
  for (let from = 0; from < rows; from += TOGETHER) {
    const to = Math.min(rows, from + TOGETHER)
    for (let band = 0; band < bands; band++)
      for (let r = from; r < to; r++) keys[band * rows + r] = numbers[(firsts[r] ?? 0) + band] ?? 0
  }
  return keys
}

function columnsOf({values, rowLength, kept, firstOrdinal}: Block): Uint32Array {
  const rows = kept.length
  const columns = new Uint32Array(COLUMNS.length * rows)
  const from = [row.LINE, row.SIZE, null, row.WORDS, row.HASH, row.HASH + 1, row.OUTLET, row.DAY]
  from.forEach((column, c) => {
    kept.forEach((at, r) => {
      columns[c * rows + r] = column === null ? firstOrdinal + at : (values[at * rowLength + column] ?? 0)
    })
  })
  return columns
}

/** Fingerprints part by part: of equal hashes all lie in one part. */
function printsByPart(
  {values, prints, rowLength, kept, printsAt}: Block,
  parts: number,
): {readonly starts: Uint32Array; readonly numbers: Uint32Array} {
  const starts = new Uint32Array(parts + 1)
  const counts = kept.map(at => values[at * rowLength + row.PRINTS] ?? 0)
  kept.forEach((_, r) => {
    const hashes = (printsAt[r] ?? 0) + (counts[r] ?? 0)
    for (let p = 0; p < (counts[r] ?? 0); p++) {
      const part = ((prints[hashes + p] ?? 0) & (parts - 1)) + 1
      starts[part] = (starts[part] ?? 0) + 1
    }
  })
  for (let part = 0; part < parts; part++) starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0)
  const total = starts[parts] ?? 0
  const numbers = roomFor(2 * total)
  const next = starts.slice()
  kept.forEach((_, r) => {
    const places = printsAt[r] ?? 0
    const count = counts[r] ?? 0
    for (let p = 0; p < count; p++) {
      const hash = prints[places + count + p] ?? 0
      const part = hash & (parts - 1)
      const at = next[part] ?? 0
      next[part] = at + 1
      numbers[at] = hash
      numbers[total + at] = placeCode(r, prints[places + p] ?? 0)
    }
  })
  return {starts, numbers}
}

export function sheetOf(
  block: Block,
  briefs: Briefs,
  {bands, parts, shelf}: {bands: number; parts: number; shelf: Shelf},
): Sheet {
  const {values, rowLength, kept} = block
  const {starts, numbers} = printsByPart(block, parts)
  const ofBriefs = new Uint32Array(briefs.rows.length * (1 + bands))
  ofBriefs.set(briefs.rows)
  const ownKeys = Uint32Array.from(briefs.rows, (_, i) => i * bands)
  ofBriefs.set(byBand(briefs.keys, ownKeys, bands), briefs.rows.length)
  const keys = Uint32Array.from(kept, at => at * rowLength + row.KEYS)
  return {
    rows: kept.length,
    columns: columnsOf(block),
    keys: shelf.keep(byBand(values, keys, bands)),
    briefs: {rows: briefs.rows.length, stretch: shelf.keep(ofBriefs)},
    partStarts: starts,
    prints: shelf.keep(numbers),
  }
}
