/**
 * From figures that meet to slots: one question, the figures that members give it.
 *
 * Only figures that meet each other directly stand in one slot: a chain (`40 homes` - `60 homes` - `60 houses of the
 * estate`) is mostly two questions. Vetoes: the other article gives this very figure elsewhere, its parts add up to it.
 */
import {stemOf} from '../../align/stem.ts'
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {quotable} from '../spans.ts'
import type {Slot, Stand, StoryView, Value} from '../types.ts'
import {sentenceFigures, type Figure} from './figures.ts'
import {figuresStand} from './number-exclude.ts'
import type {Meeting} from './number-meet.ts'

const keyOf = ({member, quantity}: Figure): string => `${member}:${quantity.in ?? ''}:${quantity.from}`
const order = (x: Meeting, y: Meeting): number =>
  y.points - x.points ||
  y.likeness - x.likeness ||
  (keyOf(x.a) < keyOf(y.a) ? -1 : keyOf(x.a) > keyOf(y.a) ? 1 : keyOf(x.b) < keyOf(y.b) ? -1 : 1)

interface Group {
  readonly figures: Map<string, Figure>
  readonly met: Meeting[]
}

/** The surest meetings first; a figure joins where it meets every figure of another member. */
function grouped(meetings: readonly Meeting[]): Group[] {
  const pairs = new Set(meetings.flatMap(({a, b}) => [`${keyOf(a)}|${keyOf(b)}`, `${keyOf(b)}|${keyOf(a)}`]))
  const groupOf = new Map<string, Group>()
  const fits = (figure: Figure, group: Group): boolean =>
    [...group.figures.values()].every(
      other =>
        other.member === figure.member ||
        pairs.has(`${keyOf(other)}|${keyOf(figure)}`) ||
        figuresStand(other.quantity, figure.quantity) !== 'apart' ||
        // `nearly two dozen` meets both 23 and 32: what agrees with it speaks for it
        [...group.figures.values()].some(
          third =>
            pairs.has(`${keyOf(third)}|${keyOf(figure)}`) && figuresStand(third.quantity, other.quantity) !== 'apart',
        ),
    )
  for (const meeting of [...meetings].sort(order)) {
    const [left, right] = [groupOf.get(keyOf(meeting.a)), groupOf.get(keyOf(meeting.b))]
    const group = left ?? right ?? {figures: new Map<string, Figure>(), met: []}
    if (left !== undefined && right !== undefined && left !== right) continue
    const fresh = [meeting.a, meeting.b].filter(figure => !group.figures.has(keyOf(figure)))
    if (!fresh.every(figure => fits(figure, group))) continue
    for (const figure of fresh) {
      group.figures.set(keyOf(figure), figure)
      groupOf.set(keyOf(figure), group)
    }
    group.met.push(meeting)
  }
  return merged([...new Set(groupOf.values())])
}

/** Headline and body give the same figures in lines that do not meet: one question where two members agree with themselves. */
function merged(groups: readonly Group[]): Group[] {
  const out: Group[] = []
  for (const group of groups) {
    const home = out.find(other => sharedMembers(other, group) >= 2)
    if (home === undefined) out.push(group)
    else {
      for (const [key, figure] of group.figures) home.figures.set(key, figure)
      home.met.push(...group.met)
    }
  }
  return out
}

const isOneThing = ({quantity: a, question: x}: Figure, {quantity: b, question: y}: Figure): boolean =>
  a.measure === b.measure && x.outcome === y.outcome && (x.noun?.stem ?? '') === (y.noun?.stem ?? '')

function sharedMembers({figures: left}: Group, {figures: right}: Group): number {
  const members = new Set<number>()
  for (const a of left.values())
    for (const b of right.values())
      if (a.member === b.member && isOneThing(a, b) && figuresStand(a.quantity, b.quantity) !== 'apart')
        members.add(a.member)
  return members.size
}

export const slotsOf = (story: StoryView, meetings: readonly Meeting[]): Slot<Figure>[] =>
  grouped(meetings).map(({figures, met}) => slotOf(story, [...figures.values()], met))

function slotOf(story: StoryView, figures: readonly Figure[], met: readonly Meeting[]): Slot<Figure> {
  const against = met.filter(({a, b}) => figuresStand(a.quantity, b.quantity) === 'apart')
  const best = (against[0] ?? met[0]) as Meeting
  const sure = best.points >= story.settings.numberSure
  const framed = best.agree >= story.settings.frameAgree
  return {
    about: aboutOf(figures),
    rule: best.foreign === true ? 'number/foreign' : framed ? 'number/same-frame' : 'number/same-noun',
    scope: 'across',
    verdict: 'conflict',
    severity: sure ? 'high' : 'medium',
    strength: sure ? 'strong' : 'likely',
    why: framed
      ? 'the same is said of both figures, and they exclude each other'
      : 'the same thing is counted, and the figures exclude each other',
    guards: ['same measure and unit', 'no increment', 'no earlier figure', 'not elsewhere in the other article'],
    numbers: {likeness: round(best.likeness), points: round(best.points)},
    // the text itself is better evidence than its headline
    values: told(story, figures).sort(
      (x, y) => x.member - y.member || Number(isHeading(story, x)) - Number(isHeading(story, y)),
    ),
    stand: (a, b) => standOf(story, a, b),
  }
}

