/**
 * The state of scheduled runs: one SQLite file in a folder, opened for one run at a time.
 *
 * It remembers pure functions by the hash of what went in: of an article its sketch and record, of a day its pairs, of a
 * story what is told of it. So that many small runs say what one run over all would say, and whatever is lost is made
 * again. Only texts, first days and the last bulletin are more than memory.
 * See docs/decisions/0013-state-remembers-functions.md.
 */
import {existsSync, renameSync, rmSync} from 'node:fs'
import path from 'node:path'
import {Failure} from '../errors.ts'
import {makeFolder} from '../../stages/report/folder.ts'
import {asFailure, Damage, DRAWERS, guarded, LATER, openDrawer, type Drawer, type DrawerName} from './drawers.ts'
import {derivedFaults, keptFaults} from './faults.ts'
import {differences, type Fingerprint} from './fingerprint.ts'
import {bytesOf, openFull, parsed, type FullDrawer} from './full.ts'
import {BULLETIN, FINGERPRINT} from './marks.ts'
import type {CardSheet, Bulletin, FileSheet} from './sheets.ts'
import {nameIn, openDatabase, type Database} from './sqlite.ts'

export const STATE_FILE = 'state.db'

type Drawers = Readonly<Record<DrawerName, Drawer>>
type Loose = Readonly<Record<Exclude<DrawerName, 'files' | 'cards'>, Drawer>>

export interface State extends Loose {
  readonly file: string
  readonly files: FullDrawer<FileSheet>
  readonly cards: FullDrawer<CardSheet>
  /** All of it on the disk, or nothing. */
  together<T>(work: () => T): T
  /** What the engine finds wrong in its own pages. */
  faults(): readonly string[]
  /** Gives the space of what was removed back to the disk. */
  shrink(): void
  close(): void
}

function drawersOf(database: Database, file: string): Drawers {
  guarded(file, () => {
    const stored = database.rows(`SELECT CAST(name AS BLOB) FROM sqlite_schema WHERE type = 'table'`)
    const tables = new Set(stored.map(([name]) => nameIn(name)))
    const missing = DRAWERS.filter(name => !tables.has(name))
    const lost = tables.size === 0 ? [] : missing.filter(name => !LATER.includes(name))
    if (lost.length > 0) throw new Error(`it lacks ${lost.join(', ')}`)
    if (missing.length === 0) return
    database.together(() => {
      for (const name of missing) {
        database.run(`CREATE TABLE ${name} (id TEXT PRIMARY KEY NOT NULL, sheet BLOB NOT NULL)`)
      }
    })
  })
  const drawer = (name: DrawerName): Drawer => openDrawer(database, name, file)
  return {
    marks: drawer('marks'),
    files: drawer('files'),
    cards: drawer('cards'),
    texts: drawer('texts'),
    segments: drawer('segments'),
    days: drawer('days'),
    kin: drawer('kin'),
    stories: drawer('stories'),
    pages: drawer('pages'),
  }
}

const pageFaults = (database: Database, file: string): readonly string[] =>
  guarded(file, () =>
    database.rows('SELECT CAST(integrity_check AS BLOB) FROM pragma_integrity_check').map(([found]) => nameIn(found)),
  ).filter(found => found !== 'ok')

function stateOn(database: Database, file: string, drawers: Drawers): State {
  const {marks} = drawers
  const files = openFull<FileSheet>({drawer: drawers.files, marks, name: 'files', file})
  const cards = openFull<CardSheet>({drawer: drawers.cards, marks, name: 'cards', file})
  return {
    ...drawers,
    file,
    files,
    cards,
    together: work =>
      guarded(file, () =>
        database.together(() => {
          const result = work()
          files.settle()
          cards.settle()
          return result
        }),
      ),
    faults: () => pageFaults(database, file),
    shrink: () => guarded(file, () => database.run('VACUUM')),
    close: () => database.close(),
  }
}

