/**
 * The form that most swap rules share: one word of each side, apart unless the other article has the other word too.
 */
import type {Contrary} from './contrary.ts'
import {isRelation, lemmaOf} from './contrary.ts'
import {isQuoted, knowsWord, memberAt} from './marks.ts'
import {swapSlots, valueAt, type ReadSwap, type SwapRule} from './slots.ts'
import type {Piece, Swap} from './types.ts'
import type {Word} from './words.ts'
import type {Severity, Strength} from '../../../pipeline/records.ts'
import type {Slot, StoryView, Value} from '../types.ts'

export const excluding = (a: Pick<Value<string>, 'norm'>, b: Pick<Value<string>, 'norm'>): 'same' | 'apart' =>
  a.norm === b.norm ? 'same' : 'apart'

/** The word of one side stands somewhere in the other article: both may be true of different things. */
export const toldByOther = (story: StoryView, {a, b}: Swap, {x, y}: Contrary): boolean =>
  !isRelation(x) && (knows(story, b, x) || knows(story, a, y))

const knows = (story: StoryView, piece: Piece, {token}: Word): boolean => knowsWord(memberAt(story, piece), token.lemma)

export interface WordRule extends Pick<SwapRule<string>, 'rule' | 'why' | 'guards'> {
  readonly severity: Severity
  readonly strength: Strength
  /** The two words that exclude each other at the place. */
  readonly find: (story: StoryView, swap: Swap) => Contrary | null
}

/** Slots of two words that exclude each other at one place, outside quotation marks. */
export const wordSlots = (story: StoryView, {find, severity, strength, ...form}: WordRule): Slot<string>[] =>
  swapSlots<string>(story, {
    ...form,
    stand: excluding,
    read: (view, swap) => {
      const {a, b} = swap
      // words of a speaker are the kind quote’s
      if (isQuoted(view, a) && isQuoted(view, b)) return null
      const found = find(view, swap)
      return found === null ? null : {severity, strength, ...wordsRead(view, swap, found)}
    },
  })

export function wordsRead(
  story: StoryView,
  {a, b}: Swap,
  {x, y}: Contrary,
): Pick<ReadSwap<string>, 'about' | 'values'> {
  const value = (piece: Piece, word: Word): Value<string> =>
    valueAt(story, piece, {place: word.token, norm: lemmaOf(word), fact: lemmaOf(word)})
  return {about: `${lemmaOf(x)} or ${lemmaOf(y)}`, values: [value(a, x), value(b, y)]}
}
