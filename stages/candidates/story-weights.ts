/**
 * What each word of each article weighs in this run: how often it stands there, times how rare it is.
 *
 * Example: in a folder of three articles on one war all three say `Russia`; counted in the folder alone the word would
 * weigh nothing. So the run's own counts are mixed with a background: every word has been seen in so many articles
 * before, common ones (`government`, `Monday`) in many, names and numbers in next to none. A large run outweighs it.
 * Cost: one pass over all terms and one look-up each. Source: smoothed inverse document frequency.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Sketch} from '../../pipeline/types.ts'
import {commonness} from './story-prior.ts'

/** Row i holds `term[first[i]] .. term[first[i + 1]]`, sorted, and beside each term its weight in that article. */
export interface Weights {
  readonly first: Int32Array
  readonly term: Int32Array
  readonly weight: Float64Array
  /** Of each row: length of its vector, plain and with names and numbers lifted. */
  readonly norm: Float64Array
  readonly liftedNorm: Float64Array
  /** Of each term: articles that hold it, its rarity, and 1 where it mostly is a name or a number. */
  readonly seen: Int32Array
  readonly rarity: Float64Array
  readonly rare: Uint8Array
}

/** Numbers for words: the position of each distinct hash among all, in order of hash. */
function vocabulary(sketches: readonly Sketch[], first: Int32Array): {hashes: Int32Array; term: Int32Array} {
  const all = new Int32Array(first.at(-1) ?? 0)
  sketches.forEach((sketch, i) => all.set(sketch.terms.hash, first[i]))
  const hashes = Int32Array.from(all).sort()
  let distinct = 0
  for (let i = 0; i < hashes.length; i++)
    if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[distinct++] = hashes[i] ?? 0
  const numbers = new Map<number, number>()
  for (let i = 0; i < distinct; i++) numbers.set(hashes[i] ?? 0, i)
  for (let i = 0; i < all.length; i++) all[i] = numbers.get(all[i] ?? 0) ?? 0
  return {hashes: hashes.slice(0, distinct), term: all}
}

function firstOf(sketches: readonly Sketch[]): Int32Array {
  const first = new Int32Array(sketches.length + 1)
  sketches.forEach((sketch, i) => (first[i + 1] = (first[i] ?? 0) + sketch.terms.hash.length))
  return first
}

/** How many articles hold each term, and in how many it is written as a name or number. */
function counted(sketches: readonly Sketch[], term: Int32Array, terms: number): {seen: Int32Array; named: Int32Array} {
  const seen = new Int32Array(terms)
  const named = new Int32Array(terms)
  let at = 0
  for (const sketch of sketches)
    for (const flag of sketch.terms.rare) {
      const t = term[at++] ?? 0
      seen[t] = (seen[t] ?? 0) + 1
      named[t] = (named[t] ?? 0) + flag
    }
  return {seen, named}
}

export function weightsOf(sketches: readonly Sketch[], settings: Settings['candidates']): Weights {
  const first = firstOf(sketches)
  const {hashes, term} = vocabulary(sketches, first)
  const {seen, named} = counted(sketches, term, hashes.length)
  const rare = Uint8Array.from(hashes, (_, t) => (2 * (named[t] ?? 0) >= (seen[t] ?? 0) ? 1 : 0))
  const articles = settings.storyBackground + sketches.length
  const rarity = Float64Array.from(hashes, (hash, t) => {
    const before = settings.storyBackground * commonness(hash, rare[t] === 1, settings)
    const rarity = Math.log((articles + 1) / (before + (seen[t] ?? 0) + 0.5))
    return Math.min(settings.storyRarest, rarity)
  })
  const weight = new Float64Array(term.length)
  const norm = new Float64Array(sketches.length)
  const liftedNorm = new Float64Array(sketches.length)
  sketches.forEach(({terms: {count}}, row) => {
    let plain = 0
    let lifted = 0
    for (let k = 0, at = first[row] ?? 0; k < count.length; k++, at++) {
      const t = term[at] ?? 0
      const w = (1 + Math.log(count[k] ?? 1)) * Math.max(0, rarity[t] ?? 0)
      weight[at] = w
      plain += w * w
      lifted += rare[t] === 1 ? w * w * settings.storyLift * settings.storyLift : w * w
    }
    norm[row] = Math.sqrt(plain)
    liftedNorm[row] = Math.sqrt(lifted)
  })
  return {first, term, weight, norm, liftedNorm, seen, rarity, rare}
}
