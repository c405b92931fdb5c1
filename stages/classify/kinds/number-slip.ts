/**
 * number/slip: two figures that a slip of the hand turns into each other, neither of which the other article has.
 *
 * Example: `Forty-one ewes were driven to market` / `14 sheep went to market`; `a grant of £6.2m` / `£62
 * million in aid`, though the sentences share nothing: in one story two unrelated figures seldom look so. Avoids: ages of
 * two people, `83 singers and nine players` / `92 on stage`, a figure that the other article has too. Cost: the figures of
 * linked sentences, and those of the story that are made of the same digits.
 */
import {greatest, push} from '../../../pipeline/lists.ts'
import {intervalsMeet} from '../../annotate/quantities/meet.ts'
import {inSentence} from '../sentences.ts'
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {componentsOf} from '../components.ts'
import {digitsOf, slipBetween} from '../slips.ts'
import {lineAt, type Slot, type Stand, type StoryView, type Value} from '../types.ts'
import {figuresOfMember, heldBy, names, nounsOf, pointOf, totalsOf} from './figure-foreign.ts'
import {LENGTH} from './figure-terms.ts'
import {figuresIn, type Figure} from './figures.ts'
import {signOfTwo} from './number-contrast.ts'
import {isVague} from './number-exclude.ts'
import {agreementOf} from './number-points.ts'
import {comparable, valueOf} from './number-stand.ts'

interface Meeting {
  readonly a: Figure
  readonly b: Figure
  readonly likeness: number
}

const keyOf = ({member, quantity}: Figure): string => `${member}:${quantity.in ?? ''}${quantity.from}`

export function numbersSlipped(story: StoryView): Slot<Quantity>[] {
  const meetings = [...linkedMeetings(story), ...apartMeetings(story)]
  const figures = new Map(meetings.flatMap(({a, b}) => [a, b]).map(figure => [keyOf(figure), figure]))
  return componentsOf(meetings.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).map(keys =>
    slotOf(
      story,
      keys.map(key => figures.get(key) as Figure),
      greatest(meetings.filter(({a}) => keys.includes(keyOf(a))).map(({likeness}) => likeness)),
    ),
  )
}

const linkedMeetings = (story: StoryView): Meeting[] =>
  story.alignment.links.flatMap(({a, b, likeness}) => {
    const right = figuresIn(story, lineAt(story, b)).filter(isTold)
    return right.length === 0
      ? []
      : figuresIn(story, lineAt(story, a))
          .filter(isTold)
          .flatMap(one =>
            right.flatMap(other => (slipped(story, one, other) === null ? [] : [{a: one, b: other, likeness}])),
          )
  })

/** Significant figures from which on a slip in unlinked sentences is no chance. */
const LONG = 3
/** Words in common, or articles that agree on the figure, that make up for a third figure. */
const FEW_WORDS = 0.4
const MOST = 2

/** `2,650 hives were counted` / `2,560 colonies are listed`; `insured for €2.7m` / `a cello worth €27 million`. */
function apartMeetings(story: StoryView): Meeting[] {
  const byDigits = new Map<string, Figure[]>()
  for (const member of story.members.keys())
    for (const figure of figuresOfMember(story, member)) {
      const {measure, unit} = figure.quantity
      if (!isTold(figure) || pointOf(figure.quantity) < LEAST[measure === 'count' ? 'count' : 'other']) continue
      const digits = [...digitsOf(pointOf(figure.quantity))].sort().join('')
      const key = `${measure} ${unit ?? ''} ${digits}`
      if (digits.length >= 2) push(byDigits, key, figure)
    }
  return [...byDigits.values()].flatMap(alike =>
    alike.flatMap((a, i) =>
      alike
        .slice(i + 1)
        .flatMap(b => (a.member !== b.member && slippedApart(story, a, b) ? [{a, b, likeness: 0}] : [])),
    ),
  )
}

/** Smaller counts are too common. */
const LEAST = {count: 100, other: 0} as const

function slippedApart(story: StoryView, a: Figure, b: Figure): boolean {
  const slip = slipped(story, a, b)
  if (slip === null || slip === 'one-figure' || slip === 'one-dropped') return false
  if (isCount(a) && digitsOf(pointOf(a.quantity)).length >= LONG) return true
  const held = heldBy(story, a) + heldBy(story, b) >= MOST
  const told = agreementOf(story, a.question, b.question).both >= FEW_WORDS
  // `$4.9m` / `$9.4m` are two sums by chance once in ten times
  return slip === 'changed-about' && a.quantity.measure !== 'count' ? held && told : held || told
}

