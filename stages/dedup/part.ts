/**
 * The input parted into what to keep and what to drop, in its own order: JSONL lines as they came, byte for byte; for an
 * article out of another format a line with its id and file, and its key where it is one of many in that file.
 *
 * Cost: the input is read once more and written once; every worker writes its units where they belong.
 */
import {identified} from '../read/article.ts'
import path from 'node:path'
import {laidArticle} from './laid.ts'
import type {Register} from './register.ts'
import {writeFully} from './shelf.ts'
import {changed, readFully} from './units.ts'
import type {Workplace} from './workplace.ts'

/** By part: kept, dropped. */
export const PARTS = 2

export interface PartGiven {
  readonly register: Register
  /** 1 for each article to be dropped. */
  readonly dropped: Uint8Array
  /** See Told. */
  readonly ordinals: Uint32Array
  /** Units to part. */
  readonly units: Uint32Array
  /** Of each part where it is written, null where it is not wanted; and by unit and part where to write. */
  readonly into: readonly (string | null)[] | null
  readonly offsets: Float64Array
}

/** By part: what was not written, because nobody yet knew where to. */
export type Parted = readonly Uint8Array[]

const NEWLINE = Buffer.from('\n')

/** What stands in the lists for an article out of another format. */
function stubOf(line: Uint8Array, ordinal: number, {settings}: Workplace): Uint8Array {
  const found = laidArticle(line)
  const {id} = identified(found, {ordinal, limits: settings.read})
  const key = found.key === found.file ? {} : {key: found.key}
  return Buffer.from(JSON.stringify({id, file: path.relative('.', found.path), ...key}))
}

/** The bytes of a unit from its first article to its last, and where they begin in it. */
function bytesOf(
  {columns, units, unitBases}: Register,
  u: number,
  {fdOf}: Workplace,
): {start: number; bytes: Uint8Array} {
  const [first, last] = [unitBases[u] ?? 0, (unitBases[u + 1] ?? 0) - 1]
  const unit = units[u]
  if (unit === undefined || last < first) return {start: 0, bytes: new Uint8Array(0)}
  const start = columns.line[first] ?? 0
  const bytes = new Uint8Array((columns.line[last] ?? 0) + (columns.size[last] ?? 0) - start)
  if (readFully(fdOf(unit.path), bytes, unit.from + start) < bytes.length) throw changed(unit.path)
  return {start, bytes}
}

function partsOf(u: number, {register, dropped, ordinals}: PartGiven, workplace: Workplace): readonly Uint8Array[] {
  const {columns, unitBases, units} = register
  const {start, bytes} = bytesOf(register, u, workplace)
  const lines: Uint8Array[][] = Array.from({length: PARTS}, () => [])
  const isLaid = units[u]?.label === null
  for (let i = unitBases[u] ?? 0; i < (unitBases[u + 1] ?? 0); i++) {
    const at = (columns.line[i] ?? 0) - start
    const line = bytes.subarray(at, at + (columns.size[i] ?? 0))
    lines[dropped[i] ?? 0]?.push(isLaid ? stubOf(line, ordinals[i] ?? 0, workplace) : line, NEWLINE)
  }
  return lines.map(own => Buffer.concat(own))
}

export function partPhase(workplace: Workplace, given: PartGiven): (task: number) => Parted {
  const {register, dropped, units, into, offsets} = given
  // where only what is dropped is wanted, most of the input need not be read
  const isWanted = (unit: number): boolean => {
    for (let i = register.unitBases[unit] ?? 0; i < (register.unitBases[unit + 1] ?? 0); i++)
      if (into === null || typeof into[dropped[i] ?? 0] === 'string') return true
    return false
  }
  return task => {
    const unit = units[task] ?? 0
    if (!isWanted(unit)) return []
    const parts = partsOf(unit, given, workplace)
    if (into === null) return parts
    parts.forEach((bytes, part) => {
      const name = into[part] ?? null
      if (name !== null) writeFully(workplace.fdOf(name, 'r+'), bytes, offsets[unit * PARTS + part] ?? 0)
    })
    return []
  }
}
