/**
 * What is said in a line of the story, by whom, and in which words: quotations, indirect speech, and the outlet’s own voice.
 *
 * Example: `Voss said the dam had leaked` -> Voss: dam, leak. Two statements are one where most of what the shorter says
 * stands in the other, in these words or like ones. Avoids: one topic taken for one statement. A few words a pair.
 */
import type {Range} from '../../pipeline/types.ts'
import {isCommon, isStop} from '../align/words.ts'
import type {Annotated, Speaker, Stretch, Token} from '../annotate/types.ts'
import {closeness, opposites} from '../lexicon/lexicon.ts'
import {onceAStory, onceEach} from './once.ts'
import {lineAt, type StoryView} from './types.ts'
import {oneWord} from './wording/changes.ts'
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

const CONTENT = new Set<Token['pos']>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

/** Statements of a line with a known speaker; none in a headline. */
export const statementsIn = onceEach(readStatements, (line: number) => line)

function readStatements(story: StoryView, index: number): readonly Statement[] {
  const {member, sentence, heading} = lineAt(story, index)
  if (heading) return []
  const annotated = story.members[member] as Annotated
  const here = annotated.attributions.filter(attribution => attribution.sentence === sentence)
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
  return [...indirect, ...direct]
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

export interface Agreement {
  /** Share of the content of the shorter that stands in the longer, by weight. */
  readonly ofShorter: number
  readonly ofLonger: number
  /** Weight of the words that stand in both. */
  readonly shared: number
  /** One verb or one figure stands in both: not only the things spoken of. */
  readonly tells: boolean
}

/** Of how many sentences of the story a word stands in. */
export type Rarity = ReadonlyMap<string, number>

/** Sentences by word: what the whole story is about (`missile`, `Korea`) tells no statement from another. */
export const rarityOf = onceAStory(countedIn)

function countedIn({members}: StoryView): Rarity {
  const sentences = new Map<string, number>()
  let all = 0
  for (const {tokens, firstToken} of members) {
    all += Math.max(0, firstToken.length - 1)
    const last = new Map<string, number>()
    for (const {lemma, sentence, pos} of tokens) {
      if (!CONTENT.has(pos) || last.get(lemma) === sentence) continue
      last.set(lemma, sentence)
      sentences.set(lemma, (sentences.get(lemma) ?? 0) + 1)
    }
  }
  // told once by every article it is no topic yet
  const once = ONCE_EACH * members.length
  return new Map([...sentences].flatMap(([lemma, count]) => (count > once ? [[lemma, count / Math.max(1, all)]] : [])))
}

function weightOf({pos, figure, lemma}: Word, rarity: Rarity): number {
  if (figure !== null) return NAME_WEIGHT
  if ((rarity.get(lemma) ?? 0) >= TOPIC_FROM) return TOPIC_WEIGHT
  return pos === 'PROPN' ? NAME_WEIGHT : isCommon(lemma) ? COMMON_WEIGHT : 1
}

const NAME_WEIGHT = 1.3
const COMMON_WEIGHT = 0.5
/** Words that keep one company: `vessel` and `ferry`, but `day` and `hour` too: half a word. */
const NEAR_WEIGHT = 0.5
/** A word of every tenth sentence is what the story is about. */
const TOPIC_FROM = 0.1
const TOPIC_WEIGHT = 0.3
/** Of these few words none is wanting, whatever the tagger calls them. */
const NEARLY_ALL = 0.9
const ONCE_EACH = 2

export function agreementOf(
  x: Statement,
  y: Statement,
  {nearFrom, rarity}: {readonly nearFrom: number; readonly rarity: Rarity},
): Agreement {
  const [shorter, longer] = x.words.length <= y.words.length ? [x.words, y.words] : [y.words, x.words]
  const left = [...longer]
  let kept = 0
  const telling: Word[] = []
  const take = (word: Word, share: number, meets: (other: Word) => boolean): boolean => {
    const at = left.findIndex(meets)
    if (at < 0) return false
    left.splice(at, 1)
    kept += weightOf(word, rarity) * share
    if (word.figure !== null || (word.pos === 'VERB' && !isCommon(word.lemma))) telling.push(word)
    return true
  }
  const rest = shorter.filter(word => !take(word, 1, other => oneWord(word, other)))
  for (const word of rest) take(word, NEAR_WEIGHT, other => isNear(word, other, nearFrom))
  const total = (words: readonly Word[]): number => words.reduce((sum, word) => sum + weightOf(word, rarity), 0)
  return {
    ofShorter: kept / Math.max(1, total(shorter)),
    ofLonger: kept / Math.max(1, total(longer)),
    shared: kept,
    tells: telling.length > 0 || kept >= NEARLY_ALL * total(shorter),
  }
}

const isNear = (a: Word, b: Word, nearFrom: number): boolean =>
  a.figure === null &&
  b.figure === null &&
  a.pos !== 'PROPN' &&
  b.pos !== 'PROPN' &&
  // few words are near, so that few are asked whether they are contrary
  closeness(a.lemma, b.lemma) >= nearFrom &&
  !opposites(a.lemma, b.lemma)
