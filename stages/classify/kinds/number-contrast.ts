/**
 * Signs that two figures are of two things: any of them is a veto.
 *
 * Example: `net profit` / `operating profit`; `Exports rose 4%` / `Imports rose 6%`; `for adults` / `for children`; `forecast
 * sales of` / `reported sales of`. Avoids them called conflicts. Cost: the words of both clauses against each other.
 */
import {stemOf} from '../../align/stem.ts'
import {timesMeet} from '../../annotate/times/meet.ts'
import type {Annotated, NameMention, Quantity} from '../../annotate/types.ts'
import {kindOf, opposites, siblings, synonyms} from '../../lexicon/lexicon.ts'
import {alike, MARKET, type Word} from './figure-words.ts'
import {questionOf, type Figure, type Question} from './figures.ts'
import {slipBetween} from '../slips.ts'
import type {StoryView} from '../types.ts'
import {oneMeasure} from './number-exclude.ts'

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

const wordIn = (word: Word, words: readonly Word[]): boolean => words.some(other => alike(word, other))

/** One word against another where each side has one that the other lacks. */
function excludes(a: Word, b: Word): boolean {
  return !alike(a, b) && (opposites(a.lemma, b.lemma) || siblings(a.lemma, b.lemma))
}

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

/** `after fire broke out` is no break of a match. */
const isOfContest = ({quantity: {measure}, question: {noun}}: Figure): boolean =>
  measure === 'score' ||
  measure === 'vote' ||
  measure === 'points' ||
  measure === 'percent' ||
  /^(?:goal|point|run|try|wicket|lap|seat|vote|game|set|stroke|shot)$/u.test(noun?.lemma ?? '')

/** `640 casks last year` / `annual yield of 460 casks`: the year that reports are about. */
function isOneYear(x: Question, y: Question): boolean {
  const yearly = ({times, periods}: Question): boolean =>
    periods.includes('year') || times.some(({grain}) => grain === 'year')
  return yearly(x) && yearly(y)
}

const COINS =
  /^(?:dollar|euro|pound|yen|yuan|renminbi|franc|sterling|greenback|rupee|rupiah|rouble|ruble|peso|real|rand|lira|won|krona|krone|koruna|zloty|forint|leu|lev|hryvnia|shekel|dinar|dirham|riyal|rial|baht|ringgit|dong|taka|naira|cedi|shilling|birr)$/u

/** `Shares fell 1.5% at 9:34 a.m.` / `fell 6.6%`: prices move by the minute. */
function marketApart(x: Question, y: Question): boolean {
  // `4.31 to the euro`
  const onMarket = ({topics, ties}: Question): boolean =>
    topics.some(({lemma}) => MARKET.has(lemma)) || COINS.test(ties.get('to')?.lemma ?? '')
  if (!onMarket(x) || !onMarket(y)) return false
  const hour = ({times}: Question): boolean => times.some(({clock}) => clock !== null)
  const closed = ({words}: Question): boolean => words.some(({lemma}) => /^(?:close|end|finish|settle)$/u.test(lemma))
  // `lost 2.2% in the first hour` / `has lost a tenth since May`
  return hour(x) || hour(y) || closed(x) !== closed(y) || x.ties.has('since') !== y.ties.has('since')
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)$/u

/** `the first flight` / `the second flight` */
function orderedApart({words: x}: Question, {words: y}: Question): boolean {
  const [left, right] = [x, y].map(words => words.filter(({lemma}) => ORDINAL.test(lemma)).map(({lemma}) => lemma))
  return (
    left !== undefined &&
    right !== undefined &&
    left.length > 0 &&
    right.length > 0 &&
    !left.some(one => right.includes(one))
  )
}

const isUp = ({words, topics}: Question): boolean =>
  [...words, ...topics].some(({lemma}) =>
    /^(?:high|height|tall|altitude|above|apogee|elevation|stand|tower)$/u.test(lemma),
  )

/** `killed 10 from the US` / `killed 12 people`: the smaller count is of some of them. */
function isNarrower({quantity: a, question: x}: Figure, {quantity: b, question: y}: Figure): boolean {
  if (a.measure !== 'count' || a.low >= b.low) return false
  if (x.premodifiers.some(word => !wordIn(word, y.words)) && y.premodifiers.length === 0) return true
  return ['from', 'among', 'with'].some(preposition => {
    return x.ties.has(preposition) && !y.ties.has(preposition)
  })
}

/** `the applause of 70 guests`, `the hiring of 12 weavers`: done or suffered by those counted. */
const ACT =
  /(?:[st]ion|ment|ance|ence|ings?|death|arrival|removal|approval|refusal|arrest|rescue|support|release|loss)$/u

