/** Ids, and places in a text. */

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
