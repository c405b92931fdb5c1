/**
 * attribution: one statement in different mouths.
 *
 * Example: `“It is over,” said Mayor Lund` / `“It is over,” said the coach, Per Dahl`; a quotation here, the outlet’s own
 * voice there; one official here, several there. Avoids: a name and its pronoun, a body and its spokesperson, `police said`
 * dropped from an undisputed fact.
 */
import type {KindOfFact} from '../types.ts'
import {weighed} from '../settle.ts'
import {claimedHereToldThere} from './attribution-claimed.ts'
import {countOfOfficials} from './attribution-count.ts'
import {quotedHereToldThere} from './attribution-narrated.ts'
import {speakersSwapped} from './attribution-swap.ts'
import {otherSpeakers} from './attribution-speakers.ts'

export const attribution: KindOfFact = {
  kind: 'attribution',
  propose: story => [
    ...otherSpeakers(story).map(weighed),
    ...quotedHereToldThere(story).map(weighed),
    ...claimedHereToldThere(story).map(weighed),
    ...countOfOfficials(story).map(weighed),
    ...speakersSwapped(story).map(weighed),
  ],
}
