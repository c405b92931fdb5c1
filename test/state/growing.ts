/**
 * A newsroom's folder that grows, and runs over it in this process: articles of invented events, four outlets each, some
 * with another figure, some late, some without a date, some alone.
 */
import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {RunOptions} from '../../pipeline/context.ts'
import type {ResultRecord} from '../../pipeline/records.ts'
import {openRun} from '../../pipeline/run.ts'
import {defaultSettings, type Settings} from '../../pipeline/settings.ts'
import {fingerprintOf} from '../../pipeline/state/fingerprint.ts'
import {workOut, type Result} from '../../pipeline/state/scheduled.ts'
import {stateFor} from '../../pipeline/state/state.ts'
import {takeInputs, type Taken} from '../../pipeline/state/take.ts'

export const DAY_MS = 86_400_000
/** The first of May 2031. */
export const MAY = Date.UTC(2031, 4, 1)

export interface Piece {
  readonly name: string
  readonly content: string
}

const SYLLABLES = [
  'bar',
  'dun',
  'el',
  'fro',
  'gal',
  'hes',
  'kor',
  'lin',
  'mor',
  'nay',
  'os',
  'pel',
  'ruth',
  'sel',
  'tam',
  'vor',
]
/** T town, P person, O another name, N the figure on which outlets differ, H and J he and his. */
const HAPPENINGS: readonly string[] = [
  'Fire guts T warehouse|A fire tore through a warehouse in T on Thursday and injured N people, the mayor said.|Mayor P O said H had seen smoke from J office window.|Crews pumped water from the canal until dawn.',
  'T teachers walk out over pay|Teachers in T began a strike on Thursday that closed N schools, their union said.|Union leader P O said H would not return to the table before Monday.|Parents queued for places at the sports hall.',
  'Thieves empty T museum case|Thieves took N gold coins from the museum of T on Thursday night, curators said.|Director P O said J guards had heard glass break.|Insurers valued the hoard before its tour abroad.',
  'Bus plunges into T ravine|A coach left the mountain road above T on Thursday and N passengers were treated, doctors said.|Surgeon P O said H had operated through the night.|The driver had worked the pass for a decade.',
  'T council votes for tram line|The council of T approved a tram line with N stops on Thursday after a long debate.|Planner P O said J drawings had gone through nine versions.|Shopkeepers fear the dust of excavation.',
  'Vintners of T lose harvest to frost|Frost destroyed grapes on N estates round T, growers counted on Thursday.|Grower P O said H would pull up J oldest vines.|Candles had burnt between the rows in vain.',
  'T hospital recalls patients|The clinic of T recalled N patients on Thursday because a scanner had been set wrongly.|Physicist P O said H had found the error in J logs.|Letters went out by courier the same evening.',
  'Divers find wreck off T|Divers found a steamer with N cannon off the coast of T on Thursday, historians said.|Historian P O said J archive names the captain.|The hull lies on sand beneath the shipping lane.',
]

const syllable = (n: number): string => SYLLABLES[n % SYLLABLES.length]!
const nameOf = (event: number, salt: number): string => {
  const word = syllable(event * 7 + salt) + syllable(event * 3 + salt * 5 + 1) + syllable(event + salt * 11 + 2)
  return word[0]!.toUpperCase() + word.slice(1)
}

/** Outlets 0 and 1 print nearly the same; 2 has another figure, 3 another gender. */
function textOf(event: number, outlet: number): string {
  const words: Readonly<Record<string, string>> = {
    T: nameOf(event, 1),
    P: nameOf(event, 2),
    O: nameOf(event, 3),
    N: String(10 + event + (outlet === 2 ? 3 : 0)),
    H: outlet === 3 ? 'she' : 'he',
    J: outlet === 3 ? 'her' : 'his',
  }
  const filled = HAPPENINGS[event % HAPPENINGS.length]!.replace(/\b[TPONHJ]\b/g, mark => words[mark]!)
  const [title = '', lead = '', said = '', more = ''] = filled.split('|')
  return [
    title,
    '',
    lead,
    '',
    ...(outlet < 2 ? [said, '', more] : [more, '', said]),
    '',
    `Outlet ${syllable(outlet)} reports.`,
  ].join('\n')
}

