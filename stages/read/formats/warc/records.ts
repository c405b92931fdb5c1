/**
 * The records of a WARC file, one after another.
 *
 *     WARC/1.0⏎WARC-Type: response⏎WARC-Target-URI: https://...⏎Content-Length: 5124⏎⏎...block...⏎⏎
 *
 * A block that nobody wants is passed over, never held. A record that does not end where its length says is told, and the
 * reading goes on at the next line that begins a record. Memory: one block. Source: ISO 28500:2017.
 */
import type {ReadLimits} from '../../bytes.ts'
import {headersOf, type Headers} from './headers.ts'
import {isBlankLine, type ByteStream} from './stream.ts'

export type WarcRecord =
  | {readonly is: 'record'; readonly headers: Headers; readonly block: Uint8Array}
  /** Over the limit: the block is its beginning. */
  | {readonly is: 'large'; readonly headers: Headers; readonly block: Uint8Array}
  /** Of a type that was not wanted. */
  | {readonly is: 'passed'}
  | {readonly is: 'broken'; readonly what: string}

const LONGEST_LINE = 65_536
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const isVersion = (line: Uint8Array): boolean => /^WARC\/\d/.test(latin1(line.subarray(0, 6)))

/** The next line that begins a record; `lost` counts the lines passed over on the way. Null at a clean end. */
async function nextVersion(stream: ByteStream): Promise<{readonly lost: number; readonly isFound: boolean} | null> {
  let lost = 0
  for (;;) {
    const line = await stream.line(LONGEST_LINE)
    if (line.length === 0) return lost > 0 ? {lost, isFound: false} : null
    if (isVersion(line)) return {lost, isFound: true}
    if (!isBlankLine(line)) lost += 1
  }
}

/** Null where the header has no end within the limit. */
async function headersFrom(stream: ByteStream, limits: ReadLimits): Promise<Headers | null> {
  const lines: string[] = []
  let length = 0
  for (;;) {
    const line = await stream.line(LONGEST_LINE)
    length += line.length
    if (line.length === 0 || length > limits.warcHeadBytes) return null
    if (isBlankLine(line)) return headersOf(lines)
    lines.push(latin1(line).replace(/\r?\n$/, ''))
  }
}

interface Wanted {
  readonly limits: ReadLimits
  readonly wants: (headers: Headers) => boolean
}

/** The record whose version line was read. */
async function recordFrom(stream: ByteStream, {limits, wants}: Wanted): Promise<WarcRecord> {
  const headers = await headersFrom(stream, limits)
  const length = /^\d{1,15}$/.exec(headers?.get('content-length') ?? '')?.[0]
  if (headers === null || length === undefined) return {is: 'broken', what: 'a record has no length'}
  const bytes = Number(length)
  if (!wants(headers)) {
    await stream.skip(bytes)
    return {is: 'passed'}
  }
  const held = bytes > limits.maxFileBytes ? limits.warcHeadBytes : bytes
  const block = await stream.take(held)
  await stream.skip(bytes - held)
  if (block.length < held) return {is: 'broken', what: 'the file ends inside a record'}
  return {is: held < bytes ? 'large' : 'record', headers, block}
}

/** A record is given only where it ends as it says: one of a wrong length holds half a page, or two. */
export async function* recordsOf(stream: ByteStream, wanted: Wanted): AsyncGenerator<WarcRecord> {
  let version = await nextVersion(stream)
  if (version !== null && version.lost > 0) yield {is: 'broken', what: 'the file does not begin with a record'}
  while (version !== null && version.isFound) {
    const record = await recordFrom(stream, wanted)
    version = await nextVersion(stream)
    const isOff = version !== null && version.lost > 0 && record.is !== 'broken'
    yield isOff ? {is: 'broken', what: 'a record does not end where its length says'} : record
  }
}
