/**
 * The library's face: typed results, no side effects. Nothing is printed or written but a temporary file for input that
 * cannot be read twice, and that is gone when the records end.
 *
 * ```ts
 * for await (const record of compare(['a.txt', 'b.txt'])) if (record.type === 'story') console.log(record.divergences)
 * ```
 */
import type {RunOptions} from './context.ts'
import {articleFlow, scanFlow} from './plan.ts'
import {openRun, type Run} from './run.ts'
import type {ResultRecord} from './records.ts'
import type {Settings} from './settings.ts'
import type {Article, Problem} from './types.ts'

export type * from './records.ts'
export type * from './types.ts'
export type {RunOptions} from './context.ts'
export type {Settings} from './settings.ts'
export {Failure} from './errors.ts'
export {defaultSettings, settingsTable} from './settings.ts'
export {VERSION} from './version.ts'

export interface LibraryOptions extends Partial<RunOptions> {
  readonly settings?: Settings
  readonly signal?: AbortSignal
}

function open({settings, signal, ...options}: LibraryOptions): Run {
  return openRun({
    options: {jobs: 4, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null, ...options},
    ...(settings === undefined ? {} : {settings}),
    ...(signal === undefined ? {} : {signal}),
  })
}

/** Records in the order of results.jsonl. Throws a Failure where a path does not exist or the run cannot go on. */
export async function* scan(paths: readonly string[], options: LibraryOptions = {}): AsyncGenerator<ResultRecord> {
  const run = open(options)
  try {
    yield* scanFlow(await run.files(paths), run.context)
  } finally {
    await run.close()
  }
}

/** As `scan`, with all articles taken as one story. */
export const compare = (paths: readonly string[], options: LibraryOptions = {}): AsyncGenerator<ResultRecord> =>
  scan(paths, {...options, stories: 'one'})

/** Articles with their blocks and sentences; what cannot be read is handed to `onProblem`. */
export async function* readArticles(
  paths: readonly string[],
  {onProblem, ...options}: LibraryOptions & {readonly onProblem?: (problem: Problem) => void} = {},
): AsyncGenerator<Article> {
  const run = open(options)
  try {
    yield* articleFlow(await run.files(paths), run.context)
    for (const problem of run.context.problems) onProblem?.(problem)
  } finally {
    await run.close()
  }
}
