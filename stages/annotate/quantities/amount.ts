/**
 * A plain amount: number, currency or unit, hedge, range.
 *
 * Example: `between €1.2 and €1.5 million`, `just under 5 ft`, `31,000-plus`, `10-15`. Avoids: `$2-3 million` read as $2.
 */
import type {Measure} from '../types.ts'
import {at, binds, isHyphen, lowerAt, type Line} from './atoms.ts'
import {hedgeAfter, hedgeBefore, opensRange} from './comparators.ts'
import {intervalOf, roundingOf, type Interval} from './interval.ts'
import {currencyAfter, currencyBefore} from './money.ts'
import {numeralAt, type Numeral} from './numeral.ts'
import type {QuantitySettings} from './settings.ts'
import {inUnit, unitAt} from './units.ts'

/** A quantity before its frame (noun, period, whole) is read. Atoms `from` to `to` are its own words. */
export interface Found extends Interval {
  readonly from: number
  readonly to: number
  readonly measure: Measure
  readonly unit: string | null
  readonly whole: number | null
  /** The number binds to the next word: `12-member`. */
  readonly bound: boolean
  /** Where the noun is settled by the form itself: `aged 38`. */
  readonly noun?: string | null
  readonly about?: readonly string[]
  /** See Quantity. */
  readonly readings?: readonly number[]
}

interface Sized {
  readonly measure: Measure
  readonly unit: string | null
  readonly factor: number
  readonly shift: number
  readonly to: number
  readonly readings?: readonly number[]
}

const COUNT = {measure: 'count', unit: null, factor: 1, shift: 0} as const

/** `pounds` is money with a scale word or a sum in brackets, weight otherwise. */
function poundsAreMoney(line: Line, numeral: Numeral, to: number): boolean {
  for (let k = numeral.from - 1; k > numeral.from - 7; k--)
    if (/^(?:thrust|weigh\w*|heavy|lift\w*|payload|mass|load\w*|pressure|force)$/u.test(lowerAt(line, k))) return false
  return numeral.scale >= 1e3 && lowerAt(line, to) !== 'of'
    ? true
    : at(line, to).text === '(' && !!currencyBefore(line, to + 1)
}

function sizeAfter(line: Line, numeral: Numeral): Sized {
  const {to} = numeral
  // `billions of dollars`
  const ofMoney = numeral.sort === 'vague' && lowerAt(line, to) === 'of' && currencyAfter(line, to + 1) !== null
  const start = binds(line, to) || ofMoney ? to + 1 : to
  const money = currencyAfter(line, start)
  const word = lowerAt(line, start)
  if (money && (word === 'pounds' || word === 'pound') && !poundsAreMoney(line, numeral, money.to))
    return {measure: 'mass', unit: 'kg', factor: 0.45359237, shift: 0, to: money.to}
  if (money) return {measure: 'money', unit: money.code, factor: money.factor, shift: 0, to: money.to}
  const unit = unitAt(line, to)
  if (unit) return unit
  return {...COUNT, to}
}

const grand = (line: Line, {to}: Numeral): boolean => lowerAt(line, to - 1) === 'grand'

/** Number with currency or unit, no hedge. */
function sizedAt(line: Line, i: number, settings: QuantitySettings): {numeral: Numeral; size: Sized} | null {
  const before = currencyBefore(line, i)
  const numeral = numeralAt(line, before?.to ?? i, {most: settings.pluralMost})
  if (!numeral) return null
  if (before) {
    const named = currencyAfter(line, numeral.to)
    // `US$5 million Canadian dollars` does not occur; `$5 USD` does
    const to = named && named.code === before.code ? named.to : numeral.to
    return {numeral, size: {measure: 'money', unit: before.code, factor: 1, shift: 0, to}}
  }
  if (grand(line, numeral)) return {numeral, size: {...COUNT, measure: 'money', to: numeral.to}}
  return {numeral, size: sizeAfter(line, numeral)}
}

/** Where the second end of a range starts: after `-`, `to`, `and`, `or`; `20 miles or 32 kilometres` is no range. */
function rangeJoint(line: Line, i: number, {between, lone}: {between: boolean; lone: boolean}): number | null {
  if (isHyphen(at(line, i)) && (at(line, i + 1).kind !== 'word' || binds(line, i))) return i + 1
  const word = lowerAt(line, i)
  if (word === 'to' || (word === 'or' && lone)) return i + 1
  return between && word === 'and' ? i + 1 : null
}

