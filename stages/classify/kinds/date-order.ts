/**
 * date/order: of two events told in linked sentences, which came first.
 *
 * Example: `sold the barn before it burned down` / `After the barn burned down, it was sold`. Avoids: the same order told the
 * other way about (`she ate before she left` / `she left after eating`), a time in place of an event (`before noon`), another
 * event beside the same one. Cost: the words of linked sentences with such a word.
 */
import type {Range} from '../../../pipeline/types.ts'
import type {Annotated, Stretch, Token} from '../../annotate/types.ts'
import {inSentence} from '../sentences.ts'
import {quotable} from '../spans.ts'
import {lineAt, type Slot, type StoryView, type Value} from '../types.ts'
import {mutualLinks} from './date-links.ts'
import {sharedWords} from './date-tie.ts'

interface Order {
  readonly member: number
  readonly relation: 'before' | 'after'
  /** What came before or after. */
  readonly main: Stretch
  /** Before or after what. */
  readonly other: Stretch
  /** The word that tells it, and what follows. */
  readonly told: Range
}

const WORDS: ReadonlyMap<string, Order['relation']> = new Map([
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['once', 'after'],
  ['ahead of', 'before'],
  ['prior to', 'before'],
  ['eve of', 'before'],
])

export function ordersLinked(story: StoryView): Slot<Order>[] {
  return mutualLinks(story, story.settings.dateAloneReword).flatMap(link => {
    const [x, y] = [link.a, link.b].map(index => orderIn(story, index)) as [Order | null, Order | null]
    return x !== null && y !== null && isReversed(story, x, y) ? [slotOf(story, x, y)] : []
  })
}

const markAt = (
  tokens: readonly Token[],
  i: number,
): {readonly relation: Order['relation']; readonly length: number} | null => {
  const [one, two] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? '']
  const pair = WORDS.get(`${one} ${two}`)
  if (pair !== undefined) return {relation: pair, length: 2}
  const relation = WORDS.get(one)
  return relation === undefined ? null : {relation, length: 1}
}

/** The one order that a sentence tells; null where it tells none, or several. */
function orderIn(story: StoryView, index: number): Order | null {
  const {member, sentence} = lineAt(story, index)
  const annotated = story.members[member] as Annotated
  const [from, to] = [
    annotated.firstToken[sentence] ?? 0,
    annotated.firstToken[sentence + 1] ?? annotated.tokens.length,
  ]
  const marks: Order[] = []
  for (let i = from; i < to; i++) {
    const mark = markAt(annotated.tokens, i)
    const order = mark && orderAt(annotated, {member, from, to, at: i, sentence}, mark)
    if (order) marks.push(order)
  }
  return marks.length === 1 ? (marks[0] ?? null) : null
}

function orderAt(
  {tokens, times}: Annotated,
  {
    member,
    from,
    to,
    at,
    sentence,
  }: {
    readonly member: number
    readonly from: number
    readonly to: number
    readonly at: number
    readonly sentence: number
  },
  {relation, length}: {readonly relation: Order['relation']; readonly length: number},
): Order | null {
  const start = at + length
  // `before noon`, `after Monday’s vote`; `once a week`, `looked after`, `the following week`
  if (inSentence(times, sentence).some(time => time.from <= start && start < time.to)) return null
  if (tokens[at]?.lower === 'once' && tokens[start]?.pos !== 'PRON' && tokens[start]?.lower !== 'the') return null
  if (tokens[at]?.lower === 'following' && tokens[at - 1]?.pos === 'DET') return null
  const end = otherEnd(tokens, {at, start, to})
  if (end - start < 1) return null
  const stretch = (first: number, last: number): Stretch => ({
    sentence,
    from: first,
    to: last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    ...(tokens[first]?.in === undefined ? {} : {in: tokens[first].in}),
  })
  const first = mainFrom(tokens, from, at)
  const main = at === from ? (end + 1 < to ? stretch(end + 1, to) : null) : stretch(first, at)
  if (main === null) return null
  return {member, relation, main, other: stretch(start, end), told: stretch(at, end)}
}

function mainFrom(tokens: readonly Token[], from: number, at: number): number {
  // `dark for weeks, but glaziers relit it after repairs`: of two clauses the nearer
  for (let i = at - 1; i > from; i--) {
    const token = tokens[i]
    if (/^[;:—]$/u.test(token?.text ?? '') || (token?.pos === 'CCONJ' && tokens[i - 1]?.text === ',')) return i + 1
  }
  return from
}

function otherEnd(
  tokens: readonly Token[],
  {at, start, to}: {readonly at: number; readonly start: number; readonly to: number},
): number {
  for (let i = at + 1; i < to; i++) {
    if (/^[,;:—]$/u.test(tokens[i]?.text ?? '')) return i
    // `after a long lunch and missed their first ferry`: what is joined on is no part of it
    if (i > start && tokens[i]?.pos === 'CCONJ' && /^(?:VERB|AUX)$/u.test(tokens[i + 1]?.pos ?? '')) return i
  }
  return to
}

/** The same two events, the other way about. */
function isReversed(story: StoryView, x: Order, y: Order): boolean {
  const share = (a: Stretch, b: Stretch): number =>
    sharedWords(story, {member: x.member, place: a}, {member: y.member, place: b})
  const least = story.settings.dateOrderWords
  const direct = Math.min(share(x.main, y.main), share(x.other, y.other))
  const crossed = Math.min(share(x.main, y.other), share(x.other, y.main))
  const [told, against] = x.relation === y.relation ? [crossed, direct] : [direct, crossed]
  return told >= least && told > against
}

function slotOf(story: StoryView, x: Order, y: Order): Slot<Order> {
  return {
    about: 'which came first',
    rule: 'date/order',
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    strength: 'likely',
    why: 'linked sentences tell the same two events, and each has the other one first',
    guards: ['both events in both sentences', 'not the same order told the other way about'],
    numbers: {},
    values: [x, y].map(one => valueOf(story, one)),
    stand: (a, b) => (a === b ? 'same' : 'apart'),
  }
}

function valueOf(story: StoryView, fact: Order): Value<Order> {
  const annotated = story.members[fact.member] as Annotated
  const {start, end} = fact.told
  const text = fact.told.in === 'title' ? (annotated.article.title ?? '') : annotated.article.text
  return {
    member: fact.member,
    said: text.slice(start, end),
    norm: `${fact.relation} ${text.slice(start, end).toLowerCase()}`,
    fact,
    evidence: [quotable(annotated, fact.main.sentence, fact.told), fact.told],
  }
}
