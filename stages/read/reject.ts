/**
 * What can go wrong while reading, each with its stable code, said once: what is the matter and what to do about it.
 *
 *     throw reject('binary', {file: 'a/photo.txt'})
 */
import {codeOf, Reject} from '../../pipeline/errors.ts'
import type {Problem} from '../../pipeline/types.ts'

const sayings = {
  binary: ['holds bytes that are no text', 'Convert it to text, HTML or JSONL, saved as UTF-8.'],
  'broken-warc': [
    'is a damaged WARC file',
    'Fetch it again, or name the damage with `warcio check`; other records were read.',
  ],
  changed: ['changed while it was read', 'Run again when nothing writes to it.'],
  'cut-gzip': ['is a damaged or cut gzip file', 'Fetch it again; `gzip -t` names the damage.'],
  empty: ['holds neither text nor title', 'Remove it, or fetch the article again.'],
  'gzip-bomb': ['unpacks to far more than it should', 'Unpack it yourself if you trust it, and give the result.'],
  'invalid-json': ['is no valid JSON', 'Write one complete JSON object on each line.'],
  'invalid-parquet': [
    'is no Parquet file that can be read',
    'Check it, or write it again with snappy or no compression.',
  ],
  'invalid-record': ['is no article record', 'Give each line an object with `text`, and any of `id`, `title`, `date`.'],
  'invalid-xml': [
    'is no well-formed XML',
    'Fetch it again, or have its sender mend it; entries before that were read.',
  ],
  'more-problems': [
    'has further lines or entries that could not be read',
    'Mend the lines named before it, then run again.',
  ],
  'not-regular': ['is no file and no folder', 'Give a file or a folder, or pipe JSONL into `-`.'],
  'too-deep': ['is nested too deeply', 'Close what is never closed in it, or give the text alone, in flat records.'],
  'too-large': ['is larger than the limit for one article', 'Split it: one article a file, or one a JSONL line.'],
  'unknown-content': [
    'holds no article of a kind that is known',
    'Give ninjs, schema.org or `text` records as .json; RSS, Atom, NewsML-G2 or NITF as .xml.',
  ],
  'unknown-kind': ['is of an unknown kind', 'Give .txt, .md, .html, .jsonl, .json, .xml or .warc, each also with .gz.'],
  'xml-entities': [
    'declares entities of its own, which are never expanded',
    'Have its sender write the characters themselves, without an <!ENTITY> declaration.',
  ],
  'name-encoding': [
    'has a name, or lies in a folder with a name, that is not UTF-8, and cannot be opened',
    'Rename it, then run again.',
  ],
  unreadable: ['could not be read', 'Check that it exists and that you may read it.'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

export type ReadCode = keyof typeof sayings

export interface Where {
  readonly file: string
  readonly line?: number | null
  /** Where it is no file: `The article`. */
  readonly what?: string
  /** Further words for the message, e.g. the limit or the system's error code. Never text of the article. */
  readonly detail?: string
}

/** The problem row. */
export function problemOf(code: ReadCode, {file, line = null, what = 'The file', detail}: Where): Problem {
  const [matter, action] = sayings[code]
  const message = `${line === null ? what : `Line ${line}`} ${matter}${detail === undefined ? '' : ` (${detail})`}.`
  return {file, line, stage: 'read', code, message, action}
}

export const reject = (code: ReadCode, where: Where): Reject => new Reject(problemOf(code, where))

/** Bytes of a name that are no UTF-8 arrive as U+FFFD, under which the system knows no file. */
export const hasSpoiltName = (code: string | null, file: string): boolean =>
  code === 'ENOENT' && file.includes('\uFFFD')

export const unreadable = (code: string, file: string): Problem =>
  hasSpoiltName(code, file) ? problemOf('name-encoding', {file}) : problemOf('unreadable', {file, detail: code})

/** A failed system call on one input sets that input aside; what is already a Reject, or a fault of ours, passes. */
export function asReject(error: unknown, file: string): unknown {
  const code = codeOf(error)
  if (error instanceof Reject || code === null) return error
  if (code.startsWith('Z_')) return reject('cut-gzip', {file, detail: code})
  return /^E[A-Z0-9]+$/.test(code) ? new Reject(unreadable(code, file)) : error
}
