/**
 * A run made ready: settings, options, archive, problem list; and from paths to the files to read.
 *
 * It stands apart from the plan, so that who needs no more than this loads no more: the rooms behind the barrier, with their
 * language model, take a second.
 */
import {normalize, normalizeArticle, optionsOf} from '../stages/normalize/index.ts'
import {inputFiles, read, rereadRaw, type InputFile, type InputOptions} from '../stages/read/index.ts'
import {createArchive, type RawArchive} from './archive.ts'
import type {Context, Progress, RunOptions} from './context.ts'
import {deadlines} from './deadline.ts'
import {Failure, Reject} from './errors.ts'
import {flow, type Flow} from './flow.ts'
import {createPool} from './pool.ts'
import {defaultSettings, type Settings} from './settings.ts'
import {turnTaker} from './turns.ts'
import type {Article, GivenArticle} from './types.ts'

export interface RunSetup {
  readonly options: RunOptions
  readonly settings?: Settings
  readonly progress?: Progress
  readonly signal?: AbortSignal
  /** In milliseconds, from whenever: how long an article takes is told by it. */
  readonly now?: () => number
}

export interface Run {
  readonly context: Context
  readonly archive: RawArchive
  /** Throws a Failure 2 where a path does not exist. */
  files(paths: readonly string[], from?: Omit<InputOptions, 'archive'>): Promise<AsyncIterable<InputFile>>
  /** Articles as objects; problem rows call their origin `key`. */
  given(articles: AsyncIterable<GivenArticle>, key: string): AsyncIterable<InputFile>
  /** The articles that have one of these texts, by their SHA-256; others are read and let go. */
  having(texts: ReadonlySet<string>, files: AsyncIterable<InputFile>): AsyncGenerator<Article>
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
    code: 'changed',
    where: place,
    action: 'Run again when nothing writes to it.',
    cause: error,
  })
}

export function openRun({options, settings = defaultSettings, progress, signal, now}: RunSetup): Run {
  const archive = createArchive({
    reread: rereadRaw({settings: settings.read, options}),
    maxOpenFiles: settings.read.maxOpenFiles,
    keptBytes: settings.read.keptBytes,
  })
  const turn = turnTaker()
  const article: Context['archive']['article'] = async ({id, ref}) => {
    await turn()
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
    deadline: deadlines(settings.read.maxArticleSeconds, now),
  }
  const files: Run['files'] = (paths, from = {}) => inputFiles(paths, {archive, ...from})
  const given: Run['given'] = async function* (articles, key) {
    yield await Promise.resolve({from: 'given', key, articles, archive})
  }
  const having: Run['having'] = async function* (texts, from) {
    for await (const raw of read.run(from, context))
      if (texts.has(raw.sha256)) yield normalizeArticle(raw, optionsOf({settings, options}))
  }
  return {context, archive, files, given, having, close: () => archive.close()}
}

/** The articles alone, as normalize understands them. */
export const articleFlow = (files: AsyncIterable<InputFile>, context: Context): Flow<Article> =>
  flow(files, context).through(read).through(normalize)
