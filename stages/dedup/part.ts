/**
 * The input parted into what to keep and what to drop, in its own order: JSONL lines as they came, byte for byte; for an
 * article out of another format a line with its id and file, and its key where it is one of many in that file.
 *
 * Cost: what is wanted of the input is read once more and written once; every worker writes its units where they belong.
 */
import {identified} from '../read/article.ts'
import path from 'node:path'
import {laidArticle} from './laid.ts'
import {LinesOnward} from './lines-onward.ts'
import {linePlace, type Register} from './register.ts'
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

/** What is told of the articles of a unit that was laid down. */
function stubsOf(u: number, {register, dropped, ordinals}: PartGiven, workplace: Workplace): Parted {
  const lines: Uint8Array[][] = Array.from({length: PARTS}, () => [])
  for (let i = register.unitBases[u] ?? 0; i < (register.unitBases[u + 1] ?? 0); i++) {
    const {unit, offset, bytes} = linePlace(register, i)
    const line = workplace.linesAgain.line(unit.path, offset, bytes)
    lines[dropped[i] ?? 0]?.push(stubOf(line, ordinals[i] ?? 0, workplace), NEWLINE)
  }
  return lines.map(own => Buffer.concat(own))
}

/** Lines of a unit, copied to where they belong. */
function copyUnit(u: number, {given, onward}: {given: PartGiven; onward: LinesOnward}, {fdOf}: Workplace): void {
  const {register, dropped, into, offsets} = given
  const {columns, unitBases, units} = register
  const unit = units[u]
  if (unit === undefined) throw new RangeError(`there is no unit ${u}`)
  const outlets = (into ?? []).map((name, part) =>
    name === null ? null : onward.outlet(part, fdOf(name, 'r+'), offsets[u * PARTS + part] ?? 0),
  )
  const first = unitBases[u] ?? 0
  const lines = {
    count: (unitBases[u + 1] ?? 0) - first,
    start: (line: number) => unit.from + (columns.line[first + line] ?? 0),
    size: (line: number) => columns.size[first + line] ?? 0,
    to: (line: number) => outlets[dropped[first + line] ?? 0] ?? null,
  }
  onward.carry(lines, {path: unit.path, fd: fdOf(unit.path)})
  for (const outlet of outlets) outlet?.flush()
}

export function partPhase(workplace: Workplace, given: PartGiven): (task: number) => Parted {
  const onward = new LinesOnward()
  return task => {
    const unit = given.units[task] ?? 0
    if (given.into === null) return stubsOf(unit, given, workplace)
    copyUnit(unit, {given, onward}, workplace)
    return []
  }
}
