/**
 * What one article says, marked on its text: tokens, people, quotations, speakers, quantities, times.
 * All of it stands beside the text and points into it; nothing here compares articles.
 */
import type {Clause} from './clauses/types.ts'
import type {PlaceMention} from './places/types.ts'
import type {Article, Placed, Range, StoryOfIds} from '../../pipeline/types.ts'

/** Universal part-of-speech tags, as the tagger gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A word, number or mark. Hyphened words, `9.6bn`, `3.15pm`, `31,000-plus` and `U.S.` are one token each. */
export interface Token extends Range {
  /** Position among all tokens of the article. */
  readonly index: number
  /** Index of its sentence. */
  readonly sentence: number
  /** The slice of text. */
  readonly text: string
  /** Lower case, typographic apostrophes straightened. */
  readonly lower: string
  readonly lemma: string
  readonly pos: Pos
}

/** Tokens `from` (inclusive) to `to` (exclusive) of an article; `start` and `end` are their offsets in its text. */
export interface Stretch extends Range {
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** A run of names: `Sen. Ann-Marie O’Neill`, `the European Central Bank`. */
export interface NameMention extends Stretch {
  /** Without title, article and possessive: `Ann-Marie O’Neill`. */
  readonly name: string
  /** `Sen.`, `Mr`, `Judge`; null where none stands. */
  readonly title: string | null
  readonly sort: 'person' | 'organisation' | 'place' | 'other'
}

export type Gender = 'he' | 'she'

/** One sign of a person's gender, with both ends of the chain. */
export interface GenderLink {
  readonly gender: Gender
  /** title: Mr, Ms. noun: spokeswoman, chairman, his daughter. pronoun: he, her. */
  readonly basis: 'title' | 'noun' | 'pronoun'
  /** first: cannot well be another's; second: the likeliest of several people. */
  readonly rank: 'first' | 'second'
  /** The name, or the role that stands for it. */
  readonly anchor: Range
  /** The word that shows the gender. */
  readonly cue: Range
  readonly sentence: number
}

/** How a person stands to an office or a calling: former, retired, acting, permanent, deputy, serving, -elect, shadow, joint. */
export type Standing = 'past' | 'retired' | 'acting' | 'permanent' | 'under' | 'serving' | 'coming' | 'beside' | 'joint'

/** Where it stands: `director Orr`, `the director, Orr,`, `Orr, the director`, `Orr is the director`, `Orr, who directs`, `identified as Orr`, `Orr, 34, of Halden`, `Orr (Lab)`. */
export type CallingForm = 'title' | 'before' | 'after' | 'is' | 'does' | 'identified' | 'of' | 'party'

/** What a person is called, taken apart. All words lower case, abbreviations written out. */
export interface Calling extends Stretch {
  readonly text: string
  readonly form: CallingForm
  /** `finance director` and `chief of staff` as far as they are one known word; empty for `Orr, of Halden,`. */
  readonly head: string
  /** First token of the head. */
  readonly headAt: number
  readonly standing: readonly Standing[]
  /** Words before the head that are no standing: `french`, `homeland`, `security`. */
  readonly modifiers: readonly string[]
  /** `Halden’s`, `his`: whose; empty where nobody’s. */
  readonly owner: readonly string[]
  /** `for the embassy`, `of Halden Council`. */
  readonly complement: {
    readonly preposition: string
    readonly from: number
    readonly to: number
    readonly words: readonly string[]
  } | null
}

/** One person of the article, under all names. */
export interface Person {
  /** Position in `people`. */
  readonly index: number
  /** The fullest form in the article. */
  readonly name: string
  /** Given name as written, null where only a surname stands. */
  readonly given: string | null
  readonly surname: string
  /** Names, in order of text. */
  readonly mentions: readonly NameMention[]
  /** Titles, jobs and descriptions beside the name: `finance director`, `chairman`; with their places. */
  readonly roles: readonly (Stretch & {readonly text: string})[]
  /** The same and more, taken apart: what the person is said to be, in order of text. */
  readonly callings: readonly Calling[]
  readonly genders: readonly GenderLink[]
  /** Pronouns that would surely be the person's, did a title or noun not say the other gender; left out where there are none. */
  readonly contrary?: readonly GenderLink[]
}

/** Who says something. */
export interface Speaker extends Range {
  /** Index into `people`, null where it is no named person. */
  readonly person: number | null
  /** As written: `US officials`, `the union`, `Liu Pengyu`, `she`. */
  readonly text: string
  /** Fullest name known, or the head noun phrase: `official`, `union`. */
  readonly name: string
  /** A named person, an organisation or collective (the union, police, prosecutors, the company), a role (an official), a document (the report). */
  readonly sort: 'person' | 'organisation' | 'role' | 'document' | 'unknown'
  readonly number: 'one' | 'several'
}

/** Words inside quotation marks. */
export interface Quote extends Range {
  /** Without the marks. */
  readonly inner: Range
  readonly sentence: number
  /** A fragment is a word or phrase set off inside the outlet's own sentence; a statement holds at least one clause. */
  readonly sort: 'statement' | 'fragment'
  readonly speaker: Speaker | null
  /** The verb or preposition that ties the speaker to it: `said`, `according to`. */
  readonly cue: Range | null
}

/** Indirect speech: `X said (that) …`, `according to X, …`, `…, X said`. */
export interface Attribution extends Range {
  readonly sentence: number
  readonly speaker: Speaker
  readonly cue: Range
  /** Lemma: `say`, `deny`, `according`. */
  readonly verb: string
  /** What is said. */
  readonly content: Stretch
}

/** What a quantity measures; quantities of different measures are never compared. */
export type Measure =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'age'
  | 'rank'
  | 'score'
  | 'vote'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'magnitude'
  | 'duration'
  | 'other'

/** A number as an interval: `nearly 600`, `at least 14`, `1.2bn`, `a dozen`. */
export interface Quantity extends Stretch {
  /** In `unit`; low may be -Infinity, high Infinity. */
  readonly low: number
  readonly high: number
  /** How it is said; `exact` intervals are one point. */
  readonly comparator: 'exact' | 'about' | 'at-least' | 'at-most' | 'over' | 'under' | 'range'
  readonly measure: Measure
  /** Canonical: `USD`, `km`, `percent`, `day`; null for plain counts. */
  readonly unit: string | null
  /** Lemma of the head noun counted: `person`, `passenger`; null where none. */
  readonly noun: string | null
  /** Content words around it that say what it is a figure of: adjectives before the noun, `of`-complement. Lemmas. */
  readonly about: readonly string[]
  /** `a year`, `per day`: lemma of the period; null for totals. */
  readonly per: string | null
  /** `11 of 14`: the whole it is a part of; null where none is said. */
  readonly whole: number | null
  /** more, additional, another, other, new, extra: an increment rather than a total. */
  readonly increment: boolean
  /** `at first`, `early reports`, `earlier`, `previously`, `from 13.2%`: labelled as a former figure. */
  readonly former: boolean
  /** `including 43 children`, `15 of them`: a part of a figure beside it. */
  readonly part?: boolean
  /** The verb it answers to, outcomes in one form: `kill` for killed, dead, died; null where none. */
  readonly predicate?: string | null
  /** How far the true figure may lie off because it is written round: half the last place. In `unit`. */
  readonly rounding?: number
  /** `1.2 million euros ($1.37 million)`: index of the same thing in another currency or unit. */
  readonly equals?: number | null
  /** `500 tons` may be short or long: what the figure is to be multiplied by under each other reading of its unit. */
  readonly readings?: readonly number[]
}

/** When something is: resolved against the article's own date. Days count from 1970-01-01. */
export interface TimeMention extends Stretch {
  readonly grain: 'minute' | 'part-of-day' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'
  /** First and last day it can mean; null where it cannot be resolved. */
  readonly firstDay: number | null
  readonly lastDay: number | null
  /** Minutes after midnight, first to last, null where no time of day is said. */
  readonly clock: readonly [number, number] | null
  /** 0 Sunday .. 6 Saturday where a weekday is named. */
  readonly weekday: number | null
  /** calendar: month and day said. weekday: a bare weekday, resolved to the nearest by tense. relative: yesterday, last week. */
  readonly basis: 'calendar' | 'weekday' | 'relative'
  /** A weekday and a calendar day that cannot both be right: the day that the weekday would have asked for. */
  readonly clash: {readonly weekdayDay: number} | null
  /** speech: when something was said (`said on Tuesday`). */
  readonly role?: 'speech' | 'event'
  /** What the words themselves say of the calendar, publication date aside. */
  readonly said?: {readonly year: number | null; readonly month: number | null; readonly day: number | null}
  /** `ET`, `GMT`, `local time`; null where none is said. */
  readonly zone?: string | null
  /** 0 spring to 3 winter, where a season is said: resolved for the north. */
  readonly season?: number
  /** The page speaks of a country of the south, whose seasons lie half a year off. */
  readonly south?: true
  /** The hour may be twelve later: `five past nine`. */
  readonly open?: true
}

/** `for 48 hours`, `a three-week trial`: how long, in minutes. */
export interface Duration extends Stretch {
  readonly low: number
  readonly high: number
  readonly noun: string | null
  /** As the words give it without `at least`, `up to`, `nearly`; left out where none stands. */
  readonly bare?: readonly [low: number, high: number]
}

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
