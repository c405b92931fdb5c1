/** certainty: by what is replaced among the same words, and by claims told more or less surely (see certainty-swap.ts, certainty-claims.ts). */
import {weighed} from '../settle.ts'
import {untold} from '../claims/once.ts'
import type {KindOfFact} from '../types.ts'
import {unsureClaims} from './certainty-claims.ts'
import {hedgesSwapped} from './certainty-swap.ts'

export const certainty: KindOfFact = {
  kind: 'certainty',
  propose: story => {
    const replaced = hedgesSwapped(story).map(slot => weighed(slot))
    return [
      ...replaced,
      ...untold(
        unsureClaims(story).map(slot => weighed(slot)),
        replaced,
      ),
    ]
  },
}
