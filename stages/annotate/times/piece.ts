/** What one detector sees of a time: a weekday, a calendar day, an hour. Pieces side by side make one mention. */

export interface Piece {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly weekday?: number
  /** Calendar, as said. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Last day where a run of days is said: June 7-8. */
  readonly dayTo?: number
  readonly monthTo?: number
  readonly yearTo?: number
  /** Quarter 1 to 4, half 1 to 2. */
  readonly quarter?: number
  readonly half?: number
  /** Days before (-) or after the publication, first and last; or a whole unit away from it. */
  readonly away?: {
    readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'
    readonly by: number
    readonly slack?: number
    /** Where it is loose, the farther end: a few weeks ago. */
    readonly far?: number
  }
  /** Tied to another event, not to the publication: `the next day`, `two days later`. */
  readonly unresolved?: boolean
  /** Days added to the resolved day: `the day after Labor Day`. */
  readonly shift?: number
  readonly holiday?: string
  /** 0 spring, 1 summer, 2 autumn, 3 winter. */
  readonly season?: number
  /** `last year` behind a month or a season: years away from the page's own. */
  readonly yearBy?: number
  /** The nth week or day of the month; -1 the last. */
  readonly within?: {readonly unit: 'day' | 'week'; readonly nth: number}
  /** An hour of either half of the day: `five past nine`. */
  readonly open?: true
  /** `the third Monday in May`. */
  readonly nth?: number
  readonly which?: 'last' | 'next' | 'this'
  readonly edge?: 'early' | 'mid' | 'late' | 'end'
  readonly decade?: true
  readonly clock?: readonly [number, number]
  /** The clock is an hour (`6 a.m.`), not a part of day. */
  readonly sharp?: true
  readonly zone?: string
}
