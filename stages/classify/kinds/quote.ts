/**
 * quote: words inside quotation marks changed so that they say something else.
 *
 * Example: `“We will not appeal the ruling”` / `“We will appeal the ruling”`. Avoids: an ellipsis, a bracket, a fragment of
 * the longer quotation, case, punctuation, contractions, and the slips of two transcripts with one sense.
 */
import {diffArrays} from 'diff'
import type {Annotated, Quote, Token} from '../../annotate/types.ts'
import {componentsOf} from '../components.ts'
import {tellingDifference} from '../wording.ts'
import {weighed} from '../settle.ts'
import {quotable} from '../spans.ts'
import type {KindOfFact, Slot, Stand, StoryView, Value} from '../types.ts'

export interface Quoted {
  readonly member: number
  readonly quote: Quote
  readonly words: readonly Token[]
}

export const quote: KindOfFact = {
  kind: 'quote',
  propose: story => slotsOf(story).map(weighed),
}

/** Quotations of all members, sentence by sentence: outlets cut and join them at full stops. */
export function quotations(story: StoryView): Quoted[] {
  return story.members.flatMap((annotated, member) =>
    annotated.quotes.flatMap(said => bySentence(wordsInside(annotated, said)).map(words => ({member, quote: said, words}))),
  )
}

function bySentence(words: readonly Token[]): Token[][] {
  const parts: Token[][] = []
  for (const token of words) {
    const last = parts.at(-1)
    if (last?.at(-1)?.sentence === token.sentence) last.push(token)
    else parts.push([token])
  }
  return parts
}

const wordsInside = ({tokens}: Annotated, {inner}: Quote): Token[] =>
  tokens.filter(
    token => token.in === inner.in && token.start >= inner.start && token.end <= inner.end && token.pos !== 'PUNCT',
  )

function slotsOf(story: StoryView): Slot<Quoted>[] {
  return alikeQuotations(story).map(group => slotOf(story, group))
}

/** Groups of quotations of two members and more of which most words are the same. */
export function alikeQuotations(story: StoryView): Quoted[][] {
  const all = quotations(story).filter(({words}) => words.length >= story.settings.quoteWords)
  const keyOf = ({member, words}: Quoted): string => `${member}:${words[0]?.index ?? 0}`
  const byKey = new Map(all.map(quoted => [keyOf(quoted), quoted]))
  const pairs = all.flatMap((x, i) =>
    all.slice(i + 1).flatMap(y => (x.member !== y.member && alike(story, x, y) ? [[keyOf(x), keyOf(y)] as const] : [])),
  )
  return componentsOf(pairs).map(keys => keys.map(key => byKey.get(key) as Quoted))
}

const diffOf = (x: Quoted, y: Quoted): ReturnType<typeof diffArrays<string>> =>
  diffArrays(
    x.words.map(token => token.lower),
    y.words.map(token => token.lower),
  )

function alike(story: StoryView, x: Quoted, y: Quoted): boolean {
  const kept = diffOf(x, y).reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.length), 0)
  return kept >= story.settings.quoteAgree * Math.min(x.words.length, y.words.length)
}

function standOf(story: StoryView, x: Quoted, y: Quoted): Stand {
  const ellipsis = hasEllipsis(story, x) || hasEllipsis(story, y)
  return tellingDifference(diffOf(x, y), {ellipsis}) ? 'apart' : 'same'
}

function hasEllipsis(story: StoryView, {member, words, quote: {inner}}: Quoted): boolean {
  const {article} = story.members[member] as Annotated
  const text = (inner.in === 'title' ? (article.title ?? '') : article.text).slice(
    (words[0] ?? inner).start,
    (words.at(-1) ?? inner).end,
  )
  return /\.{2,}|…|\[/u.test(text)
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
    guards: ['not an ellipsis or a bracket', 'not a fragment of the longer one', 'not spelling, case or contraction'],
    numbers: {},
    values: group.map(quoted => valueOf(story, quoted)),
    stand: (a, b) => standOf(story, a.fact, b.fact),
  }
}

function valueOf(story: StoryView, quoted: Quoted): Value<Quoted> {
  const {member, quote: said, words} = quoted
  const annotated = story.members[member] as Annotated
  const {article} = annotated
  const text = (said.inner.in === 'title' ? (article.title ?? '') : article.text).slice(
    said.inner.start,
    said.inner.end,
  )
  const sentence = words[0]?.sentence ?? said.sentence
  return {
    member,
    said: text.length > 160 ? `${text.slice(0, 160)}…` : text,
    norm: words.map(token => token.lower).join(' '),
    fact: quoted,
    evidence: [quotable(annotated, sentence, said.inner)],
  }
}
