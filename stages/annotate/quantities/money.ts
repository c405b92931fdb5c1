/**
 * Currencies before and after a number: `$`, `US$`, `DKr`, `Danish crowns`, `euros`, `pence`.
 *
 * Avoids: `1.2 million euros ($1.37 million)` read as two sums of one currency. Source: ISO 4217 codes.
 */
import {at, lowerAt, type Line} from './atoms.ts'
import {opensWithCapital} from '../letters.ts'

/** `US$`, `C$`, `$`: by what stands before the sign. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['', 'USD'],
  ['us', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cdn', 'CAD'],
  ['can', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
])
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
])
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['dkr', 'DKK'],
  ['skr', 'SEK'],
  ['nkr', 'NOK'],
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['fr', 'CHF'],
  ['sfr', 'CHF'],
  ['rmb', 'CNY'],
])
/** ISO codes, before or behind the number. */
const CODES = new Set(
  (
    'usd eur gbp jpy chf cad aud nzd hkd sgd twd brl dkk sek nok inr myr cny rub krw ngn ils try mxn zar pln ' +
    'czk huf thb idr php vnd egp sar aed'
  ).split(' '),
)
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['euro', 'EUR'],
  ['sterling', 'GBP'],
  ['pound', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['rupee', 'INR'],
  ['rand', 'ZAR'],
  ['zloty', 'PLN'],
  ['shekel', 'ILS'],
  ['naira', 'NGN'],
  ['baht', 'THB'],
  ['bitcoin', 'BTC'],
  // of several countries: kept apart from every code
  ['crown', 'crown'],
  ['krone', 'krone'],
  ['kroner', 'krone'],
  ['krona', 'krona'],
  ['kronor', 'krona'],
  ['franc', 'franc'],
  ['peso', 'peso'],
  ['dinar', 'dinar'],
  ['dirham', 'dirham'],
  ['riyal', 'riyal'],
  ['lira', 'lira'],
])
const NATIONAL: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['american dollar', 'USD'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['new zealand dollar', 'NZD'],
  ['hong kong dollar', 'HKD'],
  ['danish crown', 'DKK'],
  ['danish krone', 'DKK'],
  ['swedish crown', 'SEK'],
  ['swedish krona', 'SEK'],
  ['norwegian crown', 'NOK'],
  ['norwegian krone', 'NOK'],
  ['czech crown', 'CZK'],
  ['czech koruna', 'CZK'],
  ['swiss franc', 'CHF'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['pound sterling', 'GBP'],
  ['mexican peso', 'MXN'],
  ['indian rupee', 'INR'],
  ['south korean won', 'KRW'],
])
const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
])

export interface Currency {
  readonly code: string
  /** Of the unit: a cent is .01. */
  readonly factor: number
  /** Exclusive end of its words. */
  readonly to: number
}

/** `C$`, `$`, `DKr`, `EUR` at atom i. */
export function currencyBefore(line: Line, i: number): Currency | null {
  const first = at(line, i)
  const second = at(line, i + 1)
  if (SIGNS.has(first.text)) return {code: SIGNS.get(first.text) ?? '', factor: 1, to: i + 1}
  if (first.text === '$') {
    // `$US6,562` is the Australian way to write US$6,562
    const behind = second.glued && second.kind === 'word' ? DOLLARS.get(second.lower) : undefined
    return behind === undefined ? {code: 'USD', factor: 1, to: i + 1} : {code: behind, factor: 1, to: i + 2}
  }
  const national = second.text === '$' && second.glued ? DOLLARS.get(first.lower) : undefined
  if (national !== undefined) return {code: national, factor: 1, to: i + 2}
  const upper = opensWithCapital(first.text)
  const code = CODES.has(first.lower) && first.text === first.text.toUpperCase() ? first.text : undefined
  const prefix = upper ? (PREFIXES.get(first.lower) ?? code) : undefined
  if (prefix === undefined) return null
  const to = second.text === '.' && second.glued ? i + 2 : i + 1
  return at(line, to).kind === 'digits' ? {code: prefix, factor: 1, to} : null
}

export const singular = (word: string): string =>
  /(?:ss|us|is)$/u.test(word)
    ? word
    : word
        .replace(/(ch|sh|x|ss)es$/u, '$1')
        .replace(/ies$/u, 'y')
        .replace(/s$/u, '')

/** `euros`, `Danish crowns`, `US dollars`, `p` behind a number that ends before atom i. */
export function currencyAfter(line: Line, i: number): Currency | null {
  const words = [0, 1, 2].map(k => singular(lowerAt(line, i + k)))
  for (const length of [3, 2]) {
    const code = NATIONAL.get(words.slice(0, length).join(' '))
    if (code !== undefined) return {code, factor: 1, to: i + length}
  }
  const word = words[0] ?? ''
  const code = NAMES.get(word) ?? (CODES.has(word) && /^\p{Lu}{3}$/u.test(at(line, i).text) ? word.toUpperCase() : null)
  if (code !== null) return {code, factor: 1, to: i + 1}
  if (word === 'p' && at(line, i).glued) return {code: 'GBP', factor: 0.01, to: i + 1}
  const small = HUNDREDTHS.get(lowerAt(line, i)) ?? HUNDREDTHS.get(word)
  return small === undefined ? null : {code: small, factor: 0.01, to: i + 1}
}
