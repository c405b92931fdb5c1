/**
 * The first phase: the lines of a unit to sheets of numbers, each line read once by the kernel.
 *
 * Example: a unit of 4 MB gives one sheet of some 1,100 articles, and a problem for each line that is no article.
 * Cost: what the kernel costs, and a pass over its rows.
 */
import {Reject} from '../../pipeline/errors.ts'
import type {Problem} from '../../pipeline/types.ts'
import * as row from '../kernel/rows.ts'
import type {Kernel, Taken} from '../kernel/rows.ts'
import {identified} from '../read/article.ts'
import {problemOf} from '../read/reject.ts'
import {foundIn} from './lines.ts'
import {sheetOf} from './sheet.ts'
import {MOST_ROWS, type LineProblem, type Sheet, type Sketched, type Unit} from './types.ts'
import {piecesOf} from './units.ts'
import type {Workplace} from './workplace.ts'

/** What has been found of a unit so far. */
interface Found {
  readonly unit: Unit
  readonly sheets: Sheet[]
  readonly problems: LineProblem[]
  lines: number
  skipped: number
  ignored: number
}

/** Rows that wait for their sheet; their numbers stand in the room of the sketcher. */
interface Gathered {
  /** Of the unit’s lines, that of row 0. */
  readonly firstOrdinal: number
  rows: number
  /** Numbers taken of the room for fingerprints. */
  prints: number
  /** Rows that are articles, and where the fingerprints of each begin. */
  readonly kept: number[]
  readonly printsAt: number[]
  /** Places in `kept` of short texts. */
  readonly briefs: number[]
}

const gathering = (firstOrdinal: number): Gathered => ({
  firstOrdinal,
  rows: 0,
  prints: 0,
  kept: [],
  printsAt: [],
  briefs: [],
})

/** What is read at once: it stays close to the core until the kernel has seen it. */
const PIECE = 2 ** 18

/** With the work space of one worker. */
class Sketcher {
  readonly #at: Workplace
  readonly #rowLength: number
  readonly #kernel: Kernel
  readonly #values: Uint32Array
  readonly #brief: Uint32Array
  readonly #briefKeys: Uint32Array
  readonly #room = new Uint8Array(PIECE)
  #prints = new Uint32Array(0)
  #gathered = gathering(0)

  constructor(workplace: Workplace, window: number) {
    this.#at = workplace
    this.#rowLength = workplace.rowLength
    this.#kernel = workplace.kernelOf(window)
    this.#values = new Uint32Array(MOST_ROWS * this.#rowLength)
    this.#brief = new Uint32Array(this.#rowLength)
    this.#briefKeys = new Uint32Array(MOST_ROWS * workplace.settings.candidates.bands)
  }

  sketch(unit: Unit): Sketched {
    const {settings, fdOf} = this.#at
    const found: Found = {unit, sheets: [], problems: [], lines: 0, skipped: 0, ignored: 0}
    this.#gathered = gathering(0)
    const limits = {maxLine: settings.read.maxLineBytes, room: this.#room}
    for (const piece of piecesOf(fdOf(unit.path), unit, limits)) {
      if (piece.is === 'lines') this.#take(piece.bytes, piece.offset - unit.from, found)
      else this.#passTooLong(found)
    }
    this.#file(found)
    const {sheets, problems, skipped, ignored, lines} = found
    return {sheets, problems, skipped, ignored, lines}
  }

  #tell(found: Found, problem: LineProblem): void {
    found.skipped += 1
    // one more than are told of a file: where there is a rest, its first line is
    if (found.problems.length <= this.#at.settings.read.maxProblemsAFile) found.problems.push(problem)
  }

  #passTooLong(found: Found): void {
    const {unit, lines} = found
    const detail = `more than ${this.#at.settings.read.maxLineBytes} bytes`
    this.#tell(found, {ordinal: lines, problem: problemOf('too-large', {file: unit.label ?? unit.path, detail})})
    found.lines += 1
    this.#file(found)
  }

  /** `at`: where the lines begin in the unit. */
  #take(bytes: Uint8Array, at: number, found: Found): void {
    for (let done = 0; done < bytes.length;) {
      const rest = bytes.subarray(done)
      const values = this.#values.subarray(this.#gathered.rows * this.#rowLength)
      const taken = this.#kernel.sketchLines(rest, {values, prints: this.#printsFor(rest)})
      this.#gather(taken, rest, {at: at + done, found})
      done += taken.bytes
      if (this.#gathered.rows === MOST_ROWS) this.#file(found)
    }
  }

  /** Room behind the fingerprints that are there, for those of the lines. */
  #printsFor(lines: Uint8Array): Uint32Array {
    const taken = this.#gathered.prints
    const most = taken + 4 * lines.length + 64
    if (this.#prints.length < most) {
      const longer = new Uint32Array(2 * most)
      longer.set(this.#prints.subarray(0, taken))
      this.#prints = longer
    }
    return this.#prints.subarray(taken)
  }

