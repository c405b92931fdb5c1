/**
 * Everything that is written from results.jsonl: tables and pages, side by side in one pass over the records.
 *
 * Avoids: a page and a table that tell two things of one finding.
 * Cost: one record in hand; of the articles what the desk keeps.
 */
import type {ResultRecord} from '../../pipeline/records.ts'
import type {Settings} from '../../pipeline/settings.ts'
import type {TableStyle} from './csv.ts'
import {heirs, type Decisions} from './decisions.ts'
import {createDesk, type Desk} from './desk.ts'
import {createPages} from './html/pages.ts'
import {openShelf, placedRecords} from './jsonl.ts'
import type {Making} from './made.ts'
import type {Publication} from './publication.ts'
import {createTables} from './tables/index.ts'
import type {Table} from './tables/table.ts'

export interface WrittenOptions {
  /** The results.jsonl. */
  readonly results: string
  readonly tables: readonly Table[]
  readonly style: TableStyle
  readonly decisions: Decisions
  /** Pages need texts, which dedup leaves out. */
  readonly pages: boolean
  /** Left out: every page is made anew. */
  readonly making?: Making | undefined
  readonly settings: Settings['report']
  readonly onEach?: (record: ResultRecord) => void
}

/** Returns the desk, which then knows all articles. */
export async function writeFrom(publication: Publication, options: WrittenOptions): Promise<Desk> {
  const {results, pages, making = null, settings, onEach} = options
  const {decisions, inherit} = heirs(options.decisions)
  const desk = createDesk()
  const tables = await createTables(publication, {...options, decisions, desk})
  const shelf = openShelf(results)
  try {
    const book = pages ? createPages({publication, desk, decisions, shelf, settings, making}) : null
    for await (const placed of placedRecords(results)) {
      const {record} = placed
      inherit(record)
      desk.take(record)
      onEach?.(record)
      await tables.take(record)
      book?.take(placed)
    }
    await tables.close()
    await book?.close()
  } finally {
    shelf.close()
  }
  return desk
}
