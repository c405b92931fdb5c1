/** polarity: by what is replaced among the same words, and by claims that exclude each other (see polarity-swap.ts, polarity-claims.ts). */
import {weighed} from '../settle.ts'
import {untold} from '../claims/once.ts'
import type {KindOfFact} from '../types.ts'
import {contraryClaims} from './polarity-claims.ts'
import {contrariesSwapped} from './polarity-swap.ts'

export const polarity: KindOfFact = {
  kind: 'polarity',
  propose: story => {
    const replaced = contrariesSwapped(story).map(slot => weighed(slot))
    return [
      ...replaced,
      ...untold(
        contraryClaims(story).map(slot => weighed(slot)),
        replaced,
      ),
    ]
  },
}