async function opened(folder: string, on: (database: Database, file: string) => State): Promise<State> {
  const file = path.join(folder, STATE_FILE)
  let database: Database
  try {
    database = await openDatabase(file)
  } catch (error) {
    throw asFailure(file, error)
  }
  try {
    return on(database, file)
  } catch (error) {
    database.close()
    throw error
  }
}

/** Throws a Failure 4 where the file is damaged. */
export const openState = (folder: string): Promise<State> =>
  opened(folder, (database, file) => stateOn(database, file, drawersOf(database, file)))

/** Throws a Failure 2 where there is no state. */
export function requireState(folder: string): void {
  if (existsSync(path.join(folder, STATE_FILE))) return
  throw new Failure(`There is no state in ${JSON.stringify(folder)}.`, {
    exitCode: 2,
    code: 'no-such-path',
    where: folder,
    action: `Give the folder that scan --state made; it holds ${STATE_FILE}.`,
  })
}

/** What was derived goes; texts stay, with the days on which they were first seen, and what was published last. */
function forget(state: State): void {
  state.together(() => {
    for (const name of ['segments', 'days', 'kin', 'stories', 'pages'] as const) state[name].empty()
    state.cards.empty()
    state.files.empty()
    const bulletin = state.marks.get(BULLETIN)
    if (bulletin === null) return
    // The sheets of its stories are gone; what its findings were is still known.
    const {stories, ...rest} = parsed<Bulletin>(bulletin)
    state.marks.put(BULLETIN, bytesOf({...rest, stories: stories.map(story => ({...story, key: null}))}))
  })
}

function setAside(folder: string): void {
  const file = path.join(folder, STATE_FILE)
  renameSync(file, `${file}.damaged`)
  rmSync(`${file}-journal`, {force: true})
}

/** Null where something is damaged that can be made again. */
function wholeOn(database: Database, file: string, drawers: Drawers): State | null {
  try {
    const state = stateOn(database, file, drawers)
    return derivedFaults(state).length === 0 ? state : null
  } catch (error) {
    if (error instanceof Damage) return null
    throw error
  }
}

/** Without whatever of it is damaged and can be made again. Throws Damage where a page, a text or a mark is. */
function mendedOn(database: Database, file: string): State {
  const drawers = drawersOf(database, file)
  const [fault] = [...pageFaults(database, file), ...keptFaults(drawers)]
  if (fault !== undefined) throw new Damage(file, new Error(fault))
  const whole = wholeOn(database, file, drawers)
  if (whole !== null) return whole
  // With their sums, so that the empty drawers add up.
  guarded(file, () =>
    database.together(() => {
      for (const name of ['cards', 'files'] as const) {
        drawers[name].empty()
        drawers.marks.remove(name)
      }
    }),
  )
  const state = stateOn(database, file, drawers)
  forget(state)
  return state
}

async function openMended(folder: string): Promise<State> {
  try {
    return await opened(folder, mendedOn)
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    setAside(folder)
    return await openState(folder)
  }
}

/** Ready for a run by this fingerprint; made new where there is none. Texts are kept over a rebuild. */
export async function stateFor(
  folder: string,
  {fingerprint, rebuild}: {readonly fingerprint: Fingerprint; readonly rebuild: boolean},
): Promise<State> {
  await makeFolder(folder)
  const state = rebuild ? await openMended(folder) : await openState(folder)
  try {
    const known = state.marks.get(FINGERPRINT)
    const differing = known === null && state.cards.size === 0 ? [] : differences(known && parsed(known), fingerprint)
    if (differing.length > 0 && !rebuild) {
      throw new Failure(
        `The state ${state.file} was made otherwise: ${differing.join(', ')} ${differing.length === 1 ? 'differs' : 'differ'}.`,
        {
          exitCode: 2,
          code: 'other-state',
          where: state.file,
          action: 'Run once with --rebuild-state to work everything out again, or name another folder with --state.',
        },
      )
    }
    if (differing.length > 0) forget(state)
    if (differing.length > 0 || known === null) {
      state.together(() => state.marks.put(FINGERPRINT, bytesOf(fingerprint)))
    }
    return state
  } catch (error) {
    state.close()
    throw error
  }
}
