/**
 * Of each article those before it in walking order that may tell the same event, one block of rows a task.
 *
 * Its leading terms are looked up in an index of the rows near it, rarest first and within a bound; the best twenty by what
 * these share are compared term by term. An article looks back only: each pair is met once, by the later of the two.
 * Wrong answer it avoids: 100,000 reports of one form on one day costing five billion steps.
 * Cost: 20 us an article; what the index of a block takes, see postings.ts.
 */
import type {Settings} from '../../../pipeline/settings.ts'
import {storyScore} from '../../candidates/story.ts'
import {numbersAt} from '../shelf.ts'
import {placeIn, type Register} from '../register.ts'
import type {Stretch} from '../types.ts'
import type {Workplace} from '../workplace.ts'
import {pairCode} from '../pairs.ts'
import {Workbench, type StoryWorkbench} from './workbench.ts'
import {WHOLE_SCORE, wordOfCode} from './codes.ts'
import {UNDATED} from './days.ts'
import {leadingNumber, type Leading} from './leading.ts'
import {Likeness, type Side} from './likeness.ts'
import {Leads, Postings} from './postings.ts'
import {oldestNear, type Calendar} from './rows.ts'
import {Sums} from './sums.ts'
import type {TermColumns} from './terms.ts'

export interface NeighbourGiven {
  readonly register: Pick<Register, 'unitBases' | 'units'>
  readonly calendar: Calendar
  readonly columns: TermColumns
  /** By unit. */
  readonly stretches: readonly Stretch[]
  readonly lexicon: Uint8Array
  readonly leading: Leading
  /** Rows a task. */
  readonly block: number
}

export interface StoryPairs {
  /** See pairCode; each once. */
  readonly codes: Float64Array
  readonly scores: Float32Array
}

const [LEAST_BLOCK, MOST_BLOCK, BLOCKS] = [2 ** 11, 2 ** 16, 32]

/** So that each worker has several tasks, and none indexes much more than its own rows. */
export const blockFor = (rows: number): number => Math.max(LEAST_BLOCK, Math.min(MOST_BLOCK, Math.ceil(rows / BLOCKS)))

/** Codes of the rows from `low` on, one after another. */
class Vectors {
  readonly codes: Uint32Array
  readonly starts: Uint32Array

  constructor(bench: StoryWorkbench, {register, columns, stretches}: NeighbourGiven, articles: Uint32Array) {
    const bases = register.unitBases.subarray(0, register.units.length)
    this.starts = bench.numbers('codeStarts', articles.length + 1)
    this.starts[0] = 0
    articles.forEach((article, at) => {
      this.starts[at + 1] = (this.starts[at] ?? 0) + (columns.size[article] ?? 0)
    })
    this.codes = bench.numbers('codes', this.starts.at(-1) ?? 0)
    articles.forEach((article, at) => {
      const stretch = stretches[placeIn(bases, article)]
      const size = columns.size[article] ?? 0
      if (stretch !== undefined && size > 0)
        this.codes.set(numbersAt(stretch, columns.start[article] ?? 0, size), this.starts[at])
    })
  }
}

type LaneSettings = Settings['candidates'] & Settings['dedup']

interface LeadOptions {
  readonly leading: Leading
  /** Of one row. */
  readonly most: number
}

/** The heaviest terms that lead from article to article, row by row. */
function leadsOf(bench: StoryWorkbench, {codes, starts}: Vectors, {leading, most}: LeadOptions): Leads {
  const rows = starts.length - 1
  const leads = new Leads(bench, rows, most)
  for (let row = 0; row < rows; row++) {
    const end = starts[row + 1] ?? 0
    // the heaviest stand first
    for (let at = starts[row] ?? 0, left = most; at < end && left > 0; at++) {
      const code = codes[at] ?? 0
      const number = leadingNumber(leading, wordOfCode(code))
      if (number < 0) continue
      leads.add(number, code)
      left -= 1
    }
    leads.endRow()
  }
  return leads
}

/**
 * The score from which on an article may tell the event of one of `others`: the more there are, the more of them are alike by
 * chance. Between 20,000 articles of one week a score of .05 tells nothing.
 */
