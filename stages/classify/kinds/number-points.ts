/**
 * How much speaks for one question behind two figures, in points: what is counted, what befell it, what a sum is of, and
 * the words both clauses share, each by how rare it is in the story.
 *
 * Example: `injuring 14 people` / `17 people were hurt`: outcome and noun. Avoids: words that every sentence of the story
 * has, a noun of which the article gives many counts, figures a hundred times apart. Cost: the words of two clauses.
 */
import {stemOf} from '../../align/stem.ts'
import type {Link} from '../../align/types.ts'
import type {Annotated, Quantity} from '../../annotate/types.ts'
import type {StoryView} from '../types.ts'
import {alike, type Word} from './figure-words.ts'
import {LENGTH} from './figure-terms.ts'
import {sentenceFigures, type Figure, type Question} from './figures.ts'
import type {nounsStand} from './number-contrast.ts'
import {onceAStory, onceAnArticle} from '../once.ts'

/** What befalls people, in one form by the predicate reader. */
export const OUTCOMES: ReadonlySet<string> = new Set(
  'kill injure miss arrest hospitalise displace evacuate rescue infect'.split(' '),
)
/** Measures of which one event has one. */
const SINGULAR: ReadonlySet<Quantity['measure']> = new Set(['magnitude', 'vote', 'temperature', 'speed'])
/** Nouns of which any sentence may count some. */
export const LOOSE_NOUNS = new Set([
  'person',
  'man',
  'woman',
  'thing',
  'case',
  'other',
  'one',
  'year',
  'day',
  'company',
  'country',
])

export interface Signs {
  readonly outcome: 'same' | 'open' | 'other'
  readonly nouns: ReturnType<typeof nounsStand>
  readonly agree: Agreement
  readonly link: Pick<Link, 'likeness' | 'verbatim'> & {readonly mutual: boolean}
}

export interface Agreement {
  readonly both: number
  readonly share: number
  readonly topic: boolean
}

/** In how many lines of the story a stem stands. */
const countsIn = onceAStory((story): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const {tokens} of story.members) {
    const last = new Map<string, number>()
    for (const {lemma, sentence} of tokens) {
      const stem = stemOf(lemma)
      if (last.get(stem) === sentence) continue
      last.set(stem, sentence)
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  return counts
})

/** 1 for a word of two lines, less the more lines have it. */
function weightIn(story: StoryView, {stem}: Word): number {
  const lines = countsIn(story).get(stem) ?? 1
  return Math.min(1, 2.5 / Math.sqrt(Math.max(lines, 2)) / 1.77)
}

export function agreementOf(story: StoryView, x: Question, y: Question): Agreement {
  const [shorter, longer] = x.words.length <= y.words.length ? [x.words, y.words] : [y.words, x.words]
  const met = new Map<string, number>()
  for (const word of shorter) if (longer.some(other => alike(word, other))) met.set(word.stem, weightIn(story, word))
  const both = [...met.values()].reduce((sum, weight) => sum + weight, 0)
  const size = new Set(shorter.map(({stem}) => stem)).size
  const topic =
    x.topics.some(a => y.topics.some(b => alike(a, b)) || y.words.some(b => alike(a, b))) ||
    y.topics.some(a => x.words.some(b => alike(a, b)))
  return {both, share: size === 0 ? 0 : met.size / size, topic}
}

/** One word in common, of two lines or little more. */
const MOST_OF_A_WORD = 0.9

