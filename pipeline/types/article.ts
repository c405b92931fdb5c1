/** An article: as given, as found, as understood. */
import type {BlockKind, EditionStatus} from '../vocabulary.ts'
import type {ArticleId, Range} from './spans.ts'

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
