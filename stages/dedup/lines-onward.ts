/**
 * Lines of one file carried on into others, each line with a newline of its own, through two pieces of room that stay close to
 * the core.
 *
 * Example: of a unit of a thousand lines two hundred are wanted: those that lie close behind each other are read together, and
 * what stands side by side in both files is moved in one go.
 * Avoids: room for a whole unit, and a piece of memory for each line, which must be cleared before it is written.
 * Cost: 1 us a line alone, half of it in a row; 128 kB, and as much a file that is written.
 */
import {writeFully} from './shelf.ts'
import {changed, readFully} from './units.ts'

/** More than a core keeps close costs up to three times as much a byte. */
const ROOM = 131_072
/** What lies between two lines is read along with them, since to ask once more costs as much. */
const NEAR = 8192

const NEWLINE = new Uint8Array([0x0a])

/** A file that is written from some place on. */
export class Outlet {
  readonly #fd: number
  #at: number
  readonly #room: Uint8Array
  #filled = 0

  constructor(fd: number, at: number, room: Uint8Array) {
    this.#fd = fd
    this.#at = at
    this.#room = room
  }

  add(bytes: Uint8Array): void {
    if (this.#filled + bytes.length > this.#room.length) this.flush()
    if (bytes.length > this.#room.length) {
      this.#write(bytes)
      return
    }
    this.#room.set(bytes, this.#filled)
    this.#filled += bytes.length
  }

  flush(): void {
    this.#write(this.#room.subarray(0, this.#filled))
    this.#filled = 0
  }

  #write(bytes: Uint8Array): void {
    writeFully(this.#fd, bytes, this.#at)
    this.#at += bytes.length
  }
}

/** Where lines stand in a file, in their order, and where each is to go: null for nowhere. */
export interface Lines {
  readonly count: number
  readonly start: (line: number) => number
  /** Without its newline. */
  readonly size: (line: number) => number
  readonly to: (line: number) => Outlet | null
}

export class LinesOnward {
  readonly #window = new Uint8Array(ROOM)
  readonly #rooms: Uint8Array[] = []

  /** `which`: files that are written at the same time have a room each. */
  outlet(which: number, fd: number, at: number): Outlet {
    return new Outlet(fd, at, (this.#rooms[which] ??= new Uint8Array(ROOM)))
  }

  /** Of the file at `path`, which is open as `fd`. Outlets are not flushed. */
  carry(lines: Lines, {path, fd}: {readonly path: string; readonly fd: number}): void {
    for (let line = 0; line < lines.count;) {
      const to = lines.to(line)
      if (to === null) line += 1
      else if (lines.size(line) > ROOM) this.#carryLong(lines, line++, {to, path, fd})
      else line = this.#carryFrom(lines, line, {path, fd})
    }
  }

  /** The first line, and those that are read with it; returns the line behind them. */
  #carryFrom(lines: Lines, first: number, {path, fd}: {readonly path: string; readonly fd: number}): number {
    const start = lines.start(first)
    let end = start
    let behind = first
    for (let line = first; line < lines.count; line++) {
      const next = lines.start(line) + lines.size(line)
      if (next - start > ROOM || lines.start(line) - end > NEAR) break
      if (lines.to(line) === null) continue
      end = next
      behind = line + 1
    }
    const held = this.#window.subarray(0, end - start)
    if (readFully(fd, held, start) < held.length) throw changed(path)
    for (let line = first; line < behind;) {
      const to = lines.to(line)
      const run = to === null ? line + 1 : runEnd(lines, line, behind)
      const last = run - 1
      to?.add(held.subarray(lines.start(line) - start, lines.start(last) + lines.size(last) - start))
      to?.add(NEWLINE)
      line = run
    }
    return behind
  }

  #carryLong(lines: Lines, line: number, into: {to: Outlet; path: string; fd: number}): void {
    const {to, path, fd} = into
    const end = lines.start(line) + lines.size(line)
    for (let at = lines.start(line); at < end; at += ROOM) {
      const held = this.#window.subarray(0, Math.min(ROOM, end - at))
      if (readFully(fd, held, at) < held.length) throw changed(path)
      to.add(held)
    }
    to.add(NEWLINE)
  }
}

/** The line behind those that stand in one row with the first, a newline between them, and go where it goes. */
function runEnd(lines: Lines, first: number, end: number): number {
  const to = lines.to(first)
  let line = first + 1
  while (line < end && lines.to(line) === to && lines.start(line) === lines.start(line - 1) + lines.size(line - 1) + 1)
    line += 1
  return line
}
