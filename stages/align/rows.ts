/**
 * The shared core: groups of lines, one a claim, with all tellings at once.
 *
 * Average link from the likeliest pair down: a line joins a claim only if it is like all its tellings on average, so a
 * chain x-y-z of half-matches does not pull a whole article into one row. Ties are broken by position: the order of the
 * input files changes nothing.
 */
import type {Likenesses} from './likeness.ts'
import type {Line} from './types.ts'

export interface Proposed {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** Pairs from the likeliest down; then by position. */
const likeliestFirst = (x: Proposed, y: Proposed): number => y.likeness - x.likeness || x.a - y.a || x.b - y.b

/** Pairs at or above `from` that are nearly the best their lines have in the other's member. */
export function partners(
  lines: readonly Line[],
  likeness: Likenesses,
  {from, nearBest, mostPartners}: {from: number; nearBest: number; mostPartners: number},
): Proposed[] {
  // by line, and the member in which it looks for a partner
  const best = new Map<number, number>()
  const pairs: Proposed[] = []
  const keyOf = (line: number, other: number): number => (lines[other]?.member ?? 0) * lines.length + line
  const bump = (key: number, value: number): void => void best.set(key, Math.max(best.get(key) ?? 0, value))
  likeness.forEach((a, b, value) => {
    if (value < from) return
    pairs.push({a, b, likeness: value})
    bump(keyOf(a, b), value)
    bump(keyOf(b, a), value)
  })
  const near = pairs
    .filter(({a, b, likeness: value}) => {
      const ofA = best.get(keyOf(a, b)) ?? 0
      const ofB = best.get(keyOf(b, a)) ?? 0
      return value >= nearBest * Math.min(ofA, ofB)
    })
    .sort(likeliestFirst)
  // among the first of one of the two: so no more than that many a line are left
  const ranks = new Map<number, number>()
  const rank = (key: number): number => {
    const next = (ranks.get(key) ?? 0) + 1
    ranks.set(key, next)
    return next
  }
  return near.filter(({a, b}) => Math.min(rank(keyOf(a, b)), rank(keyOf(b, a))) <= mostPartners)
}

/** Groups of lines of two members at least, each in order. */
export function groupedByClaim(
  lines: readonly Line[],
  pairs: readonly Proposed[],
  likeness: Likenesses,
  {from, twiceFrom, mostTellings}: {from: number; twiceFrom: number; mostTellings: number},
): number[][] {
  const groupOf = new Map<number, number[]>()
  for (const {a, b} of pairs) {
    const left = groupOf.get(a) ?? [a]
    const right = groupOf.get(b) ?? [b]
    if (left === right || mostOfOne(lines, left, right) > mostTellings) continue
    if (averageLink(lines, left, right, likeness) < (twice(lines, left, right) ? twiceFrom : from)) continue
    const joined = [...left, ...right].sort((x, y) => x - y)
    for (const line of joined) groupOf.set(line, joined)
  }
  const groups = [...new Set(groupOf.values())]
  return groups.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

/** One member would tell the claim in two sentences: rewriters split, but a name in common must not gather a whole article. */
const twice = (lines: readonly Line[], left: readonly number[], right: readonly number[]): boolean =>
  left.some(x => right.some(y => lines[x]?.member === lines[y]?.member))

/** How many lines one member would have in the claim. */
function mostOfOne(lines: readonly Line[], left: readonly number[], right: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const line of [...left, ...right]) {
    const member = lines[line]?.member ?? -1
    counts.set(member, (counts.get(member) ?? 0) + 1)
  }
  return Math.max(...counts.values())
}

/** Mean likeness between the lines of two groups, those of one member left out. */
function averageLink(
  lines: readonly Line[],
  left: readonly number[],
  right: readonly number[],
  likeness: Likenesses,
): number {
  let sum = 0
  let pairs = 0
  for (const x of left)
    for (const y of right) {
      if (lines[x]?.member === lines[y]?.member) continue
      sum += likeness.at(x, y)
      pairs++
    }
  return pairs === 0 ? 0 : sum / pairs
}
