/** What is left of an article up to the cluster barrier: numbers. */
import type {Article, ArticleRef, MonthDay, Published} from './article.ts'
import type {ArticleId} from './spans.ts'

/** The hashed tokens of the story text (no boilerplate), and its terms, for the three lanes. */
export interface Shingled {
  readonly article: Article
  /** One 32-bit hash a token, in order. */
  readonly tokens: Int32Array
  /** Hashes of word 5-grams in order of text; a text under five words is one gram; empty where there is no token. */
  readonly shingles: Int32Array
  readonly terms: Terms
}

/** Distinct content words of an article, sorted by hash. */
export interface Terms {
  readonly hash: Int32Array
  /** Occurrences, the headline's counted twice, capped at 255. */
  readonly count: Uint8Array
  /** 1 where the term is a name or a number. */
  readonly rare: Uint8Array
}

/** What is left of an article up to the cluster barrier: numbers only. */
export interface Sketch {
  readonly id: ArticleId
  readonly key: string
  readonly ref: ArticleRef
  readonly source: string
  readonly published: Published | null
  /** See Article. */
  readonly monthDay?: MonthDay
  readonly language: string | null
  readonly agency: string | null
  readonly words: number
  readonly givenStory: string | null
  /** 64-bit hash of the token stream, hex; equal hashes are exact copies. */
  readonly tokenHash: string
  /** As in Shingled: verbatim runs are measured on them. */
  readonly tokens: Int32Array
  /** Raw one-permutation bins, EMPTY where none fell in. */
  readonly bins: Uint32Array
  /** Sorted distinct shingle hashes: exact Jaccard and containment come from these. */
  readonly shingleSet: Int32Array
  /** Winnowed fingerprints in order of text, with their shingle position. */
  readonly fingerprints: Int32Array
  readonly positions: Int32Array
  readonly terms: Terms
}

/** What the barrier needs of a sketch: all but its numbers, of which only the count of tokens is asked. */
export interface Card extends Omit<Sketch, 'tokens' | 'bins' | 'shingleSet' | 'fingerprints' | 'positions' | 'terms'> {
  readonly tokens: {readonly length: number}
}
