/** What is found of what is there, in buckets: by likeness, and by how many words were carried and edited. */
import {LENGTHS, RATES} from '../corpus/kinds.ts'
import type {KnownPair} from '../corpus/write.ts'
import type {Likeness} from './exact.ts'
import {isTold, type Found} from './found.ts'

export interface Share {
  readonly name: string
  readonly found: number
  readonly all: number
}

export interface Missed {
  readonly a: string
  readonly b: string
  readonly why: string
}

export interface Shares {
  readonly shares: readonly Share[]
  readonly missed: readonly Missed[]
}

interface Bucket<Pair> {
  readonly name: string
  readonly holds: (pair: Pair) => boolean
}

function shared<Pair extends {readonly a: string; readonly b: string}>(
  pairs: readonly Pair[],
  found: Found,
  {buckets, why}: {readonly buckets: readonly Bucket<Pair>[]; readonly why: (pair: Pair) => string},
): Shares {
  const isFound = ({a, b}: Pair): boolean => isTold(found, a, b)
  const shares = buckets.map(({name, holds}) => {
    const own = pairs.filter(holds)
    return {name, found: own.filter(isFound).length, all: own.length}
  })
  const asked = pairs.filter(pair => buckets.some(({holds}) => holds(pair)))
  return {shares, missed: asked.filter(pair => !isFound(pair)).map(pair => ({a: pair.a, b: pair.b, why: why(pair)}))}
}

/** What the truth of a corpus and the exact join both know of a pair. */
export type Alike = Omit<Likeness, 'grams'> & {readonly grams?: number}

/** Of a notice of ten words a gram more or less decides. */
const NOTICE = 30

const from = (least: number, most: number): Bucket<Alike> => ({
  name: most > 1 ? `${least} and more` : `${least} to ${most}`,
  holds: ({jaccard}) => jaccard >= least && jaccard < most,
})

const isContained = ({jaccard, contained}: Alike): boolean => jaccard < 0.5 && contained >= 0.6
const isNotice = ({grams = Infinity}: Alike): boolean => grams < NOTICE

const BY_LIKENESS: readonly Bucket<Alike>[] = [
  from(0.8, 2),
  from(0.6, 0.8),
  from(0.5, 0.6),
  {name: 'under 0.5, the smaller contained', holds: pair => isContained(pair) && !isNotice(pair)},
  {name: `the same, under ${NOTICE} grams`, holds: pair => isContained(pair) && isNotice(pair)},
]

/** Of the pairs that came with a collection; figures of its own makers. */
const BY_ORACLE: readonly Bucket<Alike>[] = [
  ...BY_LIKENESS.slice(0, 3),
  {name: 'under 0.5, the smaller contained', holds: isContained},
]

export const byOracle = (pairs: readonly Alike[], found: Found): Shares =>
  shared(pairs, found, {
    buckets: BY_ORACLE,
    why: ({jaccard, contained}) => `Jaccard ${jaccard.toFixed(3)}, contained ${contained.toFixed(3)}`,
  })

export const byLikeness = (pairs: readonly Alike[], found: Found): Shares =>
  shared(pairs, found, {
    buckets: BY_LIKENESS,
    why: ({jaccard, contained}) => `Jaccard ${jaccard.toFixed(3)}, contained ${contained.toFixed(3)}`,
  })

const BY_EXCERPT: readonly Bucket<KnownPair>[] = LENGTHS.flatMap(([least, most]) =>
  RATES.map(rate => ({
    name: `${least} to ${most}, ${100 * rate} %`,
    holds: ({carried}: KnownPair) => carried?.rate === rate && carried.words >= least && carried.words <= most,
  })),
)

export const byExcerpt = (pairs: readonly KnownPair[], found: Found): Shares =>
  shared(pairs, found, {
    buckets: BY_EXCERPT,
    why: ({carried}) => `${carried?.words ?? 0} words, ${carried?.edits ?? 0} edited, ${carried?.run ?? 0} in a row`,
  })

/** Pairs told as near-copies, and those that the exact figures do not bear out. */
export function strangers(
  known: ReadonlyMap<string, number>,
  {pairs}: Found,
): {readonly told: number; readonly alike: number; readonly off: readonly string[]} {
  const told = [...pairs].filter(([, {relation}]) => relation === 'exact' || relation === 'near-copy')
  const off = told.filter(([name]) => (known.get(name) ?? 0) < 0.5)
  return {
    told: told.length,
    alike: told.length - off.length,
    off: off.map(
      ([name, {jaccard}]) => `${name}: told ${jaccard.toFixed(3)}, is ${known.get(name)?.toFixed(3) ?? 'not known'}`,
    ),
  }
}
