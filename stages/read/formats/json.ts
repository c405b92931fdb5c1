/**
 * A JSON file, or one line of JSONL, to articles: our own records, ninjs, or schema.org records, told by their fields.
 *
 *     {"text": "..."}                                   a record of our own
 *     {"uri": "...", "headlines": [...]}                ninjs
 *     {"@type": "NewsArticle", "articleBody": "..."}    schema.org
 *     [{...}, {...}]                                    many of them
 *
 * Avoids taking any `.json` for an article: an object without these fields is of an unknown kind.
 */
import type {Edition} from '../../../pipeline/types.ts'
import type {ReadLimits} from '../bytes.ts'
import {article, bad, type Entry, type Sheet} from '../entry.ts'
import {isArticleNode, noticeAmong, type ArticleNotice} from '../json-ld.ts'
import {parseJson, recordEntry, type Reading} from '../record.ts'
import {fieldsOf, isObject, type Json} from './fields.ts'
import {bodyOf, lineOf} from './markup.ts'
import {isNinjs, ninjsEntry} from './ninjs.ts'

const isRecord = (object: Json): boolean => typeof object['text'] === 'string'
const isLinked = (object: Json): boolean => isArticleNode(object) || '@graph' in object

/** An article of a schema.org record that is not inside a page. */
function noticeEntry(notice: ArticleNotice, limits: ReadLimits): Entry {
  const body = bodyOf(notice.body ?? '', limits)
  return article({
    id: notice.id ?? notice.url,
    title: lineOf(notice.headline, limits),
    text: body.text,
    said: {
      source: notice.publisher,
      date: notice.date,
      url: notice.url,
      language: notice.language,
      byline: notice.byline,
    },
    edition: editionOf(notice, notice.id ?? notice.url),
    notes: body.notes,
    isCut: body.isCut,
  })
}

/** Only where the record says something of versions: an address alone is no edition. */
export function editionOf(
  {version, modified, correction}: Pick<ArticleNotice, 'version' | 'modified' | 'correction'>,
  item: string | null,
): Partial<Edition> {
  if (version === null && modified === null && correction === null) return {}
  return {item, version, revised: modified, status: correction === null ? null : 'correction', note: correction}
}

/** Outlet and story from the fields that the user named, whatever the standard calls them. */
function asAsked(entry: Entry, object: Json, {stories, storyField, sourceField}: Reading['options']): Entry {
  if (entry.is !== 'article') return entry
  const field = fieldsOf(object)
  const source = (sourceField === null ? null : field.words(sourceField)) ?? entry.metadata.source
  const story = stories === 'given' ? field.words(storyField) : null
  return {...entry, metadata: {...entry.metadata, source, story}}
}

/** Null where the object is of no kind that is known. */
export function entryOf(object: Json, {options, limits}: Omit<Reading, 'where'>): Entry | null {
  if (isRecord(object)) return recordEntry(object, options)
  if (isNinjs(object)) return asAsked(ninjsEntry(object, limits), object, options)
  const notice = isLinked(object) ? noticeAmong([object]) : null
  return notice === null ? null : asAsked(noticeEntry(notice, limits), object, options)
}

const noted = (entry: Entry, note: string | null): Entry =>
  note === null || entry.is !== 'article' ? entry : {...entry, notes: [note, ...entry.notes]}

/** One line of JSONL: a record of our own, if nothing else. */
export function entryOfLine(bytes: Uint8Array, reading: Reading): Entry {
  const {json, note} = parseJson(bytes, reading)
  if (!isObject(json)) return bad({code: 'invalid-record', detail: 'no object'})
  return noted(entryOf(json, reading) ?? recordEntry(json, reading.options), note)
}

/** A whole file; null where nothing in it is of a kind that is known. Throws a Reject where it is no JSON. */
export function jsonSheet(bytes: Uint8Array, reading: Reading): Sheet | null {
  const {json, note} = parseJson(bytes, reading)
  if (isObject(json)) {
    const entry = entryOf(json, reading)
    return entry === null ? null : {holds: 'one', entries: [noted(entry, note)]}
  }
  if (!Array.isArray(json)) return null
  const entries = (json as unknown[]).map(each => (isObject(each) ? entryOf(each, reading) : null))
  if (entries.every(entry => entry === null)) return null
  const known = entries.map(entry => entry ?? bad({code: 'invalid-record', detail: 'of no known kind'}))
  return {holds: 'many', entries: known.map(entry => noted(entry, note))}
}
