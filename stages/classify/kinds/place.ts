/** place: by what is replaced among the same words (see place-swap.ts). */
import {weighed} from '../settle.ts'
import type {KindOfFact} from '../types.ts'
import {placesSwapped} from './place-swap.ts'

export const place: KindOfFact = {kind: 'place', propose: story => placesSwapped(story).map(weighed)}
