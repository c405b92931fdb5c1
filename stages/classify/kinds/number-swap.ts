/**
 * number/swap: one figure replaced where the words around it are the same.
 *
 * Example: `buried nine cars on the lower road` / `buried eleven cars on the lower road`. Avoids: figures of other things,
 * rounding and other units (number-stand.ts), and items of a list, in which the names change with the figures.
 */
import type {Quantity} from '../../annotate/types.ts'
import {isAlone, memberAt, onlyAt} from '../swaps/marks.ts'
import {swapSlots, type ReadSwap} from '../swaps/slots.ts'
import type {Swap} from '../swaps/types.ts'
import type {Slot, StoryView} from '../types.ts'
import {contrastAt} from './number-contrast.ts'
import {comparable, isVague, nounOf, standOf, valueOf} from './number-stand.ts'

export const numbersSwapped = (story: StoryView): Slot<Quantity>[] =>
  swapSlots(story, {
    rule: 'number/swap',
    why: 'one figure is replaced among the same words, and the two exclude each other',
    guards: ['same measure and unit', 'no increment', 'no earlier figure', 'not elsewhere in the other article'],
    read: readFigures,
    stand: (a, b) => standOf(story, a, b),
  })

/** `at least 41` / `at least 47` in the same words: nobody who knew of 47 wrote 41. The bound is the figure. */
const BOUNDS: ReadonlySet<Quantity['comparator']> = new Set(['at-least', 'over', 'at-most', 'under'])

function bareOf(story: StoryView, swap: Swap, x: Quantity, y: Quantity): readonly [Quantity, Quantity] {
  if (x.comparator !== y.comparator || !BOUNDS.has(x.comparator)) return [x, y]
  if (swap.pair.kept < story.settings.swapKept) return [x, y]
  const [left, right] = [bare(x), bare(y)]
  return isRound(left) || isRound(right) ? [x, y] : [left, right]
}

/** `at least a dozen`, `at least 40`: so loose a bound lets 47 be right. */
const isRound = ({low}: Quantity): boolean => low % 10 === 0 || low % 12 === 0

function bare(quantity: Quantity): Quantity {
  const point = Number.isFinite(quantity.low) ? quantity.low : quantity.high
  return {...quantity, low: point, high: point, comparator: 'exact'}
}

function readFigures(story: StoryView, swap: Swap): ReadSwap<Quantity> | null {
  const {a, b} = swap
  const [x, y] = [onlyAt(memberAt(story, a).quantities, a), onlyAt(memberAt(story, b).quantities, b)]
  if (x === null || y === null || !comparable(x, y) || isVague(x) || isVague(y)) return null
  // `New York family of 5 among 12 dead` / `10 Americans among 12 dead`
  if (!isAlone(a, x) || !isAlone(b, y)) return null
  // `nine cars` / `nine lorries`: the figure is not what was replaced
  if (nounOf(x) !== null && nounOf(y) !== null && nounOf(x) !== nounOf(y)) return null
  // `Exports rose 4%` / `Imports rose 6%`: the same words elsewhere speak of another thing
  if (contrastAt(story, {member: a.member, quantity: x}, {member: b.member, quantity: y})) return null
  const [left, right] = bareOf(story, swap, x, y)
  const values = [
    valueOf(story, {member: a.member, quantity: left}),
    valueOf(story, {member: b.member, quantity: right}),
  ] as const
  return {about: [x.noun ?? x.measure, ...x.about.slice(0, 2)].join(', '), severity: 'high', strength: 'strong', values}
}
