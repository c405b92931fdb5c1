/**
 * What is said in a line of the story, by whom, and in which words: quotations, indirect speech, and the outlet’s own voice.
 *
 * Example: `Voss said the dam had leaked` -> Voss: dam, leak. Two statements are one where most of what the shorter says
 * stands in the other, in these words or like ones. Avoids: one topic taken for one statement. A few words a pair.
 */
import type {Range} from '../../pipeline/types.ts'
import {isStop} from '../align/words.ts'
import type {Annotated, Speaker, Stretch, Token} from '../annotate/types.ts'
import {assessmentsIn} from './assessments.ts'
import {onceEach} from './once.ts'
import {inSentence} from './sentences.ts'
import {lineAt, type StoryView} from './types.ts'
import {isNegative} from './wording/senses.ts'
import {wordingOf, type Word} from './wording/words.ts'

export interface Statement {
  readonly member: number
  readonly sentence: number
  /** Null in the outlet’s own voice. */
  readonly speaker: Speaker | null
  /** In quotation marks. */
  readonly direct: boolean
  /** Lemma of the verb of saying; empty for a quotation without one. */
  readonly verb: string
  readonly content: Pick<Stretch, 'from' | 'to'>
  readonly words: readonly Word[]
  readonly negations: number
  /** `said it would`, `said he had`: of the speaker himself. */
  readonly ofSelf: boolean
}

export const CONTENT = new Set<Token['pos']>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

/** Statements of a line with a known speaker; none in a headline. */
export const statementsIn = onceEach(readStatements, (line: number) => line)

function readStatements(story: StoryView, index: number): readonly Statement[] {
  const {member, sentence, heading} = lineAt(story, index)
  if (heading) return []
  const annotated = story.members[member] as Annotated
  const here = inSentence(annotated.attributions, sentence)
  const indirect = here
    .filter(({speaker}) => !here.some(other => other.speaker !== speaker && holds(annotated, other.content, speaker)))
    .map(({speaker, verb, content}) =>
      statementOf(annotated, {member, sentence, speaker, direct: false, verb, content}),
    )
  const direct = annotated.quotes
    .filter(({speaker, sort, inner}) => speaker !== null && sort === 'statement' && touches(annotated, sentence, inner))
    .map(({speaker, inner}) =>
      statementOf(annotated, {
        member,
        sentence,
        speaker,
        direct: true,
        verb: '',
        content: insideOf(annotated, sentence, inner),
      }),
    )
  const assessed = assessmentsIn(annotated, sentence)
    .filter(({speaker}) => !here.some(other => other.speaker.start === speaker.start))
    .map(({speaker, verb, content}) =>
      statementOf(annotated, {member, sentence, speaker, direct: false, verb, content}),
    )
  return [...indirect, ...direct, ...assessed]
}

/** The whole sentence, as the outlet’s own. */
export const narrationOf = onceEach(readNarration, (line: number) => line)

function readNarration(story: StoryView, index: number): Statement {
  const {member, sentence} = lineAt(story, index)
  const annotated = story.members[member] as Annotated
  const from = annotated.firstToken[sentence] ?? 0
  const content = {from, to: annotated.firstToken[sentence + 1] ?? from}
  return statementOf(annotated, {member, sentence, speaker: null, direct: false, verb: '', content})
}

/** `Voss said that controllers had told the pilots`: what the controllers told is Voss’s statement. */
const holds = (
  {tokens}: Annotated,
  {from, to}: Pick<Stretch, 'from' | 'to'>,
  {start, end, in: field}: Speaker,
): boolean => tokens[from]?.in === field && (tokens[from]?.start ?? 0) <= start && (tokens[to - 1]?.end ?? 0) >= end

function touches({article}: Annotated, sentence: number, inner: Range): boolean {
  const place = article.sentences[sentence]
  return place !== undefined && place.in === inner.in && place.start < inner.end && place.end > inner.start
}

/** Tokens of the sentence inside the quotation. */
function insideOf({tokens, firstToken}: Annotated, sentence: number, inner: Range): Pick<Stretch, 'from' | 'to'> {
  let [from, to] = [firstToken[sentence] ?? 0, firstToken[sentence + 1] ?? 0]
  while (from < to && (tokens[from]?.start ?? 0) < inner.start) from++
  while (to > from && (tokens[to - 1]?.end ?? 0) > inner.end) to--
  return {from, to}
}

function statementOf(annotated: Annotated, said: Omit<Statement, 'words' | 'negations' | 'ofSelf'>): Statement {
  const {from, to} = said.content
  const {speaker} = said
  const own = (token: Token): boolean =>
    speaker !== null && token.in === speaker.in && token.start >= speaker.start && token.end <= speaker.end
  const tokens = annotated.tokens.slice(from, to).filter(token => token.pos !== 'PUNCT' && !own(token))
  const text = tokens[0]?.in === 'title' ? (annotated.article.title ?? '') : annotated.article.text
  const {words} = wordingOf(annotated, tokens, text)
  return {
    ...said,
    words: words.filter(({pos, lemma, figure}) => figure !== null || (CONTENT.has(pos) && !isStop(lemma))),
    negations: words.filter(({lower}) => isNegative(lower)).length,
    ofSelf: /^(?:i|we|he|she|it|they|my|our|his|her|its|their)$/u.test(words[0]?.lower ?? ''),
  }
}

/** What begins another statement of one sentence: `, and`, `; `. */
const JOINING = new Set(['and', 'but', 'while', 'although', 'though', 'whereas', 'with'])
/** Fewer words tell nothing of their own. */
const PART_WORDS = 3

/** `The lid was open, and a warden has filmed it`: both its statements, and the whole. */
export const partsOfStatement = onceEach(readParts, (statement: Statement) => statement)

function readParts({members}: StoryView, statement: Statement): readonly Statement[] {
  const annotated = members[statement.member] as Annotated
  const {tokens} = annotated
  const {from, to} = statement.content
  const cuts = [from]
  for (let i = from + 1; i < to - 1; i++) {
    const [mark, next] = [tokens[i]?.text, tokens[i + 1]?.lower ?? '']
    if (mark === ';' || mark === ':' || mark === '–' || mark === '—' || (mark === ',' && JOINING.has(next)))
      cuts.push(i + 1)
  }
  if (cuts.length === 1) return [statement]
  const parts = cuts
    .map((start, i) => statementOf(annotated, {...statement, content: {from: start, to: cuts[i + 1] ?? to}}))
    .filter(({words}) => words.length >= PART_WORDS)
  return [statement, ...parts.map(part => ({...part, ofSelf: statement.ofSelf}))]
}

/** Where what is said ends and its circumstances begin. */
const CIRCUMSTANCE = new Set([
  ...'if unless when after before because while until once since who which whose whom'.split(' '),
])

/** `looms would stand idle if the wool ran out`: without the condition. */
export const mainOf = onceEach(
  (story: StoryView, statement: Statement): Statement => {
    const annotated = story.members[statement.member] as Annotated
    const {from, to} = statement.content
    for (let i = from + PART_WORDS; i < to; i++)
      if (CIRCUMSTANCE.has(annotated.tokens[i]?.lower ?? ''))
        return statementOf(annotated, {...statement, content: {from, to: i}})
    return statement
  },
  (statement: Statement) => statement,
)
