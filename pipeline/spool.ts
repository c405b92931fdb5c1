/**
 * Temporary files: what cannot be read twice, and what a run puts aside meanwhile.
 *
 * Made when first needed and unlinked at once where the system allows, so that not even kill -9 leaves one behind.
 * Memory: one buffer a file.
 */
import {mkdtempSync, readSync, rmSync, writeSync} from 'node:fs'
import {open, unlink, type FileHandle} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Failure} from './errors.ts'

/** A stretch of the temporary file that holds one input. */
export interface Spool {
  readonly path: string
  /** Where the input begins, in bytes. */
  readonly start: number
  write(chunk: Uint8Array): Promise<void>
}

/** Bytes one after another, and each stretch of them again. */
export interface Scratch {
  /** Returns where the bytes begin. */
  append(bytes: Uint8Array): number
  slice(place: {readonly offset: number; readonly bytes: number}): Uint8Array
}

/** Synchronous: a line is in the system's cache since its first reading, and a promise costs 30 times the read. */
export function readAt({fd}: FileHandle, {offset, bytes}: {offset: number; bytes: number}): Uint8Array {
  const into = Buffer.allocUnsafe(bytes)
  let filled = 0
  while (filled < bytes) {
    const bytesRead = readSync(fd, into, filled, bytes - filled, offset + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return into.subarray(0, filled)
}

const SCRATCH_BUFFER = 262_144

/** A temporary file: stretches lie one after another. */
export class SpoolFile {
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

  /** Synchronous and in large pieces: a card is 700 bytes, and a promise for each would cost more than the write. */
  scratch(): Scratch {
    let held: Uint8Array[] = []
    let waiting = 0
    const flush = (): void => {
      const bytes = Buffer.concat(held)
      held = []
      waiting = 0
      try {
        for (let done = 0; done < bytes.length;) done += writeSync(this.handle.fd, bytes, done)
      } catch (error) {
        throw fullDisk(error)
      }
    }
    return {
      append: bytes => {
        const start = this.#length
        held.push(bytes)
        waiting += bytes.length
        this.#length += bytes.length
        if (waiting >= SCRATCH_BUFFER) flush()
        return start
      },
      slice: place => {
        if (waiting > 0) flush()
        return readAt(this.handle, place)
      },
    }
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
    code: 'no-temporary-space',
    where: tmpdir(),
    action: 'Free space there, or name another folder in TMPDIR, and run again.',
    cause,
  })
