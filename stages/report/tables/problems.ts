/** problems.csv: one row an input that could not be read, with what to do. */
import type {Table} from './table.ts'

export const problems: Table = {
  file: 'problems.csv',
  columns: ['file', 'line', 'stage', 'code', 'message', 'action'],
  *rows(record) {
    if (record.type !== 'problem') return
    yield [record.file, record.line, record.stage, record.code, record.message, record.action]
  },
}
