/**
 * number/slip: two figures of linked sentences that a slip of the hand turns into each other.
 *
 * Example: `Twenty-three people were taken to hospital` / `32 people were brought to hospital`. However the sentence is
 * rewritten, two unrelated figures seldom look so. Avoids: ages of two people, `112 passengers and six crew` / `118 on board`,
 * a figure that the other article has too. Cost: the figures of linked sentences.
 */
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {componentsOf} from '../components.ts'
import {slipBetween} from '../slips.ts'
import {lineAt, type Slot, type StoryView} from '../types.ts'
import {contrastAt} from './number-contrast.ts'
import {comparable, isVague, nounOf, standOf, valueOf, type Figure} from './number-stand.ts'

interface Meeting {
  readonly a: Figure
  readonly b: Figure
  readonly likeness: number
}

const keyOf = ({member, quantity}: Figure): string => `${member}:${quantity.in ?? ''}${quantity.from}`

export function numbersSlipped(story: StoryView): Slot<Quantity>[] {
  const meetings = meetingsOf(story)
  const figures = new Map(meetings.flatMap(({a, b}) => [a, b]).map(figure => [keyOf(figure), figure]))
  return componentsOf(meetings.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).map(keys =>
    slotOf(
      story,
      keys.map(key => figures.get(key) as Figure),
      Math.max(...meetings.filter(({a}) => keys.includes(keyOf(a))).map(({likeness}) => likeness)),
    ),
  )
}

function meetingsOf(story: StoryView): Meeting[] {
  const linked = story.alignment.links.flatMap(({a, b, likeness}) => {
    const [x, y] = [lineAt(story, a), lineAt(story, b)]
    return figuresIn(story, x).flatMap(one =>
      figuresIn(story, y).flatMap(other => (slipped(story, one, other) ? [{a: one, b: other, likeness}] : [])),
    )
  })
  return [...linked, ...apartMeetings(story)]
}

/** `1,340 workers walked out` / `1,430 people are off the job`: three figures changed about are no chance in one story. */
function apartMeetings(story: StoryView): Meeting[] {
  const long = story.members.map(({quantities}, member) =>
    quantities.filter(q => q.measure === 'count' && middleOf(q) >= LONG).map(quantity => ({member, quantity})),
  )
  return long.flatMap((left, i) =>
    long
      .slice(i + 1)
      .flat()
      .flatMap(b =>
        left.flatMap(a =>
          slipBetween(middleOf(a.quantity), middleOf(b.quantity)) === 'changed-about' && slipped(story, a, b)
            ? [{a, b, likeness: 0}]
            : [],
        ),
      ),
  )
}

/** Counts of three figures and more. */
const LONG = 100

const figuresIn = (story: StoryView, {member, sentence}: {member: number; sentence: number}): Figure[] =>
  (story.members[member]?.quantities ?? []).filter(q => q.sentence === sentence).map(quantity => ({member, quantity}))

/** Measures of which people of one story have many: an age is one person’s, a rank one list’s. */
const OF_ONE = new Set(['age', 'rank', 'other'])

function slipped(story: StoryView, a: Figure, b: Figure): boolean {
  const [x, y] = [a.quantity, b.quantity]
  if (OF_ONE.has(x.measure) || !isPoint(x) || !isPoint(y) || isVague(x) || isVague(y)) return false
  if (slipBetween(middleOf(x), middleOf(y)) === null || !comparable(outcomeAlone(x), outcomeAlone(y))) return false
  // `143 schools` / `134 pupils` are two counts
  if (x.measure === 'count' && nounOf(x) !== null && nounOf(y) !== null && nounOf(x) !== nounOf(y) && !isPeople(x, y))
    return false
  // `Storm Ada cut power to 14,000 homes` / `Storm Bert cut power to 41,000`
  if (contrastAt(story, a, b)) return false
  return !completes(story, a, b) && !completes(story, b, a)
}

/** What befell people keeps two counts apart; `were taken to hospital` / `were brought to hospital` are one question. */
const OUTCOMES = new Set(['kill', 'injure', 'miss', 'arrest', 'displace', 'evacuate', 'rescue', 'infect'])
const outcomeAlone = (quantity: Quantity): Quantity =>
  OUTCOMES.has(quantity.predicate ?? '') ? quantity : {...quantity, predicate: null}

const middleOf = ({low, high}: Quantity): number => Number(((low + high) / 2).toPrecision(9))

const isPoint = ({low, high, rounding = 0}: Quantity): boolean =>
  Number.isFinite(low) && high - low <= 2 * rounding + 1e-9

const PEOPLE = new Set([
  'person',
  'people',
  'victim',
  'patient',
  'passenger',
  'worker',
  'resident',
  'injury',
  'casualty',
])
const isPeople = ({noun: x}: Quantity, {noun: y}: Quantity): boolean =>
  PEOPLE.has(x ?? '') && PEOPLE.has(y ?? '') && (x === 'person' || y === 'person' || x === 'people' || y === 'people')

/** `112 passengers and six crew` / `118 on board`: what lies between the two stands beside one of them. */
function completes(story: StoryView, {member, quantity}: Figure, {quantity: other}: Figure): boolean {
  const {quantities} = story.members[member] as Annotated
  const between = Math.abs(middleOf(quantity) - middleOf(other))
  return quantities.some(
    ({sentence, low, high, measure}) =>
      sentence === quantity.sentence && measure === quantity.measure && low <= between && between <= high,
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
    why: 'linked sentences give figures that one slip of the hand turns into each other',
    guards: ['same measure and unit', 'neither figure stands in the other article', 'no sum of two figures', 'no ages'],
    numbers: {likeness: Math.round(likeness * 100) / 100},
    values: figures.map(figure => valueOf(story, figure)),
    stand: (a, b) => standOf(story, a, b),
  }
}
