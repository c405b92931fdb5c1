/**
 * The files of one run: results.jsonl first, then tables and pages out of it; all shown at once or not at all.
 */
import path from 'node:path'
import {
  allTables,
  createPublication,
  dedupTables,
  DECISIONS,
  pagesIn,
  readDecisions,
  recorded,
  RESULTS,
  RUNS,
  storyTables,
  writeFrom,
  type Desk,
  type Making,
  type Publication,
  type Summary,
  type TableStyle,
} from '../../stages/report/index.ts'
import type {ResultRecord} from '../records.ts'
import type {Settings} from '../settings.ts'
import type {Flags} from './flags.ts'
import type {Session} from './session.ts'

export type Tables = typeof allTables

export const KEEP = 'keep.jsonl'
export const DROP = 'drop.jsonl'
export {dedupTables, storyTables}

/** All that a run may write; what a run does not write is stale and goes. */
export const KNOWN: readonly string[] = [RESULTS, KEEP, DROP, ...allTables.map(({file}) => file)]

/** What a scan shows, with or without a state. */
export const REPORT: readonly string[] = [RESULTS, ...storyTables.map(({file}) => file), 'index.html', RUNS, 'stories']

export const styleOf = ({csv, csvDelimiter, bom}: Flags): TableStyle => ({
  delimiter: csvDelimiter,
  raw: csv === 'raw',
  bom,
})

/** Runs the work on a publication, and shows its files only where it went well. */
export async function published<T>(
  folder: string,
  {known, complain, operation}: {readonly known: readonly string[]} & Pick<Session, 'complain' | 'operation'>,
  work: (publication: Publication) => Promise<T>,
): Promise<T> {
  const publication = await createPublication(folder, {say: complain})
  try {
    await operation.before(folder)
    const result = await work(publication)
    await publication.publish([...known, ...(await pagesIn(folder))])
    await operation.after(folder)
    return result
  } catch (error) {
    await publication.discard()
    throw error
  }
}

/** Writes the records; returns where they can be read meanwhile. */
export async function writeResults(
  records: AsyncIterable<ResultRecord>,
  publication: Publication,
  onEach: (record: ResultRecord) => Promise<void>,
): Promise<string> {
  const sheet = await publication.open(RESULTS)
  for await (const record of recorded(records, sheet)) await onEach(record)
  await sheet.close()
  return sheet.path
}

export interface TablesFrom {
  readonly results: string
  readonly folder: string
  readonly tables: Tables
  readonly style: TableStyle
  readonly settings: Settings['report']
  readonly summary: Summary
  readonly making?: Making | undefined
}

export async function tablesFrom(publication: Publication, from: TablesFrom): Promise<Desk> {
  const {folder, tables, summary} = from
  const decisions = await readDecisions(path.join(folder, DECISIONS))
  const pages = tables === storyTables
  return await writeFrom(publication, {...from, decisions, pages, onEach: record => summary.take(record)})
}
