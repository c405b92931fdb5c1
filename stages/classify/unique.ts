/** Claims that one source alone makes: lines that nothing aligns with, each with the nearest text elsewhere. */
import {claimId} from '../../pipeline/ids.ts'
import type {UniqueClaim} from '../../pipeline/records.ts'
import type {Annotated} from '../annotate/types.ts'
import {quotable, spanOf} from './spans.ts'
import {lineAt, type StoryView} from './types.ts'

export function uniqueClaims(story: StoryView): UniqueClaim[] {
  return story.alignment.lonely.map(({line, nearest}) => {
    const {member, sentence} = lineAt(story, line)
    const span = spanOf(story, member, quotable(story.members[member] as Annotated, sentence))
    return {
      ...span,
      id: claimId(span.article, span.start, span.text),
      strength: isClaim(story.members[member] as Annotated, sentence) ? 'strong' : 'weak',
      attributedTo: speakerOf(story.members[member] as Annotated, sentence),
      nearest: nearest === null ? null : nearestSpan(story, nearest),
    }
  })
}

function nearestSpan(story: StoryView, line: number): UniqueClaim['nearest'] {
  const {member, sentence} = lineAt(story, line)
  return spanOf(story, member, quotable(story.members[member] as Annotated, sentence))
}

/** Opinion and bridges are no claims: `It had been a long day.` names nobody and counts nothing. */
function isClaim(member: Annotated, sentence: number): boolean {
  const inside = (mark: {readonly sentence: number}): boolean => mark.sentence === sentence
  return (
    member.names.some(inside) ||
    member.quantities.some(inside) ||
    member.times.some(inside) ||
    member.quotes.some(inside)
  )
}

function speakerOf(member: Annotated, sentence: number): string | null {
  const said = [...member.attributions, ...member.quotes].find(mark => mark.sentence === sentence)
  return said?.speaker?.name ?? null
}