/** Both ends of a range in one unit; null where it is no range. */
function rangeAt(
  line: Line,
  i: number,
  settings: QuantitySettings,
): {low: Numeral; high: Numeral; size: Sized; to: number} | null {
  const first = sizedAt(line, i, settings)
  if (!first) return null
  const opened = opensRange(line, i)
  const joint = rangeJoint(line, first.size.to, {between: opened === 'between', lone: first.size.measure === 'count'})
  const second = joint === null ? null : sizedAt(line, joint, settings)
  if (!second || second.numeral.sort === 'vague') return null
  // `$5 to 30 people`: a unit at the first end alone does not carry over to a count
  const {size} =
    second.size.measure === 'count' && first.size.measure === 'money'
      ? {size: {...first.size, to: second.size.to}}
      : second
  if (first.size.measure !== 'count' && (first.size.measure !== size.measure || first.size.unit !== size.unit))
    return null
  // `2-3 million`, `1.2 to 1.5 million`: the scale belongs to both
  const carried = first.numeral.scale === 1 && second.numeral.scale > 1 && first.numeral.low < 1000
  const scale = carried ? second.numeral.scale : 1
  const low = {
    ...first.numeral,
    low: first.numeral.low * scale,
    high: first.numeral.high * scale,
    place: first.numeral.place * scale,
  }
  return low.low < second.numeral.low ? {low, high: second.numeral, size, to: size.to} : null
}

const CHANGED =
  /^(?:r[io]se|risen|rising|fell|fall|fallen|falling|up|down|increas\w*|grew|grow\w*|dropp?\w*|cut|cutting|rais\w*|lower\w*|climb\w*|jump\w*|reduc\w*|went|gone|go|goes|slash\w*|soar\w*|declin\w*|surg\w*|sank|slid|slip\w*|widen\w*|narrow\w*|doubl\w*|expand\w*|chang\w*|mov\w*|revis\w*|upgrad\w*)$/u

/** `rose from 12 to 15` names two figures, a former and a present one. */
function isChange(line: Line, i: number): boolean {
  if (opensRange(line, i) !== 'from') return false
  for (let k = i - 2; k >= Math.max(0, i - 9); k--) if (CHANGED.test(lowerAt(line, k))) return true
  return false
}

function ranged(line: Line, i: number, settings: QuantitySettings): Found | null {
  const range = isChange(line, i) ? null : rangeAt(line, i, settings)
  if (!range) return null
  const opened = opensRange(line, i)
  const hedge = hedgeBefore(line, opened ? i - 1 : i)
  const low = inUnit(range.low.low, range.size)
  const high = inUnit(range.high.high, range.size)
  return {
    from: hedge?.edge ?? (opened ? i - 1 : i),
    to: range.to,
    low: hedge?.hedge === 'under' || hedge?.hedge === 'at-most' ? -Infinity : low,
    high: hedge?.hedge === 'over' || hedge?.hedge === 'at-least' ? Infinity : high,
    comparator: 'range',
    rounding: roundingOf({...range.high, flows: range.size.measure !== 'count'}, settings) * range.size.factor,
    measure: range.size.measure,
    unit: range.size.unit,
    ...(range.size.readings ? {readings: range.size.readings} : {}),
    whole: null,
    bound: binds(line, range.to) && at(line, range.to + 1).kind === 'word',
  }
}

/** The amount whose number (or currency sign) stands at atom i. */
export function amountAt(line: Line, i: number, settings: QuantitySettings): Found | null {
  const range = ranged(line, i, settings)
  if (range) return range
  const sized = sizedAt(line, i, settings)
  if (!sized) return null
  const {numeral, size} = sized
  const before = hedgeBefore(line, i)
  const after = hedgeAfter(line, size.to)
  const interval = intervalOf(
    {...numeral, flows: size.measure !== 'count'},
    before?.hedge ?? after?.hedge ?? null,
    settings,
  )
  const to = after?.edge ?? size.to
  return {
    ...interval,
    low: inUnit(interval.low, size),
    high: inUnit(interval.high, size),
    rounding: interval.rounding * size.factor,
    from: before?.edge ?? i,
    to,
    measure: size.measure,
    unit: size.unit,
    ...(size.readings ? {readings: size.readings} : {}),
    whole: null,
    bound: binds(line, to) && at(line, to + 1).kind === 'word',
  }
}
