/**
 * Refinements: what one article tells more exactly than another, both being right. Never shown by default: they stand
 * folded, so that an editor who looks for the exact figure finds it.
 *
 * Example: `about 600 homes` / `596 homes`; `in May` / `on 7 May`. Avoids: figures that exclude each other, which are
 * conflicts; the same figure in other words. Cost: the places where aligned lines part (see swaps).
 */
import type {Quantity, TimeMention} from '../../annotate/types.ts'
import {intervalsMeet} from '../../annotate/quantities/meet.ts'
import {isAlone, memberAt, onlyAt} from '../swaps/marks.ts'
import {swapSlots, valueAt, type ReadSwap} from '../swaps/slots.ts'
import type {Swap} from '../swaps/types.ts'
import type {Slot, StoryView, Value} from '../types.ts'
import {comparable, nounOf, valueOf} from './number-stand.ts'

const FORM = {verdict: 'refinement', severity: 'low', strength: 'weak'} as const
const GUARDS = ['both can be right']
/** Two norms are two readings: that both can be right is said by the verdict. */
const stand = <T>(a: Value<T>, b: Value<T>): 'same' | 'apart' => (a.norm === b.norm ? 'same' : 'apart')

/** `about 300 hives` / `297 hives`; `dozens of geese` / `52 geese` */
export const numbersFiner = (story: StoryView): Slot<Quantity>[] =>
  swapSlots(story, {
    rule: 'number/finer',
    why: 'one figure is the other, told more exactly',
    guards: GUARDS,
    read: readFigures,
    stand,
  })

function readFigures(story: StoryView, {a, b}: Swap): ReadSwap<Quantity> | null {
  const [x, y] = [onlyAt(memberAt(story, a).quantities, a), onlyAt(memberAt(story, b).quantities, b)]
  if (x === null || y === null || !comparable(x, y) || !isAlone(a, x) || !isAlone(b, y)) return null
  if (nounOf(x) !== null && nounOf(y) !== null && nounOf(x) !== nounOf(y)) return null
  if (!intervalsMeet(x, y) || !(isInside(spanOf(x), spanOf(y)) || isInside(spanOf(y), spanOf(x)))) return null
  const values = [
    valueOf(story, {member: a.member, quantity: x}),
    valueOf(story, {member: b.member, quantity: y}),
  ] as const
  return {...FORM, about: x.noun ?? y.noun ?? x.measure, values}
}

type Span = readonly [first: number, last: number]

/** With what its writer may have rounded off. */
const spanOf = ({low, high, rounding = 0}: Quantity): Span => [low - rounding, high + rounding]

const isInside = ([a, b]: Span, [c, d]: Span): boolean => a >= c && b <= d && (a > c || b < d)

/** `in May` / `on 7 May` */
export const timesFiner = (story: StoryView): Slot<TimeMention>[] =>
  swapSlots(story, {
    rule: 'date/finer',
    why: 'one time lies within the other',
    guards: GUARDS,
    read: readTimes,
    stand,
  })

function readTimes(story: StoryView, {a, b}: Swap): ReadSwap<TimeMention> | null {
  const [x, y] = [onlyAt(memberAt(story, a).times, wider(a)), onlyAt(memberAt(story, b).times, wider(b))]
  if (x === null || y === null) return null
  const [first, second] = [daysOf(x), daysOf(y)]
  if (first === null || second === null || !(isInside(first, second) || isInside(second, first))) return null
  const value = (piece: Swap['a'], time: TimeMention, [from, to]: Span): Value<TimeMention> =>
    valueAt(story, piece, {place: time, norm: `${String(from)}..${String(to)}`, fact: time})
  return {...FORM, about: 'when', values: [value(a, x, first), value(b, y, second)]}
}

/** Between `in May` and `on 7 May` only `7` is new: the month beside it is the time. */
const wider = <T extends {readonly from: number; readonly to: number}>(piece: T): T => ({
  ...piece,
  from: piece.from - 1,
  to: piece.to + 1,
})

const daysOf = ({firstDay, lastDay}: TimeMention): Span | null =>
  firstDay === null || lastDay === null ? null : [firstDay, lastDay]
