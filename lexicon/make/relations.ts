/**
 * What WordNet says of the words of news, cut down to frequent senses: pairs of synonyms and opposites, noun senses with
 * their wider senses, and the sort of thing a noun names.
 */
import {
  CLASSES,
  COMPANY_FROM,
  DERIVED_FROM,
  DROPPED_PAIRS,
  LIGHT,
  NEAR_FROM,
  SIBLING_FROM,
  SYNONYM_FROM,
} from './choices.ts'
import {siblingsOf} from './siblings.ts'
import type {Pointer, Pos, Synset, WordNet} from './wordnet.ts'
import {chainOf, parentsOf} from './wordnet.ts'

/** Bits of a word: parts of speech, then sorts of thing. */
export const BITS = {n: 1, v: 2, a: 4, r: 8, person: 16, place: 32, group: 64, event: 128} as const

/** Bits of a pair: the part of speech in which it holds, or that one is derived from the other. */
export const DERIVED = 16

export interface Relations {
  readonly bits: ReadonlyMap<string, number>
  /** `a b` in order of the alphabet -> bits. */
  readonly synonyms: ReadonlyMap<string, number>
  readonly opposites: ReadonlySet<string>
  /** Noun -> its senses that are not rare. */
  readonly senses: ReadonlyMap<string, readonly string[]>
  /** Synset -> wider synsets. */
  readonly wider: ReadonlyMap<string, readonly string[]>
  readonly siblings: ReadonlySet<string>
}

/** Shares of a lemma's tagged uses from which a sense counts. */
const CUT = {synonym: 0.2, company: 0.04, opposite: 0.2, kind: 0.1, sort: 0.3, sibling: 0.3} as const
/** Senses never tagged: so many of them, in WordNet's order. */
const UNTAGGED = {synonym: 1, company: 3, opposite: 2, kind: 2, sort: 1, sibling: 1} as const

type Use = keyof typeof CUT
type Frequent = (lemma: string, pos: Pos, use: Use) => readonly string[]

const frequentIn =
  (net: WordNet): Frequent =>
  (lemma, pos, use) => {
    const senses = net.senses.get(`${pos}:${lemma}`) ?? []
    const total = senses.reduce((sum, {tagged}) => sum + tagged, 0)
    return senses
      .filter(({tagged}, i) => (total === 0 ? i < UNTAGGED[use] : i === 0 || tagged >= Math.max(2, CUT[use] * total)))
      .map(({synset}) => synset)
  }

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export type Closeness = (a: string, b: string) => number

export function relate(net: WordNet, words: ReadonlySet<string>, closeness: Closeness): Relations {
  const frequent = frequentIn(net)
  const has = (synset: Synset, word: string, use: Use): boolean =>
    word !== '' && words.has(word) && frequent(word, synset.pos, use).includes(synset.key)
  const sets = [...net.synsets.values()]
  const often = new Map([...words].sort().map(word => [word, frequent(word, 'n', 'sibling')] as const))
  return {
    bits: bitsOf(net, words, frequent),
    synonyms: synonymsOf(sets, net, {words, has, closeness}),
    opposites: oppositesOf(sets, net, (synset, word) => has(synset, word, 'opposite'), closeness),
    siblings: siblingsOf(net, often, {closeness, from: SIBLING_FROM}),
    ...nounsOf(net, words, frequent),
  }
}

type Has = (synset: Synset, word: string, use: Use) => boolean

/** Nouns that tell what was done or befell; `killer`, `building` and `employer` do not. */
const DEEDS = new Set([4, 7, 9, 10, 11, 12, 16, 19, 21, 22, 26])

/** Words of one synset that texts never use alike, nor spell alike: seahorse and walrus. Adverbs have no company of their own. */
const strangers =
  (closeness: Closeness) =>
  (a: string, b: string): boolean =>
    a.slice(0, 3) !== b.slice(0, 3) && closeness(a, a) > 0 && closeness(b, b) > 0 && closeness(a, b) < SYNONYM_FROM

