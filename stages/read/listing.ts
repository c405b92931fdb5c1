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
import type {ArticleId, RawArticle} from '../../pipeline/types.ts'
import {identified, type Found} from './article.ts'
import {chunksOf, type Chunks, type ReadLimits} from './bytes.ts'
import {isBinary, markOf} from './decode.ts'
import {linesOf, type Line} from './lines.ts'
import {articleOfLine} from './record-article.ts'
import {asReject, reject} from './reject.ts'

/** Reads one article, or throws its Reject. */
export type Task = () => Promise<RawArticle>

export interface LinesFile {
  readonly from: 'lines'
  readonly path: string
  readonly key: string
  readonly gzip: boolean
  readonly archive: RawArchive
}
export interface LinesStream {
  readonly from: 'stream'
  readonly stream: Readable
  readonly key: string
  readonly archive: RawArchive
}
type Lines = LinesFile | LinesStream

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

async function needsSpool(lines: Lines): Promise<boolean> {
  if (lines.from === 'stream' || lines.gzip) return true
  const handle = await open(lines.path)
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(4), 0, 4, 0)
    return isWide(buffer.subarray(0, bytesRead))
  } finally {
    await handle.close()
  }
}

/** The lines, and where they can be read again. */
async function openLines(
  lines: Lines,
  {settings, signal}: Context,
): Promise<{path: string; start: number; chunks: Chunks}> {
  const raw =
    lines.from === 'stream'
      ? atLeast(4, untilStopped(lines.stream, signal))
      : chunksOf(lines.path, {gzip: lines.gzip, key: lines.key, limits: settings.read})
  const chunks = asUtf8(raw, lines.key)
  if (lines.from === 'lines' && !(await needsSpool(lines))) return {path: lines.path, start: 0, chunks}
  const spool = await lines.archive.spool(lines.key)
  return {path: spool.path, start: spool.start, chunks: teed(chunks, spool)}
}

/** Gives equal articles of one file different ids; 48 bits of hash fit a number. */
function twinFinder(archive: RawArchive, limits: ReadLimits): (found: Found) => RawArticle {
  const seen = new Set<number>()
  const next = new Map<ArticleId, number>()
  const isSeen = (id: ArticleId): boolean => seen.has(Number.parseInt(id.slice(1), 16))
  return found => {
    let article = identified(found, {ordinal: 0, limits})
    const plain = article.id
    for (let ordinal = next.get(plain) ?? 1; isSeen(article.id); ordinal += 1) {
      article = identified(found, {ordinal, limits})
      next.set(plain, ordinal + 1)
      archive.addTwin(article.id, ordinal)
    }
    seen.add(Number.parseInt(article.id.slice(1), 16))
    return article
  }
}

/** Hands rejects out one by one, up to the limit of rows; the rest share the last row. */
class BadLines {
  readonly #file: string
  readonly #most: number
  readonly #context: Context
  #count = 0
  #firstMore: number | null = null

  constructor(file: string, context: Context) {
    this.#file = file
    this.#context = context
    this.#most = context.settings.read.maxProblemsAFile
  }

  /** Null where the line is only counted. */
  told(bad: Reject): Task | null {
    this.#count += 1
    if (this.#count <= this.#most) return () => Promise.reject(bad)
    // The first of the rest is counted by the row that speaks for all of them.
    if (this.#firstMore === null) this.#firstMore = bad.problem.line
    else this.#context.tally.skipped += 1
    return null
  }

  rest(): Task | null {
    if (this.#firstMore === null) return null
    const detail = `${this.#count - this.#most} from here on`
    const row = reject('more-problems', {file: this.#file, line: this.#firstMore, detail})
    return () => Promise.reject(row)
  }
}

function bytesOf({bytes, line}: Line, {key}: Lines, limits: ReadLimits): Uint8Array {
  if (bytes === null) throw reject('too-large', {file: key, line, detail: `more than ${limits.maxLineBytes} bytes`})
  return bytes
}

function asTask(make: () => RawArticle, bad: BadLines): Task | null {
  try {
    const article = make()
    return () => Promise.resolve(article)
  } catch (error) {
    if (!(error instanceof Reject)) throw error
    return bad.told(error)
  }
}

/** Counts every line that is not blank as found; a stream that breaks off counts as one more. */
export async function* articlesOfLines(lines: Lines, context: Context): AsyncGenerator<Task> {
  const limits = context.settings.read
  const bad = new BadLines(lines.key, context)
  const withId = twinFinder(lines.archive, limits)
  try {
    const {path, start, chunks} = await openLines(lines, context)
    for await (const line of linesOf(chunks, {maxBytes: limits.maxLineBytes})) {
      context.tally.found += 1
      const make = (): RawArticle => {
        const bytes = bytesOf(line, lines, limits)
        const ref = {kind: 'line', path, line: line.line, offset: start + line.offset, bytes: bytes.length} as const
        return withId(articleOfLine(bytes, {file: lines.key, ref, options: context.options, limits}))
      }
      const task = asTask(make, bad)
      if (task !== null) yield task
    }
  } catch (error) {
    const broken = asReject(error, lines.key)
    if (!(broken instanceof Reject)) throw broken
    context.tally.found += 1
    yield () => Promise.reject(broken)
  }
  const rest = bad.rest()
  if (rest !== null) yield rest
}
