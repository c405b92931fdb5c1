/**
 * role/nation-swap: somebody of one nation in one article and of another in the other, among the same words.
 *
 * Example: `A Dutch mime was booed in Graz` / `A Danish mime was booed in Graz`; `the Ghana striker` / `the Togo striker`.
 * Avoids: British and Scottish, a nation that the other article has too, officials, who serve a country.
 */
import {isPersonNoun} from '../../annotate/people/nouns.ts'
import {excluding} from '../swaps/forms.ts'
import {knowsWord, memberAt} from '../swaps/marks.ts'
import {swapSlots, valueAt} from '../swaps/slots.ts'
import type {Piece} from '../swaps/types.ts'
import type {Word} from '../swaps/words.ts'
import type {Slot, StoryView} from '../types.ts'
import {nationNamed} from './nations.ts'

const PARTS_OF_BRITAIN = /^(?:england|scotland|wales|northern ireland|united kingdom)$/u

export const nationsSwapped = (story: StoryView): Slot<string>[] =>
  swapSlots<string>(story, {
    rule: 'role/nation-swap',
    why: 'among the same words somebody is of one nation here and of another there',
    guards: ['no part of the other', 'not in the other article too', 'nobody who serves a country'],
    stand: excluding,
    read: (view, {a, b}) => {
      const [x, y] = [nationAt(view, a), nationAt(view, b)]
      if (x === null || y === null || x.nation === y.nation) return null
      if (PARTS_OF_BRITAIN.test(x.nation) && PARTS_OF_BRITAIN.test(y.nation)) return null
      if (knowsWord(memberAt(view, b), x.word.token.lower) || knowsWord(memberAt(view, a), y.word.token.lower))
        return null
      const value = (piece: Piece, {word, nation}: Of): ReturnType<typeof valueAt<string>> =>
        valueAt(view, piece, {place: word.token, norm: nation, fact: nation})
      return {about: x.word.token.text, severity: 'medium', strength: 'likely', values: [value(a, x), value(b, y)]}
    },
  })

interface Of {
  readonly word: Word
  readonly nation: string
}

/** One word for a nation right before a word for a person, or one word between them. */
export function nationAt(story: StoryView, piece: Piece): Of | null {
  const [word] = piece.rest
  if (word === undefined || piece.rest.length > 1) return null
  const nation = nationNamed(word.token.lower)
  if (nation === null) return null
  const {tokens} = memberAt(story, piece)
  for (let i = word.token.index + 1; i <= word.token.index + 2; i++) {
    const token = tokens[i]
    if (token?.sentence !== piece.sentence || !/^(?:NOUN|ADJ|PROPN)$/u.test(token.pos)) return null
    if (SERVING.test(token.lower)) return null
    if (isPersonNoun(token.lower) || token.lower === 'international') return {word, nation}
  }
  return null
}

/** Whom a country has: which country it is says whose statement it is, not of what nation one is. */
const SERVING =
  /^(?:minister|ambassador|envoy|official|president|spokesman|spokeswoman|diplomat|premier|secretary|officer|consul|general|commander|leader|chancellor|king|queen|prince|princess|judge|soldier|soldiers|troops|authorities|police)$/u
