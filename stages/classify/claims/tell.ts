/** How a claim is shown: the words that tell it, and its sentence. */
import type {Annotated} from '../../annotate/types.ts'
import type {Range} from '../../../pipeline/types.ts'
import {quotable, spanOf} from '../spans.ts'
import type {StoryView} from '../types.ts'
import type {Claim} from './types.ts'

/** An editor reads a line, not a sentence. */
const LONGEST = 80

/** `was not insured`, `may have caused`: from the word that weakens it to the end of the predicate. */
export function saidOf(story: StoryView, {member, words, status, clause}: Claim): string {
  const {cue} = status
  const near = cue !== null && cue.in === words.in && Math.abs(cue.start - words.start) <= LONGEST
  const object = clause.object ?? clause.complements[0]?.phrase ?? null
  const end = object !== null && object.end > words.end && object.end - words.start <= LONGEST ? object.end : words.end
  const range = {
    ...words,
    start: near ? Math.min(cue.start, words.start) : words.start,
    end: near ? Math.max(end, cue.end) : end,
  }
  return spanOf(story, member, range).text.replace(/\s+/gu, ' ')
}

export const sentenceOf = (story: StoryView, {member, sentence, words}: Claim): Range =>
  quotable(story.members[member] as Annotated, sentence, words)
