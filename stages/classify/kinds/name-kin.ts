/**
 * Whether two names can be one thing’s: a short form, an acronym, another spelling, a country and its people.
 *
 * Example: `World Chess Union` / `WCU`, `UN Security Council` / `United Nations Security Council`, `Serhii` / `Sergei`.
 */
import {countryOf, governmentOf} from '../../align/countries.ts'
import type {NameMention} from '../../annotate/types.ts'
import {nearSpelling, plainForm, sameGivenName} from '../names.ts'
import {oneSpelling} from '../spellings.ts'

/** Words of a name that tell it from others. */
export const differingWords = (name: string): string[] =>
  plainForm(name)
    .replace(/['’]s$/u, '')
    .split(/[^\p{L}\d]+/u)
    .filter(word => word.length > 1 && !SMALL.has(word))

const SMALL = new Set(
  'the of and for at in on de la le el al bin van von der den da di du st saint mr mrs ms dr sir ltd plc inc co corp llc gmbh'.split(
    ' ',
  ),
)

const initialsOf = (words: readonly string[]): string => words.map(word => word[0]).join('')

/** Consonants in order, doubles once: what houses spell two ways keeps them. */
const skeleton = (word: string): string =>
  word
    .replace(/[aeiouyhw]/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/[ckq]/gu, 'k')
    .replace(/[sz]/gu, 's')

const isNational = (words: readonly string[]): boolean => words.some(word => countryOf(word) !== null)

export function oneName(x: NameMention, y: NameMention): boolean {
  const [v, w] = [differingWords(x.name), differingWords(y.name)]
  if (v.length === 0 || w.length === 0 || oneSpelling(x.name, y.name)) return true
  const [own, other] = [v.filter(word => !w.includes(word)), w.filter(word => !v.includes(word))]
  if (own.length === 0 || other.length === 0) return true
  // `IEA`, `UN Security Council`: the first letters of what the other writes out
  if ([...own].some(word => word === initialsOf(w) || word === initialsOf(other))) return true
  if ([...other].some(word => word === initialsOf(v) || word === initialsOf(own))) return true
  // `Norwegian` / `Svalbard`: what a country’s people are called names nothing
  if ((own.length === 1 && isNational(own)) || (other.length === 1 && isNational(other))) return true
  if (governmentOf(own.join(' ')) !== null || governmentOf(other.join(' ')) !== null) return true
  // `Crime Division` / `Crimes Division`, `Serhii` / `Sergei`
  if (own.every(word => other.some(one => isSpelling(word, one)))) return true
  return x.sort === 'person' && sameGivenName(v[0] ?? '', w[0] ?? '') && v.at(-1) === w.at(-1)
}

const isSpelling = (x: string, y: string): boolean =>
  skeleton(x) === skeleton(y) || x.startsWith(y) || y.startsWith(x) || nearSpelling(x, y, {jaroWinklerFrom: 0.9})

/** The one place where two names of as many words have two words. */
export function replacedAt(v: readonly string[], w: readonly string[]): number | null {
  if (v.length !== w.length) return null
  const places = v.flatMap((word, i) => (word === w[i] ? [] : [i]))
  return places.length === 1 ? (places[0] ?? null) : null
}
