/**
 * Rows of a Parquet file as lines of JSON: what is a column there is a field here.
 *
 *     id int64, text utf8, date timestamp  ->  {"id":7,"text":"...","date":"2031-02-03T04:05:00.000Z"}
 *
 * The library is loaded when the first such file is met; it is an optional one. Memory: one row group.
 */
import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {Failure, isCode} from '../../pipeline/errors.ts'
import {reject} from './reject.ts'

/** What the library wants of a file. */
interface Slices {
  readonly byteLength: number
  slice(start: number, end?: number): ArrayBuffer
}

function slicesOf(fd: number): Slices {
  const byteLength = fstatSync(fd).size
  return {
    byteLength,
    slice(start, end = byteLength) {
      const bytes = new Uint8Array(Math.max(0, end - start))
      for (let done = 0; done < bytes.length;) {
        const read = readSync(fd, bytes, done, bytes.length - done, start + done)
        if (read === 0) break
        done += read
      }
      return bytes.buffer
    },
  }
}

/** Who reads `not installed` installs it; any other cause is told as it is. */
export function notLoaded(error: unknown): Failure {
  const isMissing = isCode(error, 'MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND')
  const why = isMissing
    ? 'is not installed'
    : `cannot be loaded: ${error instanceof Error ? error.message : String(error)}`
  return new Failure(`Parquet files are read with the package hyparquet, which ${why.replace(/\.$/, '')}.`, {
    exitCode: 2,
    action: `${isMissing ? 'Run `npm install hyparquet`' : 'Install it anew'}, or give the articles as JSONL.`,
    cause: error,
  })
}

async function library(): Promise<typeof import('hyparquet')> {
  try {
    return await import('hyparquet')
  } catch (error) {
    throw notLoaded(error)
  }
}

/** Numbers of 64 bits as numbers where they are exact, else as their digits; bytes that are no text are left out. */
function jsonValue(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : String(value)
  }
  return value instanceof Uint8Array ? undefined : value
}

/** Throws a Reject for a file that is no Parquet. */
export async function* parquetLines(path: string, key: string): AsyncGenerator<Uint8Array> {
  const {parquetMetadataAsync, parquetReadObjects} = await library()
  const fd = openSync(path, 'r')
  try {
    const file = slicesOf(fd)
    const metadata = await parquetMetadataAsync(file).catch(() => null)
    if (metadata === null) throw reject('invalid-parquet', {file: key})
    let rowStart = 0
    for (const {num_rows: rows} of metadata.row_groups) {
      const rowEnd = rowStart + Number(rows)
      const records = await parquetReadObjects({file, metadata, rowStart, rowEnd}).catch(() => null)
      if (records === null) throw reject('invalid-parquet', {file: key, detail: `from row ${rowStart + 1} on`})
      for (const record of records) yield Buffer.from(`${JSON.stringify(record, jsonValue)}\n`)
      rowStart = rowEnd
    }
  } finally {
    closeSync(fd)
  }
}
