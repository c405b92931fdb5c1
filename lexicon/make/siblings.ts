/**
 * Nouns of WordNet that exclude each other as names of one thing: kinds of one narrow and concrete thing, met two steps up
 * at most, that keep like company in texts.
 *
 * Example: trombone / clarinet, salmon / trout. People are left out: one person is a father, a member and a dentist, so
 * that their families are kept by hand; so are acts and abstractions, which overlap.
 */
import type {WordNet} from './wordnet.ts'
import {BROAD, CONCRETE, FAMILY} from './choices.ts'
import {chainOf, parentsOf} from './wordnet.ts'

interface Asked {
  readonly closeness: (a: string, b: string) => number
  /** Words of a pair must keep company this like. */
  readonly from: number
}

export function siblingsOf(
  net: WordNet,
  frequent: ReadonlyMap<string, readonly string[]>,
  {closeness, from}: Asked,
): ReadonlySet<string> {
  const nouns = [...frequent].filter(([word]) => isMainlyNoun(net, word))
  const under = new Map<string, Set<string>>()
  const near = new Map<string, Set<string>>()
  for (const [word, senses] of nouns)
    for (const sense of senses) {
      if (!CONCRETE.has(net.synsets.get(sense)?.file ?? -1)) continue
      for (const one of chainOf(net, sense)) under.set(one, (under.get(one) ?? new Set()).add(word))
      const first = parentsOf(net, sense)
      for (const one of [...first, ...first.flatMap(parent => parentsOf(net, parent))])
        near.set(one, (near.get(one) ?? new Set()).add(word))
    }
  const pairs = new Set<string>()
  const broad = new Set(BROAD.map(key => net.byKey.get(key)))
  for (const [family, members] of [...near].sort(([x], [y]) => (x < y ? -1 : 1))) {
    if ((under.get(family)?.size ?? 0) > FAMILY || broad.has(family)) continue
    const all = [...members].sort()
    all.forEach((a, i) =>
      all.slice(i + 1).forEach(b => {
        if (closeness(a, b) >= from && !overlap(net, a, b)) pairs.add(`${a} ${b}`)
      }),
    )
  }
  return pairs
}

/** Three of four tagged uses as a noun; where none is tagged, no other part of speech at all. */
function isMainlyNoun(net: WordNet, word: string): boolean {
  const count = (pos: string): number =>
    (net.senses.get(`${pos}:${word}`) ?? []).reduce((sum, one) => sum + one.tagged, 0)
  const [noun, all] = [count('n'), count('n') + count('v') + count('a') + count('r')]
  return all === 0 ? !['v', 'a', 'r'].some(pos => net.senses.has(`${pos}:${word}`)) : noun >= 0.75 * all
}

/** Any sense of the one, rare ones too, is a sense of the other, wider than one or narrower. */
function overlap(net: WordNet, a: string, b: string): boolean {
  const [one, other] = [a, b].map(word => (net.senses.get(`n:${word}`) ?? []).map(({synset}) => synset))
  const above = (senses: readonly string[]): ReadonlySet<string> =>
    new Set(senses.flatMap(sense => [...chainOf(net, sense)]))
  const [up, down] = [above(one ?? []), above(other ?? [])]
  return (other ?? []).some(sense => up.has(sense)) || (one ?? []).some(sense => down.has(sense))
}
