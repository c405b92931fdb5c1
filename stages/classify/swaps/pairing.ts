/**
 * Which word of one line stands for which of another, in order: a longest common subsequence in which content weighs more
 * than small words and a run more than its words apart.
 *
 * Example: `The union accepted the offer` / `The union of drivers rejected the offer` pairs all but `of drivers`,
 * `accepted` and `rejected`; `the` of `the offer` is not paired with a `the` far off. Cost: words by words of two lines,
 * and lines beyond a bound are not paired, so linear in the text.
 */
import type {Word} from './words.ts'

const CONTENT = 8
const STEM = 7
const SMALL = 3
/** For a pair right behind a pair. */
const RUN = 2

const weightOf = (a: Word, b: Word): number => {
  if (a.form === b.form) return a.content || b.content ? CONTENT + Number(a.token.pos === 'VERB') : SMALL
  return a.content && b.content && a.stem === b.stem ? STEM : 0
}

/** For each word of `x` the position of its partner in `y`, -1 where it has none. */
export function paired(x: readonly Word[], y: readonly Word[]): Int16Array {
  const [n, m] = [x.length, y.length]
  const width = m + 1
  const best = new Int32Array((n + 1) * width)
  const weights = new Uint8Array(n * m)
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const weight = weightOf(x[i] as Word, y[j] as Word)
      weights[i * m + j] = weight
      const run = weight > 0 && i + 1 < n && j + 1 < m && (weights[(i + 1) * m + j + 1] ?? 0) > 0 ? RUN : 0
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0)
      const take = weight === 0 ? 0 : weight + run + (best[(i + 1) * width + j + 1] ?? 0)
      best[i * width + j] = Math.max(skip, take)
    }
  return traced({n, m, best, weights})
}

function traced({n, m, best, weights}: {n: number; m: number; best: Int32Array; weights: Uint8Array}): Int16Array {
  const partner = new Int16Array(n).fill(-1)
  const width = m + 1
  let [i, j] = [0, 0]
  while (i < n && j < m) {
    const here = best[i * width + j] ?? 0
    const weight = weights[i * m + j] ?? 0
    const run = weight > 0 && i + 1 < n && j + 1 < m && (weights[(i + 1) * m + j + 1] ?? 0) > 0 ? RUN : 0
    if (weight > 0 && here === weight + run + (best[(i + 1) * width + j + 1] ?? 0)) partner[i++] = j++
    else if (here === (best[(i + 1) * width + j] ?? 0)) i++
    else j++
  }
  return partner
}
