/**
 * Input cut into units of some megabytes, and the lines of one unit.
 *
 * A line belongs to the unit in which it begins, so that units can be cut without looking at a byte.
 * Wrong answer it avoids: a line told twice, or not at all, where a unit ends inside it.
 */
import {readSync} from 'node:fs'
import {Failure} from '../../pipeline/errors.ts'
import type {Feed, Unit} from './types.ts'

export function unitsOf(feeds: readonly Feed[], unitBytes: number): readonly Unit[] {
  const units: Unit[] = []
  for (const feed of feeds)
    for (let from = feed.start; from < feed.end; from += unitBytes)
      units.push({...feed, from, to: Math.min(feed.end, from + unitBytes)})
  return units
}

const NEWLINE = 0x0a

/** What was compared and what is told must be one text. */
export const changed = (path: string): Failure =>
  new Failure(`${path} changed while it was read.`, {
    exitCode: 4,
    code: 'changed',
    where: path,
    action: 'Run again when nothing writes to it.',
  })

/** Fills `into`; returns how many bytes there were. */
export function readFully(fd: number, into: Uint8Array, offset: number): number {
  let filled = 0
  while (filled < into.length) {
    const read = readSync(fd, into, filled, into.length - filled, offset + filled)
    if (read === 0) break
    filled += read
  }
  return filled
}

/** What stands in a unit, in its order. */
export type Piece =
  | {
      readonly is: 'lines'
      /** Whole lines, the last one of a file with or without its newline; good until the next piece is asked for. */
      readonly bytes: Uint8Array
      /** Where they begin in the file. */
      readonly offset: number
    }
  /** A line of more bytes than a line may have. */
  | {readonly is: 'too-long'}

/** Where the first line begins that begins in the unit; its end where there is none. */
function firstLine(fd: number, {from, to, start}: Unit, room: Uint8Array): number {
  if (from === start) return from
  // the byte before tells whether a line begins here
  for (let at = from - 1; at < to; at += room.length) {
    const read = readFully(fd, room.subarray(0, Math.min(room.length, to - at)), at)
    const newline = room.subarray(0, read).indexOf(NEWLINE)
    if (newline >= 0) return at + newline + 1
    if (read < room.length) break
  }
  return to
}

/** Where the lines end that begin before `limit`; 0 where not even the first of them ends. */
function endOfLines(bytes: Uint8Array, limit: number): number {
  if (limit > bytes.length) return bytes.lastIndexOf(NEWLINE) + 1
  const end = bytes.indexOf(NEWLINE, limit - 1)
  return end >= 0 ? end + 1 : bytes.lastIndexOf(NEWLINE) + 1
}

/** Where the line ends that begins at `at`, behind its newline. */
function endOfLine(fd: number, {at, end}: {readonly at: number; readonly end: number}, room: Uint8Array): number {
  for (let from = at; from < end; from += room.length) {
    const read = readFully(fd, room.subarray(0, Math.min(room.length, end - from)), from)
    const newline = room.subarray(0, read).indexOf(NEWLINE)
    if (newline >= 0) return from + newline + 1
    if (read < room.length) return from + read
  }
  return end
}

/**
 * The lines that begin in the unit, as many at a time as `room` holds: no more of a file is in hand than a core keeps close. A
 * line that is longer has a piece of its own.
 */
export function* piecesOf(
  fd: number,
  unit: Unit,
  {maxLine, room}: {readonly maxLine: number; readonly room: Uint8Array},
): Generator<Piece> {
  const {to, end} = unit
  const own = room.subarray(0, maxLine + 1)
  for (let at = firstLine(fd, unit, room); at < to;) {
    const wanted = Math.min(own.length, end - at)
    const bytes = own.subarray(0, readFully(fd, own.subarray(0, wanted), at))
    if (bytes.length === 0) return
    const lines = endOfLines(bytes, to - at)
    // the last line of a file need not end
    const isLast = bytes.length <= maxLine && (bytes.length < own.length || at + bytes.length === end)
    const stop = lines === 0 && isLast ? bytes.length : lines
    if (stop > 0) yield {is: 'lines', bytes: bytes.subarray(0, stop), offset: at}
    const next = stop > 0 ? at + stop : endOfLine(fd, {at: at + bytes.length, end}, room)
    if (stop === 0) yield longLine(fd, {from: at, to: next}, maxLine)
    at = next
  }
}

function longLine(fd: number, {from, to}: {readonly from: number; readonly to: number}, maxLine: number): Piece {
  if (to - from > maxLine + 1) return {is: 'too-long'}
  const bytes = new Uint8Array(to - from)
  readFully(fd, bytes, from)
  const length = bytes.at(-1) === NEWLINE ? bytes.length - 1 : bytes.length
  return length > maxLine ? {is: 'too-long'} : {is: 'lines', bytes, offset: from}
}
