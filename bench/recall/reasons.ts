/**
 * Why a pair was missed, read from the texts alone: what it shares is a template, or too short, or there is no excuse.
 *
 * Example: two dividend notices share `qtly div … pay` with 400 others: of their common grams none but the common ones make
 * a passage, so no fingerprint of them may propose a pair.
 * Avoids: a lane that explains its own failures. Cost: two passes over the texts.
 */
import {defaultSettings} from '../../pipeline/settings.ts'
import {wordsOf} from './exact.ts'
import type {Missed} from './shares.ts'
import type {Texts} from './texts.ts'

const {shingle, candidates} = defaultSettings
/** A passage of fewer words need not be found. */
const SHORTEST = 8

export type Cause = 'template' | 'short' | 'none'

export interface Reason {
  readonly cause: Cause
  readonly told: string
}

const gramsOf = (text: string): readonly string[] => {
  const words = wordsOf(text)
  return Array.from({length: Math.max(0, words.length - shingle.gram + 1)}, (_, i) =>
    words.slice(i, i + shingle.gram).join(' '),
  )
}

/** In how many distinct texts each of these grams stands. */
function frequencies(texts: Texts, asked: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  // a text that stands there a hundred times is one text
  for (const text of new Set([...texts.values()].map(one => wordsOf(one).join(' '))))
    for (const gram of new Set(gramsOf(text))) if (asked.has(gram)) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}

/** Words of the longest run of grams of one text that all are `wanted`. */
function longest(grams: readonly string[], wanted: (gram: string) => boolean): number {
  let [run, most] = [0, 0]
  for (const gram of grams) {
    run = wanted(gram) ? run + 1 : 0
    most = Math.max(most, run)
  }
  return most === 0 ? 0 : most + shingle.gram - 1
}

export function reasonsOf(missed: readonly Missed[], texts: Texts, cap = candidates.fingerprintArticles): Reason[] {
  const pairs = missed.map(({a, b}) => {
    const [own, theirs] = [gramsOf(texts.get(a) ?? ''), new Set(gramsOf(texts.get(b) ?? ''))]
    return {own, shared: new Set(own.filter(gram => theirs.has(gram)))}
  })
  const found = frequencies(texts, new Set(pairs.flatMap(({shared}) => [...shared])))
  return pairs.map(({own, shared}) => {
    const isRare = (gram: string): boolean => (found.get(gram) ?? 0) <= cap
    const common = [...shared].filter(gram => !isRare(gram)).length
    const run = longest(own, gram => shared.has(gram))
    const rare = longest(own, gram => shared.has(gram) && isRare(gram))
    const cause = run < SHORTEST ? 'short' : rare < SHORTEST ? 'template' : 'none'
    const told = `${shared.size} grams shared, ${common} of them in more than ${cap} texts; longest run ${run} words, ${rare} without these`
    return {cause, told}
  })
}
