/**
 * Reading again past the barrier, where only ids and places travel.
 *
 *     const archive = createArchive({reread: rereadRaw({settings: settings.read, options}), maxOpenFiles: 64})
 *     await archive.raw(ref, id)        the article as first read, or a Reject `changed`
 *     await archive.close()             closes every handle and removes what was spooled
 *
 * What cannot be read twice (a pipe, packed lines) is spooled into one temporary file, made when first needed and unlinked
 * at once where the system allows, so that not even kill -9 leaves it behind. It knows where bytes lie and what they are
 * called; how bytes become an article is for `reread` to know. Memory: one entry an input path and an identical twin.
 */
import {mkdtempSync, readSync, rmSync} from 'node:fs'
import {open, unlink, type FileHandle} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Failure} from './errors.ts'
import type {ArticleId, ArticleRef, RawArticle} from './types.ts'

/** A stretch of the temporary file that holds one input. */
export interface Spool {
  readonly path: string
  /** Where the input begins, in bytes. */
  readonly start: number
  write(chunk: Uint8Array): Promise<void>
}

export interface RawArchive {
  /** The article again, with the fields of the first reading; a Reject `changed` where its text is another now. */
  raw(ref: ArticleRef, id: ArticleId): Promise<RawArticle>
  /** Bytes of a file or spool, fewer where it has become shorter. The handle is kept open for the next call. */
  slice(path: string, place: {readonly offset: number; readonly bytes: number}): Promise<Uint8Array>
  /** Begins a stretch for the input called `key`; one at a time. */
  spool(key: string): Promise<Spool>
  /** What lies at `path`, or below it, is called `label`, or `label/...`. */
  addRoot(root: {readonly path: string; readonly label: string}): void
  keyOf(ref: ArticleRef): string
  /** Identical twins (same key, same content) get an ordinal in their id. */
  addTwin(id: ArticleId, ordinal: number): void
  ordinalOf(id: ArticleId): number
  close(): Promise<void>
}

export type Reread = (archive: RawArchive, ref: ArticleRef, id: ArticleId) => Promise<RawArticle>

/** Handles, the longest unused closed first; one in use is never closed. */
class Handles {
  readonly #open = new Map<string, {readonly handle: Promise<FileHandle>; users: number}>()
  readonly #max: number

  constructor(max: number) {
    this.#max = max
  }

  async use<T>(name: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
    const entry = this.#open.get(name) ?? {handle: open(name), users: 0}
    entry.users += 1
    this.#open.delete(name)
    this.#open.set(name, entry)
    try {
      return await work(await entry.handle)
    } catch (error) {
      if (this.#open.get(name) === entry) this.#open.delete(name)
      if (entry.users === 1) void close(entry.handle)
      throw error
    } finally {
      entry.users -= 1
      await this.#shrink()
    }
  }

  async #shrink(): Promise<void> {
    for (const [name, {handle, users}] of this.#open) {
      if (this.#open.size <= this.#max) return
      if (users > 0) continue
      this.#open.delete(name)
      await close(handle)
    }
  }

  async closeAll(): Promise<void> {
    const all = [...this.#open.values()]
    this.#open.clear()
    await Promise.all(all.map(({handle}) => close(handle)))
  }
}

/** A handle that never opened needs no closing. */
const close = (handle: Promise<FileHandle>): Promise<void> =>
  handle.then(opened => opened.close()).catch(() => undefined)

/** Synchronous: a line is in the system's cache since its first reading, and a promise costs 30 times the read. */
function readAt({fd}: FileHandle, {offset, bytes}: {offset: number; bytes: number}): Promise<Uint8Array> {
  const into = Buffer.allocUnsafe(bytes)
  let filled = 0
  while (filled < bytes) {
    const bytesRead = readSync(fd, into, filled, bytes - filled, offset + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return Promise.resolve(into.subarray(0, filled))
}

/** The one temporary file: stretches lie one after another. */
class SpoolFile {
  readonly path: string
  readonly handle: FileHandle
  readonly #folder: string
  readonly #stretches: {readonly start: number; readonly key: string}[] = []
  readonly #removeAtExit = (): void => rmSync(this.#folder, {recursive: true, force: true})
  #length = 0

  private constructor(folder: string, name: string, handle: FileHandle) {
    this.#folder = folder
    this.path = name
    this.handle = handle
    process.once('exit', this.#removeAtExit)
  }

  static async create(): Promise<SpoolFile> {
    try {
      const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-'))
      const name = path.join(folder, 'spool')
      const file = new SpoolFile(folder, name, await open(name, 'wx+', 0o600))
      // Where an open file cannot be unlinked, `close` removes it.
      await unlink(name).then(
        () => rmSync(folder, {recursive: true, force: true}),
        () => undefined,
      )
      return file
    } catch (error) {
      throw fullDisk(error)
    }
  }

  begin(key: string): Spool {
    const start = this.#length
    this.#stretches.push({start, key})
    return {path: this.path, start, write: chunk => this.#write(chunk)}
  }

  async #write(chunk: Uint8Array): Promise<void> {
    try {
      for (let done = 0; done < chunk.length;) {
        const {bytesWritten} = await this.handle.write(chunk, done, chunk.length - done, this.#length)
        done += bytesWritten
        this.#length += bytesWritten
      }
    } catch (error) {
      throw fullDisk(error)
    }
  }

  /** The stretch that begins last at or before the offset. */
  keyAt(offset: number): string {
    let low = 0
    let high = this.#stretches.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#stretches[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.#stretches[low]?.key ?? ''
  }

  async close(): Promise<void> {
    process.removeListener('exit', this.#removeAtExit)
    await this.handle.close()
    this.#removeAtExit()
  }
}

const fullDisk = (cause: unknown): Failure =>
  new Failure(`The temporary folder ${tmpdir()} cannot be written.`, {
    exitCode: 4,
    action: 'Free space there, or name another folder in TMPDIR, and run again.',
    cause,
  })

/** Keys of paths: the nearest root above a path names it. */
class Roots {
  readonly #labels = new Map<string, string>()

  add({path: root, label}: {readonly path: string; readonly label: string}): void {
    this.#labels.set(root, label)
  }

  keyOf(name: string): string {
    const below: string[] = []
    for (let at = name; ; at = path.dirname(at)) {
      const label = this.#labels.get(at)
      if (label !== undefined) return [...(label === '' ? [] : [label]), ...below].join('/')
      if (at === path.dirname(at)) return path.basename(name)
      below.unshift(path.basename(at))
    }
  }
}

export function createArchive({reread, maxOpenFiles}: {reread: Reread; maxOpenFiles: number}): RawArchive {
  const handles = new Handles(maxOpenFiles)
  const roots = new Roots()
  const twins = new Map<ArticleId, number>()
  let spooled: SpoolFile | null = null
  const archive: RawArchive = {
    raw: (ref, id) => reread(archive, ref, id),
    slice: async (name, place) =>
      spooled?.path === name ? readAt(spooled.handle, place) : handles.use(name, handle => readAt(handle, place)),
    spool: async key => {
      spooled ??= await SpoolFile.create()
      return spooled.begin(key)
    },
    addRoot: root => roots.add(root),
    keyOf: ref =>
      spooled?.path === ref.path ? spooled.keyAt(ref.kind === 'line' ? ref.offset : 0) : roots.keyOf(ref.path),
    addTwin: (id, ordinal) => void twins.set(id, ordinal),
    ordinalOf: id => twins.get(id) ?? 0,
    close: async () => {
      await Promise.all([handles.closeAll(), spooled?.close()])
      spooled = null
    },
  }
  return archive
}
