/**
 * The compiled kernel (wasm/): lines of a unit to rows, with the plain twin as its checked slow lane.
 *
 * A line of odd shape (a field told twice, an escape in its outlet, bytes that are no UTF-8, no JSON at all) is read by
 * the house and sketched by the twin; one with letters above U+FFFF too, until the table of these is laid in. Avoids: a
 * second opinion of what JSON is. Cost: 5 us an article of 600 words; 4 MB of memory, or 12 bytes a byte of the longest line.
 */
import {existsSync, readFileSync} from 'node:fs'
import {astralKinds, capitals, folds, kinds} from './letters.ts'
import {slowLane, type SlowLane} from './plain.ts'
import * as at from './places.ts'
import * as row from './rows.ts'
import type {Kernel, KernelSettings, LineReading, PrintsInto, Rows, Taken} from './rows.ts'

const NEWLINE = 0x0a
/** Bytes of a unit that are laid in at once, and rows that come back: what a core keeps close. */
const PIECE = 2 ** 18
const MOST_ROWS = 1024
/** The kernel’s own word for a line that waits for the table of letters above U+FFFF. */
const WANTS_ASTRAL = 3

interface Exports {
  configure(gram: number, bins: number, bands: number, rows: number, window: number): void
  nameSourceField(size: number): void
  layOut(folded: number, words: number, grams: number, bins: number): void
  astralIsThere(): void
  stoppedAt(): number
  printsEnd(): number
  sketchLines(
    from: number,
    end: number,
    base: number,
    rowsAt: number,
    rowSize: number,
    rows: number,
    printsAt: number,
  ): number
  sketchText(from: number, end: number, row: number, printsAt: number): number
  wordsOf(from: number, end: number, isLine: boolean): number
  distinctOfLine(from: number, end: number, titleWeight: number, table: number): number
  wordsCounted(): number
}

/** One for all workers; null where it was not built or cannot be compiled. */
export function kernelModule(): WebAssembly.Module | null {
  const place = new URL('./kernel.wasm', import.meta.url)
  if (!existsSync(place)) return null
  try {
    return new WebAssembly.Module(readFileSync(place))
  } catch {
    return null
  }
}

function lineEnd(unit: Uint8Array, from: number): number {
  const found = unit.indexOf(NEWLINE, from)
  return found < 0 ? unit.length : found
}

/** Above the bits of its kind a capital letter has one of its own. */
const kindsAndCapitals = (): Uint8Array => kinds.map((kind, code) => kind | ((capitals[code] ?? 0) << 2))

/** For the table by which words are counted: 16 bytes for every word, which takes two bytes at least. */
const tableRoom = (bytes: number): number => 8 * bytes + 2048

interface Piece {
  readonly unit: Uint8Array
  readonly from: number
  readonly end: number
}

/** Whole lines from `from` on: as many as stay in the nearer caches, one at least. */
function pieceEnd(unit: Uint8Array, from: number): number {
  if (unit.length - from <= PIECE) return unit.length
  const end = unit.lastIndexOf(NEWLINE, from + PIECE - 1) + 1
  return end > from ? end : Math.min(lineEnd(unit, from) + 1, unit.length)
}

/** The kernel of one worker: its memory, and where in it what stands. */
class Compiled implements Kernel {
  readonly name = 'wasm'
  readonly #memory = new WebAssembly.Memory({initial: at.WORK_AT / at.PAGE, maximum: at.PAGE})
  readonly #settings: KernelSettings
  readonly #rowLength: number
  readonly #slowLane: SlowLane
  readonly #wasm: Exports
  /** Bytes of the longest unit that there is room for. */
  #unit = -1
  #places: at.Places

