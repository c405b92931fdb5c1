/**
 * A file that holds one article: plain text as it stands, or the article out of a page.
 *
 * A text file's title stays in its text as the first line; a page's headline is put there. Nothing else is added.
 */
import type {Metadata, RawArticle} from '../../pipeline/types.ts'
import {identified} from './article.ts'
import {wholeFile, type ReadLimits} from './bytes.ts'
import {declaredIn, decode, isBinary} from './decode.ts'
import {extract} from './extract.ts'
import type {FileKind} from './kind.ts'
import {reject} from './reject.ts'

const nothingSaid: Metadata = {source: null, date: null, url: null, language: null, byline: null, story: null}

export interface WholeFile {
  /** Where to open it. */
  readonly path: string
  /** What it is called. */
  readonly key: string
  readonly kind: FileKind
}

interface Content {
  readonly text: string
  readonly metadata: Metadata
  readonly notes: readonly string[]
}

function contentOf(bytes: Uint8Array, {kind}: WholeFile, limits: ReadLimits): Content {
  const page = kind.format === 'html'
  const declared = page ? declaredIn(bytes.subarray(0, limits.sniffBytes)) : null
  const {text, note} = decode(bytes, declared)
  const notes = note === null ? [] : [note]
  if (!page) return {text, metadata: nothingSaid, notes}
  const extracted = extract(text, limits)
  return {...extracted, notes: [...notes, ...extracted.notes]}
}

/** Throws a Reject for a file without an article. */
export async function readWhole(file: WholeFile, limits: ReadLimits): Promise<RawArticle> {
  const {path, key} = file
  const bytes = await wholeFile(path, {gzip: file.kind.gzip, key, limits})
  if (isBinary(bytes)) throw reject('binary', {file: key})
  const content = contentOf(bytes, file, limits)
  if (!/\S/.test(content.text)) throw reject('empty', {file: key})
  return identified({key, file: key, ref: {kind: 'file', path}, title: null, ...content}, {ordinal: 0, limits})
}
