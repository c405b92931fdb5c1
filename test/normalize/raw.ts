/** Articles for the tests of this room. */
import {articleId, sha256} from '../../pipeline/ids.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import type {Article, Metadata, RawArticle} from '../../pipeline/types.ts'
import {normalizeArticle} from '../../stages/normalize/index.ts'

export const settings = defaultSettings.normalize

interface Given {
  readonly title?: string | null
  readonly key?: string
  readonly metadata?: Partial<Metadata>
  readonly notes?: readonly string[]
}

export function rawArticle(
  text: string,
  {title = null, key = 'a.txt', metadata = {}, notes = []}: Given = {},
): RawArticle {
  return {
    id: articleId({key, title, sha256: sha256(text)}),
    key,
    file: key,
    ref: {kind: 'file', path: key},
    title,
    text,
    sha256: sha256(text),
    metadata: {source: null, date: null, url: null, language: null, byline: null, story: null, ...metadata},
    notes,
  }
}

export const article = (
  text: string,
  given: Given & {readonly timezone?: string; readonly lone?: boolean} = {},
): Article =>
  normalizeArticle(rawArticle(text, given), {settings, timezone: given.timezone ?? 'UTC', lone: given.lone ?? false})

/** Kind and text of each block, as the table of a test shows it. */
export const partsOf = ({blocks, title, text}: Article): readonly (readonly [string, string])[] =>
  blocks.map(({kind, start, end, in: where}) => [kind, (where === 'title' ? (title ?? '') : text).slice(start, end)])

/** Prose of an invented story, that a line can stand above and below. */
export const prose = [
  'The harbour bridge at Ballyford was closed on Friday after a barge struck one of its piers, the council said.',
  'Nobody was hurt, but Mayor Una Brady said that Ballyford would be cut off from the airport for two weeks.',
  'Engineers from the council will inspect the pier on Monday, and the harbour master has asked ships to stay away.',
] as const
