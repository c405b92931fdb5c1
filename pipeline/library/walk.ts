/**
 * `scan` and `readArticles`: records as they are found, out of a run that leaves nothing behind.
 *
 * Nothing is printed, and nothing written but a temporary file for input that cannot be read twice; it is gone when the
 * records end, however they end. The rooms, with their language model, are loaded with the first call: importing costs
 * nothing.
 */
import type {Context} from '../context.ts'
import {byProblem} from '../order.ts'
import type {ArticleRecord, ProblemRecord, ResultRecord} from '../records.ts'
import type {Run} from '../run.ts'
import {givenIn, type Inputs} from './given.ts'
import {askedOf, askedOfScan, type Asked, type ReadOptions, type ScanOptions} from './options.ts'

/** @internal */
export type Files = Awaited<ReturnType<Run['files']>>

/** What problem rows call articles that no file holds. */
const GIVEN = 'given'

async function filesOf(inputs: Inputs, run: Run, {signal, files}: Asked): Promise<Files> {
  const given = await givenIn(inputs, signal)
  if (given.are === 'paths') return run.files(given.paths, files)
  return run.given(given.articles, GIVEN)
}

/**
 * Opened with the first record that is asked for, closed with the last, or where its reader leaves off.
 * @internal
 */
export async function* walked<T>(
  inputs: Inputs,
  asked: Asked,
  recordsOf: (files: Files, context: Context) => AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  const {run: options, settings, signal, onProgress} = asked
  signal.throwIfAborted()
  const {openRun} = await import('../run.ts')
  const run = openRun({options, settings, signal, progress: {advance: onProgress}})
  try {
    yield* recordsOf(await filesOf(inputs, run, asked), run.context)
  } finally {
    await run.close()
  }
}

async function* scanned(files: Files, context: Context): AsyncGenerator<ResultRecord> {
  const {scanFlow} = await import('../plan.ts')
  yield* scanFlow(files, context)
}

/**
 * Records in the order of results.jsonl: the run, articles, pairs, stories, groups of near-copies, problems.
 *
 * Throws a Failure where an option or a path cannot be, or the run cannot go on.
 */
export async function* scan(inputs: Inputs, options: ScanOptions = {}): AsyncGenerator<ResultRecord, void, undefined> {
  yield* walked(inputs, askedOfScan(options), scanned)
}

/**
 * As `scan`, with all articles taken as one story.
 * @internal
 */
export const scanAsOne = (inputs: Inputs, options: ReadOptions): AsyncGenerator<ResultRecord, void, undefined> =>
  walked(inputs, askedOf(options, {stories: 'one'}), scanned)

export type ReadRecord = ArticleRecord | ProblemRecord

async function* readFrom(files: Files, context: Context): AsyncGenerator<ReadRecord> {
  const [{articleFlow}, {articleRecord}] = await Promise.all([
    import('../run.ts'),
    import('../../stages/report/article.ts'),
  ])
  for await (const article of articleFlow(files, context)) yield articleRecord(article, null)
  for (const problem of context.problems.toSorted(byProblem)) yield {type: 'problem', ...problem}
}

/** The articles alone, as scan would tell of them, in the order of the input; then what could not be read. */
export async function* readArticles(
  inputs: Inputs,
  options: ReadOptions = {},
): AsyncGenerator<ReadRecord, void, undefined> {
  yield* walked(inputs, askedOf(options, {stories: 'find'}), readFrom)
}
