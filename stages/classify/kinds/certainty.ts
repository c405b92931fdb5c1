/** certainty: by what is replaced among the same words (see certainty-swap.ts). */
import {weighed} from '../settle.ts'
import type {KindOfFact} from '../types.ts'
import {hedgesSwapped} from './certainty-swap.ts'

export const certainty: KindOfFact = {kind: 'certainty', propose: story => hedgesSwapped(story).map(weighed)}
