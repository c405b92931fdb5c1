/**
 * Deduplication of any number of articles: what is told of them, and the input parted into keep and drop.
 *
 *     const {tell, close} = await dedupRun(files, context, options)
 *     const {groups, dropped} = await tell({results, tables, lists})
 *
 * Memory: some 300 bytes an article for the copy lane and as much again for each other one, beyond a limit on disk; objects
 * for those alone that are told.
 */
import type {Context} from '../../pipeline/context.ts'
import {Failure} from '../../pipeline/errors.ts'
import {byProblem} from '../../pipeline/order.ts'
import type {ResultRecord, RunRecord} from '../../pipeline/records.ts'
import type {Settings} from '../../pipeline/settings.ts'
import type {Lane, Problem} from '../../pipeline/types.ts'
import {VERSION} from '../../pipeline/version.ts'
import {kernelModule} from '../kernel/compiled.ts'
import type {InputFile} from '../read/index.ts'
import {openCrew, type Crew} from './crew.ts'
import {EVERY_GRAM} from './exact-join.ts'
import {demandUnchanged, feedsOf} from './feeds.ts'
import {findDuplicates, verifiedPairs, type Findings, type OnProgress} from './find.ts'
import {groupsOf, type Groups} from './group.ts'
import {part, type PartFiles} from './parting.ts'
import type {PhaseName} from './phases.ts'
import {ranksOf} from './precedence.ts'
import {problemRows} from './problems.ts'
import type {Register} from './register.ts'
import {scratchFolder} from './scratch.ts'
import {sharedBytes} from './shared.ts'
import {closeReaders} from './shelf.ts'
import {writeArticles, writeRelations, type TellingFiles} from './telling-files.ts'
import {tell, type Told} from './told.ts'
import {pairsToTell} from './told-pairs.ts'
import {toldRecords} from './told-records.ts'
import type {Feed} from './types.ts'
import {unitsOf} from './units.ts'
import {wholeGroups, type Verify} from './whole-groups.ts'

export interface DedupOptions {
  /** None with `exact`. */
  readonly lanes: ReadonlySet<Lane>
  /** Every pair of the listed likeness, by comparing all grams: for up to some 100,000 articles. */
  readonly exact: boolean
  readonly workers: number
  /** The plain twin works even where the compiled kernel could: to compare them. */
  readonly plain: boolean
  /** Band keys and fingerprints beyond it lie on disk. */
  readonly memoryBytes: number
  readonly onProgress: OnProgress
  /** Called where a step begins, also one that tells nothing of its progress; some begin more than once. */
  readonly onBegin?: ((step: PhaseName) => void) | undefined
}

export interface Deduplicated {
  readonly articles: number
  readonly skipped: number
  /** Writes results.jsonl, its tables and the lists. */
  tell(files: ToldFiles): Promise<Grouped>
  /** Those of results.jsonl, one by one, in place of `tell`. */
  records(): AsyncGenerator<ResultRecord, void, undefined>
  close(): Promise<void>
}

export interface ToldFiles extends TellingFiles {
  /** Left out where none is wanted. */
  readonly lists?: PartFiles & {
    /** They are most of the bytes, and can go to the disk while the rest is told. */
    readonly onWritten: () => void
  }
}

export interface Grouped {
  readonly groups: number
  readonly dropped: number
}

/** Settings that decide the result; workers, paths and where numbers lie do not. */
function runRecord(articles: number, {lanes, exact}: DedupOptions, {settings, options, tally}: Context): RunRecord {
  if (tally.found !== articles + tally.skipped)
    throw new Failure(
      `The accounts do not add up: ${tally.found} given, ${articles} articles, ${tally.skipped} set aside.`,
      {exitCode: 4, action: 'This is a fault of wirediff; please report it with the input.'},
    )
  const {timezone, stories} = options
  return {
    type: 'run',
    schema: 1,
    version: VERSION,
    settings: {...settings, timezone, stories, lanes: [...lanes].sort(), ...(exact ? {exact} : {})},
    inputs: tally.found,
    articles,
    skipped: tally.skipped,
    ignored: tally.ignored,
  }
}

function crewFor(folder: string, context: Context, {workers, plain, memoryBytes, onBegin}: DedupOptions): Crew {
  const {settings, options, signal} = context
  const module = plain ? null : kernelModule()
  const held = new BigInt64Array(new SharedArrayBuffer(8))
  return openCrew({settings, options, module, folder, memoryBytes, held}, {workers, signal, onBegin})
}

/** Fingerprints of small collections lie closer. */
function windowFor(feeds: readonly Feed[], {lanes, exact}: DedupOptions, {dedup, minhash}: Settings): number {
  if (exact) return EVERY_GRAM
  if (!lanes.has('reuse')) return 0
  const bytes = feeds.reduce((sum, {start, end}) => sum + end - start, 0)
  return bytes < dedup.largeFrom ? minhash.window : dedup.largeWindow
}

