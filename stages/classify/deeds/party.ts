/**
 * How two parties of an act stand to each other across two articles: how surely one, and whether they must be two.
 *
 * Example: `Oslo` / `Norway’s trade envoy` share a country; `the strikers` / `the owners` are two;
 * `a Danish icebreaker` / `a Polish tug` are two. Avoids: `she` against anybody, a firm against its name.
 */
import {countryOf, governmentOf} from '../../align/countries.ts'
import {isCountry, nationOf} from '../kinds/nations.ts'
import {isGroupNoun, isPersonNoun} from '../../lexicon/lexicon.ts'
import {headsMeet} from '../claims/heads.ts'
import type {Part} from '../claims/types.ts'
import {stemOf} from '../../align/stem.ts'
import {plainForm} from '../names.ts'
import type {StoryPerson} from '../story-people.ts'
import {sidesApart, sidesIn, type Side} from '../sides.ts'
import type {Token} from '../../annotate/types.ts'

export interface Party {
  readonly part: Part
  readonly countries: ReadonlySet<string>
  /** Names that are no countries. */
  readonly names: ReadonlySet<string>
  readonly sides: ReadonlySet<Side>
  /** The whole name of the person meant; empty for anybody else. */
  readonly own: ReadonlySet<string>
}

interface Around {
  readonly tokens: readonly Token[]
  readonly people: readonly StoryPerson[]
}

/** Of the words of the phrase, and the names of whom it means. */
export function partyOf(part: Part, {tokens, people}: Around): Party {
  const words = tokens.map(({lower}) => lower.replace(/['’]s?$/u, '').replace(/\./gu, ''))
  const countries = new Set<string>()
  const name = part.who === null ? undefined : people[part.who]?.name
  const own = new Set(name === undefined ? [] : plainForm(name).split(/\s+/u))
  const plain = new Set([...part.names, ...own])
  for (const word of words) {
    const country = nationOf(word) ?? countryOf(word) ?? governmentOf(word) ?? (isCountry(word) ? word : null)
    if (country === null) continue
    countries.add(country)
    plain.delete(word)
    plain.delete(word.replace(/s$/u, ''))
  }
  return {part, countries, names: plain, sides: sidesIn(words), own}
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some(x => b.has(x))

/** `Ida` / `Ida Moen`; not `Lars Moen` / `Ida Moen`. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  return fewer.size > 0 && [...fewer].every(name => more.has(name))
}

/** 1 one, 0 two or nothing in common; null where a pronoun or nothing known stands on a side. */
export function likenessOf(a: Party, b: Party): number | null {
  const [x, y] = [a.part, b.part]
  if (x.who !== null && y.who !== null) return x.who === y.who || isWithin(a.own, b.own) ? 1 : 0
  if (x.open || y.open) return null
  // `Larkin’s choir`, where the sentence opens with it and it might be a word
  if (a.names.has(y.head) || b.names.has(x.head)) return 1
  if (a.names.size > 0 && b.names.size > 0) return meet(a.names, b.names) ? 1 : 0
  if (a.countries.size > 0 && b.countries.size > 0) return meet(a.countries, b.countries) ? 0.8 : 0
  const heads = headsMeet(x.head, y.head)
  if (heads >= SURE) return heads
  // `into the tail of the lorry` / `the lorry`
  if ((ENDS.has(x.head) && x.words.has(stemOf(y.head))) || (ENDS.has(y.head) && y.words.has(stemOf(x.head))))
    return SURE
  return meet(x.words, y.words) ? PARTLY : 0
}

const ENDS = new Set('back rear front side end tail bow stern flank bumper path group pair number crew'.split(' '))
const SURE = 0.7
const PARTLY = 0.4

/** They must be two: by country, by name, by side, by what they are. */
export function mustDiffer(a: Party, b: Party): boolean {
  const [x, y] = [a.part, b.part]
  if (x.open || y.open || x.phrase.joined.length > 0 || y.phrase.joined.length > 0) return false
  if (x.who !== null && y.who !== null) return x.who !== y.who && !meet(a.names, b.names)
  if (meet(a.names, b.names) || meet(a.countries, b.countries)) return false
  if (sidesApart(a.sides, b.sides)) return true
  if (a.countries.size > 0 && b.countries.size > 0) return true
  if (x.who !== null || y.who !== null) return false
  if (a.names.size > 0 && b.names.size > 0) return headsMeet(x.head, y.head) < 0 || bothNamed(a, b)
  // `a tractor` / `a helicopter`; not cooks and waiters, who both had a hand in it
  return headsMeet(x.head, y.head) === -1 && !isPersonNoun(x.head) && !isGroupNoun(x.head)
}

/** `Norvik` / `Stanmere`: names themselves, not things beside names. */
const bothNamed = ({part: x}: Party, {part: y}: Party): boolean => x.names.has(x.head) && y.names.has(y.head)
