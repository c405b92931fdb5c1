/** Facts of a sheet: how they are drawn, how each register writes them, and what is wrong but near. */
import type {Kind} from '../../pipeline/records.ts'
import type {Chance} from './chance.ts'
import {misspelt} from './people.ts'

export type Fact =
  | {readonly sort: 'count'; readonly n: number}
  | {readonly sort: 'money'; readonly n: number; readonly currency: Currency}
  | {readonly sort: 'percent'; readonly n: number}
  | {readonly sort: 'length'; readonly n: number}
  | {readonly sort: 'span'; readonly n: number; readonly unit: string}
  | {readonly sort: 'day'; readonly n: number}
  | {readonly sort: 'clock'; readonly n: number}
  | {readonly sort: 'year'; readonly n: number}
  | {readonly sort: 'month'; readonly n: number; readonly month: number}
  | {readonly sort: 'place'; readonly ways: readonly [string, string, string]}
  | {readonly sort: 'body'; readonly name: string}

type Currency = 'dollar' | 'pound' | 'euro'
export type Drawn = (chance: Chance) => Fact

/** 2031-06-12, a Thursday: the day of all tellings. */
export const TODAY = Date.UTC(2031, 5, 12) / 864e5
export const DATE = '2031-06-12'

export const count =
  (low: number, high: number): Drawn =>
  chance => ({sort: 'count', n: chance.between(low, high)})
/** In hundred thousands. */
export const money =
  (low: number, high: number): Drawn =>
  chance => ({sort: 'money', n: chance.between(low, high), currency: chance.pick(['dollar', 'pound', 'euro'] as const)})
export const percent =
  (low: number, high: number): Drawn =>
  chance => ({sort: 'percent', n: chance.between(low * 10, high * 10) / 10})
/** In kilometres. */
export const length =
  (low: number, high: number): Drawn =>
  chance => ({sort: 'length', n: chance.between(low, high)})
export const span =
  (low: number, high: number, unit: string): Drawn =>
  chance => ({sort: 'span', n: chance.between(low, high), unit})
/** Days from today; negative are past. */
export const day =
  (low: number, high: number): Drawn =>
  chance => ({sort: 'day', n: TODAY + chance.between(low, high)})
export const clock: Drawn = chance => ({sort: 'clock', n: 60 * chance.between(1, 22) + 5 * chance.between(1, 11)})
export const year =
  (low: number, high: number): Drawn =>
  chance => ({sort: 'year', n: chance.between(low, high)})
export const month: Drawn = chance => ({sort: 'month', n: chance.between(2028, 2030), month: chance.between(0, 11)})
export const place =
  (...ways: readonly (readonly [string, string, string])[]): Drawn =>
  chance => ({sort: 'place', ways: chance.pick(ways)})
export const body =
  (...names: readonly string[]): Drawn =>
  chance => ({sort: 'body', name: chance.pick(names)})

/** Of which kind a finding about it is. */
export function kindOf({sort}: Fact): Kind {
  switch (sort) {
    case 'day':
    case 'clock':
    case 'year':
    case 'month':
      return 'date'
    case 'place':
      return 'place'
    case 'body':
      return 'name'
    case 'count':
    case 'money':
    case 'percent':
    case 'length':
    case 'span':
      return 'number'
  }
}

/** Wrong, and not to be taken for a rounded or loosely told truth. */
export function lieOf(fact: Fact, chance: Chance): Fact {
  const {sort} = fact
  switch (sort) {
    case 'day':
      return {...fact, n: fact.n + (fact.n < TODAY ? -1 : 1) * chance.between(2, 3)}
    case 'clock':
      return {...fact, n: (fact.n + 60 * chance.between(2, 5)) % 1440}
    case 'year':
      return {...fact, n: fact.n - chance.between(2, 6)}
    case 'month':
      return {...fact, month: (fact.month + chance.between(2, 9)) % 12}
    case 'place':
      return {...fact, ways: [fact.ways[2], fact.ways[2], fact.ways[0]]}
    case 'body':
      return {...fact, name: misspeltBody(fact.name, chance)}
    case 'percent':
      return {...fact, n: Math.round(10 * (fact.n + chance.between(3, 9) + 0.3)) / 10}
    case 'count':
    case 'money':
    case 'length':
    case 'span':
      return {...fact, n: Math.round(fact.n * chance.pick([1.4, 1.7, 2.3])) + 1}
  }
}

const misspeltBody = (name: string, chance: Chance): string => {
  const [first = '', ...rest] = name.split(' ')
  return [misspelt(first, chance), ...rest].join(' ')
}
