/** Members of invented stories for the tests of align and classify: text in, annotated article out. */
import {articleId, sha256, storyId} from '../pipeline/ids.ts'
import {defaultSettings} from '../pipeline/settings.ts'
import type {Article, Edition} from '../pipeline/types.ts'
import type {StoryRecord} from '../pipeline/records.ts'
import {alignMembers} from '../stages/align/align.ts'
import {annotateArticle} from '../stages/annotate/annotate.ts'
import type {Annotated} from '../stages/annotate/types.ts'
import {classifyStory} from '../stages/classify/classify.ts'
import {normalizeArticle} from '../stages/normalize/normalize.ts'
import {noEdition} from '../stages/read/entry.ts'

export interface SaidOf {
  readonly date?: string | null
  readonly source?: string | null
  readonly edition?: Partial<Edition>
}

/** An article as read from a text file called `name`. */
export function articleOf(name: string, text: string, {date = null, source = null, edition}: SaidOf = {}): Article {
  const raw = {
    id: articleId({key: name, title: null, sha256: sha256(text)}),
    key: name,
    file: name,
    ref: {kind: 'file', path: name} as const,
    title: null,
    text,
    sha256: sha256(text),
    metadata: {
      source,
      date,
      url: null,
      language: 'en',
      byline: null,
      story: null,
      ...(edition === undefined ? {} : {edition: {...noEdition, ...edition}}),
    },
    notes: [],
  }
  return normalizeArticle(raw, {settings: defaultSettings.normalize, timezone: 'UTC'})
}

export const memberOf = (name: string, text: string, options: SaidOf = {}): Annotated =>
  annotateArticle(articleOf(name, text, options))

/** The whole path from members to the story's record; members in the order of their ids, as the barrier gives them. */
export function told(members: readonly Annotated[]): StoryRecord {
  const sorted = [...members].sort((x, y) => (x.article.id < y.article.id ? -1 : 1))
  const [first] = sorted
  if (first === undefined) throw new Error('a story has members')
  const story = {id: storyId(first.article.id), members: sorted.map(({article: {id, ref}}) => ({id, ref}))}
  return classifyStory(
    {type: 'story', story, members: sorted, alignment: alignMembers(sorted, defaultSettings.align)},
    defaultSettings,
  )
}
