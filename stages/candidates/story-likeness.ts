/**
 * How alike two articles are as tellings of one event: words, names and numbers that both hold.
 *
 * Avoids: two quarterly reports of two companies, alike in every word but the names. Two cosines are taken, one plain,
 * one in which names and numbers weigh more, and the smaller counts: neither common wording nor one common name is enough.
 * Cost: one walk over both rows.
 */
import type {Weights} from './story-weights.ts'

export interface Likeness {
  readonly plain: number
  readonly lifted: number
  /** Names and numbers in common, those that half the world's articles hold left out. */
  readonly rare: number
}

export function likeness(
  {first, term, weight, norm, liftedNorm, rare, rarity}: Weights,
  a: number,
  b: number,
  {lift, bar}: {lift: number; bar: number},
): Likeness {
  let plain = 0
  let lifted = 0
  let names = 0
  const endA = first[a + 1] ?? 0
  const endB = first[b + 1] ?? 0
  for (let i = first[a] ?? 0, j = first[b] ?? 0; i < endA && j < endB;) {
    const x = term[i] ?? 0
    const y = term[j] ?? 0
    if (x === y) {
      const product = (weight[i] ?? 0) * (weight[j] ?? 0)
      plain += product
      lifted += rare[x] === 1 ? product * lift * lift : product
      if (rare[x] === 1 && (rarity[x] ?? 0) >= bar) names++
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  const over = (sum: number, norms: number): number => (norms > 0 ? sum / norms : 0)
  return {
    plain: over(plain, (norm[a] ?? 0) * (norm[b] ?? 0)),
    lifted: over(lifted, (liftedNorm[a] ?? 0) * (liftedNorm[b] ?? 0)),
    rare: names,
  }
}
