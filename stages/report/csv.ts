/**
 * Tables for people: UTF-8 with BOM, CRLF, fixed columns, and no cell that a spreadsheet could run or recast.
 *
 * `=1+1` is written `“=1+1”`, `3-4` is `“3-4”`, and `d0123456789ab`, `2024-11-16` and `0.83` stay bare.
 * Avoids: a headline that becomes a formula, a score that becomes the third of April.
 * Cost: 3 us a row; one row in hand. Source: OWASP on CSV injection; product rules of `csv-stringify`'s options.
 */
import {stringify} from 'csv-stringify/sync'
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
/** Neither is longer; most cells are. */
const LONGEST = 25

export function cellText(cell: Cell, {raw}: Pick<TableStyle, 'raw'>): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const line = oneLine(cell)
  // An empty cell says unknown; ids and ISO dates cannot be mistaken.
  if (line === '' || (line.length <= LONGEST && (ID.test(line) || DATE.test(line)))) return line
  return raw ? line : `“${line}”`
}

/** A line’s end inside a cell, and what a spreadsheet takes for a formula: such cells are the library’s. */
const ODD = /[\r\n]|^[-=+@\t＝＋－＠]/

/** As csv-stringify writes it: a cell without the delimiter and quotation marks stands as it is. */
function delimited(text: string, {delimiter}: TableStyle): string {
  if (delimiter.length === 1 && !ODD.test(text)) {
    if (text.includes('"')) return `"${text.replaceAll('"', '""')}"`
    return text.includes(delimiter) ? `"${text}"` : text
  }
  return stringify([[text]], {
    delimiter,
    eof: false,
    record_delimiter: 'windows',
    escape_formulas: true,
    // Without it a lone LF in a CRLF file still lets a live formula through.
    quoted_match: /[\r\n]/,
  })
}

const END = '\r\n'
const BOM = '\ufeff'

export const csvRow = (cells: readonly Cell[], style: TableStyle): string =>
  cells.map(cell => delimited(cellText(cell, style), style)).join(style.delimiter) + END

/**
 * Rows one after another, of which a cell is written anew where it is another than the one above it: what stands for many
 * stands in all their rows. Avoids: half of the work of a table of 100,000 copies.
 */
export function rowWriter(style: TableStyle): (cells: readonly Cell[]) => string {
  const above: {cell: Cell; written: string}[] = []
  return cells => {
    let row = ''
    cells.forEach((cell, column) => {
      const known = (above[column] ??= {cell: null, written: ''})
      if (known.cell !== cell) {
        known.cell = cell
        known.written = delimited(cellText(cell, style), style)
      }
      row += column === 0 ? known.written : style.delimiter + known.written
    })
    return row + END
  }
}

/** What stands before the first row. */
export const csvHead = (columns: readonly string[], style: TableStyle): string =>
  (style.bom ? BOM : '') + columns.join(style.delimiter) + END

export interface TableWriter {
  row(cells: readonly Cell[]): Promise<void>
  close(): Promise<void>
}

/** Text that waits to be written. */
const MOST_HELD = 32_768

export function tableWriter(columns: readonly string[], sheet: Sheet, style: TableStyle): TableWriter {
  let held = csvHead(columns, style)
  return {
    row: async cells => {
      held += csvRow(cells, style)
      if (held.length < MOST_HELD) return
      const text = held
      held = ''
      await sheet.write(text)
    },
    close: async () => {
      await sheet.write(held)
      await sheet.close()
    },
  }
}
