/**
 * number: figures for one thing that exclude each other.
 *
 * Example: `injuring 14 people` / `17 people were injured`. Avoids: a count of something else, a part against the whole,
 * more and further against a total, an earlier figure labelled so, rounding, other units, a rate against a sum.
 * Alignment decides precision: only figures of aligned sentences meet, with one noun and one predicate or in one frame.
 */
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {stemOf} from '../../align/stem.ts'
import {agreement, contextOf} from '../frames.ts'
import {weighed} from '../settle.ts'
import {componentsOf} from '../components.ts'
import {lineAt, type KindOfFact, type Slot, type StoryView} from '../types.ts'
import {comparable, isVague, nounOf, standOf, valueOf, type Figure} from './number-stand.ts'
import {numbersSlipped} from './number-slip.ts'
import {numbersSwapped} from './number-swap.ts'

/** Two figures of aligned sentences that answer one question, and how that was seen. */
interface Meeting {
  readonly a: Figure
  readonly b: Figure
  readonly sameFrame: boolean
  readonly sameNoun: boolean
  readonly likeness: number
  /** Of the two sentences: see Link. */
  readonly verbatim: number
}

export const number: KindOfFact = {
  kind: 'number',
  propose: story =>
    [...slotsOf(story, meetingsOf(story)), ...numbersSwapped(story), ...numbersSlipped(story)].map(weighed),
}

function meetingsOf(story: StoryView): Meeting[] {
  return story.alignment.links.flatMap(link => {
    const [x, y] = [lineAt(story, link.a), lineAt(story, link.b)]
    if (link.likeness < story.settings.rewriteFrom) return []
    return figuresIn(story, x).flatMap(a =>
      figuresIn(story, y).flatMap(b => {
        const meeting = {
          a,
          b,
          likeness: link.likeness,
          verbatim: link.verbatim,
          sameFrame: frame(story, a, b),
          sameNoun: nounsMeet(a.quantity, b.quantity),
        }
        return comparable(a.quantity, b.quantity) && oneQuestion(story, meeting) ? [meeting] : []
      }),
    )
  })
}

const figuresIn = (story: StoryView, {member, sentence}: {member: number; sentence: number}): Figure[] =>
  (story.members[member]?.quantities ?? []).filter(q => q.sentence === sentence).map(quantity => ({member, quantity}))

const nounsMeet = (a: Quantity, b: Quantity): boolean => nounOf(a) !== null && nounOf(a) === nounOf(b)

function frame(story: StoryView, a: Figure, b: Figure): boolean {
  const {frameWords, frameAgree} = story.settings
  const [x, y] = [a, b].map(({member, quantity}) =>
    contextOf(story.members[member] as Annotated, quantity, {reach: frameWords}),
  )
  return x !== undefined && y !== undefined && Math.min(x.size, y.size) >= 2 && agreement(x, y) >= frameAgree
}

/** What is counted, and what is said of it, must be the same. */
function oneQuestion(story: StoryView, {a, b, sameFrame, sameNoun, likeness, verbatim}: Meeting): boolean {
  const [x, y] = [a.quantity, b.quantity]
  // `14 people` / `14 schools`
  if (nounOf(x) !== null && nounOf(y) !== null && !sameNoun) return false
  // `dozens of complaints` / `359 complaints`: the word is no figure
  if (isVague(x) || isVague(y)) return false
  // one figure replaced in an otherwise equal sentence
  if (sameFrame && verbatim >= story.settings.sameFrameFrom) return true
  // `four of them seriously` / `five of them seriously`
  if (x.part === true && y.part === true && behindAlike(story, a, b)) return true
  // `the third game` / `the fifth game`, `15 feet away` / `45 feet long`: only an equal sentence asks the same
  if (!COUNTED.has(x.measure) || !alone(story, a) || !alone(story, b)) return false
  // `14 people were hurt` / `17 hurt`; `The attendance was 31,406` / `Attendance: 34,106`: one topic, and neither
  // sentence holds a second figure of that sort
  const sameTopic = agreement(topicOf(story, a), topicOf(story, b)) > 0
  if (nounOf(x) !== nounOf(y)) return sameTopic && sameFrame
  if (sameTopic) return true
  // `the 384 adults who took part` / `enrolled 348 adults`: one noun that is more than people or years, in sentences
  // that plainly tell the same
  return sameNoun && !LOOSE_NOUNS.has(nounOf(x) ?? '') && likeness >= story.settings.sameNounFrom
}

/** The words right behind both parts say the same of them. */
function behindAlike(story: StoryView, a: Figure, b: Figure): boolean {
  const behind = ({member, quantity}: Figure): Set<string> =>
    contextOf(story.members[member] as Annotated, {...quantity, from: quantity.to}, {reach: BEHIND, ahead: 0})
  return agreement(behind(a), behind(b)) > 0
}

