/** Marks on times: days, hours, and how long something takes. */
import type {Stretch} from './words.ts'

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
