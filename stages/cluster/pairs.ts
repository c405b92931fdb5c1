/**
 * The pairs that the result tells: what is much alike wherever it stands, and every two members of one story.
 *
 * Example: of a story of four, three pairs came through the lanes; the other three are measured here, so that a reader
 * of the result finds all six. They carry no lane: none had proposed them.
 * Cost: the members of a story squared, 10 to 40 us each; exact copies are listed against the first of them alone.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Card, Pair} from '../../pipeline/types.ts'

export type PairSettings = Settings['verify'] & Pick<Settings['shingle'], 'gram'>

const keyOf = (a: string, b: string): string => `${a} ${b}`

/** Jaccard .4 or containment .6 up. */
const isMuchAlike = ({jaccard, containment}: Pair, {listed, contained}: PairSettings): boolean =>
  jaccard >= listed || Math.max(...containment) >= contained

/** For each member the first of the same words, if that is another. */
function firstOfText<T extends Card>(members: readonly T[]): ReadonlyMap<T, T> {
  const first = new Map<string, T>()
  const later = new Map<T, T>()
  for (const member of members) {
    const known = first.get(member.tokenHash)
    if (member.tokens.length === 0) continue
    if (known) later.set(member, known)
    else first.set(member.tokenHash, member)
  }
  return later
}

function* pairsWithin<T extends Card>(members: readonly T[]): Generator<readonly [T, T]> {
  const copyOf = firstOfText(members)
  for (const [i, one] of members.entries()) {
    for (const two of members.slice(i + 1)) {
      // Exact copies are a star: what is true of the first is true of all.
      const told = copyOf.has(two) ? copyOf.get(two) === one : !copyOf.has(one)
      if (told) yield one.id < two.id ? [one, two] : [two, one]
    }
  }
}

/** Measures two members of one story that no lane had proposed; null where they have nothing to tell. */
export type Measure<T> = (a: T, b: T) => Pair | null

/** Sorted by a, then b. */
export function pairsToTell<T extends Card>(
  pairs: readonly Pair[],
  stories: readonly (readonly T[])[],
  {settings, measure}: {readonly settings: PairSettings; readonly measure: Measure<T>},
): readonly Pair[] {
  const known = new Map(pairs.map(pair => [keyOf(pair.a, pair.b), pair]))
  const told = new Map([...known].filter(([, pair]) => isMuchAlike(pair, settings)))
  for (const members of stories) {
    for (const [a, b] of pairsWithin(members)) {
      const key = keyOf(a.id, b.id)
      const pair = known.get(key) ?? measure(a, b)
      if (pair) told.set(key, known.has(key) ? pair : {...pair, lanes: []})
    }
  }
  return [...told.keys()].sort().flatMap(key => told.get(key) ?? [])
}
