/**
 * What WordNet says of the words of news, cut down to frequent senses: pairs of synonyms and opposites, noun senses with
 * their wider senses, and the sort of thing a noun names.
 */
import type {Pointer, Pos, Synset, WordNet} from './wordnet.ts'
import {CLASSES, FAMILY, LIGHT} from './choices.ts'

/** Bits of a word: parts of speech, then sorts of thing. */
export const BITS = {n: 1, v: 2, a: 4, r: 8, person: 16, place: 32, group: 64, event: 128} as const

/** Bits of a pair: the part of speech in which it holds, or that one is derived from the other. */
export const DERIVED = 16

export interface Relations {
  readonly bits: ReadonlyMap<string, number>
  /** `a b` in order of the alphabet -> bits. */
  readonly synonyms: ReadonlyMap<string, number>
  readonly opposites: ReadonlySet<string>
  /** Noun -> its senses, the frequent ones marked. */
  readonly senses: ReadonlyMap<string, readonly {readonly synset: string; readonly frequent: boolean}[]>
  /** Synset -> wider synsets. */
  readonly wider: ReadonlyMap<string, readonly string[]>
  /** Synsets narrow enough that two kinds under them exclude each other. */
  readonly families: ReadonlySet<string>
}

/** Shares of a lemma's tagged uses from which a sense counts. */
const CUT = {synonym: 0.2, opposite: 0.2, kind: 0.1, sort: 0.3, frequent: 0.2} as const
/** Senses never tagged: so many of them, in WordNet's order. */
const UNTAGGED = {synonym: 1, opposite: 2, kind: 2, sort: 1, frequent: 1} as const

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

export function relate(net: WordNet, words: ReadonlySet<string>): Relations {
  const frequent = frequentIn(net)
  const has = (synset: Synset, word: string, use: Use): boolean =>
    word !== '' && words.has(word) && frequent(word, synset.pos, use).includes(synset.key)
  const sets = [...net.synsets.values()]
  const synonyms = synonymsOf(sets, net, has)
  return {
    bits: bitsOf(net, words, frequent),
    synonyms,
    opposites: oppositesOf(sets, net, (synset, word) => has(synset, word, 'opposite')),
    ...nounsOf(net, words, frequent),
  }
}

type Has = (synset: Synset, word: string, use: Use) => boolean

/** Nouns that tell what was done or befell; `killer`, `building` and `employer` do not. */
const DEEDS = new Set([4, 7, 9, 10, 11, 12, 16, 19, 21, 22, 26])

function synonymsOf(sets: readonly Synset[], net: WordNet, has: Has): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  const add = (a: string, b: string, bit: number): void => {
    if (a === b || (LIGHT.has(a) && LIGHT.has(b)) || ((LIGHT.has(a) || LIGHT.has(b)) && bit === BITS.v)) return
    pairs.set(pairOf(a, b), (pairs.get(pairOf(a, b)) ?? 0) | bit)
  }
  for (const one of sets) {
    const own = one.words.filter(word => has(one, word, 'synonym'))
    own.forEach((a, i) => own.slice(i + 1).forEach(b => add(a, b, BITS[one.pos])))
    for (const pointer of one.pointers) {
      const other = net.synsets.get(pointer.to)
      if (other === undefined || !isDerivation(one, other, pointer)) continue
      const [a, b] = endsOf(one, other, pointer)
      if (has(one, a, 'synonym') && has(other, b, 'synonym')) add(a, b, DERIVED)
    }
  }
  return pairs
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
): ReadonlySet<string> {
  const pairs = new Set<string>()
  const near = (synset: Synset): readonly string[] =>
    synset.pointers
      .filter(({symbol}) => symbol === '&')
      .map(({to}) => net.synsets.get(to))
      .filter(other => other !== undefined)
      .flatMap(other => other.words.filter(word => has(other, word)))
  for (const one of sets)
    for (const pointer of one.pointers.filter(({symbol}) => symbol === '!')) {
      const other = net.synsets.get(pointer.to)
      if (other === undefined) continue
      const [x, y] = endsOf(one, other, pointer)
      if (!has(one, x) || !has(other, y)) continue
      const theirs = other.words.filter(word => has(other, word))
      for (const a of one.words.filter(word => has(one, word)))
        for (const b of theirs) if (a !== b) pairs.add(pairOf(a, b))
      for (const a of near(one)) if (a !== y) pairs.add(pairOf(a, y))
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

const parentsOf = (net: WordNet, key: string): readonly string[] =>
  (net.synsets.get(key)?.pointers ?? []).filter(({symbol}) => symbol === '@').map(({to}) => to)

function* chainOf(net: WordNet, key: string): Generator<string> {
  yield key
  for (const parent of parentsOf(net, key)) yield* chainOf(net, parent)
}

function nounsOf(
  net: WordNet,
  words: ReadonlySet<string>,
  frequent: Frequent,
): Pick<Relations, 'senses' | 'wider' | 'families'> {
  const senses = new Map<string, readonly {synset: string; frequent: boolean}[]>()
  const wider = new Map<string, readonly string[]>()
  const under = new Map<string, Set<string>>()
  for (const word of [...words].sort()) {
    const often = new Set(frequent(word, 'n', 'frequent'))
    const own = frequent(word, 'n', 'kind')
    if (own.length === 0) continue
    senses.set(
      word,
      own.map(synset => ({synset, frequent: often.has(synset)})),
    )
    for (const one of own.flatMap(sense => [...chainOf(net, sense)])) {
      wider.set(one, parentsOf(net, one))
      under.set(one, (under.get(one) ?? new Set()).add(word))
    }
  }
  const families = new Set([...under].filter(([, kinds]) => kinds.size <= FAMILY).map(([synset]) => synset))
  return {senses, wider, families}
}
