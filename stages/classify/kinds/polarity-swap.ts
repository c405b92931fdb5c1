/**
 * polarity/negation-swap, polarity/opposite-swap: a negation put in or taken out, or a word replaced by its contrary, among the same words.
 *
 * Example: `The road was open` / `The road was closed`; `had switched on the lights` / `had not switched on the lights`.
 * Avoids: `did not accept` / `rejected` (two turns are none), `won from` / `lost to`, rises and falls of two firms, `not only`, sides and directions (place), and words of a
 * speaker (quote).
 */
import type {Annotated} from '../../annotate/types.ts'
import {contraryAt, lemmaOf} from '../swaps/contrary.ts'
import {clauseAround} from '../frames.ts'
import {isQuoted, memberAt} from '../swaps/marks.ts'
import {moodOf, negationsIn, onlyNegates} from '../swaps/operators.ts'
import {surrounding, swapSlots, valueAt, type ReadSwap} from '../swaps/slots.ts'
import type {Piece, Swap} from '../swaps/types.ts'
import {endsAtTime, isOneAct} from '../swaps/senses.ts'
import {tellsOfTwo} from '../swaps/matters.ts'
import type {Slot, StoryView} from '../types.ts'
import {sortOfContrary} from '../swaps/sorts.ts'

export const contrariesSwapped = (story: StoryView): Slot<string>[] => [
  ...swapSlots<string>(story, {
    ...FORM,
    rule: 'polarity/negation-swap',
    why: 'a negation stands in one telling only, among the same words',
    read: readNegation,
  }),
  ...swapSlots<string>(story, {
    ...FORM,
    rule: 'polarity/opposite-swap',
    why: 'a word is replaced by its contrary among the same words',
    read: readContrary,
  }),
]

const FORM = {
  guards: ['nothing else replaced at the place', 'no second turn in the clause', 'not inside a quotation'],
  stand: (a: {readonly norm: string}, b: {readonly norm: string}) => (a.norm === b.norm ? 'same' : 'apart'),
} as const

const isNegated = ({a, b}: Swap): boolean => negationsIn(a) % 2 !== negationsIn(b) % 2

/**
 * `did not get the balance right` / `got the balance wrong`: a turn of the other sort in the same clause takes this one
 * back; two words turned in one clause (`small and uncrewed` / `large and crewed`) do not.
 */
const turnedTwice = (story: StoryView, swap: Swap): boolean =>
  swap.pair.swaps.some(
    other =>
      other !== swap &&
      (isNegated(swap) ? isNegated(other) || contraryAt(other) !== null : isNegated(other)) &&
      [swap.a, swap.b].some((piece, i) => inOneClause(story, piece, i === 0 ? other.a : other.b)),
  )

const inOneClause = (story: StoryView, x: Piece, y: Piece): boolean =>
  clauseAround(memberAt(story, x), x) === clauseAround(memberAt(story, y), y)

/** `Are trains running?` tells neither. */
const isAsked = (story: StoryView, {pair}: Swap): boolean =>
  pair.lines.some(({member, sentence}) => {
    const {tokens, firstToken} = story.members[member] as Annotated
    return tokens[(firstToken[sentence + 1] ?? tokens.length) - 1]?.text === '?'
  })

function readNegation(story: StoryView, swap: Swap): ReadSwap<string> | null {
  const {a, b} = swap
  if (
    !isNegated(swap) ||
    isAsked(story, swap) ||
    !onlyNegates(a) ||
    !onlyNegates(b) ||
    a.behind === null ||
    b.behind === null
  )
    return null
  // `“We will sell”` / `“We will not sell”`: the words of a speaker are the kind quote’s
  if (isQuoted(story, a) && isQuoted(story, b)) return null
  if (moodOf(a) !== moodOf(b) || swap.share < story.settings.swapShareTurned) return null
  if (turnedTwice(story, swap) || endsAtTime(swap) || tellsOfTwo(story, swap)) return null
  const value = (piece: Swap['a']): ReadSwap<string>['values'][number] =>
    valueAt(story, piece, {
      place: surrounding(piece),
      norm: negationsIn(piece) % 2 === 1 ? 'denied' : 'affirmed',
      fact: '',
    })
  return {about: `whether ${a.behind.token.lemma}`, severity: 'high', strength: 'strong', values: [value(a), value(b)]}
}

function readContrary(story: StoryView, swap: Swap): ReadSwap<string> | null {
  const {a, b} = swap
  const contrary = contraryAt(swap)
  // `did not accept` / `rejected`
  if (contrary === null || isNegated(swap) || isAsked(story, swap) || turnedTwice(story, swap)) return null
  if (swap.share < story.settings.swapShareTurned) return null
  if (isQuoted(story, a) && isQuoted(story, b)) return null
  if (sortOfContrary(contrary) !== 'polarity') return null
  if (isOneAct(story, swap, contrary) || tellsOfTwo(story, swap)) return null
  const value = (piece: Swap['a'], word: typeof contrary.x): ReadSwap<string>['values'][number] =>
    valueAt(story, piece, {place: word.token, norm: lemmaOf(word), fact: lemmaOf(word)})
  return {
    about: `${lemmaOf(contrary.x)} or ${lemmaOf(contrary.y)}`,
    severity: 'high',
    strength: 'strong',
    values: [value(a, contrary.x), value(b, contrary.y)],
  }
}