  constructor(module: WebAssembly.Module, settings: KernelSettings, reading: LineReading) {
    const {gram, bins, bands, rows, window} = settings
    const sourceField = new TextEncoder().encode(reading.sourceField)
    if (sourceField.length > at.SOURCE_FIELD_MOST) throw new RangeError('no field has so long a name')
    this.#settings = settings
    this.#rowLength = row.rowLength(settings)
    this.#slowLane = slowLane(settings, reading)
    this.#places = at.placesFor(0, settings, 0)
    this.#wasm = new WebAssembly.Instance(module, {env: {memory: this.#memory}}).exports as unknown as Exports
    this.#bytes.set(kindsAndCapitals(), at.KINDS_AT)
    new Uint16Array(this.#memory.buffer).set(folds, at.FOLDS_AT / 2)
    this.#bytes.set(sourceField, at.SOURCE_FIELD_AT)
    this.#wasm.nameSourceField(sourceField.length)
    this.#wasm.configure(gram, bins, bands, rows, window)
  }

  /** Anew each time: memory that grows is another buffer. */
  get #bytes(): Uint8Array {
    return new Uint8Array(this.#memory.buffer)
  }

  #numbers(from: number, count: number): Uint32Array {
    return new Uint32Array(this.#memory.buffer, from, count)
  }

  sketchLines(unit: Uint8Array, {values, prints}: Rows): Taken {
    const most = Math.floor(values.length / this.#rowLength)
    let [rows, bytes, printed] = [0, 0, 0]
    while (bytes < unit.length && rows < most) {
      const piece = {unit, from: bytes, end: pieceEnd(unit, bytes)}
      const into = values.subarray(rows * this.#rowLength, most * this.#rowLength)
      const taken = this.#sketchPiece(piece, into, {prints, at: printed})
      rows += taken.rows
      bytes += taken.bytes
      printed = taken.prints
    }
    return {rows, bytes, prints: printed}
  }

  #sketchPiece({unit, from, end}: Piece, values: Uint32Array, {prints, at: before}: PrintsInto): Taken {
    const length = this.#rowLength
    const most = Math.min(values.length / length, MOST_ROWS)
    const there = this.#layIn(unit.subarray(from, end), 4 * most * length)
    // places in the row count from the beginning of the unit
    const base = there.unit - from
    let [rows, done, printed] = [0, from, before]
    while (done < end && rows < most) {
      const left = most - rows
      const count = this.#wasm.sketchLines(base + done, base + end, base, there.rows, 4 * length, left, there.prints)
      done = this.#wasm.stoppedAt() - base
      values.set(this.#numbers(there.rows, count * length), rows * length)
      rows += count
      const last = values.subarray((rows - 1) * length, rows * length)
      printed = this.#slowly(unit, last, {prints, at: this.#takePrints(prints, printed)})
    }
    return {rows, bytes: Math.min(done, end) - from, prints: printed}
  }

  /** Fingerprints that the kernel has just written go behind those that are there. */
  #takePrints(prints: Uint32Array, from: number): number {
    const at = this.#places.prints
    const fresh = (this.#wasm.printsEnd() - at) / 4
    prints.set(this.#numbers(at, fresh), from)
    return from + fresh
  }

  sketchText(text: Uint8Array, own: Uint32Array, {prints, at: before}: PrintsInto): number {
    const length = this.#rowLength
    const there = this.#layIn(text, 4 * length)
    this.#withAstral(() => this.#wasm.sketchText(there.unit, there.unit + text.length, there.rows, there.prints))
    own.set(this.#numbers(there.rows + 4 * row.WORDS, length - row.WORDS), row.WORDS)
    return this.#takePrints(prints, before)
  }

  wordsOfLine(line: Uint8Array): Int32Array | null {
    const status = this.#words(line, true)
    if (status === row.ODD) return this.#slowLane.wordsOfLine(line)
    return status === row.BLANK ? null : this.#wordsThere()
  }

  wordsOfText(text: Uint8Array): Int32Array {
    this.#words(text, false)
    return this.#wordsThere()
  }

  distinctWordsOfLine(line: Uint8Array, titleWeight: number): Uint32Array | null {
    const {unit: from, rows: table, grams} = this.#layIn(line, tableRoom(line.length))
    const status = this.#withAstral(() => this.#wasm.distinctOfLine(from, from + line.length, titleWeight, table))
    if (status === row.ODD) return this.#slowLane.distinctWordsOfLine(line, titleWeight)
    return status === row.BLANK ? null : this.#numbers(grams, this.#wasm.wordsCounted())
  }

  #words(text: Uint8Array, isLine: boolean): number {
    const {unit: from} = this.#layIn(text, 0)
    return this.#withAstral(() => this.#wasm.wordsOf(from, from + text.length, isLine))
  }

  #wordsThere(): Int32Array {
    return new Int32Array(this.#memory.buffer, this.#places.words, this.#wasm.wordsCounted())
  }

  /** Lays the unit into memory, which grows where there is too little. */
  #layIn(unit: Uint8Array, rowBytes: number): at.Places {
    if (unit.length > this.#unit || this.#places.end - this.#places.rows < rowBytes) {
      this.#unit = Math.max(unit.length, this.#unit)
      this.#places = at.placesFor(this.#unit, this.#settings, Math.max(rowBytes, this.#places.end - this.#places.rows))
      const {end, folded, words, grams, bins} = this.#places
      const missing = end - this.#memory.buffer.byteLength
      if (missing > 0) this.#memory.grow(Math.ceil(missing / at.PAGE))
      this.#wasm.layOut(folded, words, grams, bins)
    }
    this.#bytes.set(unit, this.#places.unit)
    return this.#places
  }

  /** Once more where the first letter above U+FFFF was met. */
  #withAstral(work: () => number): number {
    const status = work()
    if (status !== WANTS_ASTRAL) return status
    this.#layAstralIn()
    return work()
  }

  #layAstralIn(): void {
    this.#bytes.set(astralKinds(), at.ASTRAL_AT)
    this.#wasm.astralIsThere()
  }

  /** The slow lane for a line that is not plain. Returns the end of its fingerprints. */
  #slowly(unit: Uint8Array, own: Uint32Array, into: PrintsInto): number {
    const status = own[row.STATUS]
    if (status === WANTS_ASTRAL) this.#layAstralIn()
    else if (status !== row.ODD) return into.at
    const [line = 0, size = 0] = [own[row.LINE], own[row.SIZE]]
    return this.#slowLane.row(unit.subarray(line, line + size), own, into)
  }
}

export const compiledKernel = (module: WebAssembly.Module, settings: KernelSettings, reading: LineReading): Kernel =>
  new Compiled(module, settings, reading)
