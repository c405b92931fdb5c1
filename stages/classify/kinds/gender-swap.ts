/**
 * gender/swap: he and she, or words of one gender, replaced for each other among the same words.
 *
 * Example: `The inspector said he had warned the owner` / `The inspector said she had warned the owner`. Avoids: they, and
 * pronouns after another name, which may be another person’s.
 */
import {excluding, wordsRead} from '../swaps/forms.ts'
import {gendersPart} from '../swaps/sorts.ts'
import {swapSlots} from '../swaps/slots.ts'
import type {Piece, Swap} from '../swaps/types.ts'
import type {Word} from '../swaps/words.ts'
import type {Slot, StoryView} from '../types.ts'

export const gendersSwapped = (story: StoryView): Slot<string>[] =>
  swapSlots<string>(story, {
    rule: 'gender/swap',
    why: 'a word of one gender is replaced by its counterpart among the same words',
    guards: ['no other name in the same sentences'],
    stand: excluding,
    read: (view, swap) => {
      const [x, y] = [soleWord(swap.a), soleWord(swap.b)]
      if (x === null || y === null || !gendersPart(genderWord(x), genderWord(y))) return null
      if (namesPart(swap)) return null
      return {severity: 'high', strength: 'likely', ...wordsRead(view, swap, {x, y})}
    },
  })

/** `girls` is of one gender as `girl` is; `his` and `her` are words of their own. */
const genderWord = ({token}: Word): string => (token.pos === 'NOUN' ? token.lemma : token.lower)

const soleWord = ({words}: Piece): Word | null => (words.length === 1 ? (words[0] as Word) : null)

/** `Lund said he` / `Ferris said she`: two people. */
const namesPart = ({pair}: Swap): boolean =>
  pair.swaps.some(({a, b}) => [a, b].some(({rest}) => rest.some(({token}) => token.pos === 'PROPN')))
