/**
 * Bytes to text: byte-order mark, then what the file declares, then UTF-8 if valid, then windows-1252.
 *
 *     decode(bytes of `caf\xE9 \x93so\x94`)  ->  {text: 'café “so”', note: 'decoded as windows-1252'}
 *
 * Avoids TextDecoder('windows-1252'), which turns curly quotes into control characters on Node 20, and Latin-1 for pages
 * that declare `iso-8859-1` but mean windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels). Linear.
 */
import {isUtf8} from 'node:buffer'
import iconv from 'iconv-lite'

export interface Decoded {
  /** Without the byte-order mark. */
  readonly text: string
  readonly encoding: string
  /** What a reader should know, null for plain UTF-8. */
  readonly note: string | null
}

const LAST_RESORT = 'windows-1252'

/** UTF-32 first: its little-endian mark begins with that of UTF-16. */
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const firstOfMarks = new Set(marks.map(([, [first]]) => first))

/** The byte-order mark's encoding and length, or null. */
export function markOf(bytes: Uint8Array): {readonly encoding: string; readonly length: number} | null {
  if (!firstOfMarks.has(bytes[0])) return null
  const found = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  return found === undefined ? null : {encoding: found[0], length: found[1].length}
}

/** A zero byte is text only in the wide encodings, and those are known by their mark. */
export function isBinary(bytes: Uint8Array): boolean {
  const mark = markOf(bytes)
  return (mark === null || mark.encoding === 'utf-8') && bytes.includes(0)
}

/** Declarations as browsers read them: Latin-1 means windows-1252, and a legible declaration cannot stand in UTF-16. */
function declaredEncoding(label: string | null): string | null {
  if (label === null) return null
  const name = label.trim().toLowerCase()
  if (/^(?:us-)?ascii$|^iso-?8859-1$|^latin-?1$|^l1$|^cp1252$|^x-cp1252$/.test(name)) return LAST_RESORT
  if (/^utf-?(?:8|16|32)/.test(name) || name === 'unicode') return 'utf-8'
  // iconv-lite also knows codecs that are no character sets
  if (name === '' || /^(?:base64|hex|binary|internal|utf-?7.*|ucs.*)$/.test(name)) return null
  return iconv.encodingExists(name) ? name : null
}

const utf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')

/** `declared` is the label as the file gives it, or null. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = markOf(bytes)
  if (mark !== null) {
    const body = bytes.subarray(mark.length)
    if (mark.encoding !== 'utf-8') return wide(body, mark.encoding)
    const note = isUtf8(body) ? null : 'invalid UTF-8 bytes replaced by U+FFFD'
    return {text: utf8(body), encoding: 'utf-8', note}
  }
  const named = declaredEncoding(declared)
  // A page that says UTF-8 and holds other bytes is read as if it had said nothing.
  if ((named === null || named === 'utf-8') && isUtf8(bytes)) return {text: utf8(bytes), encoding: 'utf-8', note: null}
  const encoding = named === null || named === 'utf-8' ? LAST_RESORT : named
  const note = isAscii(bytes) ? null : `decoded as ${encoding}`
  return {text: iconv.decode(bytes, encoding), encoding, note}
}

/** Half of a pair of units: iconv-lite lets it through, and no file in UTF-8 can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/gu

function wide(bytes: Uint8Array, encoding: string): Decoded {
  const given = iconv.decode(bytes, encoding, {stripBOM: false})
  const text = given.replace(LONE_SURROGATE, '\ufffd')
  const note = `decoded as ${encoding}${text === given ? '' : ', half characters replaced by U+FFFD'}`
  return {text, encoding, note}
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every(byte => byte < 0x80)

/** The label in `<meta charset>`, `<meta http-equiv>` or an XML declaration among the first bytes of a page. */
export function declaredIn(head: Uint8Array): string | null {
  const text = Buffer.from(head).toString('latin1')
  const xml = /^\s{0,64}<\?xml[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w:.-]{1,40})/i.exec(text)
  const meta = /<meta\s[^>]{0,300}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w:.-]{1,40})/i.exec(text)
  return xml?.[1] ?? meta?.[1] ?? null
}
