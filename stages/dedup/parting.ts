/** Writes keep.jsonl and drop.jsonl: where each unit’s lines go is reckoned first, then all workers write at once. */
import {closeSync, openSync} from 'node:fs'
import type {Crew} from './crew.ts'
import {PARTS, type Parted} from './part.ts'
import type {Register} from './register.ts'
import {writeFully} from './shelf.ts'

export interface PartFiles {
  /** Null where it is not wanted. */
  readonly keep: string | null
  readonly drop: string | null
}

/** By unit and part: bytes of the lines and their newlines. */
function sizesOf(
  {units, unitBases, columns}: Register,
  dropped: Uint8Array,
  laid: ReadonlyMap<number, Parted>,
): Float64Array {
  const sizes = new Float64Array(units.length * PARTS)
  units.forEach((_, u) => {
    const parted = laid.get(u)
    if (parted) parted.forEach((bytes, part) => (sizes[u * PARTS + part] = bytes.length))
    else
      for (let i = unitBases[u] ?? 0; i < (unitBases[u + 1] ?? 0); i++) {
        const at = u * PARTS + (dropped[i] ?? 0)
        sizes[at] = (sizes[at] ?? 0) + (columns.size[i] ?? 0) + 1
      }
  })
  return sizes
}

function offsetsOf(sizes: Float64Array): Float64Array {
  const offsets = new Float64Array(new SharedArrayBuffer(8 * sizes.length))
  for (let at = PARTS; at < sizes.length; at++) offsets[at] = (offsets[at - PARTS] ?? 0) + (sizes[at - PARTS] ?? 0)
  return offsets
}

const numbersOf = (units: readonly number[]): Uint32Array => {
  const numbers = new Uint32Array(new SharedArrayBuffer(4 * units.length))
  numbers.set(units)
  return numbers
}

export interface Parting {
  readonly register: Register
  readonly dropped: Uint8Array
  /** See Told. */
  readonly ordinals: Uint32Array
  readonly files: PartFiles
}

export async function part({register, dropped, ordinals, files}: Parting, crew: Crew): Promise<void> {
  const into = [files.keep, files.drop]
  if (into.every(name => name === null)) return
  const isLaid = (u: number): boolean => register.units[u]?.label === null
  const all = [...register.units.keys()]
  const laidUnits = numbersOf(all.filter(isLaid))
  const empty = new Float64Array(0)
  const stubs = await crew.run(
    'part',
    {register, dropped, ordinals, units: laidUnits, into: null, offsets: empty},
    {tasks: laidUnits.length},
  )
  const laid = new Map(Array.from(laidUnits, (u, task): [number, Parted] => [u, stubs[task] ?? []]))
  const offsets = offsetsOf(sizesOf(register, dropped, laid))
  for (const [which, name] of into.entries()) {
    if (name === null) continue
    const fd = openSync(name, 'r+')
    try {
      for (const [u, parted] of laid)
        writeFully(fd, parted[which] ?? new Uint8Array(0), offsets[u * PARTS + which] ?? 0)
    } finally {
      closeSync(fd)
    }
  }
  const units = numbersOf(all.filter(u => !isLaid(u)))
  await crew.run('part', {register, dropped, ordinals, units, into, offsets}, {tasks: units.length})
}
