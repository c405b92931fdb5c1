/**
 * The records of a results.jsonl that an earlier run wrote, each held to the schema.
 *
 *     for await (const record of readResults('output/results.jsonl')) ...
 *
 * Avoids: a file that was cut, edited or written by another version, taken for what the types promise.
 * Cost: one record in hand.
 */
import {fileURLToPath} from 'node:url'
import {Failure} from '../errors.ts'
import type {ResultRecord} from '../records.ts'

export interface ReadResultsOptions {
  /** Stops the reading, which then throws the signal’s reason. */
  readonly signal?: AbortSignal | undefined
}

/** Throws a Failure `wrong-results` with the line and the field where something is wrong. */
export async function* readResults(
  file: string | URL,
  {signal}: ReadResultsOptions = {},
): AsyncGenerator<ResultRecord, void, undefined> {
  signal?.throwIfAborted()
  const [{readRecords}, {wrongIn}] = await Promise.all([
    import('../../stages/report/jsonl.ts'),
    import('../schema/records.ts'),
  ])
  const path = file instanceof URL ? fileURLToPath(file) : file
  let line = 0
  for await (const record of readRecords(path)) {
    signal?.throwIfAborted()
    line += 1
    const wrong = wrongIn(record)
    if (wrong !== null)
      throw new Failure(`${path}:${line} is no record of this version of wirediff: ${wrong.where}: ${wrong.message}.`, {
        exitCode: 2,
        code: 'wrong-results',
        where: `${path}:${line}`,
        action: 'Write it anew with this version, or read it with the version in its first line.',
      })
    yield record
  }
}
