/**
 * number/foreign: of a measure each of two linked sentences has one figure that the other article lacks, and enough of both
 * clauses is the same.
 *
 * Example: `The shepherd led 38 ewes off the moor` / `The 83 sheep were driven from the moor by their keeper`: hardly
 * a word is the same, and still one question. Avoids: lists, whose figures stand in pairs; parts and wholes; a figure
 * that the other article gives elsewhere; later counts labelled so. Cost: figures of linked sentences, read once.
 */
import type {Link} from '../../align/types.ts'
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {lineAt, type StoryView} from '../types.ts'
import {heldBy, holds, nounsOf, pointOf, summedUp, totalsOf, type Nouns} from './figure-foreign.ts'
import {LENGTH} from './figure-terms.ts'
import {figuresIn, type Figure} from './figures.ts'
import {comparable, contrast} from './number-contrast.ts'
import {figuresStand, isVague, oneMeasure} from './number-exclude.ts'
import {isPartOfWider, outcomesStand, type Meeting} from './number-meet.ts'
import {agreementOf, LOOSE_NOUNS, subjectsDiffer, type Agreement} from './number-points.ts'

/** An age is one person's, a score one match's, a length of time one of many: they have rules of their own. */
const OTHERWISE: ReadonlySet<Quantity['measure']> = new Set(['age', 'score', 'other'])

const isTold = ({quantity}: Figure): boolean =>
  !OTHERWISE.has(quantity.measure) &&
  quantity.unit !== LENGTH &&
  !isVague(quantity) &&
  !quantity.former &&
  !quantity.increment &&
  // `11.3 to the euro`: a rate
  !(quantity.measure === 'count' && quantity.noun === null && !Number.isInteger(pointOf(quantity))) &&
  // `one of them`, `a one-man show`: hardly ever a count
  !(quantity.measure === 'count' && pointOf(quantity) <= 1)

/** Figures of a line that the other's member has not; persons told in parts are summed up where the other line counts people. */
function foreignIn(story: StoryView, line: number, other: number): Figure[] {
  const [own, theirs] = [line, other].map(index => figuresIn(story, lineAt(story, index))) as [Figure[], Figure[]]
  const counted = theirs.filter(({quantity}) => quantity.measure === 'count')
  const people = counted.some(({question: {noun}}) => noun?.lemma === 'person')
  return (people ? summedUp(story, own) : own).filter(
    figure => isTold(figure) && !holds(story, lineAt(story, other).member, figure),
  )
}

/** Of a count, what is counted must be one; other measures say it by the words around. */
const isOneThing = (a: Figure, b: Figure): boolean =>
  oneMeasure(a.quantity, b.quantity) && (!isCounted(a.quantity) || nounsOf(a, b) !== 'other')

const isCounted = ({measure}: Quantity): boolean => measure === 'count' || measure === 'rank'

export function foreignMeetings(story: StoryView): Meeting[] {
  return story.alignment.links.flatMap(link => {
    if (link.likeness < story.settings.foreignLinked) return []
    const right = foreignIn(story, link.b, link.a)
    if (right.length === 0) return []
    const left = foreignIn(story, link.a, link.b)
    return left.flatMap(a => {
      const [b, ...more] = right.filter(figure => isOneThing(a, figure))
      // of two figures on either side nobody knows which is meant
      if (b === undefined || more.length > 0 || left.some(other => other !== a && isOneThing(other, b))) return []
      const meeting = meetingOf(story, link, a, b)
      return meeting === null ? [] : [meeting]
    })
  })
}

function meetingOf(story: StoryView, link: Link, a: Figure, b: Figure): Meeting | null {
  if (figuresStand(a.quantity, b.quantity) !== 'apart' || !comparable(a, b)) return null
  const nouns = nounsOf(a, b)
  // `6 drowned` / `20 rescued`
  if (outcomesStand(a, b) === 'other') return null
  if (isFar(story, a, b) || isBroken(story, a, b) || contrast(a, b)) return null
  const agree = agreementOf(story, a.question, b.question)
  if (!speaks(story, {link, nouns, agree, a, b})) return null
  return {a, b, points: story.settings.numberPoints, agree: agree.share, likeness: link.likeness, foreign: true}
}

interface Signs {
  readonly link: Link
  readonly nouns: Nouns
  readonly agree: Agreement
  readonly a: Figure
  readonly b: Figure
}

/** Enough of both clauses is the same for one question. */
function speaks(story: StoryView, {link, nouns, agree, a, b}: Signs): boolean {
  const {foreignShared, foreignShare, foreignSure} = story.settings
  const {both, share, topic} = agree
  // terms of one sort in linked sentences: `jailed for two years` / `will spend three years behind bars`; not what one may face
  if (a.quantity.measure === 'duration' && !(a.quantity.unit ?? '').includes('most')) return true
  if (both < foreignShared) return false
  const most = both >= MOST_OF_A_CLAUSE && share >= HALF
  // `Rents went up to $9m` / `Fees went up to $2m`
  if (!isCounted(a.quantity) && !topic && subjectsDiffer(a, b)) return most
  // a length is of many things: from here, to there, up
  if (a.quantity.measure === 'length') return share >= HALF && both >= TWO_WORDS
  // `three Germans were killed` / `seven people were killed`: of the narrower there may be fewer
  if (nouns === 'wider' || nouns === 'people')
    return most || (!isPartOfWider(a, b) && link.likeness >= HALF && both >= TWO_WORDS)
  if (nouns === 'same' && !LOOSE_NOUNS.has(a.question.noun?.lemma ?? '') && both >= TWO_WORDS) return true
  return share >= foreignShare || link.likeness >= foreignSure || heldBy(story, a) + heldBy(story, b) > 0
}

const HALF = 0.5
/** Two words of two lines only, or nearly so. */
const TWO_WORDS = 1.5
const MOST_OF_A_CLAUSE = 3

/** Nobody takes 27 for nine, but a share or a rank may be anything. */
function isFar(story: StoryView, {quantity: a}: Figure, {quantity: b}: Figure): boolean {
  const [low, high] = [pointOf(a), pointOf(b)].map(Math.abs).sort((x, y) => x - y) as [number, number]
  return high > story.settings.foreignFar * low
}

/** `83 singers and nine players` / `92 people`; `£600,000 each` / `£1.2m in all`; `two killed` / `both`. */
function isBroken(story: StoryView, a: Figure, b: Figure): boolean {
  return [
    [a, b],
    [b, a],
  ].some(([part, whole]) => {
    if (part === undefined || whole === undefined) return false
    const total = pointOf(whole.quantity)
    if (totalsOf(story, part).includes(total)) return true
    const annotated = story.members[part.member] as Annotated
    // `each of the four breaches`
    return [2, ...factorsIn(annotated, part.quantity)].some(
      factor => SHARED_OUT.test(sentenceOf(annotated, part.quantity)) && total === factor * pointOf(part.quantity),
    )
  })
}

const SHARED_OUT = /\b(?:each|apiece|both|every|again|double|twice|half|per)\b/iu

const sentenceOf = ({article}: Annotated, {sentence}: Quantity): string => {
  const place = article.sentences[sentence]
  return place === undefined ? '' : article.text.slice(place.start, place.end)
}

const factorsIn = ({quantities}: Annotated, {sentence}: Quantity): number[] =>
  quantities.flatMap(({sentence: own, measure, low, high}) =>
    own === sentence && measure === 'count' && low === high ? [low] : [],
  )
