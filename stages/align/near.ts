/**
 * Adds to the likeness of two lines what their words have in common without being the same: `ferry` and `vessel`, `rain`
 * and `downpour`.
 *
 * A word stands for one other word at most, the nearest first, and only where neither line has the other’s own word. Avoids
 * `north` standing for `south` where the line has a `north` of its own. Cost: at most `nearWords` squared, and the pairs of
 * lines that near words bring together. Source: soft alignment of words by vectors, as in Rücklé et al. 2018 without their learning.
 */
import {push} from '../../pipeline/lists.ts'
import {nearPairs} from '../lexicon/near.ts'
import type {Key} from './keys.ts'
import type {Likenesses} from './likeness.ts'
import type {Line} from './types.ts'

export interface NearSettings {
  readonly nearFrom: number
  readonly nearWeight: number
  readonly nearCrowd: number
  readonly nearWords: number
}

interface Stand {
  readonly from: string
  readonly to: string
  readonly weight: number
}

interface Bearing {
  readonly line: number
  readonly weight: number
}

interface Measure {
  readonly shared: Likenesses
  readonly rarity: (name: string) => number
  /** The lines that have a key, as a word or not. */
  readonly postings: ReadonlyMap<string, readonly Bearing[]>
  readonly settings: NearSettings
}

/** A key that another may stand for, and how far. */
export interface NearKey {
  readonly name: string
  /** 0 to 1, times the weight of the key. */
  readonly share: number
}

/** Adds what near words share to `shared`; returns which keys may stand for which. */
export function addNearWords(
  lines: readonly Line[],
  keys: readonly (readonly Key[])[],
  {shared, rarity, postings, settings}: Measure,
): ReadonlyMap<string, readonly NearKey[]> {
  const beside = new Map<string, NearKey[]>()
  const {names, words, bearings} = wordsOf(lines, keys, settings)
  // words of one member alone bring no two members together; a key may stand elsewhere as a name, without its word
  const groups = names.map(name => membersOf(postings.get(name) ?? [], lines))
  const stands = new Map<number, Stand[]>()
  /** The lines that have the one key as a word, and the other not at all. */
  const bearing = (name: string, other: string): readonly Bearing[] =>
    without(bearings.get(name) ?? [], postings.get(other) ?? [])
  const from = settings.nearFrom
  for (const {a, b, closeness} of nearPairs(words, {from, groups})) {
    const [x = '', y = ''] = [names[a], names[b]]
    const weight = (settings.nearWeight * (closeness - from)) / (1 - from)
    const share = Math.min(1, weight)
    push(beside, x, {name: y, share})
    push(beside, y, {name: x, share})
    const [rarityX, rarityY, others] = [rarity(x), rarity(y), bearing(y, x)]
    for (const one of bearing(x, y))
      for (const other of others) {
        if (lines[one.line]?.member === lines[other.line]?.member) continue
        const both = weight * Math.min(one.weight * rarityX, other.weight * rarityY)
        if (one.line < other.line) push(stands, one.line * lines.length + other.line, {from: x, to: y, weight: both})
        else push(stands, other.line * lines.length + one.line, {from: y, to: x, weight: both})
      }
  }
  for (const [pair, list] of stands) {
    const [a, b] = [Math.floor(pair / lines.length), pair % lines.length]
    shared.add(a, b, heaviest(list))
  }
  return beside
}

/** Those of the first whose line is none of the second’s; both are in the order of their lines. */
function without(bearings: readonly Bearing[], others: readonly Bearing[]): readonly Bearing[] {
  let i = 0
  return bearings.filter(({line}) => {
    while ((others[i]?.line ?? Infinity) < line) i++
    return others[i]?.line !== line
  })
}

/** One bit a member; all bits beyond those that there are. */
const membersOf = (bearings: readonly Bearing[], lines: readonly Line[]): number =>
  bearings.reduce((bits, {line}) => {
    const member = lines[line]?.member ?? BITS
    return bits | (member < BITS ? 1 << member : -1)
  }, 0)
const BITS = 31

interface Vocabulary {
  /** Names of keys, and the word of each. */
  readonly names: readonly string[]
  readonly words: readonly string[]
  /** The lines that bear a key. */
  readonly bearings: ReadonlyMap<string, readonly Bearing[]>
}

/**
 * The words of the story that may stand for others. All are asked against all, so a very long story gives the words of
 * its first sentences, from every member alike: retellings share their leads.
 */
function wordsOf(
  lines: readonly Line[],
  keys: readonly (readonly Key[])[],
  {nearCrowd, nearWords}: NearSettings,
): Vocabulary {
  const first = new Map<string, {readonly name: string; readonly word: string; readonly sentence: number}>()
  const bearings = new Map<string, Bearing[]>()
  keys.forEach((own, line) => {
    for (const {name, weight, word} of own) {
      if (word === undefined) continue
      const sentence = lines[line]?.sentence ?? 0
      if (sentence < (first.get(name)?.sentence ?? Infinity)) first.set(name, {name, word, sentence})
      const list = bearings.get(name)
      if (list) list.push({line, weight})
      else bearings.set(name, [{line, weight}])
    }
  })
  const asked = [...first.values()]
    .filter(({name}) => (bearings.get(name)?.length ?? 0) <= nearCrowd)
    .sort((x, y) => x.sentence - y.sentence || (x.name < y.name ? -1 : 1))
    .slice(0, nearWords)
  return {names: asked.map(({name}) => name), words: asked.map(({word}) => word), bearings}
}

/** The weight of stands, each word used once, the heaviest first; sorts them. */
function heaviest(stands: Stand[]): number {
  // most pairs of lines have one
  if (stands.length === 1) return stands[0]?.weight ?? 0
  stands.sort(
    (x, y) => y.weight - x.weight || (x.from < y.from ? -1 : Number(x.from > y.from)) || (x.to < y.to ? -1 : 1),
  )
  // no more are kept than a line has words
  const kept: Stand[] = []
  let sum = 0
  for (const stand of stands) {
    if (kept.some(({from, to}) => from === stand.from || to === stand.to)) continue
    kept.push(stand)
    sum += stand.weight
  }
  return sum
}
