/**
 * The nouns of the house: what travels between the rooms.
 *
 * Offsets everywhere are UTF-16, half-open, into the text as read; a text is never edited, normal forms stand beside it.
 */

declare const brand: unique symbol
type Branded<Name extends string> = string & {readonly [brand]: Name}

// Each a letter and twelve hex digits: see pipeline/ids.ts.

/** Id of an article: `a` and twelve hex digits, of its key and content. */
export type ArticleId = Branded<'article'>
/** Id of a story: `s` and twelve hex digits. */
export type StoryId = Branded<'story'>
/** Id of a claim of the core: `c` and twelve hex digits. */
export type CoreId = Branded<'core'>
/** Id of a finding: `d` and twelve hex digits. */
export type FindingId = Branded<'finding'>
/** Id of what one source alone tells: `u` and twelve hex digits. */
export type ClaimId = Branded<'claim'>
/** Id of a group of near-copies: `g` and twelve hex digits. */
export type GroupId = Branded<'group'>

/** Offsets into the body, or into the title where the input gives the title apart from the body. */
export interface Range {
  /** In UTF-16 units. */
  readonly start: number
  /** Of the first unit behind it. */
  readonly end: number
  /** The offsets count in the title; left out: in the text. */
  readonly in?: 'title'
}

/** A quotation of an article: `text` always equals that slice. */
export interface Span extends Range {
  /** Whose words they are. */
  readonly article: ArticleId
  /** The words themselves. */
  readonly text: string
}

// ---- read

/**
 * Where an article can be read again: a whole file, one line of a JSONL file (offset and length in bytes), or one of the
 * many in a feed, message or crawl or handed over by a program, of which what was read is kept aside (`offset` and `bytes`
 * lie there).
 */
export type ArticleRef =
  | {readonly kind: 'file'; readonly path: string}
  | {
      readonly kind: 'line'
      readonly path: string
      readonly line: number
      readonly offset: number
      readonly bytes: number
    }
  | {readonly kind: 'part'; readonly path: string; readonly offset: number; readonly bytes: number}

/** The strongest of what a publisher says of the standing of a version; a plain usable one has none. */
export type EditionStatus = 'canceled' | 'withheld' | 'correction' | 'update'

/** What a publisher says of the version at hand, as given; null where it says nothing. */
export interface Edition {
  /** Name of the item in all its versions: a guid or uri. */
  readonly item: string | null
  /** As its publisher counts. */
  readonly version: string | null
  /** When this version was made. */
  readonly revised: string | null
  /** What its publisher says of the standing of this version. */
  readonly status: EditionStatus | null
  /** Not to be published before. */
  readonly embargo: string | null
  /** The desk’s words to editors. */
  readonly note: string | null
  /** Terms of use. */
  readonly usage: string | null
}

/** What the input said about an article besides its text; null where it said nothing. */
export interface Metadata {
  /** Outlet, as the field, the page or the folder names it. */
  readonly source: string | null
  /** As given, not yet understood. */
  readonly date: string | null
  readonly url: string | null
  readonly language: string | null
  /** Credit line of a page or record, as given. */
  readonly byline: string | null
  /** The story an archive already assigned it to (`--stories given`). */
  readonly story: string | null
  /** Left out where the input says nothing of versions. */
  readonly edition?: Edition
}

/**
 * An article as a program or a line of JSONL gives it. Other fields are of no account, null and undefined are nothing said.
 */
export interface GivenArticle {
  /** Keeps what is told of the article the same, whatever else is given; without it the article is called by its place. */
  readonly id?: string | number | null | undefined
  readonly text: string
  readonly title?: string | null | undefined
  /** ISO 8601, or as articles write it. */
  readonly date?: string | Date | null | undefined
  /** Outlet; else the domain of `url`. */
  readonly source?: string | null | undefined
  readonly url?: string | null | undefined
  /** `en`, `en-GB`; told from the text where it is left out. */
  readonly language?: string | null | undefined
  readonly byline?: string | null | undefined
  /** The story it belongs to, where stories are given. */
  readonly story?: string | null | undefined
}

/** One article as it was found: nothing understood yet. */
export interface RawArticle {
  readonly id: ArticleId
  /** Stable name: `file.jsonl#id`, `feed.xml#guid`, `crawl.warc.gz#url`, else the path below the input folder. */
  readonly key: string
  readonly file: string
  readonly ref: ArticleRef
  /** Only where the input gives the title apart from the body. */
  readonly title: string | null
  readonly text: string
  /** Of the decoded text, hex. */
  readonly sha256: string
  readonly metadata: Metadata
  /** What a reader of the result should know, e.g. `decoded as windows-1252`. */
  readonly notes: readonly string[]
}

// ---- normalize

export type BlockKind = 'headline' | 'byline' | 'dateline' | 'date' | 'subhead' | 'paragraph' | 'boilerplate'

/** Blocks lie in order and do not overlap; together they hold every character that is not white space. */
export interface Block extends Range {
  /** What part of an article it is. */
  readonly kind: BlockKind
}

/** A sentence of a headline, subhead or paragraph block. */
export interface Sentence extends Range {
  /** Position among the article's sentences, from 0. */
  readonly index: number
  /** Index into `blocks`. */
  readonly block: number
}

export interface Published {
  /** `2024-11-16`, or `2024-11-16T21:40:00Z` where a time is known. */
  readonly iso: string
  /** Days since 1970-01-01 in the article's own time zone. */
  readonly day: number
  /** Minutes after midnight of that day, null where only the day is known. */
  readonly minute: number | null
  readonly basis: 'metadata' | 'dateline' | 'text'
}

/** A day that names no year: `ROTTERDAM, July 19 (Agency)`. */
export interface MonthDay {
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** The news agency that an article credits. */
export interface Agency {
  /** As agencies are listed: `Reuters`. */
  readonly name: string
  /** The words that credit it, e.g. `LISBON (Reuters) -`. */
  readonly basis: string
}

/** An article understood as far as one article alone can be. */
export interface Article extends RawArticle {
  readonly headline: string
  readonly source: string
  readonly published: Published | null
  /** Day of the dateline or date line where it names no year and `published` is null. */
  readonly monthDay?: MonthDay
  /** ISO 639-1, null where too short to tell. */
  readonly language: string | null
  readonly words: number
  readonly agency: Agency | null
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** What was not looked at, and why. */
  readonly notChecked: readonly string[]
}

// ---- shingle, minhash

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

// ---- candidates, verify, cluster

export type Lane = 'copy' | 'reuse' | 'story'

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

export type Relation = 'exact' | 'near-copy' | 'contains' | 'contained' | 'shares-core' | 'same-story'

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

// ---- everywhere

export type Stage =
  | 'read'
  | 'normalize'
  | 'shingle'
  | 'minhash'
  | 'candidates'
  | 'verify'
  | 'cluster'
  | 'annotate'
  | 'align'
  | 'classify'
  | 'report'

/** What went wrong with one input, said so that a person can mend it. */
export interface Problem {
  /** What the file is called: the key without what follows `#`. */
  readonly file: string
  /** From 1, where the file has lines. */
  readonly line: number | null
  /** Where in the walk it was noticed. */
  readonly stage: Stage
  /** Stable, for scripts: `binary`, `empty`, `invalid-json`. */
  readonly code: string
  /** What is the matter, in a sentence. */
  readonly message: string
  /** What to do. */
  readonly action: string
}
