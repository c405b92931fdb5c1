/**
 * place/swap: a side, a direction or a sort of place replaced among the same words.
 *
 * Example: `on the northern side of the estuary` / `on the southern side of the estuary`. Avoids: wider words (`the
 * building`), parts of one whole, and places that the other article names too.
 */
import {toldByOther, wordSlots} from '../swaps/forms.ts'
import {namesOfSort} from './name-swap.ts'
import {nounsAt} from '../swaps/nouns.ts'
import type {Slot, StoryView, Value} from '../types.ts'

/** Where both places are marked as such, they are compared part by part (place.ts): only the rest is read here. */
export const placesSwapped = (story: StoryView): Slot<string>[] =>
  allSwapped(story).filter(({values}) => !values.some(value => isMarked(story, value)))

function isMarked(story: StoryView, {member, evidence}: Value<string>): boolean {
  const words = evidence.at(-1)
  return (story.members[member]?.places ?? []).some(
    place => words !== undefined && place.in === words.in && place.start < words.end && words.start < place.end,
  )
}

const allSwapped = (story: StoryView): Slot<string>[] => [
  ...namesOfSort(story, {rule: 'place/name-swap', sort: 'place'}),
  ...wordSlots(story, {
    rule: 'place/swap',
    why: 'one place or side is replaced among the same words by one that excludes it',
    guards: ['neither word wider than the other', 'no synonym', 'not in the other article too'],
    severity: 'medium',
    strength: 'likely',
    find: (view, swap) => {
      const found = nounsAt(swap, 'place')
      return found === null || toldByOther(view, swap, found) ? null : found
    },
  }),
]