/** Article `n` of the corpus; events last four articles, two to a day. */
export function pieceOf(n: number): Piece {
  const event = Math.floor(n / 4)
  const day = Math.floor(event / 2) + (n % 4 === 3 ? 1 : 0)
  const time = new Date(MAY + day * DAY_MS + ((n * 37) % 24) * 3_600_000).toISOString()
  const dated = n % 19 === 5 ? {} : {date: time}
  return {
    name: `a${String(n).padStart(5, '0')}.json`,
    content: JSON.stringify({text: textOf(event, n % 4), source: `outlet ${n % 4}`, ...dated}),
  }
}

export const corpus = (count: number): readonly Piece[] => Array.from({length: count}, (_, n) => pieceOf(n))

export interface RunOf {
  readonly now?: number
  readonly retainDays?: number | null
  readonly dropAbsent?: boolean
  readonly settings?: Settings
  readonly options?: Partial<RunOptions>
  readonly rebuild?: boolean
  readonly signal?: AbortSignal
  /** Tells how long an article takes. */
  readonly clock?: () => number
}

export interface Ran {
  readonly records: readonly ResultRecord[]
  readonly taken: Taken
  readonly result: Result
}

export interface Newsroom {
  readonly folder: string
  readonly input: string
  readonly state: string
  add(pieces: readonly Piece[]): Promise<void>
  remove(name: string): Promise<void>
  run(how?: RunOf): Promise<Ran>
  close(): Promise<void>
}

const NOON = MAY + 30 * DAY_MS + DAY_MS / 2

async function ran(input: string, folder: string, how: RunOf): Promise<Ran> {
  const {now = NOON, retainDays = null, dropAbsent = false, settings = defaultSettings, rebuild = false} = how
  const today = Math.floor(now / DAY_MS)
  const run = openRun({
    settings,
    options: {
      ...{jobs: 2, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null},
      window: {days: 3, today},
      ...how.options,
    },
    ...(how.signal === undefined ? {} : {signal: how.signal}),
    ...(how.clock === undefined ? {} : {now: how.clock}),
  })
  try {
    const {context} = run
    const state = await stateFor(folder, {fingerprint: fingerprintOf(context), rebuild})
    try {
      const scheduling = {context, now, today, retainDays, dropAbsent}
      const taken = await takeInputs(await run.files([input]), state, scheduling)
      const result = await workOut(taken, state, scheduling)
      const records: ResultRecord[] = []
      for await (const record of result.records()) records.push(record)
      result.published()
      return {records, taken, result}
    } finally {
      state.close()
    }
  } finally {
    await run.close()
  }
}

export async function newsroom(): Promise<Newsroom> {
  const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-state-'))
  const [input, state] = [path.join(folder, 'in'), path.join(folder, 'state')]
  await mkdir(input)
  return {
    folder,
    input,
    state,
    add: async pieces => {
      for (const {name, content} of pieces) await writeFile(path.join(input, name), content)
    },
    remove: name => rm(path.join(input, name)),
    run: (how = {}) => ran(input, state, how),
    close: () => rm(folder, {recursive: true, force: true}),
  }
}

export async function within(work: (room: Newsroom) => Promise<void>): Promise<void> {
  const room = await newsroom()
  try {
    await work(room)
  } finally {
    await room.close()
  }
}

/** Without what only a run before can tell: first days, statuses, what is gone, former names. */
export function timeless(records: readonly ResultRecord[]): readonly unknown[] {
  return records.map(record => {
    if (record.type !== 'story') return record
    const found = record.divergences.filter(({status}) => status !== 'gone')
    const divergences = found.map(one => ({...one, formerly: null, firstSeen: null, status: null}))
    return {...record, formerly: null, divergences}
  })
}

export const storiesIn = (records: readonly ResultRecord[]): readonly Extract<ResultRecord, {type: 'story'}>[] =>
  records.filter((record): record is Extract<ResultRecord, {type: 'story'}> => record.type === 'story')
