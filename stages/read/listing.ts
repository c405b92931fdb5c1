/**
 * The articles of a JSONL file or stream, one task each, in the order of its lines.
 *
 * A bad line is one problem row with its number, and the reading goes on; past `maxProblemsAFile` the rest are counted in
 * one row. What cannot be read twice (a pipe, packed lines, lines in UTF-16) is spooled as UTF-8 on the way.
 * Memory: a chunk, a line, and eight bytes an article for finding identical twins.
 */
import {open} from 'node:fs/promises'
import type {Readable} from 'node:stream'
import iconv from 'iconv-lite'
import type {RawArchive, Spool} from '../../pipeline/archive.ts'
import type {Context} from '../../pipeline/context.ts'
import {Reject} from '../../pipeline/errors.ts'
import {chunksOf, type Chunks, type ReadLimits} from './bytes.ts'
import {isBinary, markOf} from './decode.ts'
import type {ArticleEntry} from './entry.ts'
import {linesOf, type Line} from './lines.ts'
import {articleOfLine} from './record-article.ts'
import {tellCut} from './parts.ts'
import {parquetLines} from './parquet.ts'
import {asReject, reject} from './reject.ts'
import {Setbacks, type Task} from './setbacks.ts'
import {twinFinder} from './twins.ts'

export interface LinesFile {
  readonly from: 'lines'
  readonly path: string
  readonly key: string
  readonly gzip: boolean
  /** A Parquet file: its rows are the lines. */
  readonly columns: boolean
  readonly archive: RawArchive
}
export interface LinesStream {
  readonly from: 'stream'
  readonly stream: Readable
  readonly key: string
  readonly archive: RawArchive
}
export type Lines = LinesFile | LinesStream

const isWide = (head: Uint8Array): boolean => {
  const mark = markOf(head)
  return mark !== null && mark.encoding !== 'utf-8'
}

/** A record torn by a crash may hold zero bytes; what does not even begin as a record is no JSONL. */
const isNoText = (head: Uint8Array): boolean => isBinary(head) && !/^(?:\xef\xbb\xbf)?\s*\{/.test(latin1(head))

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4096)).toString('latin1')

/** UTF-8, whatever the mark says; throws a Reject for binary bytes. */
async function* asUtf8(chunks: Chunks, key: string): AsyncGenerator<Uint8Array> {
  let decoder: {write(bytes: Uint8Array): string} | null = null
  let first = true
  for await (const chunk of chunks) {
    if (first) {
      if (isNoText(chunk)) throw reject('binary', {file: key})
      if (isWide(chunk)) decoder = iconv.getDecoder(markOf(chunk)?.encoding ?? 'utf-8')
      first = false
    }
    yield decoder === null ? chunk : Buffer.from(decoder.write(chunk), 'utf8')
  }
}

/**
 * The stream until the run is stopped. The reason goes to whoever is reading: a stream that is destroyed with it would also
 * throw it at the process while nobody is.
 */
async function* untilStopped(stream: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stop = (): void => void stream.destroy()
  signal.throwIfAborted()
  signal.addEventListener('abort', stop)
  try {
    yield* stream as Chunks
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
  signal.throwIfAborted()
}

/** The first chunk of a pipe may be too short to show a byte-order mark. */
async function* atLeast(least: number, chunks: Chunks): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    if (held.length < least) continue
    yield held
    held = new Uint8Array()
  }
  if (held.length > 0) yield held
}

async function* teed(chunks: Chunks, spool: Spool): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    await spool.write(chunk)
    yield chunk
  }
}

const MARK_BYTES = 3

/**
 * Where the lines of a file begin that can be read as it stands, behind its byte-order mark; null where it must be unpacked
 * or decoded first. Throws a Reject for binary bytes.
 */
export async function plainStart(lines: Lines, {sniffBytes}: ReadLimits): Promise<number | null> {
  if (lines.from === 'stream' || lines.gzip || lines.columns) return null
  const handle = await open(lines.path)
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(sniffBytes), 0, sniffBytes, 0)
    const head = buffer.subarray(0, bytesRead)
    if (isWide(head)) return null
    if (isNoText(head)) throw reject('binary', {file: lines.key})
    return markOf(head) === null ? 0 : MARK_BYTES
  } finally {
    await handle.close()
  }
}

/** The lines as UTF-8, unpacked and decoded. */
export function utf8Chunks(lines: Lines, {settings, signal}: Pick<Context, 'settings' | 'signal'>): Chunks {
  if (lines.from === 'lines' && lines.columns) return parquetLines(lines.path, lines.key)
  const raw =
    lines.from === 'stream'
      ? atLeast(4, untilStopped(lines.stream, signal))
      : chunksOf(lines.path, {gzip: lines.gzip, key: lines.key, limits: settings.read})
  return asUtf8(raw, lines.key)
}

/** The lines, and where they can be read again. */
async function openLines(lines: Lines, context: Context): Promise<{path: string; start: number; chunks: Chunks}> {
  const chunks = utf8Chunks(lines, context)
  if (lines.from === 'lines' && (await plainStart(lines, context.settings.read)) !== null)
    return {path: lines.path, start: 0, chunks}
  const spool = await lines.archive.spool(lines.key)
  return {path: spool.path, start: spool.start, chunks: teed(chunks, spool)}
}

function bytesOf({bytes, line}: Line, {key}: Lines, limits: ReadLimits): Uint8Array {
  if (bytes === null) throw reject('too-large', {file: key, line, detail: `more than ${limits.maxLineBytes} bytes`})
  return bytes
}

/** Counts every line that is not blank and no picture or the like; a stream that breaks off counts as one more. */
export async function* articlesOfLines(lines: Lines, context: Context): AsyncGenerator<Task> {
  const limits = context.settings.read
  const setbacks = new Setbacks(lines.key, context)
  const withId = twinFinder(lines.archive, limits)
  try {
    const {path, start, chunks} = await openLines(lines, context)
    for await (const line of linesOf(chunks, {maxBytes: limits.maxLineBytes})) {
      const task = setbacks.task(() => {
        const bytes = bytesOf(line, lines, limits)
        const ref = {kind: 'line', path, line: line.line, offset: start + line.offset, bytes: bytes.length} as const
        const onCut = (entry: ArticleEntry): void => tellCut(entry, {file: lines.key, line: line.line}, context)
        const found = articleOfLine(bytes, {file: lines.key, ref, options: context.options, limits, onCut})
        return found === null ? null : withId(found)
      })
      if (task === 'other') context.tally.ignored += 1
      else context.tally.found += 1
      if (task !== null && task !== 'other') yield task
    }
  } catch (error) {
    const broken = asReject(error, lines.key)
    if (!(broken instanceof Reject)) throw broken
    context.tally.found += 1
    yield () => Promise.reject(broken)
  }
  const rest = setbacks.rest()
  if (rest !== null) yield rest
}