function articlesOfLines({units, unitBases}: Register): number {
  let articles = 0
  units.forEach(({label}, u) => {
    if (label !== null) articles += (unitBases[u + 1] ?? 0) - (unitBases[u] ?? 0)
  })
  return articles
}

/** By article 1 where it is a copy that goes. */
function droppedOf(articles: number, {starts, members, count}: Groups, told: Uint32Array): Uint8Array {
  const dropped = sharedBytes(articles)
  for (let group = 0; group < count; group++)
    for (let at = (starts[group] ?? 0) + 1; at < (starts[group + 1] ?? 0); at++)
      dropped[told[members[at] ?? 0] ?? 0] = 1
  return dropped
}

/** From the files to what is known of them. */
async function findings(
  files: AsyncIterable<InputFile>,
  context: Context,
  {crew, folder, options}: {readonly crew: Crew; readonly folder: string; readonly options: DedupOptions},
): Promise<Findings> {
  const {settings} = context
  const feeds = await feedsOf(files, {crew, folder, context})
  const window = windowFor(feeds, options, settings)
  const units = unitsOf(feeds, settings.dedup.unitBytes)
  crew.atMost(units.length)
  return findDuplicates(units, {...options, crew, settings, window})
}

interface Walk {
  readonly crew: Crew
  /** For temporary files. */
  readonly folder: string
  readonly context: Context
  readonly options: DedupOptions
}

/** The accounts of the run, and what went wrong. */
function accounts(
  {register, tallies}: Findings,
  {context, options}: Walk,
): {readonly run: RunRecord; readonly problems: readonly Problem[]} {
  const {tally} = context
  const {problems, skipped} = problemRows(register, tallies, context.settings.read)
  // what was laid down was counted when it was read
  tally.skipped += skipped
  tally.ignored += tallies.reduce((sum, {ignored}) => sum + ignored, 0)
  tally.found += skipped + articlesOfLines(register)
  const run = runRecord(register.articles, options, context)
  return {run, problems: [...context.problems, ...problems].sort(byProblem)}
}

/** Who stands for whom is worked out while the crew writes the articles, which pairs are told while it writes the lists. */
async function grouped(
  {met, told, run, problems}: ReturnType<typeof accounts> & {readonly met: Findings; readonly told: Told},
  into: ToldFiles,
  {crew, context, options}: Walk,
): Promise<Grouped> {
  const writing = writeArticles({run, told}, into, crew)
  // it is waited for below; until then nobody else need hear that it failed
  writing.catch(() => undefined)
  const ranks = ranksOf(met, told)
  const search = {crew, settings: context.settings, onProgress: options.onProgress}
  const verify: Verify = async candidates => {
    await writing
    return verifiedPairs(search, met.register, candidates)
  }
  const {found, texts} = await wholeGroups(met, told, {ranks, verify})
  const groups = groupsOf(texts, ranks)
  const start = await writing
  const {register} = found
  const dropped = droppedOf(register.articles, groups, told.articles)
  const {lists} = into
  const parted = lists && part({register, dropped, ordinals: told.ordinals, files: lists}, crew)
  // a failure is heard where it is waited for
  parted?.catch(() => undefined)
  const pairs = pairsToTell(found, told, ranks)
  await parted
  lists?.onWritten()
  await writeRelations({told, pairs, groups, problems}, into, {crew, start})
  // what was compared and what is kept or told must be one text
  demandUnchanged(register.units.filter(({from, start}) => from === start))
  return {groups: groups.count, dropped: groups.members.length - groups.count}
}

/** What is known becomes what is told. */
async function telling(met: Findings, walk: Walk): Promise<Omit<Deduplicated, 'close'>> {
  const told = await tell(met, walk.crew)
  const {run, problems} = accounts(met, walk)
  const write: Deduplicated['tell'] = into => grouped({met, told, run, problems}, into, walk)
  return {
    articles: met.register.articles,
    skipped: walk.context.tally.skipped,
    tell: write,
    records: () => toldRecords(write, walk.folder),
  }
}

/** The crew works until `close`, which must be called in any case. */
export async function dedupRun(
  files: AsyncIterable<InputFile>,
  context: Context,
  options: DedupOptions,
): Promise<Deduplicated> {
  const scratch = scratchFolder()
  const crew = crewFor(scratch.path, context, options)
  const close = async (): Promise<void> => {
    await crew.close()
    closeReaders()
    scratch.remove()
  }
  try {
    const found = await findings(files, context, {crew, folder: scratch.path, options})
    return {...(await telling(found, {crew, folder: scratch.path, context, options})), close}
  } catch (error) {
    await close()
    throw error
  }
}
