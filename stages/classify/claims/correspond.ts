/**
 * Whether two parties of two articles can be one.
 *
 * Example: `Dr Rosa Lind` / `the surgeon` where she is called so; `the vessel` / `the ferry`; `shares in Bexmoor` /
 * `Bexmoor shares`. Avoids: `prices in the north` / `prices in the south`, the first goal for the second, a man for any
 * man. A few words a party.
 */
import {isPersonNoun, opposites, synonyms} from '../../lexicon/lexicon.ts'
import {stemOf} from '../../align/stem.ts'
import {headsMeet} from './heads.ts'
import type {Part} from './types.ts'
import {WIDE} from './words.ts'

/** How two parties stand: 1 the same, 0 nothing known, -1 apart; between, how surely. */
export type Correspondence = number

export interface Company {
  /** Words that the story uses of a person: roles and titles, as lemmas. */
  readonly rolesOf: (who: number) => ReadonlySet<string>
}

export function correspond(a: Part, b: Part, company: Company): Correspondence {
  if (a.who !== null && b.who !== null) return a.who === b.who ? 1 : oneSurname(a, b) ? 0 : -1
  if (a.who !== null || b.who !== null) return withPerson(a, b, company)
  if (NOBODY.has(a.head) || NOBODY.has(b.head)) return isPeople(a) && isPeople(b) ? 0.7 : 0
  if (a.open || b.open) return 0
  // `Marlin` / `Corrie`: two names of things
  if (a.names.has(a.head) && b.names.has(b.head)) return sharesName(a, b) ? 1 : -1
  const heads = headsMeet(a.head, b.head)
  if (heads <= 0) return sharesName(a, b) ? 0.6 : heads
  return modifiersApart(a, b) ? -1 : heads * (WIDE.has(a.head) || WIDE.has(b.head) ? 0.5 : 1)
}

const NOBODY = new Set(['nobody', 'no-one', 'none', 'noone', 'one', 'anyone', 'anybody'])
const isPeople = ({head}: Part): boolean => NOBODY.has(head) || isPersonNoun(head)
/** `Kim` / `Kim Jong-un`: whether one or two is not known. */
function oneSurname(a: Part, b: Part): boolean {
  const [fewer, more] = a.names.size <= b.names.size ? [a.names, b.names] : [b.names, a.names]
  return a.head === b.head || (fewer.size > 0 && [...fewer].every(name => more.has(name)))
}

/** `Ms Lind` / `the surgeon`: by what the story calls her. */
function withPerson(a: Part, b: Part, {rolesOf}: Company): Correspondence {
  const [known, other] = a.who === null ? [b, a] : [a, b]
  if ([...other.names].some(name => known.names.has(name))) return 0.9
  if (other.open) return 0
  const roles = rolesOf(known.who ?? -1)
  if (roles.has(other.head) || [...roles].some(role => synonyms(role, other.head, 'noun'))) return 0.8
  return 0
}

/** `the Dorne base` / `the base at Dorne`; of one word of a name alone, two things may bear it. */
const sharesName = (a: Part, b: Part): boolean => a.names.size > 0 && [...a.names].some(name => b.names.has(name))

const ORDER = new Set(
  `first second third fourth fifth sixth last next final former latter previous initial other another
  second-half first-half north south east west northern southern eastern western upper lower left right inner outer new old
  early late`
    .split(/\s+/u)
    .map(stemOf),
)

/** Made over since: what is so named is another than the first. */
const REVISED = new Set(
  `improve revise amend modify update rework redraft redesign sweeten renew better increase enhance rewrite reword
  dilute fresh new late latest final second third`
    .split(/\s+/u)
    .map(stemOf),
)
const FIRST = new Set('first initial original former previous early old opening draft'.split(' ').map(stemOf))
const has = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some(word => set.has(word))

/** `the first goal` / `the second goal`; `house prices` / `petrol prices`; `Bexmoor shares` / `Galdor shares`. */
function modifiersApart(a: Part, b: Part): boolean {
  const [left, right] = [own(a, b), own(b, a)]
  if (has(left, ORDER) && has(right, ORDER)) return true
  // `the first offer` / `the improved offer`
  if ((has(left, FIRST) && has(right, REVISED)) || (has(right, FIRST) && has(left, REVISED))) return true
  if (left.some(word => right.some(other => opposites(word, other)))) return true
  const [x, y] = [onlyNames(a, b), onlyNames(b, a)]
  if (x.length > 0 && y.length > 0 && !sharesName(a, b)) return true
  // `house prices` / `petrol prices`
  return a.compound !== null && b.compound !== null && a.head === b.head && !synonyms(a.compound, b.compound)
}

const own = (a: Part, b: Part): string[] => [...a.words].filter(word => !b.words.has(word))
const onlyNames = (a: Part, b: Part): string[] => [...a.names].filter(name => !b.names.has(name))
