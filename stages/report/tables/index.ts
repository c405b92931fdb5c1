/** All tables, written side by side in one pass over the records. */
import type {ResultRecord} from '../../../pipeline/records.ts'
import {tableWriter, type TableStyle} from '../csv.ts'
import type {Decisions} from '../decisions.ts'
import type {Desk} from '../desk.ts'
import type {Publication} from '../publication.ts'
import type {Sheet} from '../sheet.ts'
import {articles} from './articles.ts'
import {core} from './core.ts'
import {divergences} from './divergences.ts'
import {groups} from './groups.ts'
import {onlyInOne} from './only-in-one.ts'
import {pairs} from './pairs.ts'
import {problems} from './problems.ts'
import {readings} from './readings.ts'
import {stories} from './stories.ts'
import type {Table} from './table.ts'

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
  readonly desk: Desk
  readonly decisions: Decisions
  /** Whether each story has a page. */
  readonly pages: boolean
}

export interface Tables {
  /** After the desk has taken the record. */
  take(record: ResultRecord): Promise<void>
  close(): Promise<void>
}

export async function createTables(
  publication: Publication,
  {tables, style, desk, decisions, pages}: TableOptions,
): Promise<Tables> {
  // a run's own folder is for what index.html leads to; where there is none, a table is a file among others
  const opened = (name: string): Promise<Sheet> => (pages ? publication.openInRun(name) : publication.open(name))
  const open = await Promise.all(
    tables.map(async table => ({table, writer: tableWriter(table.columns, await opened(table.file), style)})),
  )
  return {
    take: async record => {
      for (const {table, writer} of open) {
        for (const row of table.rows(record, {desk, decisions, pages})) await writer.row(row)
      }
    },
    close: async () => {
      for (const {writer} of open) await writer.close()
    },
  }
}
