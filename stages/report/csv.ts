/**
 * Tables for people: UTF-8 with BOM, CRLF, fixed columns, and no cell that a spreadsheet could run or recast.
 *
 * `=1+1` is written `“=1+1”`, `3-4` is `“3-4”`, and `d0123456789ab`, `2024-11-16` and `0.83` stay bare.
 * Avoids: a headline that becomes a formula, a score that becomes the third of April.
 * Cost: streaming, one row in hand. Source: OWASP on CSV injection; product rules of `csv-stringify`'s options.
 */
import {once} from 'node:events'
import {pipeline} from 'node:stream/promises'
import {stringify, type Options} from 'csv-stringify'
import type {Sheet} from './sheet.ts'
import {oneLine} from './show.ts'

export type Cell = string | number | null

export interface TableStyle {
  readonly delimiter: string
  /** Without typographic quotes, for those who compute on it. */
  readonly raw: boolean
  readonly bom: boolean
}

const ID = /^[a-z][0-9a-f]{12}$/
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/

export function cellText(cell: Cell, {raw}: Pick<TableStyle, 'raw'>): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const line = oneLine(cell)
  // An empty cell says unknown; ids and ISO dates cannot be mistaken.
  if (line === '' || ID.test(line) || DATE.test(line)) return line
  return raw ? line : `“${line}”`
}

const stringifyOptions = ({delimiter, bom}: TableStyle, columns: readonly string[]): Options => ({
  bom,
  delimiter,
  header: true,
  columns: [...columns],
  record_delimiter: 'windows',
  escape_formulas: true,
  // Without it a lone LF in a CRLF file still lets a live formula through.
  quoted_match: /[\r\n]/,
})

export interface TableWriter {
  row(cells: readonly Cell[]): Promise<void>
  close(): Promise<void>
}

export function tableWriter(columns: readonly string[], sheet: Sheet, style: TableStyle): TableWriter {
  const rows = stringify(stringifyOptions(style, columns))
  const done = pipeline(rows, async (chunks: AsyncIterable<string | Uint8Array>) => {
    for await (const chunk of chunks) await sheet.write(chunk)
  })
  // The failure is told by the next row or by close.
  done.catch(() => undefined)
  return {
    row: async cells => {
      if (!rows.write(cells.map(cell => cellText(cell, style)))) await Promise.race([once(rows, 'drain'), done])
    },
    close: async () => {
      rows.end()
      await done
      await sheet.close()
    },
  }
}
