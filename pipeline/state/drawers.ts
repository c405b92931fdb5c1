/**
 * Drawers of sealed sheets: a name gives back the bytes that were put under it, or tells that they are damaged.
 *
 *     drawer.put('a1', bytes)   drawer.get('a1')   the same bytes, null, or a Failure
 *
 * Every sheet carries a hash over drawer, name and bytes: a flipped bit, or a sheet in another's place, is noticed on
 * reading. Of a full drawer (`cards`, `files`) the sum of all hashes is kept besides, so that a missing sheet is
 * noticed too; what lies in the others can be made again, and a missing one only costs time.
 * Wrong answer it avoids: a report made of what a bad disk gave back.
 * Cost: 3 us a sheet and 1 s a GB for SHA-256.
 */
import {createHash} from 'node:crypto'
import {Failure} from '../errors.ts'
import {nameIn, type Database, type Row} from './sqlite.ts'

const SEAL_BYTES = 16
const PAGE = 256

export class Damage extends Failure {
  constructor(file: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause)
    super(`The state ${file} is damaged: ${why}.`, {
      exitCode: 4,
      code: 'damaged-state',
      where: file,
      action:
        'Bring back a copy of it, or run once with --rebuild-state: it makes again what it can; where texts are damaged it begins anew and keeps the old file beside it.',
      cause,
    })
  }
}

export const DRAWERS = ['marks', 'files', 'cards', 'texts', 'segments', 'days', 'kin', 'stories', 'pages'] as const
export type DrawerName = (typeof DRAWERS)[number]

/** What an earlier version did not have: an empty one only costs time. */
export const LATER: readonly DrawerName[] = ['pages']

export interface Drawer {
  /** Null where there is none. */
  get(name: string): Uint8Array | null
  put(name: string, bytes: Uint8Array): void
  remove(name: string): void
  empty(): void
  names(): readonly string[]
  /** In order of names, a few in hand. */
  all(): Iterable<readonly [string, Uint8Array]>
}

/** Of a sheet: what its place and bytes hash to. */
export function sealOf(drawer: string, name: string, bytes: Uint8Array): Buffer {
  const hash = createHash('sha256').update(`${drawer}\0${name}\0`).update(bytes)
  return hash.digest().subarray(0, SEAL_BYTES)
}

function opened(drawer: string, name: string, sealed: unknown): Uint8Array {
  if (!(sealed instanceof Uint8Array) || sealed.length < SEAL_BYTES) throw new Error(`${drawer}/${name} is cut short`)
  const bytes = sealed.subarray(SEAL_BYTES)
  if (sealOf(drawer, name, bytes).equals(sealed.subarray(0, SEAL_BYTES))) return bytes
  throw new Error(`${drawer}/${name} is not what was written`)
}

/** Whatever fails below is damage, or a disk that cannot be written. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asFailure(file, error)
  }
}

const FULL = /SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY|BUSY|LOCKED|PERM)|disk is full|readonly|unable to open|disk I\/O/iu

export function asFailure(file: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  if (!FULL.test(`${code} ${message}`)) return new Damage(file, error)
  return new Failure(`The state ${file} cannot be used: ${message}.`, {
    exitCode: 4,
    action: 'Free space or allow it, and run again: what was done so far is kept.',
    cause: error,
  })
}

export function openDrawer(database: Database, name: DrawerName, file: string): Drawer {
  const page = function* (): Generator<readonly [string, Uint8Array]> {
    for (let after = ''; ;) {
      const rows = guarded(file, () =>
        database.rows(
          `SELECT CAST(id AS BLOB), CAST(sheet AS BLOB) FROM ${name} WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
          [after],
        ),
      )
      for (const [stored, sheet] of rows) {
        after = nameIn(stored)
        yield [after, guarded(file, () => opened(name, after, sheet ?? null))]
      }
      if (rows.length < PAGE) return
    }
  }
  const one = (id: string): Row | undefined =>
    database.rows(`SELECT CAST(sheet AS BLOB) FROM ${name} WHERE id = ?`, [id])[0]
  return {
    get: id =>
      guarded(file, () => {
        const row = one(id)
        return row === undefined ? null : opened(name, id, row[0] ?? null)
      }),
    put: (id, bytes) =>
      guarded(file, () =>
        database.run(`INSERT INTO ${name} VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET sheet = excluded.sheet`, [
          id,
          Buffer.concat([sealOf(name, id, bytes), bytes]),
        ]),
      ),
    remove: id => guarded(file, () => database.run(`DELETE FROM ${name} WHERE id = ?`, [id])),
    empty: () => guarded(file, () => database.run(`DELETE FROM ${name}`)),
    names: () =>
      guarded(file, () => database.rows(`SELECT CAST(id AS BLOB) FROM ${name} ORDER BY id`).map(([id]) => nameIn(id))),
    all: page,
  }
}
