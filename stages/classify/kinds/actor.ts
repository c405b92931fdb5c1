/** actor: by what is replaced among the same words, and by claims with other parties (see actor-swap.ts, actor-claims.ts). */
import {weighed} from '../settle.ts'
import {untold} from '../claims/once.ts'
import type {KindOfFact} from '../types.ts'
import {othersDoing} from './actor-claims.ts'
import {partiesSwapped} from './actor-swap.ts'

export const actor: KindOfFact = {
  kind: 'actor',
  propose: story => {
    const replaced = partiesSwapped(story).map(slot => weighed(slot))
    return [
      ...replaced,
      ...untold(
        othersDoing(story).map(slot => weighed(slot)),
        replaced,
      ),
    ]
  },
}
