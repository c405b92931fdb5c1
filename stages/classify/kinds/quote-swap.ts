/**
 * quote/swap: inside quotation marks on both sides, one word replaced by its contrary or by one that excludes it, or a
 * negation put in or taken out.
 *
 * Example: `a “triumph for the harbour quarter”` / `a “disaster for the harbour quarter”`. Avoids: transcripts that differ
 * in small words, synonyms, and phrases cut elsewhere. Fragments too short for words-changed are read here.
 */
import type {Quote} from '../../annotate/types.ts'
import {siblings} from '../../lexicon/lexicon.ts'
import {contraryAt, lemmaOf, type Contrary} from '../swaps/contrary.ts'
import {excluding, wordsRead} from '../swaps/forms.ts'
import {utterances} from '../quotations.ts'
import {isQuoted, quoteAt} from '../swaps/marks.ts'
import {near, takesIn} from '../swaps/near.ts'
import {negationsIn, onlyNegates} from '../swaps/operators.ts'
import {surrounding, swapSlots, valueAt, type ReadSwap} from '../swaps/slots.ts'
import type {Swap} from '../swaps/types.ts'
import type {Slot, StoryView} from '../types.ts'

export function quotedWordsSwapped(story: StoryView): Slot<string>[] {
  const compared = new Set(utterances(story).flatMap(group => group.map(({quote: said}) => said)))
  // whole sentences inside the marks are words-changed’s
  const isCompared = (said: Quote | undefined): boolean => said !== undefined && compared.has(said)
  return swapSlots<string>(story, {
    rule: 'quote/swap',
    why: 'one word inside the quotation marks is replaced, among the same words',
    guards: ['inside the marks on both sides', 'no synonym', 'nothing else replaced at the place'],
    stand: excluding,
    read: (view, swap) =>
      isCompared(quoteAt(view, swap.a)) && isCompared(quoteAt(view, swap.b)) ? null : readQuoted(view, swap),
  })
}

function readQuoted(story: StoryView, swap: Swap): ReadSwap<string> | null {
  const {a, b} = swap
  if (!isQuoted(story, a) || !isQuoted(story, b)) return null
  const form = {severity: 'high', strength: 'likely'} as const
  const negated = negationsIn(a) % 2 !== negationsIn(b) % 2
  if (negated) {
    if (!onlyNegates(a) || !onlyNegates(b)) return null
    const value = (piece: Swap['a']): ReadSwap<string>['values'][number] =>
      valueAt(story, piece, {place: surrounding(piece), norm: String(negationsIn(piece) % 2), fact: ''})
    return {...form, about: 'words of a quotation', values: [value(a), value(b)]}
  }
  const found = contraryAt(swap) ?? replacedAt(swap)
  return found === null ? null : {...form, ...wordsRead(story, swap, found)}
}

function replacedAt({a, b}: Swap): Contrary | null {
  const [x, y] = [a.rest[0], b.rest[0]]
  if (x === undefined || y === undefined || a.rest.length > 1 || b.rest.length > 1) return null
  return near(x, y) || takesIn(x, y) || !siblings(lemmaOf(x), lemmaOf(y)) ? null : {x, y}
}
