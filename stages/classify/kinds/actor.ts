/** actor: by what is replaced among the same words (see actor-swap.ts). */
import {weighed} from '../settle.ts'
import type {KindOfFact} from '../types.ts'
import {partiesSwapped} from './actor-swap.ts'

export const actor: KindOfFact = {kind: 'actor', propose: story => partiesSwapped(story).map(weighed)}
