/**
 * A set of files written aside and published together: each to a temporary name in its folder, flushed to the disk, then
 * renamed over the old one.
 *
 * Avoids: a half-written results.jsonl after a full disk or a kill. Until `publish` the old output is intact; after
 * `discard`, or any end of the process that can be caught, the temporary files are gone; what a kill -9 left behind is
 * swept by the next run. A lock keeps a second run out of the folder meanwhile.
 * Cost: one 64 KiB buffer a file. Source: rename(2) is atomic within a file system; fsync(2).
 */
import {unlinkSync} from 'node:fs'
import {lstat, open, readdir, rename, rm, rmdir, type FileHandle} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {Failure} from '../../pipeline/errors.ts'
import {makeFolder} from './folder.ts'
import {STORIES} from './html/files.ts'
import {takeLock, type Lock, type LockOptions} from './lock.ts'

export interface Sheet {
  /** Where it is written meanwhile. */
  readonly path: string
  write(text: string | Uint8Array): Promise<void>
  /** Everything written is on the disk. */
  close(): Promise<void>
}

export interface Publication {
  /** A file of the folder, or of a folder in it: `stories/s720be815ba8f.html`. */
  open(name: string): Promise<Sheet>
  /** Replaces the old files; of `known` those that were not written this time are removed. */
  publish(known?: readonly string[]): Promise<void>
  discard(): Promise<void>
}

const TEMPORARY = /^\.wirediff-.*\.part$/
const BUFFER = 65_536
/** Folders in the output that are ours. */
const FOLDERS = [STORIES]

const unwritable = (path: string, cause: unknown): Failure =>
  new Failure(`Cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}.`, {
    exitCode: 4,
    action: 'Free space or choose another folder with -o; what stood there before is unchanged.',
    cause,
  })

/** Runs a step on the disk; whatever fails arrives whole, with the path. */
async function onDisk<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw error instanceof Failure ? error : unwritable(path, error)
  }
}

function sheetOn(handle: FileHandle, path: string): Sheet {
  let held: Uint8Array[] = []
  let size = 0
  let closed = false
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(held)
    held = []
    size = 0
    if (bytes.length > 0) await handle.appendFile(bytes)
  }
  return {
    path,
    write: text =>
      onDisk(path, async () => {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text
        held.push(bytes)
        size += bytes.length
        if (size >= BUFFER) await flush()
      }),
    close: () =>
      onDisk(path, async () => {
        if (closed) return
        closed = true
        try {
          await flush()
          await handle.sync()
        } finally {
          await handle.close()
        }
      }),
  }
}

/** Here and in the folders below: what a killed run left behind. */
async function sweep(folder: string): Promise<void> {
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    if (TEMPORARY.test(entry.name)) await rm(join(folder, entry.name), {force: true})
    else if (entry.isDirectory() && FOLDERS.includes(entry.name)) await sweep(join(folder, entry.name))
  }
}

/** A folder of ours is a folder: through a link to elsewhere nothing is written. */
async function enterBelow(folder: string): Promise<void> {
  await makeFolder(folder)
  const found = await lstat(folder)
  if (!found.isDirectory()) throw unwritable(folder, new Error('it is no folder'))
}

function removeAll(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      unlinkSync(path)
    } catch {
      // Already renamed or never made.
    }
  }
}

/** A file that cannot be replaced is found before the first is. */
async function checkTargets(folder: string, names: Iterable<string>): Promise<void> {
  for (const name of names) {
    const path = join(folder, name)
    const found = await onDisk(path, () => lstat(path).catch(missingIsNull))
    if (found?.isDirectory() === true) throw unwritable(path, new Error('a folder stands in its place'))
  }
}

function missingIsNull(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}

/** The folder is made, ours alone, and swept. */
async function enter(folder: string, options: LockOptions): Promise<Lock> {
  return await onDisk(folder, async () => {
    await makeFolder(folder)
    const lock = takeLock(folder, options)
    try {
      await sweep(folder)
      return lock
    } catch (error) {
      lock.release()
      throw error
    }
  })
}

async function replace(folder: string, sheets: ReadonlyMap<string, Sheet>, known: readonly string[]): Promise<void> {
  for (const sheet of sheets.values()) await sheet.close()
  await checkTargets(folder, new Set([...sheets.keys(), ...known]))
  for (const [name, {path}] of sheets) {
    await onDisk(join(folder, name), () => rename(path, join(folder, name)))
  }
  for (const name of known) {
    if (!sheets.has(name)) await onDisk(join(folder, name), () => rm(join(folder, name), {force: true}))
  }
  // A folder without a file in it goes too; one that holds anything stays.
  for (const below of FOLDERS) await rmdir(join(folder, below)).catch(() => undefined)
}

export async function createPublication(
  folder: string,
  options: LockOptions = {say: () => undefined},
): Promise<Publication> {
  const lock = await enter(folder, options)
  const sheets = new Map<string, Sheet>()
  const entered = new Set<string>()
  const removeNow = (): void => {
    removeAll([...sheets.values()].map(({path}) => path))
    lock.release()
  }
  process.once('exit', removeNow)
  const end = (): void => {
    process.off('exit', removeNow)
    sheets.clear()
    lock.release()
  }
  return {
    open: name =>
      onDisk(join(folder, name), async () => {
        const below = dirname(name)
        if (below !== '.' && !entered.has(below)) await enterBelow(join(folder, below))
        entered.add(below)
        const path = join(folder, below, `.wirediff-${basename(name)}.part`)
        const sheet = sheetOn(await open(path, 'w'), path)
        sheets.set(name, sheet)
        return sheet
      }),
    publish: async (known = []) => {
      await replace(folder, sheets, known)
      end()
    },
    discard: async () => {
      for (const sheet of sheets.values()) await sheet.close().catch(() => undefined)
      removeNow()
      end()
    },
  }
}
