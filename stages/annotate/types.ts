/**
 * What one article says, marked on its text: tokens, people, quotations, speakers, quantities, times.
 * All of it stands beside the text and points into it; nothing here compares articles.
 */
import type {Article, Placed, StoryOfIds} from '../../pipeline/types.ts'
import type {Clause} from './clauses/types.ts'
import type {PlaceMention} from './places/types.ts'
import type {Quantity} from './types/figures.ts'
import type {Person} from './types/people.ts'
import type {Attribution, Quote} from './types/speech.ts'
import type {Duration, TimeMention} from './types/times.ts'
import type {NameMention, Token} from './types/words.ts'

export type * from './types/figures.ts'
export type * from './types/people.ts'
export type * from './types/speech.ts'
export type * from './types/times.ts'
export type * from './types/words.ts'

/** The day an article is read as of where it gives none itself: its story lent the year of its date line, or the whole day. */
export interface AsOf {
  readonly day: number
  readonly lent: 'year' | 'day'
}

export interface Annotated {
  readonly article: Article
  /** Left out where the article’s own day is known, and where nothing was lent. */
  readonly asOf?: AsOf
  readonly tokens: readonly Token[]
  /** For sentence i: its tokens are tokens[firstToken[i]] up to tokens[firstToken[i + 1]]. */
  readonly firstToken: readonly number[]
  readonly names: readonly NameMention[]
  readonly people: readonly Person[]
  readonly quotes: readonly Quote[]
  readonly attributions: readonly Attribution[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeMention[]
  readonly durations: readonly Duration[]
  readonly clauses: readonly Clause[]
  /** What prepositions of place lead to, in the order of the text. */
  readonly places: readonly PlaceMention[]
  /** It took too long: nothing but its words is marked. */
  readonly overdue?: true
}

/** What leaves annotate: as Placed, with each story's members read again and marked; members by publication, then id. */
export type AnnotatedPlaced = Exclude<Placed, {readonly type: 'story'}> | AnnotatedStory

export interface AnnotatedStory {
  readonly type: 'story'
  readonly story: StoryOfIds
  readonly members: readonly Annotated[]
}
