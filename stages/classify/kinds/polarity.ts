/** polarity: by what is replaced among the same words (see polarity-swap.ts). */
import {weighed} from '../settle.ts'
import type {KindOfFact} from '../types.ts'
import {contrariesSwapped} from './polarity-swap.ts'

export const polarity: KindOfFact = {kind: 'polarity', propose: story => contrariesSwapped(story).map(weighed)}
