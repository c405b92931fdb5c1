/**
 * results.jsonl: one record a line, in the order they come.
 *
 * Avoids: a reader that takes another program's lines, or another version's, for results.
 * Cost: one record in hand. Source: jsonlines.org; U+2028 and U+2029 stand inside JSON strings as they are.
 */
import {closeSync, createReadStream, openSync, readSync} from 'node:fs'
import {Failure, isCode} from '../../pipeline/errors.ts'
import type {ArticleRecord, ResultRecord, StoryRecord} from '../../pipeline/records.ts'
import {byteLines} from './lines.ts'
import type {Sheet} from './sheet.ts'

export const RESULTS = 'results.jsonl'

const TYPES: readonly string[] = ['run', 'article', 'pair', 'story', 'group', 'problem']

export const lineOf = (record: ResultRecord): string => `${JSON.stringify(record)}\n`

/** Writes every record and passes it on. */
export async function* recorded(records: AsyncIterable<ResultRecord>, sheet: Sheet): AsyncGenerator<ResultRecord> {
  for await (const record of records) {
    await sheet.write(lineOf(record))
    yield record
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Results are our own: their shape is known by `type`, and by `schema` on the first line. */
function isRecord(value: unknown): value is ResultRecord {
  if (!isObject(value) || typeof value['type'] !== 'string' || !TYPES.includes(value['type'])) return false
  return value['type'] !== 'run' || value['schema'] === 1
}

const textOf = (line: Uint8Array): string => Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8')

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(line)) as unknown
  } catch {
    return null
  }
}

/** Where a record's line lies, in bytes. */
export interface LinePlace {
  readonly offset: number
  readonly bytes: number
}

export interface PlacedRecord {
  readonly record: ResultRecord
  readonly place: LinePlace
  /** The bytes of the line, without its end. */
  readonly line: Uint8Array
}

/** The records of a results.jsonl that an earlier run wrote; a Failure (exit 2) where it is missing or another's. */
export async function* placedRecords(path: string): AsyncGenerator<PlacedRecord> {
  let number = 0
  let offset = 0
  try {
    for await (const line of byteLines(createReadStream(path) as AsyncIterable<Uint8Array>)) {
      number += 1
      const record = parsed(line)
      if (!isRecord(record) || (number === 1) !== (record.type === 'run')) {
        throw new Failure(`${path}:${number} is not a result of this version of wirediff.`, {
          exitCode: 2,
          code: 'wrong-results',
          where: `${path}:${number}`,
          action: 'Run wirediff scan again to write it anew.',
        })
      }
      yield {record, place: {offset, bytes: line.length}, line}
      offset += line.length + 1
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    const isMissing = isCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')
    throw new Failure(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}.`, {
      exitCode: isMissing ? 2 : 4,
      ...(isMissing ? {code: 'no-such-path' as const} : {}),
      where: path,
      action: isMissing
        ? 'Run wirediff scan first, or name its output folder with -o.'
        : 'See to the disk, then run again; what stood in the output is unchanged.',
      cause: error,
    })
  }
}

export async function* readRecords(path: string): AsyncGenerator<ResultRecord> {
  for await (const {record} of placedRecords(path)) yield record
}

/** The lines as they stand, without their ends, of a file that was just written or checked. */
export async function* resultLines(path: string): AsyncGenerator<string> {
  for await (const line of byteLines(createReadStream(path) as AsyncIterable<Uint8Array>)) yield textOf(line)
}

/** Single records of a results.jsonl, read again where they lie. */
export interface RecordShelf {
  article(place: LinePlace): ArticleRecord
  story(place: LinePlace): StoryRecord
  close(): void
}

/** Read at once: a line that was read a moment ago comes sooner than a promise of it. */
export function openShelf(path: string): RecordShelf {
  const file = openSync(path, 'r')
  const recordAt = ({offset, bytes}: LinePlace): ResultRecord | null => {
    const line = Buffer.allocUnsafe(bytes)
    const record = parsed(line.subarray(0, readSync(file, line, 0, bytes, offset)))
    return isRecord(record) ? record : null
  }
  const changed = (): Failure => new Failure(`${path} changed while it was read.`, {exitCode: 4, action: 'Run again.'})
  return {
    article: place => {
      const record = recordAt(place)
      if (record?.type !== 'article') throw changed()
      return record
    },
    story: place => {
      const record = recordAt(place)
      if (record?.type !== 'story') throw changed()
      return record
    },
    close: () => closeSync(file),
  }
}
