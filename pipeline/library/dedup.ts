/**
 * `dedup`: copies and shared passages among any number of articles, out of a search that leaves nothing behind.
 *
 *     for await (const record of dedup('corpus.jsonl'))
 *       if (record.type === 'group') console.log(record.keep, record.drop)
 *
 * What comes are the records of results.jsonl as the command writes it, without texts. Threads work on it, as many as `jobs`;
 * they are gone when the records end, however they end.
 */
import type {Context} from '../context.ts'
import type {ResultRecord} from '../records.ts'
import type {Inputs} from './given.ts'
import {askedOfDedup, type AskedOfDedup, type DedupOptions} from './options.ts'
import {walked, type Files} from './walk.ts'

async function* duplicates(
  files: Files,
  context: Context,
  {lanes, exact, onStep}: AskedOfDedup,
): AsyncGenerator<ResultRecord> {
  const {settings, options, signal} = context
  const {dedupRun} = await import('../../stages/dedup/index.ts')
  const found = await dedupRun(files, context, {
    lanes: new Set(exact ? [] : lanes),
    exact,
    workers: options.jobs,
    plain: false,
    memoryBytes: settings.dedup.memoryBytes,
    onProgress: onStep,
  })
  try {
    for await (const record of found.records()) {
      signal.throwIfAborted()
      yield record
    }
  } finally {
    await found.close()
  }
}

/**
 * Records in the order of results.jsonl: the run, the articles that stand in a pair, pairs, groups of near-copies, problems.
 *
 * Throws a Failure where an option or a path cannot be, or the search cannot go on; the signal’s reason where it is stopped.
 */
export async function* dedup(
  inputs: Inputs,
  options: DedupOptions = {},
): AsyncGenerator<ResultRecord, void, undefined> {
  const asked = askedOfDedup(options)
  yield* walked(inputs, asked, (files, context) => duplicates(files, context, asked))
}
