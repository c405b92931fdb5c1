/** An article as its record in results.jsonl: what was understood, and the text as read. */
import type {ArticleRecord} from '../../pipeline/records.ts'
import type {Article, StoryId} from '../../pipeline/types.ts'

export function articleRecord(article: Article, story: StoryId | null): ArticleRecord {
  return {
    type: 'article',
    id: article.id,
    key: article.key,
    file: article.file,
    source: article.source,
    ...(article.metadata.url === null ? {} : {url: article.metadata.url}),
    published: article.published?.iso ?? null,
    headline: article.headline,
    language: article.language,
    words: article.words,
    sha256: article.sha256,
    story,
    title: article.title,
    text: article.text,
    notChecked: article.notChecked,
    notes: article.notes,
    agency: article.agency,
    blocks: article.blocks,
    ...(article.metadata.edition === undefined ? {} : {edition: article.metadata.edition}),
  }
}
