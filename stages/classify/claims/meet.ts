/**
 * Which claims of different members tell of one thing: their predicates mean the same or the contrary, and their parties
 * correspond.
 *
 * Example: `The council threw out the plan` / `The plan was approved by councillors`: contrary, the plan is one, council and
 * councillors may be. Avoids: an amendment rejected and the plan approved; prices here and prices there.
 * Looked for in linked lines and beside them; a few claims a line, so linear in the links.
 */
import {timesMeet} from '../../annotate/times/meet.ts'
import {stemOf} from '../../align/stem.ts'
import type {StoryView} from '../types.ts'
import {claimsOf, companyOf} from './claims.ts'
import type {Company} from './parts.ts'
import {againstEachOther, oneAct} from './relations.ts'
import {sharedBy} from './shared.ts'
import type {Claim, Meeting, Relation} from './types.ts'
import {EMPTY, WIDE_ACTS} from './words.ts'

export interface Claims {
  readonly claims: readonly Claim[]
  readonly meetings: readonly Meeting[]
  readonly company: Company
  /** Claims of two members whose lines are linked, whatever they tell. */
  readonly pairs: readonly Pair[]
}

export interface Pair {
  readonly a: Claim
  readonly b: Claim
  readonly like: number
  readonly verbatim: number
  /** Lines linked themselves, not only their neighbours. */
  readonly linked: boolean
}

const known = new WeakMap<StoryView, Claims>()

/** Read once a story, whichever kind asks first. */
export function claimsMet(story: StoryView): Claims {
  const before = known.get(story)
  if (before !== undefined) return before
  const claims = claimsOf(story)
  const company = companyOf(story)
  const pairs = pairsOf(story, claims)
  const rare = rarityOf(claims)
  const met = {claims, company, pairs, meetings: pairs.flatMap(pair => meetingOf(pair, company, rare))}
  known.set(story, met)
  return met
}

/** Claims of linked lines, and of the lines before and after one of them. */
function pairsOf(story: StoryView, claims: readonly Claim[]): Pair[] {
  const {lines, links} = story.alignment
  const places = new Map(lines.map(({member, sentence, index}) => [`${member}:${sentence}`, index]))
  const byLine = new Map<number, Claim[]>()
  for (const claim of claims) {
    const line = places.get(`${claim.member}:${claim.sentence}`) ?? -1
    const others = byLine.get(line)
    if (others) others.push(claim)
    else byLine.set(line, [claim])
  }
  const seen = new Set<number>()
  const pairs: Pair[] = []
  const add = (a: number, b: number, link: {like: number; verbatim: number; linked: boolean}): void => {
    const place = a * lines.length + b
    if (seen.has(place) || lines[a]?.member === lines[b]?.member) return
    seen.add(place)
    for (const x of byLine.get(a) ?? []) for (const y of byLine.get(b) ?? []) pairs.push({a: x, b: y, ...link})
  }
  for (const {a, b, likeness, verbatim} of links) add(a, b, {like: likeness, verbatim, linked: true})
  for (const {a, b} of links)
    for (const [x, y] of [
      [a - 1, b],
      [a + 1, b],
      [a, b - 1],
      [a, b + 1],
    ] as const)
      if (isBeside(story, a, x) && isBeside(story, b, y)) add(x, y, {like: 0, verbatim: 0, linked: false})
  return [...pairs, ...farPairs(claims, pairs)]
}

/** What is denied or unsure, against everything that the others tell: retellings share few words. */
function farPairs(claims: readonly Claim[], near: readonly Pair[]): Pair[] {
  const pairs: Pair[] = []
  const paired = new Set(
    near.map(({a, b}) => (a.index < b.index ? a.index * claims.length + b.index : b.index * claims.length + a.index)),
  )
  const far = claims.filter(isMarked).slice(0, MOST_MARKED)
  for (const x of far)
    for (const y of claims) {
      if (x.member === y.member) continue
      const [a, b] = x.index < y.index ? [x, y] : [y, x]
      const place = a.index * claims.length + b.index
      if (paired.has(place)) continue
      paired.add(place)
      pairs.push({a, b, like: 0, verbatim: 0, linked: false})
    }
  return pairs
}

