/**
 * Where the numbers of the sheets lie: in shared memory up to a limit, beyond it in a temporary file of the worker’s own.
 *
 * Avoids: ten million articles in sixteen gigabytes. What is read back is the same numbers, so that the result does not
 * depend on where they lay.
 */
import {closeSync, openSync, readSync, unlinkSync, writeSync} from 'node:fs'
import path from 'node:path'
import type {Stretch} from './types.ts'

/** Bytes that all workers hold in memory together. */
export type Held = BigInt64Array

export interface ShelfOptions {
  readonly held: Held
  readonly memoryBytes: number
  /** Of the temporary files. */
  readonly folder: string
  readonly worker: number
}

const bytesOf = (numbers: Uint32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** Writes all of it. */
export function writeFully(fd: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done, bytes.length - done, offset + done)
}

/** Shared memory is taken in slabs: a mapping for each stretch would stop all workers a thousand times. */
const SLAB = 2 ** 25

/** One worker’s. */
export class Shelf {
  readonly #options: ShelfOptions
  readonly #path: string
  #fd: number | null = null
  #length = 0
  /** The first `#used` of them are in use, of the last of these the first `#taken` bytes. */
  readonly #slabs: SharedArrayBuffer[] = []
  #used = 0
  #taken = 0
  #held = 0n

  constructor(options: ShelfOptions) {
    this.#options = options
    this.#path = path.join(options.folder, `shelf-${options.worker}`)
  }

  keep(numbers: Uint32Array): Stretch {
    const {held, memoryBytes} = this.#options
    const bytes = BigInt(numbers.byteLength)
    const before = Atomics.add(held, 0, bytes)
    if (Number(before + bytes) <= memoryBytes) {
      this.#held += bytes
      const shared = this.#room(numbers.length)
      shared.set(numbers)
      return {where: 'memory', numbers: shared}
    }
    Atomics.sub(held, 0, bytes)
    this.#fd ??= openSync(this.#path, 'wx+', 0o600)
    const offset = this.#length
    writeFully(this.#fd, bytesOf(numbers), offset)
    this.#length += numbers.byteLength
    return {where: 'disk', path: this.#path, offset, length: numbers.length}
  }

  #room(length: number): Uint32Array {
    if (4 * length > SLAB / 4) return new Uint32Array(new SharedArrayBuffer(4 * length))
    if (this.#used === 0 || this.#taken + 4 * length > SLAB) {
      this.#used += 1
      this.#taken = 0
    }
    const slab = (this.#slabs[this.#used - 1] ??= new SharedArrayBuffer(SLAB))
    const room = new Uint32Array(slab, this.#taken, length)
    this.#taken += 4 * length
    return room
  }

  /** Nobody asks any more for what was kept: what is kept next takes its place, and no more memory is asked for. */
  empty(): void {
    Atomics.sub(this.#options.held, 0, this.#held)
    this.#held = 0n
    this.#used = 0
    this.#taken = 0
    this.#length = 0
  }

  close(): void {
    if (this.#fd === null) return
    closeSync(this.#fd)
    this.#fd = null
    unlinkSync(this.#path)
  }
}

/** Files of all workers, opened once by each thread that reads. */
const handles = new Map<string, number>()

/** Of this thread. */
export function closeReaders(): void {
  for (const fd of handles.values()) closeSync(fd)
  handles.clear()
}

/** `count` numbers from `from` on; a view where they lie in memory. */
export function numbersAt(stretch: Stretch, from: number, count: number): Uint32Array {
  if (stretch.where === 'memory') return stretch.numbers.subarray(from, from + count)
  const fd = handles.get(stretch.path) ?? openSync(stretch.path, 'r')
  handles.set(stretch.path, fd)
  const numbers = new Uint32Array(count)
  const bytes = bytesOf(numbers)
  let filled = 0
  while (filled < bytes.length) {
    const read = readSync(fd, bytes, filled, bytes.length - filled, stretch.offset + 4 * from + filled)
    if (read === 0) throw new Error(`${stretch.path} ended before its numbers did`)
    filled += read
  }
  return numbers
}
