/** All tables, written side by side in one pass over the records. */
import type {ResultRecord} from '../../../pipeline/records.ts'
import {tableWriter, type TableStyle} from '../csv.ts'
import {createDesk, type Desk} from '../desk.ts'
import type {Publication} from '../publication.ts'
import {articles} from './articles.ts'
import {core} from './core.ts'
import {divergences} from './divergences.ts'
import {groups} from './groups.ts'
import {onlyInOne} from './only-in-one.ts'
import {pairs} from './pairs.ts'
import {problems} from './problems.ts'
import {readings} from './readings.ts'
import {stories} from './stories.ts'
import type {Decisions, Table} from './table.ts'

export const storyTables: readonly Table[] = [
  stories,
  articles,
  divergences,
  onlyInOne,
  core,
  readings,
  pairs,
  problems,
]
export const dedupTables: readonly Table[] = [pairs, groups, problems]
export const allTables: readonly Table[] = [...storyTables, groups]

export interface TableOptions {
  readonly tables: readonly Table[]
  readonly style: TableStyle
  readonly decisions: Decisions
}

/** Passes every record to every table; returns the desk, which then knows all articles. */
export async function writeTables(
  records: AsyncIterable<ResultRecord>,
  publication: Publication,
  {tables, style, decisions}: TableOptions,
): Promise<Desk> {
  const desk = createDesk()
  const open = await Promise.all(
    tables.map(async table => ({
      table,
      writer: tableWriter(table.columns, await publication.open(table.file), style),
    })),
  )
  for await (const record of records) {
    desk.take(record)
    for (const {table, writer} of open) {
      for (const row of table.rows(record, {desk, decisions})) await writer.row(row)
    }
  }
  for (const {writer} of open) await writer.close()
  return desk
}
