/**
 * The article at a place, read again with every field of the first reading.
 *
 * Avoids quoting a text that is no longer there: the id is a hash of key and content, so a file or line that changed or
 * vanished meanwhile is a Reject `changed`.
 */
import type {RawArchive, Reread} from '../../pipeline/archive.ts'
import {Reject} from '../../pipeline/errors.ts'
import type {ArticleId, ArticleRef, RawArticle} from '../../pipeline/types.ts'
import {identified} from './article.ts'
import type {ReadLimits} from './bytes.ts'
import {documentAgain} from './documents.ts'
import {kindOfNamed} from './kind.ts'
import {partAgain} from './parts.ts'
import type {RecordOptions} from './record.ts'
import {articleOfLine, type LineRef} from './record-article.ts'
import {asReject, reject} from './reject.ts'
import {readWhole} from './whole.ts'

interface Rereading {
  readonly settings: ReadLimits
  readonly options: RecordOptions
}

async function lineAgain(archive: RawArchive, ref: LineRef, id: ArticleId, how: Rereading): Promise<RawArticle> {
  const file = archive.keyOf(ref)
  const bytes = await archive.slice(ref.path, ref)
  const found = articleOfLine(bytes, {file, ref, options: how.options, limits: how.settings})
  if (found === null) throw reject('changed', {file, line: ref.line})
  return identified(found, {ordinal: archive.ordinalOf(id), limits: how.settings})
}

async function fileAgain(path: string, key: string, {settings, options}: Rereading): Promise<RawArticle> {
  const {format, gzip} = kindOfNamed(key) ?? {format: 'text', gzip: false}
  switch (format) {
    case 'text':
    case 'html':
      return readWhole({path, key, format, gzip}, {limits: settings})
    case 'json':
    case 'xml':
      return documentAgain({path, key, format, gzip}, {limits: settings, options})
    case 'lines':
    case 'parquet':
    case 'warc':
      // Their articles have places of their own.
      throw reject('changed', {file: key})
  }
}

async function again(archive: RawArchive, ref: ArticleRef, id: ArticleId, how: Rereading): Promise<RawArticle> {
  switch (ref.kind) {
    case 'line':
      return lineAgain(archive, ref, id, how)
    case 'part':
      return identified(await partAgain(ref, archive), {ordinal: archive.ordinalOf(id), limits: how.settings})
    case 'file':
      return fileAgain(ref.path, archive.keyOf(ref), how)
  }
}

/** For `createArchive`: how bytes become an article. */
export function rereadRaw(how: Rereading): Reread {
  return async (archive, ref, id) => {
    const file = archive.keyOf(ref)
    const changed = (detail?: string): Reject =>
      reject('changed', {
        file,
        line: ref.kind === 'line' ? ref.line : null,
        ...(detail === undefined ? {} : {detail}),
      })
    let article: RawArticle
    try {
      article = await again(archive, ref, id, how)
    } catch (error) {
      const known = asReject(error, file)
      throw known instanceof Reject ? changed(known.problem.code) : known
    }
    if (article.id !== id) throw changed()
    return article
  }
}
