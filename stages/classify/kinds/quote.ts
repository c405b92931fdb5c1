/**
 * quote: words inside quotation marks changed so that they say something else.
 *
 * Example: `“We will not appeal the ruling”` / `“We will appeal the ruling”`. Avoids: an ellipsis, a bracket, a fragment of
 * the longer quotation, case, punctuation, contractions, and the slips of two transcripts or translations with one sense.
 */
import type {Annotated} from '../../annotate/types.ts'
import {fieldOf, utterances, type Quoted} from '../quotations.ts'
import {weighed} from '../settle.ts'
import {quotedWordsSwapped} from './quote-swap.ts'
import {quotable} from '../spans.ts'
import type {KindOfFact, Slot, Stand, StoryView, Value} from '../types.ts'
import {contentOf, opensCondition} from '../wording/cuts.ts'
import {wordingsStand} from '../wording/stand.ts'
import {wordingOf, type Word} from '../wording/words.ts'

export const quote: KindOfFact = {
  kind: 'quote',
  propose: story => [
    ...utterances(story).map(group => weighed(slotOf(story, group))),
    ...quotedWordsSwapped(story).map(weighed),
  ],
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
      'not cut where the rest stands beside it',
      'not a fragment of the longer one',
      'not spelling, case or contraction',
      'not two transcripts or translations that differ all over',
    ],
    numbers: {},
    values: group.map(quoted => valueOf(story, quoted)),
    stand: pairwise((a, b) => standOf(story, a, b)),
  }
}

/** Grouping asks for every pair several times. */
function pairwise(stand: (x: Quoted, y: Quoted) => Stand): (a: Value<Quoted>, b: Value<Quoted>) => Stand {
  const seen = new Map<Quoted, Map<Quoted, Stand>>()
  return ({fact: x}, {fact: y}) => {
    const ofX = seen.get(x) ?? new Map<Quoted, Stand>()
    seen.set(x, ofX)
    const known = ofX.get(y) ?? seen.get(y)?.get(x) ?? stand(x, y)
    ofX.set(y, known)
    return known
  }
}

function standOf(story: StoryView, x: Quoted, y: Quoted): Stand {
  const {stand, lost, faint = false} = wordingsStand(x.wording, y.wording)
  // I will miss the game. / I will miss the players.: in so few words another word is another sentence of the speech
  const short = Math.min(x.wording.words.length, y.wording.words.length) < SHORT
  if (faint && short && [x, y].every(({quote: {sort}}) => sort === 'statement')) return 'compatible'
  if (stand !== 'apart' || lost.length === 0) return stand
  // “We will play.” But not, she said, if it snows: the other article tells the condition in its own way
  const shorter = x.wording.words.length < y.wording.words.length ? x : y
  return standsNear(story, shorter, lost) && !goesOnFlatly(story, shorter, lost) ? 'compatible' : 'apart'
}

/** We will not play until it is mended. / “We will not play. It is mended.”: quoted on, and the condition is none. */
function goesOnFlatly(story: StoryView, {member, tokens, quote: said}: Quoted, lost: readonly Word[]): boolean {
  if (!opensCondition(lost)) return false
  const annotated = story.members[member] as Annotated
  const last = tokens.at(-1)
  if (last === undefined) return false
  const next = annotated.tokens.filter(
    ({sentence, start, end, in: field, pos}) =>
      sentence === last.sentence + 1 &&
      field === said.inner.in &&
      start >= said.inner.start &&
      end <= said.inner.end &&
      pos !== 'PUNCT',
  )
  const {words} = wordingOf(annotated, next, textOf(story, {member, quote: said}))
  const keys = new Set(words.map(({key}) => key))
  const wanted = contentOf(lost).filter(word => !opensCondition([word]))
  return !opensCondition(words) && wanted.length > 0 && wanted.every(({key}) => keys.has(key))
}

/** Statements of fewer words are said more than once in one speech. */
const SHORT = 6

/** Sentences before and behind in which an outlet may tell what it cut from the quotation. */
const NEAR = 1

/** Half of the content words that were cut stand around the quotation. */
function standsNear(story: StoryView, {member, tokens, quote: said}: Quoted, lost: readonly Word[]): boolean {
  const annotated = story.members[member] as Annotated
  const sentence = tokens[0]?.sentence ?? said.sentence
  const own = new Set(tokens.map(({index}) => index))
  const from = annotated.firstToken[Math.max(0, sentence - NEAR)] ?? 0
  const to = annotated.firstToken[sentence + NEAR + 1] ?? annotated.tokens.length
  const around = annotated.tokens.slice(from, to).filter(({index, pos}) => !own.has(index) && pos !== 'PUNCT')
  const near = new Set(wordingOf(annotated, around, textOf(story, {member, quote: said})).words.map(({key}) => key))
  const wanted = contentOf(lost)
  return wanted.filter(({key}) => near.has(key)).length * 2 >= wanted.length
}

const placeOf = ({tokens, quote: {inner}}: Quoted): {start: number; end: number} => ({
  start: (tokens[0] ?? inner).start,
  end: (tokens.at(-1) ?? inner).end,
})

const textOf = (story: StoryView, {member, quote: said}: Pick<Quoted, 'member' | 'quote'>): string =>
  fieldOf(story.members[member] as Annotated, said)

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
