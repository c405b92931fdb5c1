/** How a fact is written: by the habits of each house, and in other words that say the same. */
import type {Fact} from './facts.ts'

/** The habits of an outlet. */
export interface House {
  readonly percent: '%' | ' percent' | ' per cent'
  readonly money: 'sign' | 'words'
  readonly clock: 'a.m.' | 'am'
  readonly day: 'weekday' | 'calendar'
  readonly order: 'June 11' | '11 June'
  readonly courtesy: boolean
}

/** Ways to say a fact otherwise. */
export type Way = 'plain' | 'in words' | 'rounded' | 'other unit' | 'calendar day' | 'other words'

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const SIGNS = {dollar: '$', pound: '£', euro: '€'} as const

export function inWords(n: number): string {
  if (n < 20) return SMALL[n]!
  if (n >= 100) return grouped(n)
  return `${TENS[Math.floor(n / 10) - 2]!}${n % 10 === 0 ? '' : `-${SMALL[n % 10]!}`}`
}

const grouped = (n: number): string => n.toLocaleString('en-US')
const figure = (n: number): string => (n < 10 ? inWords(n) : grouped(n))

/** `1,387` -> `nearly 1,400`, `62` -> `more than 60`; null where nothing rounder stands near. */
export function rounded(n: number): string | null {
  const step = n >= 1_000 ? 100 : n >= 200 ? 50 : 10
  const near = Math.round(n / step) * step
  if (n < 30 || near === n || Math.abs(near - n) / n > 0.08) return null
  return near > n ? `nearly ${grouped(near)}` : `more than ${grouped(near)}`
}

export function written(fact: Fact, house: House, way: Way): string {
  switch (fact.sort) {
    case 'count':
      return countOf(fact.n, way)
    case 'money':
      return moneyOf(fact, house, way)
    case 'percent':
      return `${fact.n}${way === 'in words' ? (house.percent === '%' ? ' percent' : '%') : house.percent}`
    case 'length':
      return way === 'other unit' ? `${Math.round((10 * fact.n) / 1.609) / 10} miles` : `${figure(fact.n)} kilometres`
    case 'span':
      return spanOf(fact, way)
    case 'day':
      return dayOf(fact.n, house, way)
    case 'clock':
      return clockOf(fact.n, house)
    case 'year':
      return String(fact.n)
    case 'month':
      return `${MONTHS[fact.month]!} ${fact.n}`
    case 'place':
      return fact.ways[way === 'other words' ? 1 : 0]
    case 'body':
      return fact.name
  }
}

const countOf = (n: number, way: Way): string =>
  way === 'in words' ? inWords(n) : way === 'rounded' ? (rounded(n) ?? figure(n)) : figure(n)

function moneyOf({n, currency}: Extract<Fact, {sort: 'money'}>, house: House, way: Way): string {
  const millions = n < 10 ? null : n / 10
  const amount = millions === null ? grouped(n * 100_000) : `${millions} million`
  const signed = house.money === 'sign' ? way !== 'other unit' : way === 'other unit'
  return signed ? `${SIGNS[currency]}${amount}` : `${amount} ${currency}s`
}

/** `18 months` -> `one and a half years`, `14 days` -> `two weeks`. */
function spanOf({n, unit}: Extract<Fact, {sort: 'span'}>, way: Way): string {
  if (way === 'other unit' && unit === 'month' && n % 6 === 0)
    return n % 12 === 0
      ? n === 12
        ? 'one year'
        : `${inWords(n / 12)} years`
      : `${inWords((n - 6) / 12)} and a half years`
  if (way === 'other unit' && unit === 'day' && n % 7 === 0) return n === 7 ? 'one week' : `${inWords(n / 7)} weeks`
  if (way === 'other unit' && unit === 'hour' && n % 24 === 0) return n === 24 ? 'one day' : `${inWords(n / 24)} days`
  return `${way === 'in words' ? inWords(n) : figure(n)} ${unit}${n === 1 ? '' : 's'}`
}

function dayOf(n: number, house: House, way: Way): string {
  const at = new Date(n * 864e5)
  const [date, name] = [at.getUTCDate(), MONTHS[at.getUTCMonth()]!]
  const calendar = house.order === 'June 11' ? `${name} ${date}` : `${date} ${name}`
  return (way === 'calendar day') === (house.day === 'weekday') ? calendar : WEEKDAYS[at.getUTCDay()]!
}

function clockOf(n: number, house: House): string {
  const [hour, minute] = [Math.floor(n / 60), String(n % 60).padStart(2, '0')]
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const half = hour < 12 ? 'a' : 'p'
  return house.clock === 'am' ? `${twelve}.${minute}${half}m` : `${twelve}:${minute} ${half}.m.`
}
