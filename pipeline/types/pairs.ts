/** Which articles belong together: proposed, borne out, and as they leave the barrier. */
import type {Lane, Relation} from '../vocabulary.ts'
import type {ArticleRef} from './article.ts'
import type {Sketch} from './sketch.ts'
import type {ArticleId, GroupId, StoryId} from './spans.ts'

/** Two articles that a lane proposes; `a` sorts before `b`. */
export interface Candidate {
  readonly a: ArticleId
  readonly b: ArticleId
  readonly lanes: readonly Lane[]
  /** The story lane's score, 0 where that lane did not propose the pair. */
  readonly storyScore: number
}

export interface Candidates {
  readonly sketches: readonly Sketch[]
  readonly pairs: readonly Candidate[]
}

/** A pair that the texts themselves bear out. */
export interface Pair {
  readonly a: ArticleId
  readonly b: ArticleId
  readonly lanes: readonly Lane[]
  readonly relation: Relation
  /** Over word 5-grams, 0 to 1. */
  readonly jaccard: number
  /** Share of a's grams in b, and of b's in a. */
  readonly containment: readonly [number, number]
  /** Longest verbatim run, words. */
  readonly longestRun: number
  /** See Candidate. */
  readonly storyScore: number
}

export interface Verified {
  readonly sketches: readonly Sketch[]
  readonly pairs: readonly Pair[]
}

/** What leaves the barrier: ids, each with where to read it again. Articles first, then pairs, then stories. */
export type Placed =
  | {readonly type: 'summary'; readonly articles: number}
  | {readonly type: 'article'; readonly id: ArticleId; readonly ref: ArticleRef; readonly story: StoryId | null}
  | {readonly type: 'pair'; readonly pair: Pair}
  | {readonly type: 'story'; readonly story: StoryOfIds}
  | {readonly type: 'group'; readonly group: Group}

export interface StoryOfIds {
  readonly id: StoryId
  /** By publication, then id. */
  readonly members: readonly {readonly id: ArticleId; readonly ref: ArticleRef}[]
}

/** Near-copies of one article. */
export interface Group {
  /** Of its representative. */
  readonly id: GroupId
  /** Stands for all of them. */
  readonly representative: ArticleId
  /** Why this one was chosen. */
  readonly reason: string
  /** The representative. */
  readonly keep: readonly ArticleId[]
  /** The others. */
  readonly drop: readonly ArticleId[]
}
