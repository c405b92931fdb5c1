/**
 * The walk of dedup: lines to sheets, sheets to candidates lane by lane, candidates to pairs that the texts bear out.
 *
 * Nothing here depends on how many work, in which order they finish, or where their numbers lie.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Lane} from '../../pipeline/types.ts'
import {bandTasks} from './band.ts'
import {CodeBag} from './code-bag.ts'
import type {Crew} from './crew.ts'
import {standIns} from './exact.ts'
import {exactJoin} from './exact-join.ts'
import {COPY, NONE, joined, MOST_ARTICLES, REUSE, STORY, withScores, type Candidates} from './pairs.ts'
import type {PhaseName} from './phases.ts'
import {registerOf, type Register} from './register.ts'
import {reuseLane} from './reuse.ts'
import {sharedNumbers} from './shared.ts'
import {storyLane} from './story/lane.ts'
import type {Sketched, Unit, UnitTallies} from './types.ts'
import {Failure} from '../../pipeline/errors.ts'

/** Tasks done of a step; of the first step also how many articles were read so far. */
export type OnProgress = (step: PhaseName, done: number, of: number, articles: number) => void

export interface Search {
  readonly crew: Crew
  readonly settings: Settings
  readonly lanes: ReadonlySet<Lane>
  /** Every pair that is alike, by the exact join. */
  readonly exact: boolean
  /** Of the fingerprints, in grams. */
  readonly window: number
  readonly onProgress: OnProgress
}

/** What was read, and which articles belong together. */
export interface Findings {
  readonly register: Register
  /** By unit. */
  readonly tallies: readonly UnitTallies[]
  /** The article that stands for the text of each. */
  readonly standIn: Uint32Array
  /** `PAIR` numbers each, borne out by the texts; exact copies are not among them. */
  readonly pairs: Float64Array
}

async function copyLane({crew, settings}: Search, register: Register, texts: Uint32Array): Promise<Float64Array[]> {
  const bag = new CodeBag()
  const tasks = bandTasks(settings.candidates.bands)
  const met = sharedNumbers(register.articles)
  await crew.each('band', {register, texts, met}, {tasks, onResult: codes => bag.add(codes)})
  return [bag.taken()]
}

/** Those with words that stand for their text, ascending. */
function textsOf({articles, columns}: Register, standIn: Uint32Array): Uint32Array {
  const texts = sharedNumbers(articles)
  let count = 0
  for (let i = 0; i < articles; i++) if (standIn[i] === i && columns.words[i] !== 0) texts[count++] = i
  return texts.subarray(0, count)
}

export async function verifiedPairs(
  {crew, settings, onProgress}: Pick<Search, 'crew' | 'settings' | 'onProgress'>,
  register: Register,
  candidates: Candidates,
): Promise<Float64Array> {
  const tasks = Math.ceil(candidates.codes.length / settings.dedup.verifyBlock)
  let done = 0
  const onResult = (): void => onProgress('verify', ++done, tasks, register.articles)
  const blocks = await crew.run('verify', {register, candidates}, {tasks, onResult})
  const pairs = new Float64Array(blocks.reduce((sum, block) => sum + block.length, 0))
  let at = 0
  for (const block of blocks) {
    pairs.set(block, at)
    at += block.length
  }
  return pairs
}

async function sketchAll(units: readonly Unit[], {crew, window, onProgress}: Search): Promise<readonly Sketched[]> {
  let [done, articles] = [0, 0]
  const onResult = ({sheets}: Sketched): void => {
    done += 1
    for (const {rows} of sheets) articles += rows
    onProgress('sketch', done, units.length, articles)
  }
  return crew.run('sketch', {units, window}, {tasks: units.length, onResult})
}

const talliesOf = ({lines, problems, skipped, ignored}: Sketched): UnitTallies => ({lines, problems, skipped, ignored})

type Known = Omit<Findings, 'pairs'>

/** The sheets, which are most of the memory, go when the lanes have done their work. */
const withoutSheets = ({register, tallies, standIn}: Known): Known => ({
  register: {...register, sheets: []},
  tallies,
  standIn,
})

async function known(units: readonly Unit[], search: Search): Promise<Known> {
  const sketched = await sketchAll(units, search)
  const register = registerOf(units, sketched)
  if (register.articles >= MOST_ARTICLES)
    throw new Failure(`The input holds ${register.articles} articles, more than dedup can number.`, {
      exitCode: 4,
      action: `Give fewer than ${MOST_ARTICLES} at a time, for instance a month.`,
    })
  return {register, tallies: sketched.map(talliesOf), standIn: standIns(register)}
}

async function candidatesOf({register, standIn}: Known, search: Search): Promise<Candidates> {
  const {lanes} = search
  const texts = textsOf(register, standIn)
  const exact = search.exact ? await exactJoin(search, register, standIn) : []
  const copies = lanes.has('copy') ? await copyLane(search, register, texts) : []
  const reuses = lanes.has('reuse') ? await reuseLane(search, register, {standIn, texts}) : []
  const story = lanes.has('story') ? await storyLane(search, register, texts) : null
  const proposed = joined([
    {lane: NONE, codes: exact},
    {lane: COPY, codes: copies},
    {lane: REUSE, codes: reuses},
    {lane: STORY, codes: story === null ? [] : [story.codes]},
  ])
  return story === null ? proposed : withScores(proposed, story)
}

async function proposed(units: readonly Unit[], search: Search): Promise<Known & {readonly candidates: Candidates}> {
  const all = await known(units, search)
  const candidates = await candidatesOf(all, search)
  return {...withoutSheets(all), candidates}
}

export async function findDuplicates(units: readonly Unit[], search: Search): Promise<Findings> {
  const {candidates, ...found} = await proposed(units, search)
  return {...found, pairs: await verifiedPairs(search, found.register, candidates)}
}