/** Where the same number says two things (`by 42%` / `to 42%`), the words that make the difference are quoted too. */
function told(story: StoryView, figures: readonly Figure[]): Value<Figure>[] {
  const values = figures.map(figure => valueOf(story, figure))
  const twofold = values.some(a => values.some(b => a.said === b.said && isTwofold(a.fact, b.fact)))
  return twofold ? values.map(value => ({...value, said: widened(story, value)})) : values
}

function widened(story: StoryView, {member, fact: {quantity, question}, said}: Value<Figure>): string {
  const {tokens} = story.members[member] as Annotated
  const before = question.relation === 'by' || question.relation === 'to' ? tokens[quantity.from - 1] : undefined
  const lead = before !== undefined && /^(?:by|to)$/u.test(before.lower) ? `${before.text} ` : ''
  return `${lead}${said}${quantity.per === null ? '' : ` a ${quantity.per}`}`
}

function isHeading(story: StoryView, {member, fact}: Value<Figure>): boolean {
  const {article} = story.members[member] as Annotated
  const kind = article.blocks[article.sentences[fact.quantity.sentence]?.block ?? -1]?.kind
  return kind === 'headline' || kind === 'subhead'
}

const round = (x: number): number => Math.round(x * 100) / 100

function aboutOf(figures: readonly Figure[]): string {
  const [first] = figures
  const {noun, about, measure} = (first as Figure).quantity
  return [noun ?? measure, ...about.slice(0, 2)].join(', ')
}

export function valueOf(story: StoryView, figure: Figure): Value<Figure> {
  const {member, quantity} = figure
  const annotated = story.members[member] as Annotated
  const {low, high, unit, start, end, sentence, whole, measure, per} = quantity
  const said = (quantity.in === 'title' ? (annotated.article.title ?? '') : annotated.article.text).slice(start, end)
  const pair = (measure === 'vote' || measure === 'score') && whole !== null ? `-${whole}` : ''
  const norm = `${normOf(low, high)}${pair}${unit === null ? '' : ` ${unit}`}${per === null ? '' : ` a ${per}`}`
  return {member, said, norm, fact: figure, evidence: [quotable(annotated, sentence, quantity), quantity]}
}

/** `14`; `~2300000` for a rounded one; `>19`, `<400` where one end is open. */
function normOf(low: number, high: number): string {
  if (low === high) return String(low)
  if (!Number.isFinite(high)) return `>${low}`
  return Number.isFinite(low) ? `~${Number(((low + high) / 2).toPrecision(6))}` : `<${high}`
}

function standOf(story: StoryView, {fact: a, ...x}: Value<Figure>, {fact: b, ...y}: Value<Figure>): Stand {
  if (x.norm === y.norm && a.question.relation === b.question.relation) return 'same'
  const stand = figuresStand(a.quantity, b.quantity)
  // `4.5% a year` / `4.5% over two years`; `by 42%` / `to 42%`: the same number says two things
  const twofold = isTwofold(a, b)
  if (stand !== 'apart') return twofold ? 'apart' : stand
  if (twofold) return 'compatible'
  // the other article gives this very figure elsewhere: it may be about that
  return elsewhere(story, a, b) || elsewhere(story, b, a) ? 'compatible' : 'apart'
}

const isTwofold = (a: Figure, b: Figure): boolean => a.quantity.per !== b.quantity.per || steps(a, b)

function steps({quantity, question: {relation: x}}: Figure, {question: {relation: y}}: Figure): boolean {
  const level = (step: typeof x): boolean => step === 'to'
  return (
    (quantity.measure === 'percent' || quantity.measure === 'money') &&
    ((x === 'by' && level(y)) || (y === 'by' && level(x)))
  )
}

/** Whatever the parts are called, the whole is of people. */
const isGeneral = ({noun}: Quantity): boolean =>
  noun === null || /^(?:person|people|soul|passenger|victim|member|employee|worker)$/u.test(noun)

function elsewhere(story: StoryView, wanted: Figure, {member, quantity: own}: Figure): boolean {
  const annotated = story.members[member] as Annotated
  const others = annotated.quantities.filter(q => q !== own)
  const {low, high, noun, measure, unit} = wanted.quantity
  const sameThing = (q: Quantity): boolean => q.noun === null || noun === null || stemOf(q.noun) === stemOf(noun)
  // `11 of 14 counts`: 11 is no part of another’s 3 acquittals if 11 + 3 = 14
  const oneOutcome = (q: Quantity): boolean => (q.predicate ?? null) === (own.predicate ?? null)
  const completes = (q: Quantity): boolean =>
    q.measure === 'count' && q.low + low === own.low && sameThing(q) && oneOutcome(q)
  // `11 of 14 counts` / `cleared of three`
  if (measure === 'count' && low + own.low === (own.whole ?? wanted.quantity.whole)) return true
  // `97 passengers and 15 crew` are the other's 112 people
  const beside = sentenceFigures(annotated, own.sentence).filter(
    q => q !== own && q.measure === measure && oneOutcome(q),
  )
  const sums = (q: Quantity): boolean => isGeneral(wanted.quantity) || (q.noun === own.noun && q.noun === noun)
  if (measure === 'count' && beside.some(q => q.low + own.low === low && sums(q))) return true
  return others.some(
    q =>
      q.measure === measure && q.unit === unit && ((q.low === low && q.high === high) || completes(q)) && sameThing(q),
  )
}
