/**
 * The first phase: the lines of a unit to sheets of numbers, each line read once by the kernel.
 *
 * Example: a unit of 4 MB gives one sheet of some 1,100 articles, and a problem for each line that is no article.
 * Cost: what the kernel costs, and a pass over its rows.
 */
import {Reject} from '../../pipeline/errors.ts'
import type {Problem} from '../../pipeline/types.ts'
import * as row from '../kernel/rows.ts'
import type {Kernel} from '../kernel/rows.ts'
import {identified} from '../read/article.ts'
import {problemOf} from '../read/reject.ts'
import {foundIn} from './lines.ts'
import {sheetOf, type Block, type Briefs} from './sheet.ts'
import {MOST_ROWS, type LineProblem, type Sheet, type Sketched, type Unit} from './types.ts'
import {linesOfUnit} from './units.ts'
import type {Workplace} from './workplace.ts'

/** Of the kept rows without a body: their titles. */
interface Titled {
  readonly titles: ReadonlyMap<number, Uint8Array>
}

/** What has been found of a unit so far. */
interface Found {
  readonly unit: Unit
  readonly sheets: Sheet[]
  readonly problems: LineProblem[]
  lines: number
  skipped: number
  ignored: number
}

/** With the work space of one worker. */
class Sketcher {
  readonly #at: Workplace
  readonly #rowLength: number
  readonly #kernel: Kernel
  readonly #values: Uint32Array
  readonly #brief: Uint32Array
  #prints = new Uint32Array(0)
  #room = new Uint8Array(0)

  constructor(workplace: Workplace, window: number) {
    this.#at = workplace
    this.#rowLength = workplace.rowLength
    this.#kernel = workplace.kernelOf(window)
    this.#values = new Uint32Array(MOST_ROWS * this.#rowLength)
    this.#brief = new Uint32Array(this.#rowLength)
  }

  sketch(unit: Unit): Sketched {
    const {settings, fdOf} = this.#at
    const size = unit.to - unit.from + 1
    if (this.#room.length < size) this.#room = new Uint8Array(size)
    const lines = linesOfUnit(fdOf(unit.path), unit, {maxLine: settings.read.maxLineBytes, room: this.#room})
    const found: Found = {unit, sheets: [], problems: [], lines: 0, skipped: 0, ignored: 0}
    this.#take(lines.bytes, lines.offset - unit.from, found)
    if (lines.tooLong !== null) {
      const detail = `more than ${settings.read.maxLineBytes} bytes`
      this.#tell(found, {
        ordinal: found.lines,
        problem: problemOf('too-large', {file: unit.label ?? unit.path, detail}),
      })
      found.lines += 1
    }
    const {sheets, problems, skipped, ignored, lines: all} = found
    return {sheets, problems, skipped, ignored, lines: all}
  }

  #tell(found: Found, problem: LineProblem): void {
    found.skipped += 1
    // one more than are told of a file: where there is a rest, its first line is
    if (found.problems.length <= this.#at.settings.read.maxProblemsAFile) found.problems.push(problem)
  }

  /** The articles among the lines, at most as many at a time as a sheet may have rows. `at`: where they begin in the unit. */
  #take(bytes: Uint8Array, at: number, found: Found): void {
    const most = 4 * bytes.length + 64
    if (this.#prints.length < most) this.#prints = new Uint32Array(most)
    for (let done = 0; done < bytes.length;) {
      const rest = bytes.subarray(done)
      const taken = this.#kernel.sketchLines(rest, {values: this.#values, prints: this.#prints})
      const block = this.#blockOf(taken.rows, rest, found)
      const briefs = this.#briefsOf(block, rest)
      for (let r = 0; r < taken.rows; r++) {
        const own = r * this.#rowLength + row.LINE
        this.#values[own] = (this.#values[own] ?? 0) + at + done
      }
      if (block.kept.length > 0) {
        const {settings, shelf} = this.#at
        found.sheets.push(
          sheetOf(block, briefs, {bands: settings.candidates.bands, parts: settings.dedup.parts, shelf}),
        )
      }
      done += taken.bytes
      found.lines += taken.rows
    }
  }

  #number(at: number, column: number): number {
    return this.#values[at * this.#rowLength + column] ?? 0
  }

  #lineOf(at: number, bytes: Uint8Array): Uint8Array {
    const start = this.#number(at, row.LINE)
    return bytes.subarray(start, start + this.#number(at, row.SIZE))
  }

  /** Whether the row is an article; what is none is counted or told. */
  #isArticle(at: number, bytes: Uint8Array, found: Found): boolean {
    const status = this.#number(at, row.STATUS)
    if (status === row.BLANK) return false
    const isLong = this.#number(at, row.SIZE) > this.#at.settings.read.maxArticleCharacters
    if (status === row.SKETCHED && !isLong) return true
    const fault = faultOf(this.#lineOf(at, bytes), found.unit, this.#at)
    if (fault === 'other') found.ignored += 1
    else if (fault !== null) this.#tell(found, {ordinal: found.lines + at, problem: fault})
    else if (status !== row.SKETCHED)
      throw new Error(`${found.unit.path}: the kernel refuses a line that the reading room reads`)
    return fault === null
  }

  #blockOf(rows: number, bytes: Uint8Array, found: Found): Block & Titled {
    const kept: number[] = []
    const printsAt: number[] = []
    const titles = new Map<number, Uint8Array>()
    let prints = 0
    for (let at = 0; at < rows; at++) {
      if (this.#isArticle(at, bytes, found)) {
        const title = this.#number(at, row.WORDS) === 0 ? titleOf(this.#lineOf(at, bytes), found.unit, this.#at) : null
        if (title !== null) titles.set(kept.length, title)
        kept.push(at)
        printsAt.push(prints)
      }
      prints += 2 * this.#number(at, row.PRINTS)
    }
    for (const [r, title] of titles) {
      printsAt[r] = prints
      const own = this.#values.subarray((kept[r] ?? 0) * this.#rowLength, ((kept[r] ?? 0) + 1) * this.#rowLength)
      prints = this.#kernel.sketchText(title, own, {prints: this.#prints, at: prints})
    }
    const [values, rowLength] = [this.#values, this.#rowLength]
    return {values, prints: this.#prints, rowLength, kept, printsAt, firstOrdinal: found.lines, titles}
  }

  /** A near-copy of a short text is at most twice as long, so longer ones need no second look. */
  #briefsOf({kept, titles}: Block & Titled, bytes: Uint8Array): Briefs {
    const {briefKernel, settings} = this.#at
    const {shortWords, bands} = settings.candidates
    const rows = kept.flatMap((at, r) => {
      const words = this.#number(at, row.WORDS)
      return words > 0 && words < 2 * shortWords ? [r] : []
    })
    const keys = new Uint32Array(rows.length * bands)
    const into = {values: this.#brief, prints: new Uint32Array(0)}
    rows.forEach((r, i) => {
      const title = titles.get(r)
      if (title) briefKernel.sketchText(title, this.#brief, {prints: into.prints, at: 0})
      else briefKernel.sketchLines(this.#lineOf(kept[r] ?? 0, bytes), into)
      keys.set(this.#brief.subarray(row.KEYS), i * bands)
    })
    return {rows, keys}
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
