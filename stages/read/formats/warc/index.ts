/**
 * A web archive: every page in it to an article, the rest counted.
 *
 *     crawl.warc.gz#https://mail.example/2031/03/ferry
 *
 * Pages are the answers of status 2xx, and resource records, that are HTML; the texts of a conversion (WET) file are
 * articles too. Requests, redirects, pictures and revisits are left out. The day of the crawl is no day of publication:
 * it only tells which of two copies of one address is the later one. Memory: one record.
 */
import type {ReadLimits} from '../../bytes.ts'
import {decode, declaredIn} from '../../decode.ts'
import {article, bad, other, type Entry, type Fault} from '../../entry.ts'
import {pageEntry} from '../../page-entry.ts'
import {contentTypeOf, type Headers} from './headers.ts'
import {recordsOf, type WarcRecord} from './records.ts'
import {headOf, responseOf} from './response.ts'
import {ByteStream} from './stream.ts'

const isPage = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml'
const looksLikePage = (body: Uint8Array): boolean =>
  /^\s*<(?:!doctype html|html)/i.test(
    Buffer.from(body.subarray(0, 400))
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, ''),
  )

/** Some writers put the address into angle brackets. */
const addressOf = (headers: Headers): string | null => headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null

interface Body {
  readonly bytes: Uint8Array
  readonly type: string
  readonly charset: string | null
}

function entryOf({bytes, type, charset}: Body, headers: Headers, limits: ReadLimits): Entry {
  const address = addressOf(headers)
  const cut = headers.get('warc-truncated')
  const notes = cut === undefined ? [] : ['the crawler kept only the beginning']
  const crawled = {address, fetched: headers.get('warc-date') ?? null}
  if (isPage(type) || (type === '' && looksLikePage(bytes))) {
    const {text, note} = decode(bytes, charset ?? declaredIn(bytes.subarray(0, limits.sniffBytes)))
    return pageEntry(text, {limits, crawled, notes: note === null ? notes : [note, ...notes]})
  }
  if (type !== 'text/plain' || headers.get('warc-type') !== 'conversion') return other
  const {text} = decode(bytes, charset)
  const edition = {item: address, revised: crawled.fetched}
  return article({id: address, title: null, text, said: {url: address}, edition, notes})
}

const tooLarge = ({maxFileBytes}: ReadLimits): Fault => ({code: 'too-large', detail: `more than ${maxFileBytes} bytes`})

/** Films are as large as they like. */
function typeInside({headers, block}: Extract<WarcRecord, {is: 'large'}>): string {
  const {type} = contentTypeOf(headers)
  return type.startsWith('application/http') ? contentTypeOf(headOf(block)?.headers ?? new Map()).type : type
}

function fromRecord(record: WarcRecord, limits: ReadLimits): Entry {
  if (record.is === 'passed') return other
  if (record.is === 'broken') return bad({code: 'broken-warc', detail: record.what})
  const {headers, block} = record
  const {type, charset} = contentTypeOf(headers)
  if (record.is === 'large') return isPage(typeInside(record)) ? bad(tooLarge(limits)) : other
  if (!type.startsWith('application/http')) return entryOf({bytes: block, type, charset}, headers, limits)
  const response = responseOf(block, limits)
  if (response === null) return other
  if ('code' in response) return bad(response)
  if (response.status < 200 || response.status > 299) return other
  return entryOf({bytes: response.body, ...contentTypeOf(response.headers)}, headers, limits)
}

const wanted = new Set(['response', 'resource', 'conversion'])

export async function* warcEntries(chunks: AsyncIterable<Uint8Array>, limits: ReadLimits): AsyncGenerator<Entry> {
  const wants = (headers: Headers): boolean => wanted.has(headers.get('warc-type') ?? '')
  for await (const record of recordsOf(new ByteStream(chunks), {limits, wants})) yield fromRecord(record, limits)
}
