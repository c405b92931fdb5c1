/**
 * quote: words inside quotation marks changed so that they say something else.
 *
 * Example: `“We will not appeal the ruling”` / `“We will appeal the ruling”`. Avoids: an ellipsis, a bracket, a fragment of
 * the longer quotation, case, punctuation, contractions, and the slips of two transcripts or translations with one sense.
 */
import type {Annotated} from '../../annotate/types.ts'
import {diffOf, utterances, type Quoted} from '../quotations.ts'
import {weighed} from '../settle.ts'
import {quotable} from '../spans.ts'
import type {KindOfFact, Slot, Stand, StoryView, Value} from '../types.ts'
import {wordingsStand} from '../wording.ts'

export const quote: KindOfFact = {
  kind: 'quote',
  propose: story => utterances(story).map(group => weighed(slotOf(story, group))),
}

function slotOf(story: StoryView, group: readonly Quoted[]): Slot<Quoted> {
  const speaker = group.flatMap(({quote: said}) => said.speaker?.name ?? [])[0] ?? 'a quotation'
  return {
    about: `words of ${speaker}`,
    rule: 'quote/words-changed',
    scope: 'across',
    verdict: 'conflict',
    severity: 'high',
    strength: 'strong',
    why: 'most words of the two quotations are the same, and the rest changes what is said',
    guards: [
      'not an ellipsis or a bracket',
      'not a fragment of the longer one',
      'not spelling, case or contraction',
      'not two transcripts or translations that differ all over',
    ],
    numbers: {},
    values: group.map(quoted => valueOf(story, quoted)),
    stand: (a, b) => standOf(story, a.fact, b.fact),
  }
}

const standOf = (story: StoryView, x: Quoted, y: Quoted): Stand =>
  wordingsStand(diffOf(x, y), {ellipsis: marksOmission(story, x) || marksOmission(story, y)})

/** `…` and brackets inside the sentence, or right at its edge. */
function marksOmission(story: StoryView, quoted: Quoted): boolean {
  const {start, end} = placeOf(quoted)
  return /\.{2,}|…|\[|\(/u.test(textOf(story, quoted).slice(Math.max(0, start - 2), end + 2))
}

const placeOf = ({tokens, quote: {inner}}: Quoted): {start: number; end: number} => ({
  start: (tokens[0] ?? inner).start,
  end: (tokens.at(-1) ?? inner).end,
})

function textOf(story: StoryView, {member, quote: {inner}}: Quoted): string {
  const {article} = story.members[member] as Annotated
  return inner.in === 'title' ? (article.title ?? '') : article.text
}

function valueOf(story: StoryView, quoted: Quoted): Value<Quoted> {
  const {member, quote: said, tokens, words} = quoted
  const {start, end} = placeOf(quoted)
  return {
    member,
    said: textOf(story, quoted).slice(start, end),
    norm: words.join(' '),
    fact: quoted,
    evidence: [quotable(story.members[member] as Annotated, tokens[0]?.sentence ?? said.sentence, {start, end})],
  }
}
