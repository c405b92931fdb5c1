/**
 * Who comes first of several copies: the earliest published, then the longest, then the lowest id. A total order.
 *
 * A day without a time counts as its start; an article without a date comes after all that have one.
 */
import {byText} from '../../pipeline/order.ts'
import type {Sketch} from '../../pipeline/types.ts'

/** Sorts after every ISO date. */
const UNDATED = '\uffff'

export type Precedence = Pick<Sketch, 'id' | 'published' | 'words'>

export const byPrecedence = (a: Precedence, b: Precedence): number =>
  byText(a.published?.iso ?? UNDATED, b.published?.iso ?? UNDATED) || b.words - a.words || byText(a.id, b.id)
