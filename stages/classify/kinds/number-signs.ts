/**
 * The signs by which two figures are seen to be of two things, each a rule of its own; number-contrast.ts asks them by name.
 *
 * `the first flight` / `the second flight`: orderedApart; `Mara Voss won 51%` / `Peter Lund won 47%`: named.
 * Cost: the words of both clauses against each other.
 */
import {timesMeet} from '../../annotate/times/meet.ts'
import type {NameMention} from '../../annotate/types.ts'
import {opposites, siblings} from '../../lexicon/lexicon.ts'
import {slipBetween} from '../slips.ts'
import {alike, MARKET, type Word} from './figure-words.ts'
import type {Figure, Question} from './figures.ts'

const wordIn = (word: Word, words: readonly Word[]): boolean => words.some(other => alike(word, other))

/** One word against another where each side has one that the other lacks. */
function excludes(a: Word, b: Word): boolean {
  return !alike(a, b) && (opposites(a.lemma, b.lemma) || siblings(a.lemma, b.lemma))
}

/** `after fire broke out` is no break of a match. */
export const isOfContest = ({quantity: {measure}, question: {noun}}: Figure): boolean =>
  measure === 'score' ||
  measure === 'vote' ||
  measure === 'points' ||
  measure === 'percent' ||
  /^(?:goal|point|run|try|wicket|lap|seat|vote|game|set|stroke|shot)$/u.test(noun?.lemma ?? '')

/** `640 casks last year` / `annual yield of 460 casks`: the year that reports are about. */
export function isOneYear(x: Question, y: Question): boolean {
  const yearly = ({times, periods}: Question): boolean =>
    periods.includes('year') || times.some(({grain}) => grain === 'year')
  return yearly(x) && yearly(y)
}

const COINS =
  /^(?:dollar|euro|pound|yen|yuan|renminbi|franc|sterling|greenback|rupee|rupiah|rouble|ruble|peso|real|rand|lira|won|krona|krone|koruna|zloty|forint|leu|lev|hryvnia|shekel|dinar|dirham|riyal|rial|baht|ringgit|dong|taka|naira|cedi|shilling|birr)$/u

/** `Shares fell 1.5% at 9:34 a.m.` / `fell 6.6%`: prices move by the minute. */
export function marketApart(x: Question, y: Question): boolean {
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
export function orderedApart({words: x}: Question, {words: y}: Question): boolean {
  const [left, right] = [x, y].map(words => words.filter(({lemma}) => ORDINAL.test(lemma)).map(({lemma}) => lemma))
  return (
    left !== undefined &&
    right !== undefined &&
    left.length > 0 &&
    right.length > 0 &&
    !left.some(one => right.includes(one))
  )
}

export const isUp = ({words, topics}: Question): boolean =>
  [...words, ...topics].some(({lemma}) =>
    /^(?:high|height|tall|altitude|above|apogee|elevation|stand|tower)$/u.test(lemma),
  )

/** `killed 10 from the US` / `killed 12 people`: the smaller count is of some of them. */
export function isNarrower({quantity: a, question: x}: Figure, {quantity: b, question: y}: Figure): boolean {
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
export const ownedApart = ({owner}: Question, other: Question): boolean =>
  owner !== null && !ACT.test(owner.lemma) && !wordIn(owner, other.words)

export const isSomewhere = ({ties, names}: Question): boolean =>
  (ties.has('in') && names.length > 0) || names.some(({sort}) => sort === 'place')

/** Counts of people grow as bodies are found and beds fill. */
export const isLater = ({quantity: a, question}: Figure, {quantity: b, question: other}: Figure): boolean =>
  a.measure === 'count' &&
  question.relation === 'to' &&
  other.relation !== 'to' &&
  ((question.way === 'up' && a.low > b.low) || (question.way === 'down' && a.low < b.low))

/** `the toll rose to 31` / `climbed to 34`: each at its hour; 31 and 13 are a slip, whatever the hour. */
export function isMounting({quantity: a, question: x}: Figure, {quantity: b, question: y}: Figure): boolean {
  const rises = ({relation, way}: Question): boolean => relation === 'to' && way === 'up'
  const befell = x.outcome !== null && x.outcome === y.outcome && BEFALLS.has(x.outcome)
  return a.measure === 'count' && befell && rises(x) && rises(y) && slipBetween(a.low, b.low) === null
}
const BEFALLS = new Set(['kill', 'injure', 'miss', 'arrest', 'displace', 'infect', 'hospitalise', 'evacuate'])

export function movesApart({quantity: a, question: x}: Figure, {quantity: b, question: y}: Figure): boolean {
  const steps = [x.relation, y.relation]
  if (!steps.includes('by')) return false
  const level = steps.find(step => step === 'to' || step === 'at')
  return level !== undefined && a.low !== b.low
}

/** `net profit` / `operating profit`, `first phase` / `second phase`. */
export function premodified(x: Question, y: Question): boolean {
  const left = x.premodifiers.filter(word => !wordIn(word, y.words) && !wordIn(word, y.premodifiers))
  const right = y.premodifiers.filter(word => !wordIn(word, x.words) && !wordIn(word, x.premodifiers))
  return left.length > 0 && right.length > 0
}

/** Prepositions whose object says which figure is meant, whatever it is. */
const TELLING_APART = new Set(['for', 'from', 'to', 'among', 'against', 'between'])

export function tiedApart(x: Question, y: Question): boolean {
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
export function named(x: Question, y: Question): boolean {
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
export function timed(x: Question, y: Question): boolean {
  if (x.periods.length > 0 && y.periods.length > 0 && !x.periods.some(period => y.periods.includes(period))) return true
  if (x.times.length === 0 || y.times.length === 0) return false
  return x.times.every(a => y.times.every(b => timesMeet(a, b) === 'apart'))
}

export function subjects({subject: a, words: left}: Question, {subject: b, words: right}: Question): boolean {
  if (a === null || b === null || alike(a, b) || wordIn(a, right) || wordIn(b, left)) return false
  return excludes(a, b)
}

/** `men` / `women`, `exports` / `imports` on the two sides, each alone. */
export function opposed(x: Question, y: Question): boolean {
  const left = x.words.filter(word => !wordIn(word, y.words))
  const right = y.words.filter(word => !wordIn(word, x.words))
  return left.some(a => right.some(b => opposites(a.lemma, b.lemma)))
}
