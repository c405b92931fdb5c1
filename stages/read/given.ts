/**
 * Articles that a program hands over as objects, one task each; no file is read.
 *
 *     {id: 17, source: 'herald', date: new Date(0), text: '...'}  ->  key '17', date '1970-01-01T00:00:00.000Z'
 *
 * The key is the id, or `N3` for the third where it has none: an id keeps what is told of an article the same whatever else is
 * given. Fields are read by their names, so that rows of a database and class instances serve as well as plain objects.
 * Avoids: one row of a wrong type among a million that ends the run: it is a problem row.
 * Memory: one article; what is kept for later is for the archive to hold.
 */
import type {RawArchive} from '../../pipeline/archive.ts'
import type {Context} from '../../pipeline/context.ts'
import type {GivenArticle} from '../../pipeline/types.ts'
import type {Entry} from './entry.ts'
import {articlesOfParts} from './parts.ts'
import {recordEntry, type RecordOptions} from './record.ts'
import type {Task} from './setbacks.ts'

export interface GivenArticles {
  readonly from: 'given'
  /** What problem rows call them. */
  readonly key: string
  readonly articles: AsyncIterable<GivenArticle>
  readonly archive: RawArchive
}

const FIELDS = ['id', 'text', 'title', 'date', 'source', 'url', 'language', 'byline'] as const

/** JSON has no dates of its own; one that is no date at all is said as it is shown, and not understood. */
const plain = (value: unknown): unknown =>
  value instanceof Date ? (Number.isNaN(value.getTime()) ? String(value) : value.toISOString()) : value

function entryOf(article: GivenArticle, options: RecordOptions): Entry {
  const names = [...FIELDS, options.storyField, ...(options.sourceField === null ? [] : [options.sourceField])]
  return recordEntry(Object.fromEntries(names.map(name => [name, plain(Reflect.get(article, name))])), options)
}

async function* entriesOf({articles}: GivenArticles, {options}: Context): AsyncGenerator<Entry> {
  for await (const article of articles) yield entryOf(article, options)
}

export const articlesOfGiven = (given: GivenArticles, context: Context): AsyncGenerator<Task> =>
  articlesOfParts(
    entriesOf(given, context),
    {path: '', key: given.key, archive: given.archive, keyOf: (id, place) => id ?? `N${place}`, what: 'The object'},
    context,
  )
