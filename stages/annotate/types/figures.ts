/** Marks on figures: what they measure, and how exactly they are given. */
import type {Stretch} from './words.ts'

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