/** Measures of which people of one story have many: an age is one person’s, a rank one list’s. */
const OF_ONE: ReadonlySet<Quantity['measure']> = new Set(['age', 'rank', 'other', 'score', 'vote', 'duration'])
const isTold = ({quantity}: Figure): boolean =>
  !OF_ONE.has(quantity.measure) && quantity.unit !== LENGTH && !isVague(quantity) && !quantity.former

const isCount = ({quantity}: Figure): boolean => quantity.measure === 'count'

/** Signs that two slipped figures seldom heed: `paying more for its hops` behind a profit. */
const LIGHT: ReadonlySet<string> = new Set(['again', 'severe', 'all', 'narrower', 'interim'])

function slipped(story: StoryView, a: Figure, b: Figure): ReturnType<typeof slipBetween> {
  const [x, y] = [pointOf(a.quantity), pointOf(b.quantity)]
  const slip = slipBetween(x, y)
  if (slip === null || !comparable(outcomeAlone(a.quantity), outcomeAlone(b.quantity))) return null
  if (!isSharp(a, b, slip) || !isSharp(b, a, slip)) return null
  // `62` / `26` with nothing counted may be of anything
  if (digitsOf(x).length < LONG && a.question.noun === null && b.question.noun === null && isCount(a)) return null
  // `143 schools` / `134 pupils` are two counts
  if (isCount(a) && nounsOf(a, b) === 'other') return null
  // `Storm Ada cut power to 14,000 homes` / `Storm Bert cut power to 41,000`
  const sign = signOfTwo(a, b, slip === 'one-figure' ? new Set() : LIGHT)
  if (sign !== null || totalsOf(story, a).includes(y) || totalsOf(story, b).includes(x)) return null
  if (completes(story, a, b) || completes(story, b, a)) return null
  return names(story, b.member, sharp(a)) || names(story, a.member, sharp(b)) ? null : slip
}

const sharps = new WeakMap<Figure, Figure>()

/** `about 7,300`, `as many as 73,000`: the number that the words name. */
function sharp(figure: Figure): Figure {
  const known = sharps.get(figure)
  if (known !== undefined) return known
  const point = pointOf(figure.quantity)
  const made: Figure = {...figure, quantity: {...figure.quantity, low: point, high: point, comparator: 'exact'}}
  sharps.set(figure, made)
  return made
}

/** `at least 45` / `54` can both be right, `as many as 43` / `34` are one count; a nought too many is one under any words. */
function isSharp({quantity}: Figure, {quantity: other}: Figure, slip: ReturnType<typeof slipBetween>): boolean {
  const {comparator} = quantity
  if (comparator === 'exact' || comparator === 'about' || slip === 'a-nought') return true
  if (comparator === 'at-least' || comparator === 'over') return pointOf(quantity) > pointOf(other)
  return comparator !== 'range' && (pointOf(quantity) < pointOf(other) || !Number.isFinite(quantity.low))
}

/** What befell people keeps two counts apart; `were taken to hospital` / `were brought to hospital` are one question. */
const OUTCOMES = new Set(['kill', 'injure', 'miss', 'arrest', 'displace', 'evacuate', 'rescue', 'infect'])
const outcomeAlone = (quantity: Quantity): Quantity =>
  OUTCOMES.has(quantity.predicate ?? '') ? quantity : {...quantity, predicate: null}

/** `83 singers and nine players` / `92 on stage`: what lies between the two stands beside one of them. */
function completes(story: StoryView, {member, quantity}: Figure, {quantity: other}: Figure): boolean {
  const {quantities} = story.members[member] as Annotated
  const between = Math.abs(pointOf(quantity) - pointOf(other))
  return inSentence(quantities, quantity.sentence).some(
    ({low, high, measure}) => measure === quantity.measure && Number.isFinite(low) && low <= between && between <= high,
  )
}

function slotOf(story: StoryView, figures: readonly Figure[], likeness: number): Slot<Quantity> {
  const {noun, about, measure} = (figures[0] as Figure).quantity
  return {
    about: [noun ?? measure, ...about.slice(0, 2)].join(', '),
    rule: 'number/slip',
    scope: 'across',
    verdict: 'conflict',
    severity: 'high',
    strength: likeness >= story.settings.sameNounFrom ? 'strong' : 'likely',
    why: 'one slip of the hand turns these figures into each other, and neither stands in the other article',
    guards: ['same measure and unit', 'neither figure stands in the other article', 'no sum of two figures', 'no ages'],
    numbers: {likeness: Math.round(likeness * 100) / 100},
    values: figures.map(figure => valueOf(story, sharp(figure))),
    stand: standOf,
  }
}

const standOf = ({fact: a}: Value<Quantity>, {fact: b}: Value<Quantity>): Stand =>
  a.low === b.low ? 'same' : intervalsMeet(a, b) ? 'compatible' : 'apart'
