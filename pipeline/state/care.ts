/**
 * Looking after a state: what does it hold, what is in it that nobody needs any more.
 */
import {statSync} from 'node:fs'
import type {ArticleId} from '../types.ts'
import {Damage} from './drawers.ts'
import {parsed} from './full.ts'
import {BULLETIN} from './marks.ts'
import {laidDown, takenUp} from './segments.ts'
import type {CardSheet, Bulletin} from './sheets.ts'
import type {State} from './state.ts'

export interface Status {
  readonly file: string
  readonly bytes: number
  readonly files: number
  readonly articles: number
  readonly stories: number
  readonly findings: number
  readonly segments: number
  /** `2031-05-09`; null where there is no article. */
  readonly from: string | null
  readonly to: string | null
  readonly published: string | null
}

const DAY_MS = 86_400_000
const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

export function statusOf(state: State): Status {
  const bulletin = state.marks.get(BULLETIN)
  const {stories = [], at = null} = bulletin === null ? {} : parsed<Bulletin>(bulletin)
  const days = Array.from(state.cards.values(), ({day}) => day).sort((a, b) => a - b)
  const [first, last] = [days[0], days.at(-1)]
  return {
    file: state.file,
    bytes: statSync(state.file).size,
    files: state.files.size,
    articles: state.cards.size,
    stories: stories.length,
    findings: stories.reduce((sum, {findings}) => sum + findings.length, 0),
    segments: state.segments.names().length,
    from: first === undefined ? null : isoDay(first),
    to: last === undefined ? null : isoDay(last),
    published: at,
  }
}

/** The segments of each day become one, without what is no longer there. */
function mergeDay(state: State, day: number, sheets: readonly (readonly [ArticleId, CardSheet])[]): void {
  const segments = new Set(sheets.map(([, {segment}]) => segment))
  const open = new Map([...segments].map(name => [name, takenUp(bytesIn(state, name))]))
  const numbers = sheets.map(([id, {segment, at}]) => {
    const own = open.get(segment)?.[at]
    if (own === undefined) throw new Damage(state.file, new Error(`segments/${segment} does not hold ${id}`))
    return own
  })
  const name = `${day}.${Math.max(...[...segments].map(one => Number(one.split('.')[1]))) + 1}`
  state.segments.put(name, laidDown(numbers))
  sheets.forEach(([id, sheet], at) => state.cards.put(id, {...sheet, segment: name, at}))
  for (const one of segments) state.segments.remove(one)
}

function bytesIn(state: State, name: string): Uint8Array {
  const bytes = state.segments.get(name)
  if (bytes === null) throw new Damage(state.file, new Error(`segments/${name} is missing`))
  return bytes
}

function byDay(state: State): ReadonlyMap<number, readonly (readonly [ArticleId, CardSheet])[]> {
  const days = new Map<number, (readonly [ArticleId, CardSheet])[]>()
  for (const [id, sheet] of state.cards) {
    const entry = [id as ArticleId, sheet] as const
    const known = days.get(sheet.day)
    if (known) known.push(entry)
    else days.set(sheet.day, [entry])
  }
  return days
}

/** What is remembered of articles and stories that are no more. */
function forgetIdle(state: State): void {
  const raws = new Set([...state.cards].map(([id, {raw}]) => `${id} ${raw}`))
  for (const name of state.kin.names()) if (!raws.has(name)) state.kin.remove(name)
  const bulletin = state.marks.get(BULLETIN)
  const needed = new Set(bulletin === null ? [] : parsed<Bulletin>(bulletin).stories.map(({key}) => key))
  for (const key of state.stories.names()) if (!needed.has(key)) state.stories.remove(key)
  const used = new Set(Array.from(state.cards.values(), ({segment}) => segment))
  for (const name of state.segments.names()) if (!used.has(name)) state.segments.remove(name)
}

/** One segment a day, nothing idle, no free page in the file. What is told stays the same. */
export function compact(state: State): void {
  state.together(() => {
    for (const [day, sheets] of byDay(state)) {
      const segments = new Set(sheets.map(([, {segment}]) => segment))
      const stored = [...segments].reduce((sum, name) => sum + takenUp(bytesIn(state, name)).length, 0)
      if (segments.size > 1 || stored > sheets.length) mergeDay(state, day, sheets)
    }
    forgetIdle(state)
  })
  state.shrink()
}
