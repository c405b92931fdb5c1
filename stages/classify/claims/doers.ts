/**
 * Who did it to whom, in two claims of one act.
 *
 * Example: `Pace bit Crane` / `Crane bit Pace` swapped; `The goal was scored by Prado` / `Lohr scored the goal` another
 * doer. Avoids: `the court` / `Judge Adler`, `police` / `Inspector Dahl`, two goals, two rescues.
 */
import {stemOf} from '../../align/stem.ts'
import {isGroupNoun} from '../../lexicon/lexicon.ts'
import type {StoryView} from '../types.ts'
import {timesApart} from './meet.ts'
import type {Pair} from './pairs.ts'
import {correspond, type Company} from './correspond.ts'
import {isStatement} from './statement.ts'
import {oneAct} from './relations.ts'
import type {Cast, Claim, Part} from './types.ts'
import {ANSWERED, LIGHT, MUTUAL} from './words.ts'

/** Parties this sure are one. */
const ONE = 0.7

const oneOf = (claim: Claim, role: Part['role']): Part | undefined => claim.parts.find(part => part.role === role)

/** The same act, by its main word alone. */
function isOneAct(a: Claim, b: Claim): boolean {
  const [x, y] = [a.predicate[0] ?? '', b.predicate[0] ?? '']
  if (!isStatement(a) || !isStatement(b)) return false
  if (a.negated || b.negated || LIGHT.has(x) || LIGHT.has(y) || MUTUAL.has(x) || MUTUAL.has(y)) return false
  return a.status.grade !== null && b.status.grade !== null && (stemOf(x) === stemOf(y) || oneAct(x, y))
}

/** What the verb takes besides doer and sufferer, and both have. */
const besides = (a: Claim, b: Claim, company: Company): number =>
  a.parts.filter(x => x.role === 'other' && b.parts.some(y => y.role === 'other' && correspond(x, y, company) >= ONE))
    .length

export function swapped({a, b}: Pair, company: Company): Cast | null {
  if (!isOneAct(a, b) || timesApart(a, b)) return null
  const [x, y] = [receiverOf(a), receiverOf(b)]
  const [p, q] = [oneOf(a, 'doer'), oneOf(b, 'doer')]
  if (x === undefined || y === undefined || p === undefined || q === undefined) return null
  const [there, back] = [correspond(p, y, company), correspond(x, q, company)]
  if (there < ONE || back < ONE || correspond(p, x, company) >= ONE) return null
  // `the guard` / `Pascoe` on both sides of one act
  if (correspond(p, q, company) >= ONE || correspond(x, y, company) >= ONE) return null
  const more = besides(a, b, company)
  const answered = [...a.predicate, ...b.predicate].some(word => ANSWERED.has(word))
  // `Rivera sued Dalton` / `Dalton sued Rivera`: both may have, unless it is over one thing
  if (answered && more === 0) return null
  return {a, b, by: 'swapped', shared: there + back + more}
}

/** `proposed to Ben`, `handed the note to her`: a receiver stands for a missing object. */
const receiverOf = (claim: Claim): Part | undefined => {
  const object = oneOf(claim, 'sufferer')
  if (object !== undefined && (object.who !== null || !claim.parts.some(isReceiver))) return object
  return claim.parts.find(isReceiver) ?? object
}
const isReceiver = ({role, preposition, who}: Part): boolean =>
  role === 'other' &&
  who !== null &&
  (preposition === 'to' || preposition === 'on' || preposition === 'at' || preposition === null || preposition === 'in')

interface Around {
  readonly company: Company
  readonly all: readonly Claim[]
}

export function doersMeet(story: StoryView, {a, b, like, verbatim, linked}: Pair, {company, all}: Around): Cast | null {
  if (!linked || !isOneAct(a, b) || timesApart(a, b)) return null
  const [x, y] = [oneOf(a, 'sufferer'), oneOf(b, 'sufferer')]
  const [p, q] = [oneOf(a, 'doer'), oneOf(b, 'doer')]
  if (p === undefined || q === undefined || x === undefined || y === undefined) return null
  const same = correspond(x, y, company)
  if (same < ONE || !isOneThing(x, y) || correspond(p, q, company) !== -1 || !areTold(p, q)) return null
  if ([...a.predicate, ...b.predicate].some(word => ANSWERED.has(word)) && verbatim < story.settings.sameFrameFrom)
    return null
  const more = besides(a, b, company)
  if (like < story.settings.actorLikeFrom && more === 0 && verbatim < story.settings.sameFrameFrom) return null
  // told with the other's doer elsewhere: both had a hand in it
  if (isToldBy(all, a, q, company) || isToldBy(all, b, p, company)) return null
  return {a, b, by: 'doer', shared: same + more}
}

/** `the winning goal`, `Tom Rusk`: not `a goal`. */
const isOneThing = (x: Part, y: Part): boolean => x.definite && y.definite

/** Two people, or two things of one sort: a body and its member are no two. */
const areTold = (p: Part, q: Part): boolean =>
  (p.who === null) === (q.who === null) &&
  (p.who !== null || !isGroupNoun(p.head) || isGroupNoun(q.head)) &&
  p.phrase.joined.length === 0 &&
  q.phrase.joined.length === 0

const isToldBy = (all: readonly Claim[], {member, predicate}: Claim, doer: Part, company: Company): boolean =>
  all.some(
    claim =>
      claim.member === member &&
      claim.predicate.some(word => predicate.some(other => other === word || oneAct(word, other))) &&
      claim.parts.some(part => part.role === 'doer' && correspond(part, doer, company) >= ONE),
  )