function synonymsOf(
  sets: readonly Synset[],
  net: WordNet,
  {words, has, closeness}: {readonly words: ReadonlySet<string>; readonly has: Has; readonly closeness: Closeness},
): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  const isStrange = strangers(closeness)
  const add = (a: string, b: string, bit: number): void => {
    if (
      a === b ||
      DROPPED_PAIRS.has(pairOf(a, b)) ||
      (LIGHT.has(a) && LIGHT.has(b)) ||
      ((LIGHT.has(a) || LIGHT.has(b)) && bit === BITS.v)
    )
      return
    pairs.set(pairOf(a, b), (pairs.get(pairOf(a, b)) ?? 0) | bit)
  }
  for (const one of sets) {
    const own = one.words.filter(word => has(one, word, 'company'))
    const often = new Set(own.filter(word => has(one, word, 'synonym')))
    own.forEach((a, i) =>
      own.slice(i + 1).forEach(b => {
        const frequent = often.has(a) && often.has(b) && (one.pos === 'r' || !isStrange(a, b))
        if (frequent || closeness(a, b) >= COMPANY_FROM) add(a, b, BITS[one.pos])
      }),
    )
    for (const pointer of one.pointers) {
      const other = net.synsets.get(pointer.to)
      if (other === undefined || !isDerivation(one, other, pointer)) continue
      const [a, b] = endsOf(one, other, pointer)
      const often = has(one, a, 'company') && has(other, b, 'company')
      // frequent senses or like company (refuse, refusal); and in either case one look or much company
      const alike = a.slice(0, 3) === b.slice(0, 3)
      if (![a, b].every(word => words.has(word) && tellsDeed(net, word))) continue
      if (alike ? often || closeness(a, b) >= DERIVED_FROM : often && closeness(a, b) >= COMPANY_FROM)
        add(a, b, DERIVED)
    }
  }
  return pairs
}

/** A noun by its first sense; a killer is a person first, and a building a house. */
function tellsDeed(net: WordNet, word: string): boolean {
  const [first] = net.senses.get(`n:${word}`) ?? []
  return first === undefined || DEEDS.has(net.synsets.get(first.synset)?.file ?? -1)
}

/** `injure` / `injury`, `quickly` / `quick`; not `teach` / `teacher`. */
function isDerivation(one: Synset, other: Synset, {symbol}: Pointer): boolean {
  if (symbol === '\\') return one.pos === 'r'
  return symbol === '+' && [one, other].every(({pos, file}) => pos !== 'n' || DEEDS.has(file))
}

const endsOf = (one: Synset, other: Synset, pointer: Pointer): readonly [string, string] => [
  one.words[pointer.fromWord - 1] ?? '',
  other.words[pointer.toWord - 1] ?? '',
]

/** The pair that WordNet names, each with the synonyms of that sense; and what is like the one against the other. */
function oppositesOf(
  sets: readonly Synset[],
  net: WordNet,
  has: (synset: Synset, word: string) => boolean,
  closeness: Closeness,
): ReadonlySet<string> {
  const pairs = new Set<string>()
  const near = (synset: Synset): readonly string[] =>
    synset.pointers
      .filter(({symbol}) => symbol === '&')
      .map(({to}) => net.synsets.get(to))
      .filter(other => other !== undefined)
      .flatMap(other => other.words.filter(word => !word.includes('-') && has(other, word)))
  for (const one of sets)
    for (const pointer of one.pointers.filter(({symbol}) => symbol === '!')) {
      const other = net.synsets.get(pointer.to)
      if (other === undefined) continue
      const [x, y] = endsOf(one, other, pointer)
      if (!has(one, x) || !has(other, y)) continue
      const theirs = other.words.filter(word => has(other, word))
      for (const a of one.words.filter(word => has(one, word)))
        for (const b of theirs) if (a !== b) pairs.add(pairOf(a, b))
      for (const a of near(one)) if (a !== y && closeness(a, y) >= NEAR_FROM) pairs.add(pairOf(a, y))
    }
  return pairs
}

function bitsOf(net: WordNet, words: ReadonlySet<string>, frequent: Frequent): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  const under = new Map(
    CLASSES.map(({sort, keys}) => [sort, new Set(keys.map(key => net.byKey.get(key) ?? missing(key)))] as const),
  )
  for (const word of words) {
    let all = 0
    for (const pos of ['n', 'v', 'a', 'r'] as const) if (net.senses.has(`${pos}:${word}`)) all |= BITS[pos]
    for (const sense of frequent(word, 'n', 'sort')) {
      const chain = [...chainOf(net, sense)]
      for (const {sort, files} of CLASSES)
        if (files.has(net.synsets.get(sense)?.file ?? -1) || chain.some(one => under.get(sort)?.has(one)))
          all |= BITS[sort]
    }
    bits.set(word, all)
  }
  return bits
}

const missing = (key: string): never => {
  throw new Error(`WordNet has no sense ${key}`)
}

function nounsOf(net: WordNet, words: ReadonlySet<string>, frequent: Frequent): Pick<Relations, 'senses' | 'wider'> {
  const senses = new Map<string, readonly string[]>()
  const wider = new Map<string, readonly string[]>()
  for (const word of [...words].sort()) {
    const own = frequent(word, 'n', 'kind')
    if (own.length > 0) senses.set(word, own)
    for (const one of own.flatMap(sense => [...chainOf(net, sense)])) wider.set(one, parentsOf(net, one))
  }
  return {senses, wider}
}
