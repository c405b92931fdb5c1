/**
 * What `explain` tells, as one record of a fixed shape: what the id stands for, whole, and all that it rests on.
 *
 * ```
 * {"type":"explanation","id":"d2a746c0d68bd","of":"finding","story":"se5529b317737","subject":{...},
 *  "articles":[...],"pairs":[...],"aligned":[...],"missing":[]}
 * ```
 * Avoids: a field that is there for one kind of id and not for another. Described in docs/guide.md.
 */
import type {
  ArticleRecord,
  CoreClaim,
  Divergence,
  GroupRecord,
  PairRecord,
  StoryRecord,
  UniqueClaim,
} from '../../pipeline/records.ts'
import type {ArticleId, StoryId} from '../../pipeline/types.ts'
import type {Aligned} from './aligned.ts'
import type {Explained, Subject} from './explain.ts'

export interface Explanation {
  readonly type: 'explanation'
  readonly id: string
  readonly of: Subject['type']
  /** That it belongs to; of a pair, the one that both tell. */
  readonly story: StoryId | null
  /** As in results.jsonl; null where it could not be found. */
  readonly subject: Divergence | UniqueClaim | CoreClaim | StoryRecord | GroupRecord | PairRecord | ArticleRecord | null
  /** With their texts, where these are at hand. */
  readonly articles: readonly ArticleRecord[]
  readonly pairs: readonly PairRecord[]
  /** Of a pair: what both tell. */
  readonly aligned: readonly Aligned[]
  /** Articles whose text dedup left out, and which was not found again. */
  readonly missing: readonly ArticleId[]
}

function recordOf(subject: Subject, articles: readonly ArticleRecord[]): Explanation['subject'] {
  switch (subject.type) {
    case 'finding':
      return subject.finding
    case 'claim':
      return subject.claim
    case 'core':
      return subject.core
    case 'story':
      return subject.story
    case 'group':
      return subject.group
    case 'pair':
      return subject.pair
    case 'article':
      return articles[0] ?? null
  }
}

function storyOf(subject: Subject, articles: readonly ArticleRecord[]): StoryId | null {
  if (subject.type === 'article') return articles[0]?.story ?? null
  return 'story' in subject ? (subject.story?.id ?? null) : null
}

const missingOf = (articles: readonly ArticleRecord[]): readonly ArticleId[] =>
  articles.filter(({text}) => text === undefined).map(({id}) => id)

export const explanation = ({id, subject, articles, pairs}: Explained, aligned: readonly Aligned[]): Explanation => ({
  type: 'explanation',
  id,
  of: subject.type,
  story: storyOf(subject, articles),
  subject: recordOf(subject, articles),
  articles,
  pairs,
  aligned,
  missing: missingOf(articles),
})
