/**
 * Who comes first of several copies: the earliest published, then the longest, then the lowest id. A total order.
 *
 * A day without a time counts as its start; an article without a date comes after all that have one.
 */
import type {Sketch} from '../../pipeline/types.ts'

/** By code units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sorts after every ISO date. */
const UNDATED = '\uffff'

export type Precedence = Pick<Sketch, 'id' | 'published' | 'words'>

export const byPrecedence = (a: Precedence, b: Precedence): number =>
  compareText(a.published?.iso ?? UNDATED, b.published?.iso ?? UNDATED) || b.words - a.words || compareText(a.id, b.id)
