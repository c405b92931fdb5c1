/**
 * All articles by number, in the order of the input: the columns of every sheet, one after another, for all workers to read.
 *
 * Cost: 40 bytes an article; no object.
 */
import {sharedNumbers} from './shared.ts'
import {COLUMNS, type Column, type Sheet, type Sketched, type Unit} from './types.ts'

/** A sheet, whose columns lie with those of all others, and the number of its first article. */
export interface Filed {
  readonly sheet: Omit<Sheet, 'columns'>
  readonly base: number
}

export interface Register {
  readonly articles: number
  readonly columns: Readonly<Record<Column, Uint32Array>>
  readonly sheets: readonly Filed[]
  readonly units: readonly Unit[]
  /** The first article of each unit, and behind the last one how many there are. */
  readonly unitBases: Uint32Array
  /** Lines of each unit’s feed before it. */
  readonly linesBefore: Uint32Array
}

/** Lines before each unit, counted from the beginning of its file. */
function linesBeforeUnits(units: readonly Unit[], sketched: readonly Sketched[]): Uint32Array {
  const before = sharedNumbers(units.length)
  for (let u = 1; u < units.length; u++) {
    const sameFeed = units[u]?.from !== units[u]?.start
    before[u] = sameFeed ? (before[u - 1] ?? 0) + (sketched[u - 1]?.lines ?? 0) : 0
  }
  return before
}

/** `sketched[u]` of `units[u]`. */
export function registerOf(units: readonly Unit[], sketched: readonly Sketched[]): Register {
  const unitBases = sharedNumbers(units.length + 1)
  const sheets: Filed[] = []
  const filled: (readonly [Uint32Array, number])[] = []
  let articles = 0
  sketched.forEach((one, u) => {
    unitBases[u] = articles
    for (const {columns, ...sheet} of one.sheets) {
      filled.push([columns, articles])
      sheets.push({sheet, base: articles})
      articles += sheet.rows
    }
  })
  unitBases[units.length] = articles
  const column = (c: number): Uint32Array => {
    const all = sharedNumbers(articles)
    for (const [own, base] of filled) {
      const rows = own.length / COLUMNS.length
      all.set(own.subarray(c * rows, (c + 1) * rows), base)
    }
    return all
  }
  const columns = Object.fromEntries(COLUMNS.map((name, c) => [name, column(c)])) as Record<Column, Uint32Array>
  return {articles, columns, sheets, units, unitBases, linesBefore: linesBeforeUnits(units, sketched)}
}

/** The last place of the first `count` starts whose value is at most `value`. */
export function placeIn(starts: ArrayLike<number>, value: number, count = starts.length): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** What it takes to find an article’s line. */
export type Places = Pick<Register, 'units' | 'unitBases' | 'linesBefore' | 'columns'>

export interface LinePlace {
  readonly unit: Unit
  /** In the file. */
  readonly offset: number
  readonly bytes: number
  /** From 1, in its feed. */
  readonly line: number
}

export function linePlace({units, unitBases, linesBefore, columns}: Places, article: number): LinePlace {
  // of units without articles, which share their number, the last one is found: that which holds it
  const u = placeIn(unitBases, article, units.length)
  const unit = units[u]
  if (unit === undefined) throw new RangeError(`there is no article ${article}`)
  return {
    unit,
    offset: unit.from + (columns.line[article] ?? 0),
    bytes: columns.size[article] ?? 0,
    line: (linesBefore[u] ?? 0) + (columns.ordinal[article] ?? 0) + 1,
  }
}
