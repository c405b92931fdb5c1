/**
 * A server's answer as a crawler keeps it: its status, its headers, and its body unchunked and unpacked.
 *
 *     HTTP/1.1 200 OK⏎Content-Type: text/html⏎Transfer-Encoding: chunked⏎Content-Encoding: gzip⏎⏎...
 *
 * Some crawlers keep the headers and unpack the body: what does not look chunked or packed is taken as it is. Avoids a
 * body of 10 KB that unpacks to 10 GB: unpacking stops at the cap and at the ratio. Source: RFC 9112, RFC 9110.
 */
import {brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib'
import type {ReadLimits} from '../../bytes.ts'
import type {Fault} from '../../entry.ts'
import {codeOf} from '../../../../pipeline/errors.ts'
import {headersOf, type Headers} from './headers.ts'

export interface Response {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
}

/** The place behind the blank line that ends the header; null where there is none. */
function endOfHead(block: Buffer, most: number): number | null {
  const head = block.subarray(0, most)
  const [crlf, lf] = [head.indexOf('\r\n\r\n'), head.indexOf('\n\n')]
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return crlf + 4
  return lf < 0 ? null : lf + 2
}

/** The chunks joined; null where the body is not chunked. A last chunk that is cut is taken as far as it goes. */
export function unchunked(body: Buffer): Uint8Array | null {
  const pieces: Uint8Array[] = []
  for (let at = 0; at < body.length;) {
    const end = body.indexOf(0x0a, at)
    const size =
      end < 0 || end - at > 100 ? null : /^([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(body.toString('latin1', at, end))
    if (size === null || size[1] === undefined) return pieces.length === 0 ? null : Buffer.concat(pieces)
    const bytes = Number.parseInt(size[1], 16)
    if (bytes === 0) break
    pieces.push(body.subarray(end + 1, end + 1 + bytes))
    at = end + 1 + bytes
    if (body[at] === 0x0d) at += 1
    if (body[at] === 0x0a) at += 1
  }
  return Buffer.concat(pieces)
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

function unpacked(body: Uint8Array, encoding: string, limits: ReadLimits): Uint8Array {
  const maxOutputLength = Math.min(limits.maxFileBytes, limits.gzipRatioFrom + limits.gzipRatio * body.length)
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(body) ? gunzipSync(body, {maxOutputLength}) : body
    case 'deflate':
      // Two forms go by this name; the first byte of the proper one says so.
      return ((body[0] ?? 0) & 0x0f) === 8
        ? inflateSync(body, {maxOutputLength})
        : inflateRawSync(body, {maxOutputLength})
    case 'br':
      return brotliDecompressSync(body, {maxOutputLength})
    default:
      return body
  }
}

interface Head {
  readonly status: number
  readonly headers: Headers
  /** Where the body begins. */
  readonly end: number
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Null where the block is no answer. */
export function headOf(bytes: Uint8Array, most = bytes.length): Head | null {
  const block = asBuffer(bytes)
  const end = endOfHead(block, most)
  if (end === null) return null
  const [first = '', ...lines] = block.toString('latin1', 0, end).trimEnd().split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first)?.[1]
  return status === undefined ? null : {status: Number(status), headers: headersOf(lines), end}
}

/** The answer, or why its body cannot be read; null where the block is no answer. */
export function responseOf(bytes: Uint8Array, limits: ReadLimits): Response | Fault | null {
  const head = headOf(bytes, limits.warcHeadBytes)
  if (head === null) return null
  const {status, headers} = head
  const rest = asBuffer(bytes).subarray(head.end)
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  const body = (chunked ? unchunked(rest) : null) ?? rest
  try {
    const encoding = (headers.get('content-encoding') ?? '').trim().toLowerCase()
    return {status, headers, body: unpacked(body, encoding, limits)}
  } catch (error) {
    const code = codeOf(error) ?? ''
    if (code === 'ERR_BUFFER_TOO_LARGE') return {code: 'gzip-bomb', detail: `more than ${limits.gzipRatio} to 1`}
    if (/^(?:Z_|ERR_|_?ERROR)/.test(code)) return {code: 'cut-gzip', detail: code}
    throw error
  }
}
