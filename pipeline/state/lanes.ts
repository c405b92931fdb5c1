/**
 * The pairs of each day, found once for the articles of its window: a day whose window is as it was is not looked at again.
 *
 * Example: a late article of the 9th, with a window of three days, lets the 9th to the 12th be looked at anew; an archive
 * of a year stays closed.
 * Cost: the lanes over one window for each day that changed. Memory: the sketches of one window.
 */
import {pairsOfDay, daysOf, type Dated} from '../../stages/candidates/index.ts'
import {verifyPairs} from '../../stages/verify/index.ts'
import type {Context} from '../context.ts'
import {sha256} from '../ids.ts'
import type {ArticleId, Lane, Pair, Relation, Sketch} from '../types.ts'
import {breath} from './breath.ts'
import {Damage} from './drawers.ts'
import {bytesOf, parsed} from './full.ts'
import {sketchFrom, takenUp} from './segments.ts'
import type {CardSheet} from './sheets.ts'
import type {State} from './state.ts'

type Row = readonly [a: number, b: number, lanes: string, Relation, number, number, number, number, number]

interface DaySheet {
  /** Hash of the articles of its window. */
  readonly key: string
  readonly ids: readonly ArticleId[]
  readonly rows: readonly Row[]
}

/** Sketches by day; those of days gone by are let go. */
export class Sketches {
  readonly #state: State
  readonly #byDay = new Map<number, readonly CardSheet[]>()
  readonly #open = new Map<number, ReadonlyMap<ArticleId, Sketch>>()
  readonly #most: number

  constructor(state: State, most: number) {
    this.#state = state
    this.#most = most
    const byDay = new Map<number, CardSheet[]>()
    for (const sheet of state.cards.values()) {
      const known = byDay.get(sheet.day)
      if (known) known.push(sheet)
      else byDay.set(sheet.day, [sheet])
    }
    for (const [day, sheets] of byDay) {
      this.#byDay.set(
        day,
        sheets.sort((a, b) => (a.card.id < b.card.id ? -1 : 1)),
      )
    }
  }

  cards(day: number): readonly CardSheet[] {
    return this.#byDay.get(day) ?? []
  }

  of(day: number): ReadonlyMap<ArticleId, Sketch> {
    const known = this.#open.get(day)
    if (known !== undefined) return known
    for (const other of this.#open.keys()) if (this.#open.size >= this.#most) this.#open.delete(other)
    const segments = new Map<string, ReturnType<typeof takenUp>>()
    const sketches = new Map<ArticleId, Sketch>()
    for (const {card, segment, at} of this.cards(day)) {
      const numbers = segments.get(segment) ?? takenUp(this.#bytes(segment))
      segments.set(segment, numbers)
      const own = numbers[at]
      if (own === undefined) throw new Damage(this.#state.file, new Error(`segments/${segment} is too short`))
      sketches.set(card.id, sketchFrom(card, own))
    }
    this.#open.set(day, sketches)
    return sketches
  }

  #bytes(segment: string): Uint8Array {
    const bytes = this.#state.segments.get(segment)
    if (bytes === null) throw new Damage(this.#state.file, new Error(`segments/${segment} is missing`))
    return bytes
  }
}

const rowOf = (pair: Pair, at: ReadonlyMap<ArticleId, number>): Row => {
  const {a, b, lanes, relation, jaccard, containment, longestRun, storyScore} = pair
  return [at.get(a) ?? 0, at.get(b) ?? 0, lanes.join(' '), relation, jaccard, ...containment, longestRun, storyScore]
}

function pairOf(
  [a, b, lanes, relation, jaccard, aInB, bInA, longestRun, storyScore]: Row,
  ids: DaySheet['ids'],
): Pair[] {
  const [one, two] = [ids[a], ids[b]]
  if (one === undefined || two === undefined) return []
  const named = lanes.split(' ').filter(lane => lane !== '') as Lane[]
  return [{a: one, b: two, lanes: named, relation, jaccard, containment: [aInB, bInA], longestRun, storyScore}]
}

const pairsIn = ({ids, rows}: DaySheet): readonly Pair[] => rows.flatMap(row => pairOf(row, ids))

function found(day: number, window: readonly number[], sketches: Sketches, {settings}: Context): readonly Pair[] {
  const dated = window.flatMap(own => Array.from(sketches.of(own).values(), (sketch): Dated => ({sketch, day: own})))
  const pairs = pairsOfDay(day, dated, settings.candidates)
  const {pairs: verified} = verifyPairs(
    {sketches: dated.map(({sketch}) => sketch), pairs},
    {...settings.verify, gram: settings.shingle.gram},
  )
  return verified
}

function sheetOf(key: string, pairs: readonly Pair[]): DaySheet {
  const ids = [...new Set(pairs.flatMap(({a, b}) => [a, b]))]
  const at = new Map(ids.map((id, i) => [id, i]))
  return {key, ids, rows: pairs.map(pair => rowOf(pair, at))}
}

/** All verified pairs, those of days that changed found anew. */
export async function pairsOfState(state: State, sketches: Sketches, context: Context): Promise<readonly Pair[]> {
  const days = context.options.window?.days ?? 0
  const all: Pair[][] = []
  for (const day of daysOf(state.cards.values())) {
    await breath(context.signal)
    const window = Array.from({length: days + 1}, (_, ago) => day - days + ago)
    const cards = window.flatMap(own => sketches.cards(own).map(({card: {id}, raw}) => `${own} ${id} ${raw}`))
    const key = sha256(cards.join('\n'))
    const stored = state.days.get(String(day))
    const known = stored === null ? null : parsed<DaySheet>(stored)
    if (known?.key === key) {
      all.push([...pairsIn(known)])
      continue
    }
    const pairs = found(day, window, sketches, context)
    context.progress.advance('verify', 1)
    state.together(() => state.days.put(String(day), bytesOf(sheetOf(key, pairs))))
    all.push([...pairs])
  }
  return all.flat()
}
