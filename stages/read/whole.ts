/**
 * A file that holds one article: plain text as it stands, or the article out of a page.
 *
 * A text file's title stays in its text as the first line; a page's headline is put there. Nothing else is added.
 */
import {NEVER, type Deadline} from '../../pipeline/deadline.ts'
import type {RawArticle} from '../../pipeline/types.ts'
import {identified} from './article.ts'
import {plainFile, wholeFile, type ReadLimits} from './bytes.ts'
import {declaredIn, decode, isBinary} from './decode.ts'
import {article, type ArticleEntry, type Entry} from './entry.ts'
import {pageEntry} from './page-entry.ts'
import {rejectOf} from './parts.ts'
import {reject} from './reject.ts'

export interface WholeFile {
  /** Where to open it. */
  readonly path: string
  /** What it is called. */
  readonly key: string
  readonly format: 'text' | 'html'
  readonly gzip: boolean
}

function entryOf(
  bytes: Uint8Array,
  {format}: WholeFile,
  {limits, deadline}: {readonly limits: ReadLimits; readonly deadline: Deadline},
): Entry {
  const page = format === 'html'
  const {text, note} = decode(bytes, page ? declaredIn(bytes.subarray(0, limits.sniffBytes)) : null)
  const notes = note === null ? [] : [note]
  return page ? pageEntry(text, {limits, notes, deadline}) : article({id: null, title: null, text, said: {}, notes})
}

interface Reading {
  readonly limits: ReadLimits
  /** Hears of an article that was not read to its end. */
  readonly onCut?: (entry: ArticleEntry) => void
  /** Does the work within the time of one article; left out: it may take as long as it takes. */
  readonly inTime?: (work: (deadline: Deadline) => Entry) => Entry
}

/** Throws a Reject for a file without an article. */
function articleOf(
  bytes: Uint8Array,
  file: WholeFile,
  {limits, onCut, inTime = work => work(NEVER)}: Reading,
): RawArticle {
  const {path, key} = file
  if (isBinary(bytes)) throw reject('binary', {file: key})
  const entry = inTime(deadline => entryOf(bytes, file, {limits, deadline}))
  if (entry.is === 'bad') throw rejectOf(entry.fault, {file: key})
  if (entry.is === 'other') throw reject('empty', {file: key})
  onCut?.(entry)
  const {title, text, metadata, notes} = entry
  return identified({key, file: key, ref: {kind: 'file', path}, title, text, metadata, notes}, {ordinal: 0, limits})
}

/** Throws a Reject for a file without an article. */
export async function readWhole(file: WholeFile, reading: Reading): Promise<RawArticle> {
  const {path, key, gzip} = file
  return articleOf(await wholeFile(path, {gzip, key, limits: reading.limits}), file, reading)
}

/** As readWhole, of a file that is not packed, for whoever has a thread of his own. */
export function readWholeNow(file: WholeFile, reading: Reading): RawArticle {
  return articleOf(plainFile(file.path, {gzip: false, key: file.key, limits: reading.limits}), file, reading)
}
