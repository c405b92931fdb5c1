/** Quotations of the members: a span's text is always the slice it points to, and a sentence or less. */
import type {Range, Span} from '../../pipeline/types.ts'
import {sentenceText} from '../annotate/tokens.ts'
import type {Annotated} from '../annotate/types.ts'
import type {StoryView} from './types.ts'

/** The contract's bound: evidence is a sentence or less. */
const LONGEST_SPAN = 400

export function spanOf(story: Pick<StoryView, 'members'>, member: number, range: Range): Span {
  const {article} = story.members[member] as Annotated
  const end = Math.min(range.end, range.start + LONGEST_SPAN)
  const {start, in: field} = range
  const place = field === undefined ? {start, end} : {start, end, in: field}
  return {article: article.id, ...place, text: sentenceText(article, place)}
}

/** A sentence, cut to the bound around the words that matter. */
export function quotable(member: Annotated, sentence: number, focus?: Range): Range {
  const {start, end, in: field} = member.article.sentences[sentence] as Annotated['article']['sentences'][number]
  const place = (from: number, to: number): Range =>
    field === undefined ? {start: from, end: to} : {start: from, end: to, in: field}
  if (end - start <= LONGEST_SPAN) return place(start, end)
  const middle = focus ? (focus.start + focus.end) / 2 : start
  const from = wordEdge(
    member,
    sentence,
    Math.max(start, Math.min(Math.floor(middle - LONGEST_SPAN / 2), end - LONGEST_SPAN)),
  )
  return place(from, Math.min(end, from + LONGEST_SPAN))
}

/** The first token's start at or after an offset, so that no word is cut at the front. */
function wordEdge(member: Annotated, sentence: number, offset: number): number {
  const tokens = member.tokens.slice(member.firstToken[sentence], member.firstToken[sentence + 1])
  return tokens.find(token => token.start >= offset)?.start ?? offset
}
