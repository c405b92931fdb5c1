/**
 * What is told as records, for a program that takes them one by one: the crew writes results.jsonl into the folder for
 * temporary files, and it is read from there.
 *
 * Avoids: a second way to tell, whose records are not those of the file. Cost: the results once on disk; a record in hand.
 */
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import type {ResultRecord} from '../../pipeline/records.ts'
import {readRecords, RESULTS} from '../report/jsonl.ts'
import type {TellingFiles} from './telling-files.ts'

export async function* toldRecords(
  tell: (files: TellingFiles) => Promise<unknown>,
  folder: string,
): AsyncGenerator<ResultRecord, void, undefined> {
  const results = path.join(folder, RESULTS)
  writeFileSync(results, '')
  await tell({results, tables: null})
  yield* readRecords(results)
}
