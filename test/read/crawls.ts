/** Records of a WARC file, as crawlers write them. */
import {gzipSync} from 'node:zlib'

export interface Piece {
  readonly type?: string
  readonly uri?: string | null
  readonly date?: string
  /** Content-Type of the record. */
  readonly as?: string
  readonly block: string | Uint8Array
  /** What the record says its length is, where that is not true. */
  readonly length?: number
  readonly extra?: readonly string[]
}

const bytesOf = (block: string | Uint8Array): Buffer => Buffer.from(block as string)

export function record(piece: Piece): Buffer {
  const {type = 'response', uri = 'https://post.example/', date = '2031-03-04T12:00:00Z', block, extra = []} = piece
  const body = bytesOf(block)
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    ...(uri === null ? [] : [`WARC-Target-URI: ${uri}`]),
    `WARC-Date: ${date}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(body.length).padStart(12, '0')}>`,
    `Content-Type: ${piece.as ?? 'application/http; msgtype=response'}`,
    ...extra,
    `Content-Length: ${piece.length ?? body.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body, Buffer.from('\r\n\r\n')])
}

export function answer(body: string | Uint8Array, headers: readonly string[] = [], status = '200 OK'): Buffer {
  const named = headers.some(header => /^content-type/i.test(header))
    ? headers
    : ['Content-Type: text/html', ...headers]
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${named.join('\r\n')}\r\n\r\n`), bytesOf(body)])
}

export function chunked(body: string | Uint8Array, size: number): Buffer {
  const bytes = bytesOf(body)
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size)
    pieces.push(Buffer.from(`${piece.length.toString(16)};x=y\r\n`), piece, Buffer.from('\r\n'))
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')])
}

/** Each record packed on its own, as WARC files are. */
export const memberByMember = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map(each => gzipSync(each)))
