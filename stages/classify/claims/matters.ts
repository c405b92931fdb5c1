/**
 * Contrary outcomes that are of two matters: convicted of arson, cleared of murder; sales of vans, sales of cars.
 *
 * Example: `Lenders backed the plan` / `Shareholders rejected the plan`: two bodies; `three miners died` / `nine miners
 * survived`: some and others. Avoids the commonest false contradiction of news: both are true. A few parties a claim.
 */
import {isGroupNoun, isPersonNoun, synonyms} from '../../lexicon/lexicon.ts'
import {correspond, type Company} from './correspond.ts'
import type {Claim, Part} from './types.ts'
import {WIDE} from './words.ts'

export const isOfTwoMatters = (a: Claim, b: Claim, company: Company): boolean =>
  mattersApart(a, b, company) || bodiesApart(a, b, company) || thingsApart(a, b, company)

/** `the tax on diesel` / `the tax on cars` */
function mattersApart(a: Claim, b: Claim, company: Company): boolean {
  const [xs, ys] = [matters(a), matters(b)]
  return xs.some(x =>
    ys.some(y => x.preposition === y.preposition && correspond(x, y, company) <= 0 && !meets(x.words, y.words)),
  )
}

const matters = ({parts}: Claim): Part[] =>
  parts.filter(({preposition, open, who}) => !open && who === null && MATTERS.has(preposition ?? ''))
const MATTERS = new Set(['of', 'on', 'against', 'about', 'over'])

const meets = (xs: ReadonlySet<string>, ys: ReadonlySet<string>): boolean =>
  [...xs].some(x => ys.has(x) || [...ys].some(y => synonyms(x, y)))

/** Who did it: two bodies of people, and neither is the other's. */
function bodiesApart(a: Claim, b: Claim, company: Company): boolean {
  const [xs, ys] = [bodies(a), bodies(b)]
  if (xs.some(x => ys.some(y => correspond(x, y, company) > 0))) return false
  return xs.some(isBody) && ys.some(isBody)
}

const bodies = ({parts}: Claim): Part[] => parts.filter(({role, open}) => role === 'doer' && !open)
const isBody = ({who, head}: Part): boolean =>
  who === null && !WIDE.has(head) && (isPersonNoun(head) || isGroupNoun(head))

/** `three miners` / `nine miners`, `crates of plums` / `crates of pears`: one word for two things. */
function thingsApart(a: Claim, b: Claim, company: Company): boolean {
  return a.parts.some(x => b.parts.some(y => correspond(x, y, company) > 0 && isAnother(x, y)))
}

const isAnother = (x: Part, y: Part): boolean =>
  (x.count !== null && y.count !== null && x.count !== y.count) ||
  (x.head === y.head && x.tail.size > 0 && y.tail.size > 0 && !meets(x.tail, y.tail))
