/** Marks on the people of a text: who they are, what they are called, what shows their gender. */
import type {Range} from '../../../pipeline/types.ts'
import type {NameMention, Stretch} from './words.ts'

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
