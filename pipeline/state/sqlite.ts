/**
 * SQLite behind four verbs; nobody else in the house knows that it is SQLite.
 *
 *     const database = await openDatabase('state/state.db')
 *     database.rows('SELECT id FROM cards WHERE id > ?', ['a'])      [['a0'], ['a1']]
 *     database.together(() => {...})                                 all of it, or nothing
 *
 * libsql comes ready for each platform and needs no script at install; where it has nothing for a machine, the SQLite
 * that newer Nodes bring takes its place: both read and write one format. A rollback journal, not a write-ahead log: the
 * state is one file between two runs, reading touches no byte of it, and network file systems need no shared memory.
 * `synchronous=EXTRA`: what is told as done is on the disk, the removal of the journal too.
 * Avoids: text columns, which libsql ends at the first NUL, and of which a flipped bit ends the whole process where what is
 * left is no UTF-8: whatever holds text goes in as bytes, and names and sheets come out as bytes (`CAST(id AS BLOB)`, `nameIn`).
 */
import {Failure} from '../errors.ts'

export type Value = string | number | null | Uint8Array
export type Row = readonly Value[]

export interface Database {
  rows(sql: string, values?: readonly Value[]): readonly Row[]
  run(sql: string, values?: readonly Value[]): void
  /** Runs the work in one transaction; an error undoes all of it. */
  together<T>(work: () => T): T
  close(): void
}

interface Statement {
  all(...values: unknown[]): unknown[]
  run(...values: unknown[]): unknown
}

interface Engine {
  prepare(sql: string): Statement
  exec(sql: string): unknown
  close(): unknown
}

type Open = (file: string) => Engine

async function libsql(): Promise<Open> {
  const {default: Libsql} = await import('libsql')
  return file => {
    const engine = new Libsql(file)
    return {
      // A list is one parameter to libsql, so that bytes alone are not taken for names of parameters.
      prepare: sql => {
        const statement = engine.prepare(sql)
        return {all: (...values) => statement.all(values), run: (...values) => statement.run(values)}
      },
      exec: sql => engine.exec(sql),
      close: () => engine.close(),
    }
  }
}

/** The shape that we use of it: Node 20 has no such module, nor its types. */
interface BuiltIn {
  readonly DatabaseSync: new (file: string) => Engine
}

async function builtIn(): Promise<Open> {
  const name = 'node:sqlite'
  const {DatabaseSync} = (await import(name)) as BuiltIn
  return file => new DatabaseSync(file)
}

let engines: Promise<Open> | null = null

const engine = (): Promise<Open> =>
  (engines ??= libsql().catch((cause: unknown) =>
    builtIn().catch(() => {
      throw new Failure('There is no SQLite for this machine.', {
        exitCode: 2,
        action: 'Use Node 24 or newer, which brings one, or run without --state.',
        cause,
      })
    }),
  ))

/** A name that came out as bytes; where it is no UTF-8, it is none of ours. */
export const nameIn = (value: Value | undefined): string =>
  isBytes(value) ? Buffer.from(value).toString('utf8') : String(value)

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array

function valueOf(value: unknown): Value {
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  return value === null || typeof value === 'string' || typeof value === 'number' || isBytes(value) ? value : null
}

/** Throws what the engine throws: the drawers know what it means. */
export async function openDatabase(file: string): Promise<Database> {
  const open = await engine()
  const connection = open(file)
  const prepared = new Map<string, Statement>()
  const statement = (sql: string): Statement => {
    const known = prepared.get(sql) ?? connection.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  const rows: Database['rows'] = (sql, values = []) =>
    statement(sql)
      .all(...values)
      .map(row => Object.values(row as Readonly<Record<string, unknown>>).map(valueOf))
  rows('PRAGMA journal_mode=DELETE')
  connection.exec('PRAGMA synchronous=EXTRA')
  return {
    rows,
    run: (sql, values = []) => void statement(sql).run(...values),
    together: work => {
      connection.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        connection.exec('COMMIT')
        return result
      } catch (error) {
        try {
          connection.exec('ROLLBACK')
        } catch {
          // The engine has undone it itself.
        }
        throw error
      }
    },
    close: () => void connection.close(),
  }
}