  /** A sheet of what was gathered. */
  #file(found: Found): void {
    const {kept, printsAt, firstOrdinal, briefs} = this.#gathered
    if (kept.length > 0) {
      const {settings, shelf} = this.#at
      const block = {
        values: this.#values,
        prints: this.#prints,
        rowLength: this.#rowLength,
        kept,
        printsAt,
        firstOrdinal,
      }
      const {bands} = settings.candidates
      found.sheets.push(
        sheetOf(block, {rows: briefs, keys: this.#briefKeys}, {bands, parts: settings.dedup.parts, shelf}),
      )
    }
    this.#gathered = gathering(found.lines)
  }

  #number(at: number, column: number): number {
    return this.#values[at * this.#rowLength + column] ?? 0
  }

  #lineOf(at: number, bytes: Uint8Array): Uint8Array {
    const start = this.#number(at, row.LINE)
    return bytes.subarray(start, start + this.#number(at, row.SIZE))
  }

  #gather(taken: Taken, bytes: Uint8Array, {at: base, found}: {readonly at: number; readonly found: Found}): void {
    const gathered = this.#gathered
    let printsAt = gathered.prints
    gathered.prints += taken.prints
    const end = gathered.rows + taken.rows
    for (let at = gathered.rows; at < end; at++) {
      const prints = 2 * this.#number(at, row.PRINTS)
      if (this.#isArticle(at, bytes, found)) this.#keep(at, this.#lineOf(at, bytes), {printsAt, unit: found.unit})
      printsAt += prints
      this.#values[at * this.#rowLength + row.LINE] = this.#number(at, row.LINE) + base
    }
    gathered.rows = end
    found.lines += taken.rows
  }

  /** Whether the row is an article; what is none is counted or told. */
  #isArticle(at: number, bytes: Uint8Array, found: Found): boolean {
    const status = this.#number(at, row.STATUS)
    if (status === row.BLANK) return false
    const isLong = this.#number(at, row.SIZE) > this.#at.settings.read.maxArticleCharacters
    if (status === row.SKETCHED && !isLong) return true
    const fault = faultOf(this.#lineOf(at, bytes), found.unit, this.#at)
    if (fault === 'other') found.ignored += 1
    else if (fault !== null) this.#tell(found, {ordinal: this.#gathered.firstOrdinal + at, problem: fault})
    else if (status !== row.SKETCHED)
      throw new Error(`${found.unit.path}: the kernel refuses a line that the reading room reads`)
    return fault === null
  }

  #keep(at: number, line: Uint8Array, {printsAt, unit}: {readonly printsAt: number; readonly unit: Unit}): void {
    const {kept, printsAt: allPrintsAt, prints} = this.#gathered
    const title = this.#number(at, row.WORDS) === 0 ? titleOf(line, unit, this.#at) : null
    if (title !== null) {
      const own = this.#values.subarray(at * this.#rowLength, (at + 1) * this.#rowLength)
      this.#gathered.prints = this.#kernel.sketchText(title, own, {prints: this.#prints, at: prints})
    }
    kept.push(at)
    allPrintsAt.push(title === null ? printsAt : prints)
    this.#keepBrief(this.#number(at, row.WORDS), line, title)
  }

  /** A near-copy of a short text is at most twice as long, so longer ones need no second look. */
  #keepBrief(words: number, line: Uint8Array, title: Uint8Array | null): void {
    const {briefKernel, settings} = this.#at
    const {shortWords, bands} = settings.candidates
    if (words === 0 || words >= 2 * shortWords) return
    const {kept, briefs} = this.#gathered
    const into = {values: this.#brief, prints: new Uint32Array(0)}
    if (title === null) briefKernel.sketchLines(line, into)
    else briefKernel.sketchText(title, this.#brief, {prints: into.prints, at: 0})
    this.#briefKeys.set(this.#brief.subarray(row.KEYS), briefs.length * bands)
    briefs.push(kept.length - 1)
  }
}

/** An empty body under a title is still its title. */
function titleOf(line: Uint8Array, unit: Unit, workplace: Workplace): Uint8Array | null {
  const title = foundIn(line, {unit, line: 0}, workplace)?.title ?? null
  return title === null ? null : Buffer.from(title, 'utf8')
}

/** Why the line is no article; null where it is one, `other` where it holds something else, which is not read. */
function faultOf(line: Uint8Array, unit: Unit, workplace: Workplace): Problem | 'other' | null {
  try {
    const found = foundIn(line, {unit, line: 0}, workplace)
    if (found === null) return 'other'
    identified(found, {ordinal: 0, limits: workplace.settings.read})
    return null
  } catch (error) {
    if (error instanceof Reject) return error.problem
    throw error
  }
}

export interface SketchGiven {
  readonly units: readonly Unit[]
  /** Of this many grams in a row one is a fingerprint; 0: none are wanted. */
  readonly window: number
}

export const sketchPhase = (workplace: Workplace, {units, window}: SketchGiven): ((task: number) => Sketched) => {
  const sketcher = new Sketcher(workplace, window)
  return task => {
    const unit = units[task]
    if (unit === undefined) throw new RangeError(`there is no unit ${task}`)
    return sketcher.sketch(unit)
  }
}
