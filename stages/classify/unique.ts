/** Claims that one source alone makes: lines that nothing aligns with, and what it adds to shared ones; each with the nearest text elsewhere. */
import {claimId} from '../../pipeline/ids.ts'
import type {UniqueClaim} from '../../pipeline/records.ts'
import type {Range} from '../../pipeline/types.ts'
import type {Annotated} from '../annotate/types.ts'
import {inSentence} from './sentences.ts'
import {quotable, spanOf} from './spans.ts'
import {lineAt, type StoryView} from './types.ts'

/** In the order of the text. */
export function uniqueClaims(story: StoryView): UniqueClaim[] {
  const claims = [...aloneClaims(story), ...addedClaims(story)]
  return claims.sort((x, y) => x.line - y.line || x.claim.start - y.claim.start).map(({claim}) => claim)
}

interface Placed {
  readonly line: number
  readonly claim: UniqueClaim
}

/** What one source adds to a sentence that others tell too: it names that sentence. */
const addedClaims = (story: StoryView): Placed[] =>
  story.alignment.added.map(({line, from, to, nearest}) => {
    const {member, sentence} = lineAt(story, line)
    const annotated = story.members[member] as Annotated
    const range = rangeOf(annotated, sentence, {from, to})
    const span = spanOf(story, member, range)
    const claim: UniqueClaim = {
      ...span,
      id: claimId(span.article, span.start, span.text),
      strength: 'likely',
      attributedTo: speakerOf(annotated, sentence, range),
      nearest: nearest === null ? null : nearestSpan(story, nearest),
      within: spanOf(story, member, quotable(annotated, sentence, range)),
    }
    return {line, claim}
  })

function rangeOf({article, tokens}: Annotated, sentence: number, {from, to}: {from: number; to: number}): Range {
  const field = article.sentences[sentence]?.in
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return field === undefined ? {start, end} : {start, end, in: field}
}

function aloneClaims(story: StoryView): Placed[] {
  return story.alignment.lonely.flatMap(({line, nearest}) => {
    const {member, sentence} = lineAt(story, line)
    const annotated = story.members[member] as Annotated
    if (isScrap(annotated, sentence)) return []
    const span = spanOf(story, member, quotable(annotated, sentence))
    const claim: UniqueClaim = {
      ...span,
      id: claimId(span.article, span.start, span.text),
      strength: isClaim(annotated, sentence) ? 'strong' : 'weak',
      attributedTo: speakerOf(annotated, sentence),
      nearest: nearest === null ? null : nearestSpan(story, nearest),
    }
    return [{line, claim}]
  })
}

function nearestSpan(story: StoryView, line: number): UniqueClaim['nearest'] {
  const {member, sentence} = lineAt(story, line)
  return spanOf(story, member, quotable(story.members[member] as Annotated, sentence))
}

const OPEN = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u
/** Words without a verb that still tell something: `Rainfall: 41 millimetres in Moss`. */
const FEWEST = 4

/** `No.`, `(0640 GMT).`, `Latest first.`: a few words without a verb claim nothing. */
function isScrap({clauses, tokens, firstToken}: Annotated, sentence: number): boolean {
  const said = inSentence(clauses, sentence).some(({verb, subject}) => verb !== null && subject !== null)
  const words = tokens.slice(firstToken[sentence], firstToken[sentence + 1]).filter(({pos}) => OPEN.test(pos))
  return !said && words.length < FEWEST
}

/** Opinion and bridges are no claims: `It had been a long day.` names nobody and counts nothing. */
function isClaim(member: Annotated, sentence: number): boolean {
  const has = (marks: readonly {readonly sentence: number}[]): boolean => inSentence(marks, sentence).length > 0
  return has(member.names) || has(member.quantities) || has(member.times) || has(member.quotes)
}

/** Of a part of a sentence, who says that part. */
function speakerOf(member: Annotated, sentence: number, part?: Range): string | null {
  const holds = (said: Range): boolean => part === undefined || (said.start <= part.start && part.end <= said.end)
  const said =
    inSentence(member.attributions, sentence).find(mark => holds(mark.content)) ??
    inSentence(member.quotes, sentence).find(mark => holds(mark))
  return said?.speaker?.name ?? null
}
