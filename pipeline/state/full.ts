/**
 * A drawer whose sheets are all held in memory and all accounted for: the run knows which articles and files there are.
 *
 * Wrong answer it avoids: an article that falls out of the result because a bad sector hid its sheet. Of all sheets a sum
 * of their hashes is kept under `marks`; where it does not come out, the state is damaged.
 * Cost: one parse a sheet at the start; a map of what they say.
 */
import {Damage, sealOf, type Drawer, type DrawerName} from './drawers.ts'

const WIDE = 64

/** How many there are and what their hashes add up to: the same in any order. */
interface Sum {
  readonly count: number
  readonly hash: bigint
}

const hashOf = (drawer: DrawerName, id: string, bytes: Uint8Array): bigint =>
  sealOf(drawer, id, bytes).readBigUInt64LE(0)

const textOf = ({count, hash}: Sum): string => `${count} ${hash.toString(16)}`

export interface FullDrawer<T> extends ReadonlyMap<string, T> {
  put(id: string, value: T): void
  remove(id: string): void
  empty(): void
  /** Writes the sum down; once at the end of every transaction. */
  settle(): void
}

export interface FullOptions {
  readonly drawer: Drawer
  readonly marks: Drawer
  readonly name: DrawerName
  readonly file: string
}

export const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

/** Sealed by us, so that the shape is what we wrote. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names what it wrote
export const parsed = <T>(bytes: Uint8Array): T => JSON.parse(Buffer.from(bytes).toString('utf8')) as T

class Full<T> extends Map<string, T> implements FullDrawer<T> {
  readonly #hashes = new Map<string, bigint>()
  readonly #options: FullOptions
  #hash = 0n
  #changed = false

  constructor(options: FullOptions) {
    super()
    this.#options = options
    const {drawer, marks, name, file} = options
    for (const [id, bytes] of drawer.all()) {
      super.set(id, parsed<T>(bytes))
      this.#count(id, hashOf(name, id, bytes))
    }
    const told = marks.get(name)
    const found = textOf({count: this.size, hash: this.#hash})
    if ((told === null ? textOf({count: 0, hash: 0n}) : Buffer.from(told).toString()) !== found) {
      throw new Damage(file, new Error(`${name} are not all there`))
    }
  }

  #count(id: string, hash: bigint | null): void {
    const before = this.#hashes.get(id) ?? 0n
    this.#hash = BigInt.asUintN(WIDE, this.#hash - before + (hash ?? 0n))
    if (hash === null) this.#hashes.delete(id)
    else this.#hashes.set(id, hash)
  }

  settle(): void {
    const {marks, name} = this.#options
    if (this.#changed) marks.put(name, Buffer.from(textOf({count: this.size, hash: this.#hash})))
    this.#changed = false
  }

  put(id: string, value: T): void {
    const {drawer, name} = this.#options
    const bytes = bytesOf(value)
    drawer.put(id, bytes)
    super.set(id, value)
    this.#count(id, hashOf(name, id, bytes))
    this.#changed = true
  }

  remove(id: string): void {
    if (!this.has(id)) return
    this.#options.drawer.remove(id)
    super.delete(id)
    this.#count(id, null)
    this.#changed = true
  }

  empty(): void {
    this.#options.drawer.empty()
    super.clear()
    this.#hashes.clear()
    this.#hash = 0n
    this.#changed = true
  }
}

export const openFull = <T>(options: FullOptions): FullDrawer<T> => new Full<T>(options)
