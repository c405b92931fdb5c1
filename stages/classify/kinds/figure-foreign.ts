/**
 * Figures of one article that the other does not have anywhere: only those can contradict it.
 *
 * Example: A `27 acres of plums … 40 of pears`, B `25 acres under plums … 40 under pears`: 27 and 25 are foreign to each other, 40
 * is in both. Avoids: every figure of a sentence held against every figure of the other. Also sums: `83 singers and
 * nine players` are B's 92, `two clerks and a verger` its three. Cost: once a figure and member, the figures of that member.
 */
import {intervalsMeet} from '../../annotate/quantities/meet.ts'
import type {Annotated, Quantity, Token} from '../../annotate/types.ts'
import {isPersonNoun} from '../../lexicon/lexicon.ts'
import type {StoryView} from '../types.ts'
import {wordOf} from './figure-words.ts'
import {questionOf, sentenceFigures, type Figure} from './figures.ts'
import {nounsStand} from './number-contrast.ts'
import {figuresStand, isVague} from './number-exclude.ts'

/** Every figure of an article. */
const figuresOf = new WeakMap<Annotated, readonly Figure[]>()

export function figuresOfMember(story: StoryView, member: number): readonly Figure[] {
  const annotated = story.members[member] as Annotated
  const known = figuresOf.get(annotated)
  if (known !== undefined) return known
  const sentences = new Set([...annotated.quantities, ...annotated.durations].map(({sentence}) => sentence))
  const all = [...sentences]
    .sort((x, y) => x - y)
    .flatMap(sentence => sentenceFigures(annotated, sentence))
    .map(quantity => ({member, quantity, question: questionOf(annotated, quantity)}))
  figuresOf.set(annotated, all)
  return all
}

/** The one number that the words name: `as many as 43` 43, `at least 41` 41, `about 7,300` 7,300. */
export function pointOf({low, high}: Quantity): number {
  if (!Number.isFinite(low)) return high
  return Number.isFinite(high) ? Number(((low + high) / 2).toPrecision(9)) : low
}

const isOfPeople = ({question: {noun}}: Figure): boolean =>
  noun === null || noun.lemma === 'person' || isPersonNoun(noun.lemma)

export type Nouns = 'same' | 'wider' | 'people' | 'open' | 'other'

/** `90 posts are to be lost` / `70 clerks will leave`: a job is one person's. */
const isJob = ({question: {noun}}: Figure): boolean => /^(?:job|post|position|role)$/u.test(noun?.lemma ?? '')
const isWorker = ({question: {noun}}: Figure): boolean =>
  /^(?:person|worker|employee|staff|staffer)$/u.test(noun?.lemma ?? '')

/** As nounsStand; `migrants` / `survivors` are both people. */
export function nounsOf(a: Figure, b: Figure): Nouns {
  const stand = nounsStand(a.question, b.question)
  if (stand === 'other' && ((isJob(a) && isWorker(b)) || (isJob(b) && isWorker(a)))) return 'same'
  return stand === 'other' && isOfPeople(a) && isOfPeople(b) ? 'people' : stand
}

/** Values so far apart are not one though `at least` lets both be right. */
const FAR = 1.3

/** Whether b may be the figure a: the same within what `about` and rounding allow. */
function isFigure(a: Figure, b: Figure): boolean {
  const [p, q] = [a.quantity, b.quantity]
  if (p.measure !== q.measure || p.unit !== q.unit) return false
  if (p.measure === 'count' && nounsOf(a, b) === 'other') return false
  if (figuresStand(p, q) === 'apart') return false
  const [x, y] = [pointOf(p), pointOf(q)]
  return (p.comparator === 'exact' && q.comparator === 'exact') || Math.max(x, y) <= FAR * Math.min(x, y)
}

/** For each figure the members that have it. */
const holders = new WeakMap<Quantity, Map<number, boolean>>()

/** Whether a member names the very number of a figure: `as many as 43` does not name 34. */
export const names = (story: StoryView, member: number, figure: Figure): boolean =>
  figuresOfMember(story, member).some(other => {
    const point = pointOf(other.quantity)
    const bound = !Number.isFinite(other.quantity.low) || !Number.isFinite(other.quantity.high)
    return isFigure(figure, bound ? {...other, quantity: {...other.quantity, low: point, high: point}} : other)
  })

