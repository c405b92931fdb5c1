/**
 * How much the parties of two claims have in common.
 *
 * Example: `The council rejected the plan` / `The plan was approved by councillors`: 1.8. Nothing where one role is another
 * thing's: `rejected an amendment` / `approved the plan`. A handful of parties a claim.
 */
import {correspond, type Company} from './correspond.ts'
import type {Claim, Part} from './types.ts'
import {BOTH_WAYS} from './words.ts'

interface Match {
  readonly x: Part
  readonly y: Part
  readonly value: number
}

/** The likeliest partner first; each party once. */
export function matchesOf(a: Claim, b: Claim, company: Company): Match[] {
  const all = a.parts
    .flatMap(x => b.parts.map(y => ({x, y, value: correspond(x, y, company) + (x.role === y.role ? TIE : 0)})))
    .filter(({value}) => value > TIE)
    .sort((p, q) => q.value - p.value)
  const used = new Set<Part>()
  return all.flatMap(match => {
    if (used.has(match.x) || used.has(match.y)) return []
    used.add(match.x).add(match.y)
    return [match]
  })
}

/** Of equals the one in the same role. */
const TIE = 0.01
/** From here two parties are taken for one. */
const LIKELY = 0.5

/** The sum over the parties that correspond; null where a role is taken by another. */
export function sharedBy(
  a: Claim,
  b: Claim,
  company: Company,
  {denied = false}: {denied?: boolean} = {},
): number | null {
  const matches = matchesOf(a, b, company)
  const core = matches.filter(match => isCore(match, a, b))
  if (!core.some(({value}) => value >= LIKELY) && !(denied && isOpenCore(a, b))) return null
  if ((sufferersApart(a, b, company) && !(denied && isOpenCore(a, b))) || doersApart(a, b, company)) return null
  if (rolesClash(a, b, matches, company)) return null
  return matches.reduce((sum, {value}) => sum + value, denied && isOpenCore(a, b) ? OPEN : 0)
}

/** A role that in each is another’s: convicted of arson, cleared of murder. */
export function rolesClash(a: Claim, b: Claim, matches: readonly Match[], company: Company): boolean {
  const matched = new Set(matches.flatMap(({x, y}) => [x, y]))
  const [left, right] = [a, b].map(({parts}) => parts.filter(part => !matched.has(part)))
  for (const x of left ?? [])
    for (const y of right ?? []) {
      if (!sameRole(x, y, a, b)) continue
      const value = correspond(x, y, company)
      if (value < 0 && (x.role !== 'other' || value === -1)) return true
    }
  return false
}

/** Doer and doer, or what is done to; a party elsewhere only where the other claim has none of its own. */
function isCore({x, y}: Match, a: Claim, b: Claim): boolean {
  if (x.role === y.role) return x.role !== 'other'
  if (x.role !== 'other' && y.role !== 'other') return mayTurn(x.role === 'sufferer' ? [a, b] : [b, a])
  const [claim, role] = x.role === 'other' ? [a, y.role] : [b, x.role]
  return claim.parts.every(part => part.role !== role)
}

/** `the firm will close the plant` / `the plant will close`; not `the driver was shot` / `the driver shot`. */
function mayTurn([done, doing]: readonly [Claim, Claim]): boolean {
  if (BOTH_WAYS.has(done.clause.lemma) || BOTH_WAYS.has(doing.clause.lemma)) return true
  const isOther = done.clause.lemma !== doing.clause.lemma || done.clause.passive === doing.clause.passive
  return isOther && done.parts.every(({role}) => role !== 'doer')
}

/** `They were not insured` / `The collection was insured`: they may be it. */
function isOpenCore(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({parts}) => parts.filter(({role}) => role !== 'other'))
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false
  const open = (parts: readonly Part[]): boolean => parts.every(part => part.open && STANDING.has(part.head))
  return open(x) !== open(y)
}

const STANDING = new Set(['it', 'they', 'them', 'this', 'these', 'those', 'that'])
/** What a pronoun that may stand for the party is worth. */
const OPEN = 0.5

/** Whatever it is done to must be known to be the same: `rejected an amendment to the plan` / `approved the plan`. */
function sufferersApart(a: Claim, b: Claim, company: Company): boolean {
  const [xs, ys] = [a, b].map(({parts}) => parts.filter(({role}) => role === 'sufferer'))
  if (xs === undefined || ys === undefined || xs.length === 0 || ys.length === 0) return false
  return !xs.some(x => ys.some(y => correspond(x, y, company) > 0 || (x.open && y.open)))
}

/** Two people who do two things, though one of them stands in both sentences. */
function doersApart(a: Claim, b: Claim, company: Company): boolean {
  const [xs, ys] = [a, b].map(({parts}) => parts.filter(({role, who}) => role === 'doer' && who !== null))
  if (xs === undefined || ys === undefined || xs.length === 0 || ys.length === 0) return false
  return xs.every(x => ys.every(y => correspond(x, y, company) === -1))
}

/** Parties of the one that nothing of the other answers to. */
export function unanswered(a: Claim, b: Claim, company: Company): Part[] {
  const matched = new Set(matchesOf(a, b, company).map(({x}) => x))
  return a.parts.filter(part => !matched.has(part))
}

/** `the bridge opened` / `the bridge was opened`: a lone doer can be what it is done to. */
function sameRole(x: Part, y: Part, a: Claim, b: Claim): boolean {
  if (x.role === 'other' || y.role === 'other') return x.role === y.role && x.preposition === y.preposition
  if (x.role === y.role) return true
  return isLone(a) && isLone(b)
}

const isLone = ({parts}: Claim): boolean => parts.filter(({role}) => role !== 'other').length === 1
