/**
 * The whole walk on one page: from files to the records of results.jsonl.
 *
 * Leaving a room out does not compile: the types of neighbours must fit. Up to `cluster` an article is a sketch of numbers;
 * past it travel ids, and whoever needs the text reads it again from the archive.
 */
import {align} from '../stages/align/index.ts'
import {annotate} from '../stages/annotate/index.ts'
import {candidates, candidatesWithoutStory} from '../stages/candidates/index.ts'
import {classify} from '../stages/classify/index.ts'
import {cluster, clusterWithoutStories} from '../stages/cluster/index.ts'
import {minhash} from '../stages/minhash/index.ts'
import {normalize, normalizeArticle, optionsOf} from '../stages/normalize/index.ts'
import {inputFiles, read, rereadRaw, type InputFile, type InputOptions} from '../stages/read/index.ts'
import {createCards, filed, report, reportFromCards, type Cards} from '../stages/report/index.ts'
import {shingle, shingleWithoutTerms} from '../stages/shingle/index.ts'
import {verify} from '../stages/verify/index.ts'
import {createArchive, type RawArchive} from './archive.ts'
import type {Context, Progress, RunOptions} from './context.ts'
import {Failure, Reject} from './errors.ts'
import {flow, type Flow} from './flow.ts'
import {createPool} from './pool.ts'
import type {ResultRecord} from './records.ts'
import {defaultSettings, type Settings} from './settings.ts'
import type {Article} from './types.ts'

/** Duplicates, stories, what they share and where they differ. */
export const scanFlow = (files: AsyncIterable<InputFile>, context: Context): Flow<ResultRecord> =>
  flow(files, context)
    .through(read)
    .through(normalize)
    .through(shingle)
    .through(minhash)
    .through(candidates)
    .through(verify)
    .through(cluster)
    .through(annotate)
    .through(align)
    .through(classify)
    .through(report)

export interface Deduplication {
  readonly records: Flow<ResultRecord>
  /** Filed as the articles pass by; complete once the records end. */
  readonly cards: Cards
}

/** Only the duplicates; stories are not looked for, and no article is read or understood twice. */
export function dedupFlow(files: AsyncIterable<InputFile>, {context, archive}: Run): Deduplication {
  const cards = createCards(() => archive.scratch())
  const records = flow(files, context)
    .through(read)
    .through(filed(normalize, cards))
    .through(shingleWithoutTerms)
    .through(minhash)
    .through(candidatesWithoutStory)
    .through(verify)
    .through(clusterWithoutStories)
    .through(reportFromCards(cards))
  return {records, cards}
}

/** The articles alone, as normalize understands them. */
export const articleFlow = (files: AsyncIterable<InputFile>, context: Context): Flow<Article> =>
  flow(files, context).through(read).through(normalize)

export interface RunSetup {
  readonly options: RunOptions
  readonly settings?: Settings
  readonly progress?: Progress
  readonly signal?: AbortSignal
}

export interface Run {
  readonly context: Context
  readonly archive: RawArchive
  /** Throws a Failure 2 where a path does not exist. */
  files(paths: readonly string[], from?: Omit<InputOptions, 'archive'>): Promise<AsyncIterable<InputFile>>
  /** Closes what is open and removes what was spooled. */
  close(): Promise<void>
}

/** What was compared and what is quoted must be one text: past the barrier a change is no longer one article's matter. */
function changed(error: unknown): unknown {
  if (!(error instanceof Reject)) return error
  const {file, line, message} = error.problem
  const place = line === null ? file : `${file}:${line}`
  return new Failure(`${place}: ${message}`, {
    exitCode: 4,
    action: 'Run again when nothing writes to it.',
    cause: error,
  })
}

export function openRun({options, settings = defaultSettings, progress, signal}: RunSetup): Run {
  const archive = createArchive({
    reread: rereadRaw({settings: settings.read, options}),
    maxOpenFiles: settings.read.maxOpenFiles,
  })
  const article: Context['archive']['article'] = async ({id, ref}) => {
    try {
      const raw = await archive.raw(ref, id)
      return normalizeArticle(raw, optionsOf({settings, options}))
    } catch (error) {
      throw changed(error)
    }
  }
  const context: Context = {
    settings,
    options,
    pool: createPool(options.jobs),
    archive: {article},
    problems: [],
    tally: {found: 0, skipped: 0, ignored: 0},
    progress: progress ?? {advance: () => undefined},
    signal: signal ?? new AbortController().signal,
  }
  const files: Run['files'] = (paths, from = {}) => inputFiles(paths, {archive, ...from})
  return {context, archive, files, close: () => archive.close()}
}