export function holds(story: StoryView, member: number, figure: Figure): boolean {
  const known = holders.get(figure.quantity) ?? new Map<number, boolean>()
  holders.set(figure.quantity, known)
  const before = known.get(member)
  if (before !== undefined) return before
  const found = figuresOfMember(story, member).some(
    other => isFigure(figure, other) || totalsOf(story, other).some(total => meetsTotal(figure, other, total)),
  )
  known.set(member, found)
  return found
}

const meetsTotal = ({quantity}: Figure, {quantity: part}: Figure, total: number): boolean =>
  quantity.measure === part.measure &&
  quantity.unit === part.unit &&
  intervalsMeet({...quantity, per: null}, {...part, per: null, low: total, high: total})

/** How many members beside its own have it. */
export const heldBy = (story: StoryView, figure: Figure): number =>
  story.members.filter((_, member) => member !== figure.member && holds(story, member, figure)).length

/** Words between two counts of one list: `83 singers and nine players`, `three geese and a swan`. */
const LISTED = 7
/** One more: `and a stewardess`, `and their friend`. */
const ONE_MORE = /^(?:a|an|another|the|their|his|her|its|one)$/u

const totals = new WeakMap<Quantity, readonly number[]>()

/** What a count may come to with what is listed beside it. */
export function totalsOf(story: StoryView, figure: Figure): readonly number[] {
  const known = totals.get(figure.quantity)
  if (known !== undefined) return known
  const read = readTotals(story.members[figure.member] as Annotated, figure)
  totals.set(figure.quantity, read)
  return read
}

function readTotals(annotated: Annotated, {quantity}: Figure): number[] {
  if (quantity.measure !== 'count' || isVague(quantity) || !Number.isFinite(quantity.low)) return []
  const own = quantity.low
  const beside = sentenceFigures(annotated, quantity.sentence).filter(
    other => other !== quantity && isListed(annotated, quantity, other),
  )
  const sums = beside.map(({low}) => own + low)
  const all = [...sums, ...(beside.length > 1 ? [own + beside.reduce((sum, {low}) => sum + low, 0)] : [])]
  const one = oneMore(annotated, quantity) ? [own + 1, ...all.map(sum => sum + 1)] : []
  return [...all, ...one].filter(Number.isFinite)
}

/** `Nine tenors and three pianists`: twelve people, told in parts; the parts are left out. */
export function summedUp(story: StoryView, figures: readonly Figure[]): readonly Figure[] {
  const [a, b] = figures.filter(({quantity}) => quantity.measure === 'count')
  if (a === undefined || b === undefined) return figures
  const annotated = story.members[a.member] as Annotated
  const between = annotated.tokens.slice(a.quantity.to, b.quantity.from)
  const isOne = ({quantity, question: {noun}}: Figure): boolean =>
    quantity.low === quantity.high && noun !== null && noun.lemma !== 'person' && isPersonNoun(noun.lemma)
  if (!isOne(a) || !isOne(b) || between.length > LISTED || !between.some(({lower}) => lower === 'and')) return figures
  if (!isListed(annotated, a.quantity, b.quantity)) return figures
  const sum = a.quantity.low + b.quantity.low
  const {to, end} = b.quantity
  const whole: Figure = {
    member: a.member,
    quantity: {...a.quantity, to, end, low: sum, high: sum, noun: 'person'},
    question: {...a.question, outcome: a.question.outcome ?? b.question.outcome, noun: wordOf('person')},
  }
  return [whole, ...figures.filter(figure => figure !== a && figure !== b)]
}

/** Two counts of one list, of one clause: no verb stands between them. */
function isListed({tokens}: Annotated, a: Quantity, b: Quantity): boolean {
  if (b.measure !== 'count' || isVague(b) || b.part === true || b.in !== a.in) return false
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  return (
    second.from - first.to <= 2 * LISTED &&
    tokens.slice(first.to, second.from).every(({pos, text}) => pos !== 'VERB' && pos !== 'AUX' && text !== ';')
  )
}

/** `Two sisters and their friend` are three. */
function oneMore({tokens, firstToken}: Annotated, {to, sentence}: Quantity): boolean {
  const end = Math.min(firstToken[sentence + 1] ?? tokens.length, to + LISTED)
  for (let i = to; i + 2 < end; i++) {
    const [token, next, noun] = [tokens[i], tokens[i + 1], tokens[i + 2]] as [Token, Token, Token]
    if (token.pos === 'VERB' || token.pos === 'AUX') return false
    if (token.lower === 'and' && ONE_MORE.test(next.lower))
      return noun.pos === 'NOUN' || noun.pos === 'ADJ' || noun.pos === 'PROPN'
  }
  return false
}
