/**
 * Pairs and groups as they are told: of exact copies the first speaks for all.
 *
 * First is who was published first, then the longest, then the lowest id: places in Told stand in the order of ids.
 * Exact copies are a star around their first; what is true of the text of one is told of the first.
 */
import {following} from '../cluster/following.ts'
import type {Findings} from './find.ts'
import {
  A,
  A_IN_B,
  B,
  B_IN_A,
  COPY,
  JACCARD,
  LANE_BITS,
  PAIR,
  pairCode,
  RELATION,
  RELATIONS,
  RUN,
  SCORE,
} from './pairs.ts'
import type {Told} from './told.ts'

export interface Group {
  /** Places in Told; the representative first, then the others in order of precedence. */
  readonly members: readonly number[]
}

const EXACT = RELATIONS.indexOf('exact')
const NEAR = RELATIONS.indexOf('near-copy')
const CONTAINS = RELATIONS.indexOf('contains')
const CONTAINED = RELATIONS.indexOf('contained')

export function precedence({whens, words}: Told): (a: number, b: number) => number {
  return (a, b) => {
    const [first, second] = [whens[a] ?? 0, whens[b] ?? 0]
    if (first !== second) return first < second ? -1 : 1
    return (words[b] ?? 0) - (words[a] ?? 0) || a - b
  }
}

export type Members = ReadonlyMap<number, readonly number[]>

/** Places of all articles of one text, in order of precedence, by the article that stands for it. */
export function membersByText({standIn}: Findings, told: Told): ReadonlyMap<number, readonly number[]> {
  const order = precedence(told)
  const members = new Map<number, number[]>()
  told.articles.forEach((article, place) => {
    const text = standIn[article] ?? article
    const own = members.get(text)
    if (own) own.push(place)
    else members.set(text, [place])
  })
  for (const own of members.values()) if (own.length > 1) own.sort(order)
  return members
}

/** Rows in the order of their first two numbers. */
function inOrder(rows: Float64Array): Float64Array {
  const count = rows.length / PAIR
  const codes = Float64Array.from({length: count}, (_, r) => pairCode(rows[r * PAIR + A] ?? 0, rows[r * PAIR + B] ?? 0))
  const order = Uint32Array.from(codes.keys()).sort((p, q) => (codes[p] ?? 0) - (codes[q] ?? 0))
  const sorted = new Float64Array(rows.length)
  order.forEach((r, to) => sorted.set(rows.subarray(r * PAIR, (r + 1) * PAIR), to * PAIR))
  return sorted
}

/** Pairs as rows of `PAIR` numbers with places for articles: the lower first, rows ascending. */
export function pairsToTell(
  {pairs}: Findings,
  told: Told,
  members: ReadonlyMap<number, readonly number[]>,
): Float64Array {
  const firstOf = (article: number): number => members.get(article)?.[0] ?? told.placeOf(article)
  let copies = 0
  for (const own of members.values()) copies += own.length - 1
  const rows = new Float64Array(pairs.length + PAIR * copies)
  let to = 0
  for (let at = 0; at < pairs.length; at += PAIR, to += PAIR) {
    const row = pairs.subarray(at, at + PAIR)
    const [a, b] = [firstOf(row[A] ?? 0), firstOf(row[B] ?? 0)]
    rows.set(a < b ? turned(row, [a, b], false) : turned(row, [b, a], true), to)
  }
  for (const [first = 0, ...others] of members.values()) {
    const words = told.words[first] ?? 0
    for (const other of others) {
      rows.set([Math.min(first, other), Math.max(first, other), COPY, EXACT, 1, 1, 1, words, 0], to)
      to += PAIR
    }
  }
  return inOrder(rows)
}

/** The row with these two places; where they are the other way round, so is what one is to the other. */
function turned(row: Float64Array, [a, b]: readonly [number, number], isTurned: boolean): number[] {
  const [aInB = 0, bInA = 0] = isTurned ? [row[B_IN_A], row[A_IN_B]] : [row[A_IN_B], row[B_IN_A]]
  let relation = row[RELATION] ?? 0
  if (relation === CONTAINS || relation === CONTAINED) relation = bInA >= aInB ? CONTAINS : CONTAINED
  return [a, b, row[LANE_BITS] ?? 0, relation, row[JACCARD] ?? 0, aInB, bInA, row[RUN] ?? 0, row[SCORE] ?? 0]
}

/** Texts in order of precedence, by the articles that stand for them, and the rank of the text that each follows. */
interface Followed {
  readonly texts: readonly (readonly [number, readonly number[]])[]
  readonly followed: Uint32Array
  /** Near-copies, by rank. */
  readonly near: {readonly a: readonly number[]; readonly b: readonly number[]; readonly jaccard: readonly number[]}
}

function followedTexts({pairs}: Pick<Findings, 'pairs'>, told: Told, members: Members): Followed {
  const order = precedence(told)
  const texts = [...members.entries()].sort(([, p], [, q]) => order(p[0] ?? 0, q[0] ?? 0))
  const rankOf = new Map(texts.map(([text], rank) => [text, rank]))
  const near: {a: number[]; b: number[]; jaccard: number[]} = {a: [], b: [], jaccard: []}
  for (let at = 0; at < pairs.length; at += PAIR) {
    if (pairs[at + RELATION] !== NEAR) continue
    near.a.push(rankOf.get(pairs[at + A] ?? 0) ?? 0)
    near.b.push(rankOf.get(pairs[at + B] ?? 0) ?? 0)
    near.jaccard.push(pairs[at + JACCARD] ?? 0)
  }
  return {texts, near, followed: following(texts.length, near)}
}

/** Groups of two and more, in the order of their representatives' ids. */
export function groupsOf(found: Pick<Findings, 'pairs'>, told: Told, members: Members): readonly Group[] {
  const {texts, followed} = followedTexts(found, told, members)
  const groups = new Map<number, number[]>()
  texts.forEach(([, own], rank) => {
    const leader = followed[rank] ?? rank
    const group = groups.get(leader)
    if (group) group.push(...own)
    else groups.set(leader, [...own])
  })
  const order = precedence(told)
  return [...groups.values()]
    .filter(group => group.length > 1)
    .map(group => ({members: group.sort(order)}))
    .sort((p, q) => (p.members[0] ?? 0) - (q.members[0] ?? 0))
}

/**
 * Pairs that nobody compared and that a group hangs on: a text, and the representative of one that it is a near-copy of.
 *
 * In a crowd each text met a few others alone, and these follow another: it would be left alone with its own group.
 */
export function openQuestions(
  found: Pick<Findings, 'pairs'>,
  told: Told,
  {members, asked}: {readonly members: Members; readonly asked: ReadonlySet<number>},
): Float64Array {
  const {texts, followed, near} = followedTexts(found, told, members)
  const open = new Set<number>()
  const ask = (rank: number, other: number): void => {
    const leader = followed[other] ?? other
    if (rank === leader || followed[rank] === leader) return
    const code = pairCode(texts[rank]?.[0] ?? 0, texts[leader]?.[0] ?? 0)
    if (!asked.has(code)) open.add(code)
  }
  near.a.forEach((a, at) => {
    const b = near.b[at] ?? a
    ask(a, b)
    ask(b, a)
  })
  return Float64Array.from(open).sort()
}
