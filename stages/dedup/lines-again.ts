/**
 * Lines read again by their place: those that lie close behind each other with one call for many.
 *
 * Avoids: a system call for every line of 4 kB, where half of a file is asked for in its order.
 * Cost: 5 us a line alone, half of it where lines come in order; 64 kB.
 */
import {changed, readFully} from './units.ts'

/** More than a core keeps close costs three times as much a byte. */
const WINDOW = 65_536
/** A line that begins no farther behind one of the last few is likely to have the next one close behind it too. */
const NEAR = 8192
/** Pairs come in the order of their first members: every second line leaps. */
const REMEMBERED = 4

export class LinesAgain {
  readonly #fdOf: (path: string) => number
  readonly #window = new Uint8Array(WINDOW)
  #room = new Uint8Array(WINDOW)
  #path = ''
  #start = 0
  #held = 0
  /** Where the last few lines ended, in whatever file. */
  readonly #ends = new Float64Array(REMEMBERED).fill(-Infinity)
  #turn = 0

  constructor(fdOf: (path: string) => number) {
    this.#fdOf = fdOf
  }

  /** True until the next line is asked for. */
  line(path: string, offset: number, bytes: number): Uint8Array {
    const known = this.#inWindow(path, offset, bytes)
    const isNear = this.#isNear(offset)
    this.#ends[this.#turn++ % REMEMBERED] = offset + bytes
    if (known !== null) return known
    if (isNear && bytes <= WINDOW) {
      this.#path = path
      this.#start = offset
      this.#held = readFully(this.#fdOf(path), this.#window, offset)
      if (this.#held < bytes) throw changed(path)
      return this.#window.subarray(0, bytes)
    }
    if (this.#room.length < bytes) this.#room = new Uint8Array(2 * bytes)
    const room = this.#room.subarray(0, bytes)
    if (readFully(this.#fdOf(path), room, offset) < bytes) throw changed(path)
    return room
  }

  #isNear(offset: number): boolean {
    for (const end of this.#ends) if (offset >= end && offset - end < NEAR) return true
    return false
  }

  #inWindow(path: string, offset: number, bytes: number): Uint8Array | null {
    const at = offset - this.#start
    if (path !== this.#path || at < 0 || at + bytes > this.#held) return null
    return this.#window.subarray(at, at + bytes)
  }
}