/** Words behind `four` in `four of them very seriously`. */
const BEHIND = 4

/** Measures of which a sentence mostly asks one question. */
const COUNTED: ReadonlySet<Quantity['measure']> = new Set(['count', 'money', 'percent', 'points', 'age', 'vote'])

/** Nouns of which any sentence may count some. */
const LOOSE_NOUNS = new Set(
  ['person', 'people', 'man', 'woman', 'year', 'month', 'week', 'day', 'thing', 'case', 'other'].map(stemOf),
)

/** Stems that say what it is a figure of: what stands in its complement, its predicate, or the label before it. */
function topicOf(story: StoryView, {member, quantity}: Figure): Set<string> {
  const about = quantity.about.map(stemOf)
  const own = nounOf(quantity)
  if (about.length > 0) return new Set(about)
  const label = labelBefore(story.members[member] as Annotated, quantity)
  return new Set([
    ...(label === null ? [] : [stemOf(label)]),
    ...(quantity.measure === 'count' && own !== null ? [] : own === null ? [] : [own]),
  ])
}

const LINKS = new Set(['be', 'stand', 'come', 'total', 'reach', 'at', 'to', ':', 'of', 'about', 'around', 'some'])

/** `The attendance was 31,406`, `Attendance: 34,106`, `the toll stood at 14`: the noun before the linking words. */
function labelBefore({tokens, firstToken}: Annotated, {sentence, from}: Quantity): string | null {
  let i = from - 1
  const first = firstToken[sentence] ?? 0
  while (i >= first && LINKS.has(tokens[i]?.lemma ?? '')) i--
  const label = tokens[i]
  if (i < first || i === from - 1 || label === undefined) return null
  return label.pos === 'NOUN' || (label.pos === 'PROPN' && i === first) ? label.lower : null
}

/** The only figure of its sort in its sentence: `14 of the 60 passengers` holds two of passengers. */
function alone(story: StoryView, {member, quantity}: Figure): boolean {
  const all = story.members[member]?.quantities ?? []
  const rivals = all.filter(
    other =>
      other !== quantity &&
      other.sentence === quantity.sentence &&
      other.measure === quantity.measure &&
      other.unit === quantity.unit &&
      (other.part ?? false) === (quantity.part ?? false) &&
      // `carrying 112 people … injuring 23 people`: another predicate asks another question
      !(other.predicate && quantity.predicate && other.predicate !== quantity.predicate) &&
      (nounOf(other) === nounOf(quantity) || nounOf(other) === null || nounOf(quantity) === null),
  )
  return rivals.length === 0
}

function slotsOf(story: StoryView, meetings: readonly Meeting[]): Slot<Quantity>[] {
  const keyOf = ({member, quantity}: Figure): string => `${member}:${quantity.from}`
  const figures = new Map(meetings.flatMap(({a, b}) => [a, b]).map(figure => [keyOf(figure), figure]))
  const joined = componentsOf(meetings.map(({a, b}) => [keyOf(a), keyOf(b)] as const))
  return joined.map(keys => {
    const own = keys.map(key => figures.get(key) as Figure)
    const met = meetings.filter(({a}) => keys.includes(keyOf(a)))
    return slotOf(story, own, met)
  })
}

function slotOf(story: StoryView, figures: readonly Figure[], met: readonly Meeting[]): Slot<Quantity> {
  const values = figures.map(figure => valueOf(story, figure))
  const framed = met.some(({sameFrame}) => sameFrame)
  const nouned = met.some(({sameNoun}) => sameNoun)
  return {
    about: aboutOf(figures),
    rule: framed ? 'number/same-frame' : 'number/same-noun',
    scope: 'across',
    verdict: 'conflict',
    severity: framed && nouned ? 'high' : 'medium',
    strength: framed && nouned ? 'strong' : 'likely',
    why: framed
      ? 'the same words stand around both figures, and they exclude each other'
      : 'the same thing is counted under the same predicate, and the figures exclude each other',
    guards: ['same measure and unit', 'no increment', 'no earlier figure', 'not elsewhere in the other article'],
    numbers: {likeness: round(Math.max(...met.map(({likeness}) => likeness)))},
    values,
    stand: (a, b) => standOf(story, a, b),
  }
}

const round = (x: number): number => Math.round(x * 100) / 100

function aboutOf(figures: readonly Figure[]): string {
  const [first] = figures
  const {noun, about, measure} = (first as Figure).quantity
  return [noun ?? measure, ...about.slice(0, 2)].join(', ')
}
