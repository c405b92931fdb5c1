/** How a claim is shown: the words that tell it, and its sentence. */
import type {Annotated} from '../../annotate/types.ts'
import type {Range} from '../../../pipeline/types.ts'
import {quotable, spanOf} from '../spans.ts'
import type {StoryView} from '../types.ts'
import type {Claim} from './types.ts'

/** An editor reads a line, not a sentence. */
const LONGEST = 80

/** `was not insured`, `may have caused`: from the word that weakens it to the end of the predicate. */
export function saidOf(story: StoryView, {member, words, status, clause, parts}: Claim): string {
  const isNear = (start: number): boolean => Math.abs(start - words.start) <= LONGEST
  const cue = status.cue !== null && status.cue.in === words.in && isNear(status.cue.start) ? status.cue : null
  // `No fuel leaked`: the denial stands in the party
  const nobody = parts.find(({phrase}) => phrase.negated && phrase.in === words.in && isNear(phrase.start))?.phrase
  const object = clause.object ?? clause.complements[0]?.phrase ?? null
  const end = object !== null && isNear(object.end) ? Math.max(object.end, words.end) : words.end
  const range = {
    ...words,
    start: Math.min(words.start, cue?.start ?? words.start, nobody?.start ?? words.start),
    end: Math.max(end, cue?.end ?? end),
  }
  return (spanOf(story, member, range).text.split(/[,;:]\s/u)[0] ?? '').replace(/\s+/gu, ' ')
}

export const sentenceOf = (story: StoryView, {member, sentence, words}: Claim): Range =>
  quotable(story.members[member] as Annotated, sentence, words)