/** Keeps a story of very many claims linear. */
const MOST_MARKED = 100

type Rarity = (claim: Claim) => boolean

/** An act that its article tells once or twice. */
function rarityOf(claims: readonly Claim[]): Rarity {
  const key = ({member, predicate}: Claim): string => `${member} ${stemOf(predicate[0] ?? '')}`
  const count = new Map<string, number>()
  for (const claim of claims) count.set(key(claim), (count.get(key(claim)) ?? 0) + 1)
  return claim => (count.get(key(claim)) ?? 0) <= FEW
}

const FEW = 2

/** Denied or unsure: worth a look beyond the lines that are linked. */
const isMarked = ({negated, status, parts}: Claim): boolean =>
  (negated && parts.some(({phrase}) => phrase.negated)) || (status.grade !== null && status.grade < 3)

const isBeside = ({alignment: {lines}}: StoryView, line: number, near: number): boolean =>
  lines[near]?.member === lines[line]?.member

function meetingOf({a, b, like, verbatim, linked}: Pair, company: Company, rare: Rarity): Meeting[] {
  // what changes inside one quotation is the quotation’s
  if (a.clause.quoted && b.clause.quoted) return []
  const relation = relationOf(a, b)
  if (relation === null) return []
  const shared = sharedBy(a, b, company, {denied: relation === 'same' && linked && !isWide(a)})
  if (shared === null || timesApart(a, b) || a.past !== b.past) return []
  // `it is not clear` / `cleared all hurdles`
  const event = a.state ? b : a
  if (
    a.state !== b.state &&
    !event.clause.passive &&
    a.predicate[0] === b.predicate[0] &&
    !/(?:ed|en|n)$/u.test(a.predicate[0] ?? '')
  )
    return []
  // `lost colour` / `won`: what is lost and what is won
  if (relation === 'opposite' && hasObject(a) !== hasObject(b) && shared < TWO) return []
  return linked || shared >= TWO || isPlain({a, b, relation, shared}, rare)
    ? [{a, b, relation, shared, like, verbatim, rare: rare(a) && rare(b) && !isWide(a) && !isWide(b)}]
    : []
}

/** `No fuel leaked` / `Diesel escaped into the harbour`: an act that neither article tells twice, denied whole. */
const isWide = ({predicate}: Claim): boolean => predicate.some(word => WIDE_ACTS.has(word))

const isPlain = ({a, b, relation, shared}: Pick<Meeting, 'a' | 'b' | 'relation' | 'shared'>, rare: Rarity): boolean =>
  relation === 'same' &&
  !isWide(a) &&
  shared >= ONE &&
  rare(a) &&
  rare(b) &&
  [a, b].some(({parts}) => parts.some(({phrase}) => phrase.negated))

/** A party that surely corresponds, if under a wider name. */
const ONE = 0.7

/** Two parties that surely correspond. */
const TWO = 1.7

const hasObject = ({clause, parts}: Claim): boolean =>
  parts.some(({phrase}) => phrase === clause.object) && !clause.passive

const relations = new Map<string, Relation | null>()
const REMEMBERED = 100_000

/** By the words that tell the predicate; `take` and `get` alone tell nothing. */
export function relationOf(a: Claim, b: Claim): Relation | null {
  let found: Relation | null = null
  for (const x of a.predicate)
    for (const y of b.predicate) {
      const relation = wordsRelate(x, y)
      if (relation === 'opposite') return relation
      found ??= relation
    }
  return found
}

function wordsRelate(x: string, y: string): Relation | null {
  if (EMPTY.has(x) || EMPTY.has(y)) return null
  const key = `${x} ${y}`
  const before = relations.get(key)
  if (before !== undefined) return before
  const relation =
    x === y || stemOf(x) === stemOf(y) ? 'same' : againstEachOther(x, y) ? 'opposite' : oneAct(x, y) ? 'same' : null
  if (relations.size >= REMEMBERED) relations.clear()
  relations.set(key, relation)
  return relation
}

/** The same act on two days is two acts. */
export function timesApart(a: Claim, b: Claim): boolean {
  const stands = a.times.flatMap(x => b.times.map(y => timesMeet(x, y)))
  return stands.includes('apart') && !stands.includes('same')
}
