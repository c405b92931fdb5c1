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
const MORE = 65_536

/** What was compared and what is told must be one text. */
export const changed = (path: string): Failure =>
  new Failure(`${path} changed while it was read.`, {
    exitCode: 4,
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

export interface UnitLines {
  /** Whole lines, the last one with or without its newline. */
  readonly bytes: Uint8Array
  /** Where they begin in the file. */
  readonly offset: number
  /** Where a last line begins that is longer than a line may be; its bytes are left out. */
  readonly tooLong: number | null
}

/** The rest of the last line, up to and with its newline; null where it is longer than it may be. */
function restOfLine(fd: number, {to, end}: Unit, most: number): Uint8Array | null {
  const pieces: Uint8Array[] = []
  for (let at = to, held = 0; at < end; at += MORE) {
    const piece = new Uint8Array(Math.min(MORE, end - at))
    const bytes = piece.subarray(0, readFully(fd, piece, at))
    const stop = bytes.indexOf(NEWLINE)
    pieces.push(stop < 0 ? bytes : bytes.subarray(0, stop + 1))
    held += pieces.at(-1)?.length ?? 0
    if (held > most) return null
    if (stop >= 0 || bytes.length < piece.length) break
  }
  return Buffer.concat(pieces)
}

/** `room` is work space for the unit’s own bytes, one more than a unit has. */
export function linesOfUnit(fd: number, unit: Unit, {maxLine, room}: {maxLine: number; room: Uint8Array}): UnitLines {
  const {from, to, start} = unit
  // the byte before tells whether a line begins here
  const first = from > start ? from - 1 : from
  const own = room.subarray(0, readFully(fd, room.subarray(0, to - first), first))
  const begin = from > start ? own.indexOf(NEWLINE) + 1 : 0
  if (own.length === 0 || (from > start && begin === 0) || begin === own.length)
    return {bytes: new Uint8Array(0), offset: to, tooLong: null}
  const bytes = own.subarray(begin)
  const offset = first + begin
  if (bytes.at(-1) === NEWLINE) return {bytes, offset, tooLong: null}
  const last = bytes.lastIndexOf(NEWLINE) + 1
  const rest = restOfLine(fd, unit, maxLine - (bytes.length - last))
  if (rest === null) return {bytes: bytes.subarray(0, last), offset, tooLong: offset + last}
  return {bytes: rest.length === 0 ? bytes : Buffer.concat([bytes, rest]), offset, tooLong: null}
}
