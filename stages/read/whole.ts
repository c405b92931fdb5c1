/**
 * A file that holds one article: plain text as it stands, or the article out of a page.
 *
 * A text file's title stays in its text as the first line; a page's headline is put there. Nothing else is added.
 */
import type {RawArticle} from '../../pipeline/types.ts'
import {identified} from './article.ts'
import {wholeFile, type ReadLimits} from './bytes.ts'
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

function entryOf(bytes: Uint8Array, {format}: WholeFile, limits: ReadLimits): Entry {
  const page = format === 'html'
  const {text, note} = decode(bytes, page ? declaredIn(bytes.subarray(0, limits.sniffBytes)) : null)
  const notes = note === null ? [] : [note]
  return page ? pageEntry(text, {limits, notes}) : article({id: null, title: null, text, said: {}, notes})
}

/** `onCut` hears of an article that was not read to its end. Throws a Reject for a file without an article. */
export async function readWhole(
  file: WholeFile,
  limits: ReadLimits,
  onCut: (entry: ArticleEntry) => void = () => undefined,
): Promise<RawArticle> {
  const {path, key, gzip} = file
  const bytes = await wholeFile(path, {gzip, key, limits})
  if (isBinary(bytes)) throw reject('binary', {file: key})
  const entry = entryOf(bytes, file, limits)
  if (entry.is === 'bad') throw rejectOf(entry.fault, {file: key})
  if (entry.is === 'other') throw reject('empty', {file: key})
  onCut(entry)
  const {title, text, metadata, notes} = entry
  return identified({key, file: key, ref: {kind: 'file', path}, title, text, metadata, notes}, {ordinal: 0, limits})
}
