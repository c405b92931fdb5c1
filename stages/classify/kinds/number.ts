/**
 * number: figures for one thing that exclude each other.
 *
 * Example: `injuring 14 people` / `17 people were injured`. Avoids: a count of something else, a part against the whole,
 * more and further against a total, an earlier figure labelled so, rounding, other units, a rate against a sum.
 * Alignment decides precision: only figures of aligned sentences meet (number-meet.ts), and only what excludes each other
 * under every reading is a conflict (number-exclude.ts).
 */
import {weighed} from '../settle.ts'
import type {KindOfFact} from '../types.ts'
import {numbersWithin} from '../within/index.ts'
import {LENGTH} from './figure-terms.ts'
import {numbersFiner} from './finer.ts'
import {agesSlots} from './number-ages.ts'
import {meetingsOf} from './number-meet.ts'
import {numbersSlipped} from './number-slip.ts'
import {slotsOf} from './number-slots.ts'
import {numbersSwapped} from './number-swap.ts'

export const number: KindOfFact = {
  kind: 'number',
  propose: story => [
    ...slotsOf(
      story,
      meetingsOf(story).filter(({a}) => a.quantity.unit !== LENGTH),
    ).map(slot => weighed(slot)),
    ...agesSlots(story).map(slot => weighed(slot)),
    ...numbersSwapped(story).map(slot => weighed(slot)),
    ...numbersSlipped(story).map(slot => weighed(slot)),
    ...numbersWithin(story),
    ...numbersFiner(story).map(slot => weighed(slot)),
  ],
}
