/**
 * Whether two figures of two articles may be held against each other, and whether both can be right: asked by all rules on
 * numbers.
 *
 * Example: `14 people` / `17 people` are apart; `three more bodies` / `five bodies` are not asked. Avoids: increments, parts,
 * rates and earlier figures held against totals; a figure that the other article gives elsewhere.
 */
import {intervalsMeet} from '../../annotate/quantities/meet.ts'
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {stemOf} from '../../align/stem.ts'
import {quotable} from '../spans.ts'
import type {Stand, StoryView, Value} from '../types.ts'

/** One figure on its place. */
export interface Figure {
  readonly member: number
  readonly quantity: Quantity
}

/** Nothing in the figures themselves says that they measure different things. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.measure !== b.measure || (a.unit !== b.unit && !otherCurrency(a, b))) return false
  // `three more bodies` adds to a count, it is not the count
  if (a.increment !== b.increment) return false
  // `including four children` is a part, `31 people` the whole
  if ((a.part ?? false) !== (b.part ?? false)) return false
  // `up from 12 on Monday`, `early reports spoke of 17`: labelled as no longer so
  if (a.former || b.former) return false
  // `14 killed` / `14 injured`
  if (a.predicate && b.predicate && stemOf(a.predicate) !== stemOf(b.predicate)) return false
  // `one of the two robbers` / `two robbers`: the whole that the other names
  if (a.whole === b.low || b.whole === a.low) return false
  // `$4 a day` and `$1,460` may be the same money
  return a.per === b.per
}

/** Money words of several countries: they agree with each of them. */
const SHARED_MONEY: readonly (readonly [string, RegExp])[] = [
  ['crown', /^(?:DKK|SEK|NOK|CZK|ISK|kron[ae])$/u],
  ['krone', /^(?:DKK|NOK)$/u],
  ['krona', /^(?:SEK|ISK)$/u],
  ['dollar', /^(?:[A-Z]{2}D)$/u],
  ['pound', /^(?:GBP|EGP|LBP)$/u],
  ['peso', /^(?:MXN|ARS|CLP|COP|PHP)$/u],
  ['rupee', /^(?:INR|PKR|LKR|NPR)$/u],
]

/** `9.6 billion crowns` / `9.6 billion euros`: the very figure under another coin; nobody earned both. */
function otherCurrency(a: Quantity, b: Quantity): boolean {
  if (a.measure !== 'money' || a.unit === null || b.unit === null || a.low !== b.low || a.high !== b.high) return false
  const shared = (x: string, y: string): boolean => SHARED_MONEY.some(([word, codes]) => x === word && codes.test(y))
  return !shared(a.unit, b.unit) && !shared(b.unit, a.unit)
}

/** Units that stand where a noun would: they say nothing of what is counted. */
const MEASURE_WORDS = new Set(['percent', 'point', 'time'])

export const nounOf = ({noun}: Quantity): string | null =>
  noun === null || MEASURE_WORDS.has(noun) ? null : stemOf(noun)

/** `dozens`, `hundreds`, `several` */
export const isVague = ({comparator, low, high}: Quantity): boolean => comparator === 'range' && high >= 2 * low

export function valueOf(story: StoryView, {member, quantity}: Figure): Value<Quantity> {
  const annotated = story.members[member] as Annotated
  const {low, high, unit, start, end, sentence} = quantity
  const said = (quantity.in === 'title' ? (annotated.article.title ?? '') : annotated.article.text).slice(start, end)
  const norm = `${normOf(low, high)}${unit === null ? '' : ` ${unit}`}`
  return {member, said, norm, fact: quantity, evidence: [quotable(annotated, sentence, quantity), quantity]}
}

/** `14`; `~2300000` for a rounded one; `>19`, `<400` where one end is open. */
function normOf(low: number, high: number): string {
  if (low === high) return String(low)
  if (!Number.isFinite(high)) return `>${low}`
  return Number.isFinite(low) ? `~${Number(((low + high) / 2).toPrecision(6))}` : `<${high}`
}

export function standOf(story: StoryView, a: Value<Quantity>, b: Value<Quantity>): Stand {
  if (a.norm === b.norm) return 'same'
  if (intervalsMeet(a.fact, b.fact) && !otherCurrency(a.fact, b.fact)) return 'compatible'
  // the other article gives this very figure elsewhere: it may be about that
  return elsewhere(story, a, b) || elsewhere(story, b, a) ? 'compatible' : 'apart'
}

function elsewhere(story: StoryView, wanted: Value<Quantity>, {member, fact}: Value<Quantity>): boolean {
  const others = (story.members[member]?.quantities ?? []).filter(q => q.from !== fact.from)
  const {low, high, noun, measure, unit} = wanted.fact
  const sameThing = (q: Quantity): boolean => q.noun === null || noun === null || stemOf(q.noun) === stemOf(noun)
  // `11 of 14 counts`: 11 is no part of another’s 3 acquittals if 11 + 3 = 14
  const completes = (q: Quantity): boolean => q.measure === 'count' && q.low + low === fact.low && sameThing(q)
  return others.some(
    q =>
      q.measure === measure && q.unit === unit && ((q.low === low && q.high === high) || completes(q)) && sameThing(q),
  )
}
