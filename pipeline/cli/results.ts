/**
 * What the user meant where a folder holds no results, or an id stands in none of them.
 *
 * `explain d2a746c0d68bx` asks: did you mean d2a746c0d68bd? Avoids: `ENOENT: no such file or directory`, which says nothing of
 * what to name instead.
 * Cost: for an id that is wrong one more pass over the results.
 */
import type {ResultRecord} from '../records.ts'
import {Failure, isCode} from '../errors.ts'
import {shown} from './options/kinds.ts'
import {meant} from './options/near.ts'
import {refused} from './refused.ts'

/** Says what to name where there is no results.jsonl. */
export async function inResults<T>(out: string, naming: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Failure) || !isCode(error.cause, 'ENOENT')) throw error
    throw refused(`There are no results of wirediff in ${shown(out)}.`, `Name the output of an earlier run: ${naming}`)
  }
}

function idsIn(record: ResultRecord): readonly string[] {
  switch (record.type) {
    case 'article':
    case 'group':
      return [record.id]
    case 'story':
      return [record, ...record.divergences, ...record.unique, ...record.core].map(({id}) => id)
    case 'pair':
    case 'problem':
    case 'run':
      return []
  }
}

/** Puts the nearest ids into a refusal of ids that are not there; a pair is told by its first wrong one. */
export async function meantIds<T>(
  ids: readonly string[],
  open: () => AsyncIterable<ResultRecord>,
  work: Promise<T>,
): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Failure) || error.exitCode !== 2 || isCode(error.cause, 'ENOENT')) throw error
    const known = new Set<string>()
    for await (const record of open()) for (const id of idsIn(record)) known.add(id)
    const wrong = ids.flatMap(id => id.split('..')).find(id => !known.has(id)) ?? ''
    const action = meant(wrong, [...known])
    throw action === null ? error : refused(error.message, action)
  }
}