export const floorAmong = (others: number, {storyFloor, storyCrowd, storyFloorRise}: LaneSettings): number =>
  storyFloor + storyFloorRise * Math.max(0, Math.log10(others / storyCrowd))

/** Compares the rows of one task; `low` is the first row that any of them looks at. */
class Comparison {
  readonly #given: NeighbourGiven
  readonly #settings: LaneSettings
  readonly #low: number
  readonly #vectors: Vectors
  readonly #likeness: Likeness
  readonly #codes: number[] = []
  readonly #scores: number[] = []

  constructor(given: NeighbourGiven, settings: LaneSettings, {low, vectors}: {low: number; vectors: Vectors}) {
    this.#given = given
    this.#settings = settings
    this.#low = low
    this.#vectors = vectors
    const {lexicon} = given
    this.#likeness = new Likeness({lexicon, lift: settings.storyLift, bar: settings.storyRarity})
  }

  #side(row: number): Side {
    const {rows} = this.#given.calendar
    const {codes, starts} = this.#vectors
    const at = row - this.#low
    return {codes, from: starts[at] ?? 0, to: starts[at + 1] ?? 0, lift: this.#given.columns.lift[rows[row] ?? 0] ?? 1}
  }

  /** Keeps the pairs that may be one story: see storyPairs of the room candidates. `others` count from `low`; `floor`: see floorAmong. */
  compareAll(row: number, others: Uint32Array, floor: number): void {
    if (others.length === 0) return
    this.#likeness.begin(this.#side(row))
    for (const other of others) this.#compare(row, this.#low + other, floor)
  }

  #compare(row: number, other: number, floor: number): void {
    const {calendar} = this.#given
    const settings = this.#settings
    const found = this.#likeness
    found.compare(this.#side(other))
    const score = storyScore(found)
    const [day, otherDay] = [calendar.day[row] ?? UNDATED, calendar.day[other] ?? UNDATED]
    // A follow-up days later, or a text without a day, must be more alike than the coverage of one day.
    const isNear = day !== UNDATED && otherDay !== UNDATED && day - otherDay <= settings.storyWindow
    if (score < (isNear ? floor : floor + settings.storyFloorWide - settings.storyFloor)) return
    // One common name is a place or a politician that a hundred stories name.
    if (found.rare < settings.storyRareShared && score < settings.storyUnnamed) return
    this.#codes.push(pairCode(calendar.rows[row] ?? 0, calendar.rows[other] ?? 0))
    this.#scores.push(score)
  }

  pairs(): StoryPairs {
    return {codes: Float64Array.from(this.#codes), scores: Float32Array.from(this.#scores)}
  }
}

export function neighbourPhase(workplace: Workplace, given: NeighbourGiven): (task: number) => StoryPairs {
  const settings = {...workplace.settings.candidates, ...workplace.settings.dedup}
  const {calendar, block, leading} = given
  const window = {days: settings.storyWindowWide, most: settings.storyRowsBack}
  const bench: StoryWorkbench = new Workbench()
  return task => {
    const [start, end] = [task * block, Math.min(calendar.rows.length, (task + 1) * block)]
    const low = oldestNear(calendar, start, window)
    const vectors = new Vectors(bench, given, calendar.rows.subarray(low, end))
    const leads = leadsOf(bench, vectors, {leading, most: settings.storyTerms})
    const postings = new Postings(bench, leads, leading.count)
    const {storyLookups: most, storyNeighbours: many} = settings
    const sums = new Sums(bench, {leads, postings, most, many})
    const comparison = new Comparison(given, settings, {low, vectors})
    for (let row = low; row < end; row++) {
      if (row >= start) {
        const oldest = oldestNear(calendar, row, window) - low
        const floor = floorAmong(row - low - oldest, settings)
        const bar = settings.storyLead * floor * WHOLE_SCORE
        comparison.compareAll(row, sums.best(row - low, {oldest, bar}), floor)
      }
      postings.add(leads, row - low)
    }
    return comparison.pairs()
  }
}
