/**
 * Groups as they are told: who represents whom, and which questions are open before that can be said.
 *
 * Texts are numbered in order of precedence of their firsts; places are those in Told, which stand in the order of ids.
 * Cost: one step a pair and article; typed arrays alone.
 */
import {following} from '../cluster/following.ts'
import type {Findings} from './find.ts'
import {A, B, JACCARD, PAIR, pairCode, RELATION, RELATIONS} from './pairs.ts'
import type {Ranks} from './precedence.ts'
import {sharedNumbers} from './shared.ts'
import type {Told} from './told.ts'

const NEAR = RELATIONS.indexOf('near-copy')

/** Groups of two and more in the order of their representatives’ ids; in shared memory. */
export interface Groups {
  readonly count: number
  /** Where each group’s members begin, and behind the last one where they end. */
  readonly starts: Uint32Array
  /** Places; the representative first, then the others in order of precedence. */
  readonly members: Uint32Array
}

/** Texts in order of precedence, and whom each follows. */
export interface Followed {
  /** By number of the text the place of its first. */
  readonly firsts: Uint32Array
  /** By place of a first the number of its text. */
  readonly numbers: Uint32Array
  /** By number of a text that of its representative. */
  readonly followed: Uint32Array
  /** Near-copies, by numbers. */
  readonly near: {readonly a: Uint32Array; readonly b: Uint32Array; readonly jaccard: Float64Array}
}

function nearCopies(pairs: Float64Array, numberOf: (article: number) => number): Followed['near'] {
  let count = 0
  for (let at = 0; at < pairs.length; at += PAIR) if (pairs[at + RELATION] === NEAR) count += 1
  const near = {a: new Uint32Array(count), b: new Uint32Array(count), jaccard: new Float64Array(count)}
  let to = 0
  for (let at = 0; at < pairs.length; at += PAIR) {
    if (pairs[at + RELATION] !== NEAR) continue
    near.a[to] = numberOf(pairs[at + A] ?? 0)
    near.b[to] = numberOf(pairs[at + B] ?? 0)
    near.jaccard[to++] = pairs[at + JACCARD] ?? 0
  }
  return near
}

export function followedTexts({pairs}: Pick<Findings, 'pairs'>, {places}: Told, {byRank, first}: Ranks): Followed {
  const [firsts, numbers] = [new Uint32Array(first.length), new Uint32Array(first.length)]
  let texts = 0
  for (const place of byRank) {
    if (first[place] !== place) continue
    numbers[place] = texts
    firsts[texts++] = place
  }
  const near = nearCopies(pairs, article => numbers[first[places[article] ?? 0] ?? 0] ?? 0)
  return {firsts: firsts.subarray(0, texts), numbers, near, followed: following(texts, near)}
}

/** By place of an article the place of its representative. */
function leadersOf({firsts, numbers, followed}: Followed, first: Uint32Array): Uint32Array {
  return first.map(own => firsts[followed[numbers[own] ?? 0] ?? 0] ?? 0)
}

export function groupsOf(texts: Followed, {byRank, first}: Ranks): Groups {
  const leaders = leadersOf(texts, first)
  const sizes = new Uint32Array(first.length)
  for (const leader of leaders) sizes[leader] = (sizes[leader] ?? 0) + 1
  let [count, total] = [0, 0]
  for (const size of sizes) if (size > 1) [count, total] = [count + 1, total + size]
  const [starts, members] = [sharedNumbers(count + 1), sharedNumbers(total)]
  /** By place of a representative where its next member goes. */
  const next = new Uint32Array(first.length)
  let [group, end] = [0, 0]
  for (let place = 0; place < sizes.length; place++) {
    if ((sizes[place] ?? 0) < 2) continue
    next[place] = end
    starts[group++] = end
    end += sizes[place] ?? 0
  }
  starts[count] = end
  for (const place of byRank) {
    const leader = leaders[place] ?? 0
    if ((sizes[leader] ?? 0) < 2) continue
    const at = next[leader] ?? 0
    next[leader] = at + 1
    members[at] = place
  }
  return {count, starts, members}
}

/**
 * Pairs that nobody compared and that a group hangs on: a text, and the representative of one that it is a near-copy of.
 *
 * In a crowd each text met a few others alone, and these follow another: it would be left alone with its own group.
 */
export function openQuestions(
  {firsts, followed, near}: Followed,
  standIn: Findings['standIn'],
  {told, wasAsked}: {readonly told: Told; readonly wasAsked: (code: number) => boolean},
): Float64Array {
  const articleOf = (text: number): number => {
    const article = told.articles[firsts[text] ?? 0] ?? 0
    return standIn[article] ?? article
  }
  const open = new Set<number>()
  const ask = (text: number, other: number): void => {
    const leader = followed[other] ?? other
    if (text === leader || followed[text] === leader) return
    const code = pairCode(articleOf(text), articleOf(leader))
    if (!wasAsked(code)) open.add(code)
  }
  for (let at = 0; at < near.a.length; at++) {
    const [a, b] = [near.a[at] ?? 0, near.b[at] ?? 0]
    ask(a, b)
    ask(b, a)
  }
  return Float64Array.from(open).sort()
}
