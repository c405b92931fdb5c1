/**
 * gender/swap: he and she, or words of one gender, replaced for each other among the same words.
 *
 * Example: `The inspector said he had warned the owner` / `The inspector said she had warned the owner`. Avoids: they, and
 * pronouns after another name, which may be another person’s.
 */
import {excluding, wordsRead} from '../swaps/forms.ts'
import {memberAt} from '../swaps/marks.ts'
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
      if (namesPart(view, swap)) return null
      return {severity: 'high', strength: 'likely', ...wordsRead(view, swap, {x, y})}
    },
  })

/** `girls` is of one gender as `girl` is; `his` and `her` are words of their own. */
const genderWord = ({token}: Word): string => (token.pos === 'NOUN' ? token.lemma : token.lower)

const soleWord = ({words}: Piece): Word | null => (words.length === 1 ? (words[0] as Word) : null)

/** `Lund said he` / `Ferris said she`: two people; `Lund said he` / `Ms Ida Lund, a pilot, said she` is one. */
const namesPart = (story: StoryView, {pair}: Swap): boolean =>
  pair.swaps.some(({a, b}) => {
    const [x, y] = [namesIn(a), namesIn(b)]
    if (x.length > 0 && y.length > 0) return true
    return x.length + y.length > 0 && !isLonger(story, x.length > 0 ? a : b)
  })

const namesIn = ({rest}: Piece): Word[] => rest.filter(({token}) => token.pos === 'PROPN' && !TITLES.test(token.lower))

/** Given names put before a surname that both have. */
const isLonger = (story: StoryView, piece: Piece): boolean => {
  const {people} = memberAt(story, piece)
  return namesIn(piece).every(({token}) =>
    people.some(({mentions}) =>
      mentions.some(
        ({from, to}) => from <= token.index && token.index < to - 1 && to > (piece.behind?.token.index ?? Infinity),
      ),
    ),
  )
}

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame)\.?$/u
