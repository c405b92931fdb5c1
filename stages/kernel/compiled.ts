/**
 * The compiled kernel (wasm/): lines of a unit to rows, with the plain twin as its checked slow lane.
 *
 * A line of odd shape (a list among its fields, an escape in its id, no JSON at all) is parsed and sketched by the twin, and
 * so are those with letters above U+FFFF until the table of these is laid in. Avoids: a second opinion of what JSON is.
 * Cost: 6 us an article of 600 words; 12 bytes of memory a byte of the unit.
 */
import {existsSync, readFileSync} from 'node:fs'
import {astralKinds, folds, kinds} from './letters.ts'
import {parsedRow, textSketcher, type PrintsInto, type TextSketcher} from './plain.ts'
import * as row from './rows.ts'
import type {Kernel, KernelSettings, Rows, Taken} from './rows.ts'

/** As in wasm/layout.ts. */
const KINDS_AT = 0x1000
const FOLDS_AT = 0x11000
const ASTRAL_AT = 0x31000
const WORK_AT = 0x70000
const SLACK = 128
const PAGE = 0x10000
/** The kernel’s own word for a line that waits for the table of letters above U+FFFF. */
const WANTS_ASTRAL = 3

interface Exports {
  configure(gram: number, bins: number, bands: number, rows: number, window: number): void
  layOut(folded: number, words: number, grams: number, bins: number): void
  astralIsThere(): void
  stoppedAt(): number
  printsEnd(): number
  sketchLines(
    ...[from, end, base, rowsAt, rowSize, rows, printsAt]: readonly [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ]
  ): number
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

type Place = 'bins' | 'unit' | 'folded' | 'words' | 'grams' | 'prints' | 'rows' | 'end'
type Places = Readonly<Record<Place, number>>

/** Where what stands for units of so many bytes; all but the tables moves when a longer unit comes. */
function placesFor(unit: number, {bins, rowBytes}: {readonly bins: number; readonly rowBytes: number}): Places {
  const sizes: Record<Place, number> = {
    bins: 8 * bins,
    unit,
    folded: 2 * unit + 2,
    words: 2 * unit + 4,
    grams: 2 * unit + 4,
    prints: 4 * unit + 8,
    rows: rowBytes,
    end: 0,
  }
  let at = WORK_AT
  const places = {...sizes}
  for (const name of Object.keys(sizes) as Place[]) {
    places[name] = at
    at = (at + sizes[name] + SLACK + 15) & ~15
  }
  return places
}

/** The kernel of one worker: its memory, and where in it what stands. */
class Compiled implements Kernel {
  readonly name = 'wasm'
  readonly #memory = new WebAssembly.Memory({initial: WORK_AT / PAGE, maximum: PAGE})
  readonly #decoder = new TextDecoder()
  readonly #settings: KernelSettings
  readonly #slowLane: TextSketcher
  readonly #wasm: Exports
  #unit = 0
  #places: Places

  constructor(module: WebAssembly.Module, settings: KernelSettings) {
    const {gram, bins, bands, rows, window} = settings
    this.#settings = settings
    this.#slowLane = textSketcher(settings)
    this.#places = placesFor(0, {bins, rowBytes: 0})
    this.#wasm = new WebAssembly.Instance(module, {env: {memory: this.#memory}}).exports as unknown as Exports
    this.#bytes.set(kinds, KINDS_AT)
    new Uint16Array(this.#memory.buffer).set(folds, FOLDS_AT / 2)
    this.#wasm.configure(gram, bins, bands, rows, window)
  }

  /** Anew each time: memory that grows is another buffer. */
  get #bytes(): Uint8Array {
    return new Uint8Array(this.#memory.buffer)
  }

  sketchLines(unit: Uint8Array, into: Rows): Taken {
    const length = row.rowLength(this.#settings)
    const most = Math.floor(into.values.length / length)
    const {unit: from, rows: rowsAt, prints: printsAt} = this.#makeRoom(unit.length, 4 * most * length)
    this.#bytes.set(unit, from)
    const end = from + unit.length
    let [rows, at, printed] = [0, from, 0]
    while (at < end && rows < most) {
      const count = this.#wasm.sketchLines(at, end, from, rowsAt, 4 * length, most - rows, printsAt)
      at = this.#wasm.stoppedAt()
      into.values.set(new Uint32Array(this.#memory.buffer, rowsAt, count * length), rows * length)
      const fresh = (this.#wasm.printsEnd() - printsAt) / 4
      into.prints.set(new Uint32Array(this.#memory.buffer, printsAt, fresh), printed)
      printed += fresh
      rows += count
      const last = into.values.subarray((rows - 1) * length, rows * length)
      if (last[row.STATUS] === row.ODD || last[row.STATUS] === WANTS_ASTRAL)
        printed = this.#parse(unit, last, {prints: into.prints, at: printed})
    }
    return {rows, bytes: Math.min(at, end) - from, prints: printed}
  }

  #makeRoom(unit: number, rowBytes: number): Places {
    if (unit > this.#unit || this.#places.end - this.#places.rows < rowBytes) {
      this.#unit = Math.max(unit, this.#unit)
      this.#places = placesFor(this.#unit, {bins: this.#settings.bins, rowBytes})
      const {end, folded, words, grams, bins} = this.#places
      const missing = end - this.#memory.buffer.byteLength
      if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE))
      this.#wasm.layOut(folded, words, grams, bins)
    }
    return this.#places
  }

  /** The slow lane: the twin’s row for a line that is not plain. Returns the end of its fingerprints. */
  #parse(unit: Uint8Array, own: Uint32Array, into: PrintsInto): number {
    if (own[row.STATUS] === WANTS_ASTRAL) {
      this.#bytes.set(astralKinds(), ASTRAL_AT)
      this.#wasm.astralIsThere()
    }
    const [line = 0, size = 0] = [own[row.LINE], own[row.SIZE]]
    return parsedRow(this.#slowLane, this.#decoder.decode(unit.subarray(line, line + size)), own, into)
  }
}

export const compiledKernel = (module: WebAssembly.Module, settings: KernelSettings): Kernel =>
  new Compiled(module, settings)