/** `an island of about 900 people` / `112 people were on board` */
const ownedApart = ({owner}: Question, other: Question): boolean =>
  owner !== null && !ACT.test(owner.lemma) && !wordIn(owner, other.words)

const isSomewhere = ({ties, names}: Question): boolean =>
  (ties.has('in') && names.length > 0) || names.some(({sort}) => sort === 'place')

/** Counts of people grow as bodies are found and beds fill. */
const isLater = ({quantity: a, question}: Figure, {quantity: b, question: other}: Figure): boolean =>
  a.measure === 'count' &&
  question.relation === 'to' &&
  other.relation !== 'to' &&
  ((question.way === 'up' && a.low > b.low) || (question.way === 'down' && a.low < b.low))

/** `the toll rose to 31` / `climbed to 34`: each at its hour; 31 and 13 are a slip, whatever the hour. */
function isMounting({quantity: a, question: x}: Figure, {quantity: b, question: y}: Figure): boolean {
  const rises = ({relation, way}: Question): boolean => relation === 'to' && way === 'up'
  const befell = x.outcome !== null && x.outcome === y.outcome && BEFALLS.has(x.outcome)
  return a.measure === 'count' && befell && rises(x) && rises(y) && slipBetween(a.low, b.low) === null
}
const BEFALLS = new Set(['kill', 'injure', 'miss', 'arrest', 'displace', 'infect', 'hospitalise', 'evacuate'])

function movesApart({quantity: a, question: x}: Figure, {quantity: b, question: y}: Figure): boolean {
  const steps = [x.relation, y.relation]
  if (!steps.includes('by')) return false
  const level = steps.find(step => step === 'to' || step === 'at')
  return level !== undefined && a.low !== b.low
}

/** `net profit` / `operating profit`, `first phase` / `second phase`. */
function premodified(x: Question, y: Question): boolean {
  const left = x.premodifiers.filter(word => !wordIn(word, y.words) && !wordIn(word, y.premodifiers))
  const right = y.premodifiers.filter(word => !wordIn(word, x.words) && !wordIn(word, x.premodifiers))
  return left.length > 0 && right.length > 0
}

/** Prepositions whose object says which figure is meant, whatever it is. */
const TELLING_APART = new Set(['for', 'from', 'to', 'among', 'against', 'between'])

function tiedApart(x: Question, y: Question): boolean {
  for (const [preposition, left] of x.ties) {
    const right = y.ties.get(preposition)
    if (right === undefined || alike(left, right) || wordIn(left, y.words) || wordIn(right, x.words)) continue
    if (TELLING_APART.has(preposition) || excludes(left, right)) return true
  }
  return false
}

const lastOf = ({name}: NameMention): string => name.toLowerCase().split(' ').at(-1) ?? ''
const sameName = (a: NameMention, b: NameMention): boolean =>
  lastOf(a) === lastOf(b) || a.name.toLowerCase().includes(lastOf(b)) || b.name.toLowerCase().includes(lastOf(a))

/** `Mara Voss won 51%` / `Peter Lund won 47%`: the names of one sort are all others. */
function named(x: Question, y: Question): boolean {
  // a surname alone is often read as a name of no sort
  return [['person', 'other'], ['organisation'], ['place']].some(sorts => {
    const left = x.names.filter(({sort}) => sorts.includes(sort))
    const right = y.names.filter(({sort}) => sorts.includes(sort))
    return (
      left.length > 0 &&
      right.length > 0 &&
      !left.some(a => y.names.some(b => sameName(a, b))) &&
      !right.some(b => x.names.some(a => sameName(a, b)))
    )
  })
}

/** `in 2019` / `in 2018`, `on Monday` / `on Tuesday`; `in the quarter` / `in the year`. */
function timed(x: Question, y: Question): boolean {
  if (x.periods.length > 0 && y.periods.length > 0 && !x.periods.some(period => y.periods.includes(period))) return true
  if (x.times.length === 0 || y.times.length === 0) return false
  return x.times.every(a => y.times.every(b => timesMeet(a, b) === 'apart'))
}

function subjects({subject: a, words: left}: Question, {subject: b, words: right}: Question): boolean {
  if (a === null || b === null || alike(a, b) || wordIn(a, right) || wordIn(b, left)) return false
  return excludes(a, b)
}

/** `men` / `women`, `exports` / `imports` on the two sides, each alone. */
function opposed(x: Question, y: Question): boolean {
  const left = x.words.filter(word => !wordIn(word, y.words))
  const right = y.words.filter(word => !wordIn(word, x.words))
  return left.some(a => right.some(b => opposites(a.lemma, b.lemma)))
}

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