export function pointsOf(story: StoryView, a: Figure, b: Figure, {outcome, nouns, agree, link}: Signs): number {
  const [p, q] = [a.quantity, b.quantity]
  let points = 0
  // `14 people were killed` / `killing 17`
  if (outcome === 'same') points += OUTCOMES.has(a.question.outcome ?? '') ? 2 : 1
  if (nouns === 'same') points += LOOSE_NOUNS.has(a.question.noun?.lemma ?? '') ? 1 : 2
  else if (nouns === 'wider') points += 1
  // `Revenue rose to $4.2bn` / `sales climbed to $2.4bn`; `the attendance was 21,406` / `a crowd of 24,106`
  else if (agree.topic) points += 2
  // `jailed for 18 months` / `sentenced to three years`
  if (p.measure === 'duration') points += p.unit === LENGTH ? 1.25 : 3.25
  else if (SINGULAR.has(p.measure)) points += 2
  points += Math.min(agree.both, 3) * 0.8
  if (agree.share >= story.settings.frameAgree && agree.both >= MOST_OF_A_WORD) points += 1
  if (a.question.relation !== null && a.question.relation === b.question.relation) points += 0.5
  if (p.part === true && q.part === true && agree.both > 0) points += 1
  points += Math.min(link.likeness, 0.6)
  if (link.verbatim >= story.settings.sameFrameFrom) points += 1
  // each sentence has a likelier partner: theirs is another question, or another part of it
  return points - doubtsOf(story, a, b) - (link.mutual ? 0 : 1)
}

/** A noun counted so often in an article says little of each count. */
const MOST_CROWD = 3

/** `the truck can travel 500 miles` / `the sports car can travel 620 miles` */
export function subjectsDiffer({question: x}: Figure, {question: y}: Figure): boolean {
  const [a, b] = [x.subject, y.subject]
  if (a === null || b === null || alike(a, b)) return false
  return !y.words.some(word => alike(a, word)) && !x.words.some(word => alike(b, word))
}

function doubtsOf(story: StoryView, a: Figure, b: Figure): number {
  let doubts = subjectsDiffer(a, b) ? 0.75 : 0
  for (const figure of [a, b]) {
    if (!isAlone(story, figure)) doubts += 1
    doubts += 0.25 * Math.min(crowdOf(story, figure), MOST_CROWD)
  }
  const [low, high] = [a.quantity.low, b.quantity.low].map(Math.abs).sort((x, y) => x - y) as [number, number]
  const ratio = Number.isFinite(low) && Number.isFinite(high) && low > 0 ? high / low : 1
  // `two companies` / `more than 100 businesses`: nobody miscounts so far
  const slips = a.quantity.measure === 'percent' || a.quantity.measure === 'points'
  return doubts + (slips ? 0 : ratio > 20 ? 1.5 : ratio > 12 ? 1 : ratio > 6 ? 0.5 : 0)
}

const crowdKey = ({measure, unit, noun, predicate}: Quantity): string =>
  [measure, unit ?? '', noun ?? '', predicate ?? ''].join('|')

/** How often an article counts each thing, by value. */
const crowdsIn = onceAnArticle((annotated): ReadonlyMap<string, readonly number[]> => {
  const counted = new Map<string, number[]>()
  for (const quantity of annotated.quantities) {
    const key = crowdKey(quantity)
    const lows = counted.get(key)
    if (lows === undefined) counted.set(key, [quantity.low])
    else if (lows.length <= MOST_CROWD && !lows.includes(quantity.low)) lows.push(quantity.low)
  }
  return counted
})

/** How many other counts of the same thing the article gives, of the same outcome. */
function crowdOf(story: StoryView, {member, quantity}: Figure): number {
  if (quantity.noun === null && quantity.measure !== 'score') return 0
  const lows = crowdsIn(story.members[member] as Annotated).get(crowdKey(quantity)) ?? []
  return lows.filter(low => low !== quantity.low).length
}

/** The only figure of its sort in its sentence: `14 of the 60 passengers` holds two of passengers. */
function isAlone(story: StoryView, {member, quantity}: Figure): boolean {
  return !sentenceFigures(story.members[member] as Annotated, quantity.sentence).some(
    other =>
      other !== quantity &&
      other.measure === quantity.measure &&
      other.unit === quantity.unit &&
      !other.former &&
      (other.part ?? false) === (quantity.part ?? false) &&
      // `carrying 112 people … injuring 23 people`: another predicate asks another question
      !(other.predicate && quantity.predicate && other.predicate !== quantity.predicate) &&
      (other.noun === quantity.noun || other.noun === null || quantity.noun === null),
  )
}
