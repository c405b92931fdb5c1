/**
 * Reading again past the barrier, where only ids and places travel.
 *
 *     const archive = createArchive({reread: rereadRaw({settings: settings.read, options}), maxOpenFiles: 64, keptBytes: 2 ** 26})
 *     await archive.raw(ref, id)        the article as first read, or a Reject `changed`
 *     await archive.close()             closes every handle and removes what was spooled
 *
 * What cannot be read twice (a pipe, packed lines) is spooled into one temporary file, made when first needed; articles
 * that a feed or crawl cannot give again one by one are kept in memory, and beyond a limit in another. It knows where bytes lie and what they are
 * called; how bytes become an article is for `reread` to know. Memory: one entry an input path and an identical twin.
 */
import {open, type FileHandle} from 'node:fs/promises'
import path from 'node:path'
import {readAt, SpoolFile, type Scratch, type Spool} from './spool.ts'
import type {ArticleId, ArticleRef, RawArticle} from './types.ts'

export type {Spool} from './spool.ts'

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
  /** Puts aside what was read of an article that its file cannot give again on its own; returns where. */
  keep(bytes: Uint8Array): Promise<Kept>
  kept(place: Kept): Promise<Uint8Array>
  /** A further temporary file, for what a run puts aside meanwhile. */
  scratch(): Promise<Scratch>
  close(): Promise<void>
}

/** A place among what was put aside, in bytes. */
export interface Kept {
  readonly offset: number
  readonly bytes: number
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

/** In memory up to `most` bytes, and behind them in a file, begun with the first that is kept there. */
function createShelf(open: () => Promise<Scratch>, most: number): Pick<RawArchive, 'keep' | 'kept'> {
  const held = new Map<number, Uint8Array>()
  let length = 0
  let opened: Promise<Scratch> | null = null
  const shelf = (): Promise<Scratch> => (opened ??= open())
  const hold = (bytes: Uint8Array): Kept => {
    const offset = length
    held.set(offset, bytes)
    length += bytes.length
    return {offset, bytes: bytes.length}
  }
  return {
    keep: async bytes =>
      opened === null && length + bytes.length <= most
        ? hold(bytes)
        : {offset: length + (await shelf()).append(bytes), bytes: bytes.length},
    kept: async ({offset, bytes}) => held.get(offset) ?? (await shelf()).slice({offset: offset - length, bytes}),
  }
}

export interface ArchiveOptions {
  readonly reread: Reread
  readonly maxOpenFiles: number
  /** What is put aside beyond so many bytes lies in a temporary file. */
  readonly keptBytes: number
}

export function createArchive({reread, maxOpenFiles, keptBytes}: ArchiveOptions): RawArchive {
  const handles = new Handles(maxOpenFiles)
  const roots = new Roots()
  const twins = new Map<ArticleId, number>()
  const aside: SpoolFile[] = []
  let spooled: SpoolFile | null = null
  const scratch = async (): Promise<Scratch> => {
    const file = await SpoolFile.create()
    aside.push(file)
    return file.scratch()
  }
  const shelf = createShelf(scratch, keptBytes)
  const archive: RawArchive = {
    raw: (ref, id) => reread(archive, ref, id),
    slice: async (name, place) =>
      spooled?.path === name
        ? readAt(spooled.handle, place)
        : handles.use(name, handle => Promise.resolve(readAt(handle, place))),
    spool: async key => {
      spooled ??= await SpoolFile.create()
      return spooled.begin(key)
    },
    addRoot: root => roots.add(root),
    keyOf: ref =>
      spooled?.path === ref.path ? spooled.keyAt(ref.kind === 'line' ? ref.offset : 0) : roots.keyOf(ref.path),
    addTwin: (id, ordinal) => void twins.set(id, ordinal),
    ordinalOf: id => twins.get(id) ?? 0,
    ...shelf,
    scratch,
    close: async () => {
      await Promise.all([handles.closeAll(), spooled?.close(), ...aside.splice(0).map(file => file.close())])
      spooled = null
    },
  }
  return archive
}
