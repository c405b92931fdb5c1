/**
 * The form of a contradiction inside one article: two places of it that cannot both be right.
 *
 * Example: `12 people` / `seven men and four women`. Avoids: a finding without both places. Cost: none.
 */
import type {Range} from '../../../pipeline/types.ts'
import type {Severity} from '../../../pipeline/records.ts'
import type {Annotated} from '../../annotate/types.ts'
import {quotable} from '../spans.ts'
import {sentenceText} from '../../annotate/tokens.ts'
import type {Proposal, StoryView, Value} from '../types.ts'

/** One place of the article, and what it says. */
export interface Side {
  readonly at: Range
  readonly sentence: number
  /** As machines compare it. */
  readonly norm: string
  /** Left out where the words themselves are said. */
  readonly said?: string
}

export interface Contradiction {
  readonly about: string
  readonly rule: string
  readonly why: string
  readonly sides: readonly [Side, Side]
  readonly severity?: Severity
  readonly numbers?: Readonly<Record<string, number>>
}

export const textOf = ({article}: Annotated, {start, end, in: field}: Range): string =>
  sentenceText(article, field === undefined ? {start, end} : {start, end, in: field})

export function contradiction(
  story: StoryView,
  member: number,
  {about, rule, why, sides, severity = 'medium', numbers = {}}: Contradiction,
): Proposal {
  const annotated = story.members[member] as Annotated
  const valueOf = ({at, sentence, norm, said}: Side): Value<null> => ({
    member,
    said: said ?? textOf(annotated, at),
    norm,
    fact: null,
    evidence: [quotable(annotated, sentence, at), at],
  })
  return {
    about,
    rule,
    scope: 'within',
    verdict: 'conflict',
    severity,
    strength: 'likely',
    why,
    guards: ['inside one article'],
    numbers,
    readings: sides.map(side => [valueOf(side)]),
  }
}
