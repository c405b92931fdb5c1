/**
 * role/swap: one person’s part, job or relation replaced among the same words.
 *
 * Example: `Police arrested the driver of the van` / `Police arrested the passenger of the van`. Avoids: wider words (`the
 * man`), synonyms, and parts that the other article names too.
 */
import {toldByOther, wordSlots} from '../swaps/forms.ts'
import {nounsAt} from '../swaps/nouns.ts'
import {memberAt} from '../swaps/marks.ts'
import type {Piece} from '../swaps/types.ts'
import type {Word} from '../swaps/words.ts'
import type {Slot, StoryView} from '../types.ts'

export const rolesSwapped = (story: StoryView): Slot<string>[] =>
  wordSlots(story, {
    rule: 'role/swap',
    why: 'one word for a person is replaced among the same words by one that excludes it',
    guards: ['neither word wider than the other', 'no synonym', 'not in the other article too'],
    severity: 'medium',
    strength: 'likely',
    find: (view, swap) => {
      const found = nounsAt(swap, 'role')
      if (found === null || toldByOther(view, swap, found)) return null
      // what a named person is called is compared with all that both articles call the person
      return isOfName(view, swap.a, found.x) || isOfName(view, swap.b, found.y) ? null : found
    },
  })

const isOfName = (story: StoryView, piece: Piece, {token}: Word): boolean =>
  memberAt(story, piece).people.some(({roles}) => roles.some(({from, to}) => from <= token.index && token.index < to))
