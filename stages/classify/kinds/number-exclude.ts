/**
 * Whether two figures that answer one question can both be right.
 *
 * Example: `9-6` and `a majority of three` can, `9-6` and `8-7` cannot; `9.6bn crowns` and `9.6bn euros` cannot; `nearly 600`
 * and `596` can. Avoids: words that are no figures (`dozens`), money words of several countries, rates against totals.
 */
import {intervalsMeet} from '../../annotate/quantities/meet.ts'
import type {Quantity} from '../../annotate/types.ts'
import type {Stand} from '../types.ts'

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
const shared = (x: string, y: string): boolean => SHARED_MONEY.some(([word, codes]) => x === word && codes.test(y))

/** `9.6 billion crowns` / `9.6 billion euros`: the very figure under another coin; nobody earned both. */
export function otherCurrency(a: Quantity, b: Quantity): boolean {
  if (a.measure !== 'money' || b.measure !== 'money' || a.unit === b.unit) return false
  if (a.unit === null || b.unit === null || a.low !== b.low || a.high !== b.high) return false
  // `$30` / `30 dollars` of another country, and round sums that may well stand for each other
  return !shared(a.unit, b.unit) && !shared(b.unit, a.unit)
}

/** `a majority of three`, `by 412 votes`: how far apart two counts were. */
const isMargin = ({noun, about}: Quantity): boolean =>
  noun === 'majority' || noun === 'margin' || about.includes('majority') || about.includes('margin')

/** `dozens`, `hundreds`, `several` */
export const isVague = ({comparator, low, high}: Quantity): boolean => comparator === 'range' && high >= 2 * low

/** Units and measures under which two figures can be held against each other at all. */
export function oneMeasure(a: Quantity, b: Quantity): boolean {
  if (a.measure !== b.measure) return (a.measure === 'vote' && isMargin(b)) || (b.measure === 'vote' && isMargin(a))
  return a.unit === b.unit || otherCurrency(a, b)
}

/** Lengths of time are told roughly. */
const ROUNDLY = 1.1

/** `88% in favour` / `fewer than one in eight against`: the rest of the hundred. */
const isRest = (a: Quantity, b: Quantity): boolean =>
  a.measure === 'percent' && intervalsMeet({...a, per: null}, {...b, per: null, low: 100 - b.high, high: 100 - b.low})

export function figuresStand(a: Quantity, b: Quantity): Exclude<Stand, 'unknown'> {
  if (a.measure !== b.measure) {
    const [vote, margin] = a.measure === 'vote' ? [a, b] : [b, a]
    return vote.low - (vote.whole ?? vote.low) === margin.low ? 'compatible' : 'apart'
  }
  if (otherCurrency(a, b)) return 'apart'
  if (a.low === b.low && a.high === b.high && a.unit === b.unit && (a.whole === b.whole || a.measure === 'count'))
    return 'same'
  // `two weeks` / `15 days`: within a tenth they are one length
  if (a.unit === 'length' && a.low <= b.high * ROUNDLY && b.low <= a.high * ROUNDLY) return 'compatible'
  if (isRest(a, b)) return 'compatible'
  return intervalsMeet({...a, per: null}, {...b, per: null}) ? 'compatible' : 'apart'
}

/** True only where no reading lets both be right. */
export const figuresExclude = (a: Quantity, b: Quantity): boolean =>
  oneMeasure(a, b) && !isVague(a) && !isVague(b) && figuresStand(a, b) === 'apart'
