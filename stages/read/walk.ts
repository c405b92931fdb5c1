/**
 * The entries below a folder, in name order (by code units), on every system the same.
 *
 * Links are not followed, so that no loop can form; a FIFO, socket or device is never opened. Names that begin with a dot
 * are left alone, as other tools do; so is a folder that an earlier run wrote, whose tables would be read as articles. Avoids Node's recursive readdir, which follows loops. Memory: the names of the
 * folders on the way.
 */
import {lstat, readdir} from 'node:fs/promises'
import type {Dirent, Stats} from 'node:fs'
import path from 'node:path'
import {codeOf} from '../../pipeline/errors.ts'
import type {Problem} from '../../pipeline/types.ts'
import {unreadable} from './reject.ts'

export type Entry =
  | {readonly kind: 'file'; readonly path: string; readonly below: string}
  /** Hidden, neither file nor folder, or the output of an earlier run. */
  | {readonly kind: 'other'; readonly path: string; readonly below: string}
  | {readonly kind: 'unreadable'; readonly path: string; readonly problem: Problem}

export interface WalkOptions {
  /** What the folder is called, empty for none. */
  readonly label: string
  /** Absolute paths that are not entered. */
  readonly passOver: ReadonlySet<string>
  /** Of a path below the folder: not entered, not read. */
  readonly isExcluded: (below: string) => boolean
}

/** Stands in every folder that a run wrote. */
const MARKER = '.wirediff'

type Kind = 'folder' | 'file' | 'other'
interface Pending {
  readonly kind: Kind
  readonly path: string
  /** With forward slashes, empty for the folder itself. */
  readonly below: string
}

const kindOfEntry = (entry: Dirent | Stats): Kind =>
  entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other'

/** Some file systems do not tell kinds in a listing. */
async function kindAt(name: string, entry: Dirent): Promise<Kind> {
  const kind = kindOfEntry(entry)
  const isKnown = entry.isSymbolicLink() || entry.isFIFO() || entry.isSocket()
  if (kind !== 'other' || isKnown || entry.isBlockDevice() || entry.isCharacterDevice()) return kind
  return kindOfEntry(await lstat(name))
}

const byCodeUnits = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

async function inside(folder: Pending, {passOver, isExcluded}: WalkOptions): Promise<Pending[]> {
  const entries = (await readdir(folder.path, {withFileTypes: true})).sort(byCodeUnits)
  // The folder that the user named himself is read, whatever it is.
  if (folder.below !== '' && entries.some(entry => entry.name === MARKER && entry.isFile())) {
    return [{...folder, kind: 'other'}]
  }
  const found: Pending[] = []
  for (const entry of entries) {
    const name = path.join(folder.path, entry.name)
    const below = folder.below === '' ? entry.name : `${folder.below}/${entry.name}`
    if (passOver.has(name) || isExcluded(below)) continue
    found.push({kind: entry.name.startsWith('.') ? 'other' : await kindAt(name, entry), path: name, below})
  }
  return found
}

export async function* walk(folder: string, options: WalkOptions): AsyncGenerator<Entry> {
  const pending: Pending[] = [{kind: 'folder', path: folder, below: ''}]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind !== 'folder') {
      yield {kind: next.kind, path: next.path, below: next.below}
      continue
    }
    try {
      const found = await inside(next, options)
      for (const entry of found.reverse()) pending.push(entry)
    } catch (error) {
      const detail = codeOf(error)
      if (detail === null) throw error
      const file = [options.label, next.below].filter(part => part !== '').join('/')
      yield {kind: 'unreadable', path: next.path, problem: unreadable(detail, file)}
    }
  }
}
