/**
 * A set of files written aside and published together: each to a temporary name in its folder, flushed to the disk, then
 * renamed over the old one.
 *
 * Avoids: a half-written results.jsonl after a full disk or a kill. Until `publish` the old output is intact; after
 * `discard`, or any end of the process that can be caught, the temporary files are gone; what a kill -9 left behind is
 * swept by the next run.
 * Cost: one 64 KiB buffer a file. Source: rename(2) is atomic within a file system; fsync(2).
 */
import {unlinkSync} from 'node:fs'
import {mkdir, open, readdir, rename, rm, type FileHandle} from 'node:fs/promises'
import {join} from 'node:path'
import {Failure} from '../../pipeline/errors.ts'

export interface Sheet {
  /** Where it is written meanwhile. */
  readonly path: string
  write(text: string | Uint8Array): Promise<void>
  /** Everything written is on the disk. */
  close(): Promise<void>
}

export interface Publication {
  open(name: string): Promise<Sheet>
  /** Replaces the old files; of `known` those that were not written this time are removed. */
  publish(known?: readonly string[]): Promise<void>
  discard(): Promise<void>
}

const TEMPORARY = /^\.wirediff-.*\.part$/
const BUFFER = 65_536

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

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (TEMPORARY.test(name)) await rm(join(folder, name), {force: true})
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

export async function createPublication(folder: string): Promise<Publication> {
  await onDisk(folder, async () => {
    await mkdir(folder, {recursive: true})
    await sweep(folder)
  })
  const sheets = new Map<string, Sheet>()
  const removeNow = (): void => removeAll([...sheets.values()].map(({path}) => path))
  process.once('exit', removeNow)
  const end = (): void => {
    process.off('exit', removeNow)
    sheets.clear()
  }
  return {
    open: name =>
      onDisk(join(folder, name), async () => {
        const path = join(folder, `.wirediff-${name}.part`)
        const sheet = sheetOn(await open(path, 'w'), path)
        sheets.set(name, sheet)
        return sheet
      }),
    publish: async (known = []) => {
      for (const sheet of sheets.values()) await sheet.close()
      for (const [name, {path}] of sheets) {
        await onDisk(join(folder, name), () => rename(path, join(folder, name)))
      }
      for (const name of known) if (!sheets.has(name)) await rm(join(folder, name), {force: true})
      end()
    },
    discard: async () => {
      for (const sheet of sheets.values()) await sheet.close().catch(() => undefined)
      removeNow()
      end()
    },
  }
}
