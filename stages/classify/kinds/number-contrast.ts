/**
 * Signs that two figures are of two things: any of them is a veto.
 *
 * Example: `net profit` / `operating profit`; `Exports rose 4%` / `Imports rose 6%`; `for adults` / `for children`; `forecast
 * sales of` / `reported sales of`. Avoids them called conflicts. Cost: the words of both clauses against each other.
 */
import {stemOf} from '../../align/stem.ts'
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {kindOf, synonyms} from '../../lexicon/lexicon.ts'
import {alike} from './figure-words.ts'
import {questionOf, type Figure, type Question} from './figures.ts'
import type {StoryView} from '../types.ts'
import {oneMeasure} from './number-exclude.ts'
import {
  isLater,
  isMounting,
  isNarrower,
  isOfContest,
  isOneYear,
  isSomewhere,
  isUp,
  marketApart,
  movesApart,
  named,
  opposed,
  orderedApart,
  ownedApart,
  premodified,
  subjects,
  tiedApart,
  timed,
} from './number-signs.ts'

/** Nothing in the figures themselves says that they measure different things. */
export function comparable({quantity: a, question: x}: Figure, {quantity: b, question: y}: Figure): boolean {
  if (!oneMeasure(a, b)) return false
  // `three more bodies` adds to a count, it is not the count
  if (a.increment !== b.increment) return false
  // `including four children` is a part, `31 people` the whole
  if (a.measure === 'count' && (a.part ?? false) !== (b.part ?? false)) return false
  // `up from 12 on Monday`, `early reports spoke of 17`: labelled as no longer so
  if (a.former || b.former) return false
  // `one of the two robbers` / `two robbers`: the whole that the other names
  if (a.measure === 'count' && (a.whole === b.low || b.whole === a.low)) return false
  // `$4 a day` and `$1,460` may be the same money; `4.5% a year` and `4.5% over two years` are not
  return a.per === b.per || isRateOfSpread(x, y, a.per, b.per)
}

const isRateOfSpread = (x: Question, y: Question, a: string | null, b: string | null): boolean =>
  (a === 'year' && b === null && y.spread) || (b === 'year' && a === null && x.spread)

type Sign = (a: Figure, b: Figure) => boolean
const asked =
  (sign: (x: Question, y: Question) => boolean): Sign =>
  (a, b) =>
    sign(a.question, b.question)

/** Each sign by its name. */
const SIGNS: Readonly<Record<string, Sign>> = {
  // `forecast sales of $5bn` / `reported sales of $4.6bn`; `led 2-1 at half-time` / `won 3-1`; `did not kill 14`
  ahead: asked((x, y) => x.ahead !== y.ahead),
  interim: (a, b) => isOfContest(a) && a.question.interim !== b.question.interim,
  negated: asked((x, y) => x.negated !== y.negated),
  // `scored again in the 78th minute`; `two were seriously hurt` / `eleven were hurt`
  again: asked((x, y) => x.again !== y.again),
  severe: asked((x, y) => x.severe !== y.severe),
  earlier: asked((x, y) => x.earlier !== y.earlier),
  // `80 people were killed` / `In November gunmen killed 130 people`: the other is of an earlier event
  past: asked((x, y) => x.past !== y.past && !isOneYear(x, y)),
  market: asked(marketApart),
  // `12,000 employees worldwide` / `4,000 employees in Denmark`
  all: asked((x, y) => (x.all && isSomewhere(y) && !y.all) || (y.all && isSomewhere(x) && !x.all)),
  // `fell by 7%` / `fell to 7%`: two figures, unless the number is the same
  moves: movesApart,
  owned: (a, b) =>
    a.quantity.measure === 'count' && (ownedApart(a.question, b.question) || ownedApart(b.question, a.question)),
  // `Rents climbed 2.3%` / `have lost a tenth since`
  ways: asked((x, y) => x.way !== null && y.way !== null && x.way !== y.way),
  // `Nine barns were lost` / `the count of barns went up to 11 on Friday`: a later count, labelled so
  updated: (a, b) => isLater(a, b) || isLater(b, a),
  mounting: isMounting,
  // `reached an altitude of 770 km` / `fell into the sea 1,180 km east`
  up: (a, b) => a.quantity.measure === 'length' && isUp(a.question) !== isUp(b.question),
  order: asked(orderedApart),
  narrower: (a, b) => isNarrower(a, b) || isNarrower(b, a),
  premodified: asked(premodified),
  tied: asked(tiedApart),
  named: asked(named),
  timed: asked(timed),
  subjects: asked(subjects),
  opposed: asked(opposed),
}

const NONE: ReadonlySet<string> = new Set()

/** The first sign that the two are of two things, but for those that are not asked; null where none is. */
export const signOfTwo = (a: Figure, b: Figure, except = NONE): string | null =>
  Object.entries(SIGNS).find(([name, sign]) => !except.has(name) && sign(a, b))?.[0] ?? null

export const contrast = (a: Figure, b: Figure): boolean => signOfTwo(a, b) !== null

/** The noun of one is a kind of the other’s: `passengers` / `people`; `same` where either stands for the other. */
export function nounsStand({noun: a}: Question, {noun: b}: Question): 'same' | 'wider' | 'open' | 'other' {
  if (a === null || b === null) return 'open'
  if (a.stem === b.stem || alike(a, b)) return 'same'
  if (kindOf(a.lemma, b.lemma) || kindOf(b.lemma, a.lemma)) return 'wider'
  return synonyms(stemOf(a.lemma), stemOf(b.lemma)) ? 'same' : 'other'
}

interface Placed {
  readonly member: number
  readonly quantity: Quantity
}

/** `nine miles on Sunday` / `four miles on Thursday`, `the first lap` / `the second lap`. */
export function otherTurn(members: StoryView['members'], a: Placed, b: Placed): boolean {
  const [x, y] = [a, b].map(({member, quantity}) => questionOf(members[member] as Annotated, quantity))
  return x !== undefined && y !== undefined && (timed(x, y) || orderedApart(x, y))
}

/** As contrast, of figures that other rules have found. */
export function contrastAt({members}: Pick<StoryView, 'members'>, a: Placed, b: Placed): boolean {
  const figure = ({member, quantity}: Placed): Figure => ({
    member,
    quantity,
    question: questionOf(members[member] as Annotated, quantity),
  })
  return contrast(figure(a), figure(b))
}
