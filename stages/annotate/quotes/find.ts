/**
 * The quotations of an article, and for each whether it is a statement or a word set off.
 *
 * Example: `“We won,” she said of the “deal”`: a statement and a fragment. Cost: linear.
 */
import type {Values} from '../../../pipeline/settings/define.ts'
import {voiceValues, type voices} from '../../../pipeline/settings/voices.ts'
import type {Marked} from '../names/find.ts'
import type {Quote, Token} from '../types.ts'
import {spansOf} from './spans.ts'
import type {QuoteSpan} from './spans.ts'
import {opensWithCapital} from '../letters.ts'

/** A quotation before its speaker is known. */
export interface Unspoken extends Pick<Quote, 'start' | 'end' | 'in' | 'inner' | 'sentence' | 'sort'> {
  /** Tokens inside, marks included. */
  readonly from: number
  readonly to: number
  /** 0, or how many quotations it stands in. */
  readonly depth: number
}

/** First token at or after an offset. */
function tokenAt(tokens: readonly Token[], offset: number, title: boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    const early =
      token !== undefined &&
      (title ? token.in === 'title' && token.start < offset : token.in === 'title' || token.start < offset)
    if (early) low = middle + 1
    else high = middle
  }
  return low
}

/** A clause has a finite verb with something before it, or is a whole sentence by its capital and its stop. */
function isStatement(inside: readonly Token[], words: number): boolean {
  const spoken = inside.filter(token => token.pos !== 'PUNCT')
  const verb = spoken.findIndex(
    ({pos, lower}) => (pos === 'VERB' || pos === 'AUX') && !/^to$/u.test(lower) && !lower.endsWith('ing'),
  )
  if (verb < 0) return spoken.length >= words * 2
  const subject = spoken.slice(0, verb).some(({pos}) => pos === 'NOUN' || pos === 'PRON' || pos === 'PROPN')
  const [first] = spoken
  const last = inside.at(-1)
  const capital = first !== undefined && opensWithCapital(first.text)
  const stopped = last !== undefined && /^[.,!?…]+$/u.test(last.text)
  // “War and Peace”, “Star Wars: The Force Awakens”: the title of a work
  const big = spoken.filter(token => opensWithCapital(token.text)).length
  if (!stopped && spoken.length > 1 && big / spoken.length > 0.6) return false
  if (capital && stopped && spoken.length > 1) return true
  return subject && (spoken.length >= words || stopped || capital)
}

function sorted(tokens: readonly Token[], {depth, ...span}: QuoteSpan, words: number): Unspoken[] {
  const from = tokenAt(tokens, span.start, span.in === 'title')
  const to = tokenAt(tokens, span.end, span.in === 'title')
  const inside = tokens.slice(from, to).filter(token => token.start >= span.inner.start && token.end <= span.inner.end)
  const first = tokens[from]
  if (!first || inside.length === 0) return []
  return [
    {...span, from, to, depth, sentence: first.sentence, sort: isStatement(inside, words) ? 'statement' : 'fragment'},
  ]
}

export function quotesOf({article, tokens}: Marked, settings: Values<typeof voices> = voiceValues): Unspoken[] {
  return spansOf(article, settings.longestQuote).flatMap(span => sorted(tokens, span, settings.statementWords))
}
