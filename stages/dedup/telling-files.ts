/**
 * Writes results.jsonl, and pairs.csv, groups.csv and problems.csv beside it: the crew what is much, this thread the rest.
 *
 * Order: the run, articles by id, pairs by both ids, groups by representative, problems by file and line.
 */
import {closeSync, openSync} from 'node:fs'
import type {RunRecord} from '../../pipeline/records.ts'
import type {Problem} from '../../pipeline/types.ts'
import {csvHead, csvRow, type TableStyle} from '../report/csv.ts'
import {createDesk} from '../report/desk.ts'
import {groups as groupTable} from '../report/tables/groups.ts'
import {pairs as pairTable} from '../report/tables/pairs.ts'
import {problems as problemTable} from '../report/tables/problems.ts'
import type {Table} from '../report/tables/table.ts'
import type {Crew} from './crew.ts'
import type {Groups} from './group.ts'
import {lineOf} from './records.ts'
import {endOf, relayOf, type Relay} from './relay.ts'
import {sharedFloats, sharedNumbers} from './shared.ts'
import {writeFully} from './shelf.ts'
import type {Told} from './told.ts'
import {piecesOf} from './writing.ts'

/** Paths of files that exist and are empty. */
export interface TellingFiles {
  readonly results: string
  /** Null where no tables are wanted. */
  readonly tables: {
    readonly style: TableStyle
    /** By the name of each table. */
    readonly paths: ReadonlyMap<string, string>
  } | null
}

/** What is known before anybody asks who stands for whom. */
export interface ToldArticles {
  readonly run: RunRecord
  readonly told: Told
}

/** What is told of them then. */
export interface ToldRelations {
  readonly told: Told
  /** See pairsToTell. */
  readonly pairs: Float64Array
  readonly groups: Groups
  readonly problems: readonly Problem[]
}

/** Returns where it ends. */
function writeAt(path: string, text: string, at: number): number {
  const bytes = Buffer.from(text)
  const fd = openSync(path, 'r+')
  try {
    writeFully(fd, bytes, at)
  } finally {
    closeSync(fd)
  }
  return at + bytes.length
}

type TableFiles = NonNullable<TellingFiles['tables']>

function pathOf({paths}: TableFiles, {file}: Table): string {
  const path = paths.get(file)
  if (path === undefined) throw new RangeError(`there is no file for ${file}`)
  return path
}

/** With the names of the columns written. */
function tableRelay(table: Table, files: TableFiles, pieces: number): Relay {
  const path = pathOf(files, table)
  return relayOf(path, {start: writeAt(path, csvHead(table.columns, files.style), 0), pieces})
}

function problemRows(problems: readonly Problem[], style: TableStyle): string {
  const beside = {desk: createDesk(), decisions: new Map(), pages: false}
  const rows = problems.flatMap(problem => [...problemTable.rows({type: 'problem', ...problem}, beside)])
  return csvHead(problemTable.columns, style) + rows.map(cells => csvRow(cells, style)).join('')
}

const columnsOf = ({ids, whens, words, records}: Told): Pick<Told, 'ids' | 'whens' | 'words' | 'records'> => ({
  ids,
  whens,
  words,
  records,
})

const NO_GROUPS: Groups = {count: 0, starts: sharedNumbers(1), members: sharedNumbers(0)}

/** The run and its articles; returns where they end in results.jsonl. */
export async function writeArticles(
  {run, told}: ToldArticles,
  {results: path}: TellingFiles,
  crew: Crew,
): Promise<number> {
  const given = {told: columnsOf(told), pairs: sharedFloats(0), groups: NO_GROUPS}
  const pieces = piecesOf(given)
  const results = relayOf(path, {start: writeAt(path, lineOf(run), 0), pieces: pieces.articles})
  await crew.run('write', {...given, pieces, results, tables: null}, {tasks: pieces.articles})
  return endOf(results)
}

/** All else, from `start` on in results.jsonl. */
export async function writeRelations(
  {told, pairs, groups, problems}: ToldRelations,
  {results: path, tables: files}: TellingFiles,
  {crew, start}: {readonly crew: Crew; readonly start: number},
): Promise<void> {
  const given = {told: columnsOf(told), pairs, groups}
  const pieces = {...piecesOf(given), articles: 0}
  const lines = pieces.pairs + pieces.groups
  const results = relayOf(path, {start, pieces: lines})
  const tables =
    files === null
      ? null
      : {
          style: files.style,
          pairs: tableRelay(pairTable, files, pieces.pairs),
          groups: tableRelay(groupTable, files, pieces.rows),
        }
  const tasks = tables === null ? lines : lines + pieces.rows
  await crew.run('write', {...given, pieces, results, tables}, {tasks})
  writeAt(path, problems.map(problem => lineOf({type: 'problem', ...problem})).join(''), endOf(results))
  if (files !== null) writeAt(pathOf(files, problemTable), problemRows(problems, files.style), 0)
}
