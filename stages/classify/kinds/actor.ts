/** actor: by what is replaced among the same words, and by claims with other parties (see actor-swap.ts, actor-claims.ts). */
import {weighed} from '../settle.ts'
import {untold} from '../claims/once.ts'
import type {KindOfFact} from '../types.ts'
import {othersDoing} from './actor-claims.ts'
import {deedsCrossed} from './actor-deeds.ts'
import {partiesSwapped} from './actor-swap.ts'

export const actor: KindOfFact = {
  kind: 'actor',
  propose: story => {
    const replaced = partiesSwapped(story).map(slot => weighed(slot))
    const claimed = untold(
      othersDoing(story).map(slot => weighed(slot)),
      replaced,
    )
    const told = [...replaced, ...claimed]
    return [
      ...told,
      ...untold(
        deedsCrossed(story).map(slot => weighed(slot)),
        told,
      ),
    ]
  },
}
