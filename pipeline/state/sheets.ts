/** What lies in the drawers: the shapes that the state is made of. */
import type {ArticleRecord, Divergence, StoryRecord} from '../records.ts'
import type {ArticleId, Card, Problem, RawArticle, StoryId} from '../types.ts'

/** A file as it was read last. */
export interface FileSheet {
  readonly key: string
  /** Of size and times and place; null where it cannot be told by them that nothing changed. */
  readonly stamp: string | null
  readonly tally: {readonly found: number; readonly skipped: number; readonly ignored: number}
  readonly problems: readonly Problem[]
  readonly articles: readonly ArticleId[]
  /** Articles older than what is retained: how many, and the newest day of them. */
  readonly expired: {readonly count: number; readonly newest: number} | null
}

/** An article as the lanes and the barrier know it. */
export interface CardSheet {
  readonly card: Card
  /** Of everything that was read: the same hash, the same article. */
  readonly raw: string
  /** Of publication, or the one on which the article was first seen. */
  readonly day: number
  /** Where its sketch lies. */
  readonly segment: string
  readonly at: number
  /** Another wording stood under its name before. */
  readonly rewritten?: true
}

/** An article with its text: all that is needed where its file is gone. */
export interface TextSheet {
  readonly raw: RawArticle
  /** With an empty text: it stands in `raw`. */
  readonly record: ArticleRecord
  /** The day on which it was first seen. */
  readonly seen: number
}

/** A story as one function of its members gave it. */
export interface StorySheet {
  readonly record: StoryRecord
}

/** A finding of the bulletin that was published last. */
export interface FindingSheet {
  readonly id: string
  readonly slot: string
  /** Hash of what it says: the same id and another mark is a finding that changed. */
  readonly mark: string
  readonly firstSeen: string
  readonly status: Exclude<Divergence['status'], 'gone'>
  readonly formerly: readonly string[]
}

export interface BulletinStory {
  readonly id: StoryId
  /** Of its sheet; null where a rebuild has taken it away. */
  readonly key: string | null
  readonly members: readonly ArticleId[]
  readonly formerly: readonly StoryId[]
  readonly findings: readonly FindingSheet[]
  readonly gone: readonly Divergence[]
}

/** All that is remembered of what was published last. */
export interface Bulletin {
  /** Hash of all that it tells, but for what is new in it. */
  readonly hash: string
  readonly at: string
  readonly stories: readonly BulletinStory[]
  /** Ids of findings that are gone and cannot be shown: their words stand in no article any more. */
  readonly lost: readonly string[]
}
