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
import {claimsOf, companyOf} from './claims.ts'
import type {Company} from './correspond.ts'
import {pairsOf, type Pair} from './pairs.ts'
import {isOfTwoMatters} from './matters.ts'
import {sharedLoosely} from './loosely.ts'
import {sharedBy} from './shared.ts'
import type {Claim, Meeting} from './types.ts'
import {WIDE_ACTS} from './words.ts'
import {onceAStory} from '../once.ts'

export interface Claims {
  readonly claims: readonly Claim[]
  readonly meetings: readonly Meeting[]
  readonly company: Company
  /** Claims of two members that tell one act or the contrary, whoever is in it. */
  readonly pairs: readonly Pair[]
}

/** Whichever kind asks first. */
export const claimsMet = onceAStory((story): Claims => {
  const claims = claimsOf(story)
  const company = companyOf(story)
  const pairs = pairsOf(story, claims)
  const rare = rarityOf(claims)
  return {claims, company, pairs, meetings: pairs.flatMap(pair => meetingOf(pair, company, rare))}
})

type Rarity = (claim: Claim) => boolean

/** An act that its article tells once or twice. */
function rarityOf(claims: readonly Claim[]): Rarity {
  const key = ({member, predicate}: Claim): string => `${member} ${stemOf(predicate[0] ?? '')}`
  const count = new Map<string, number>()
  for (const claim of claims) count.set(key(claim), (count.get(key(claim)) ?? 0) + 1)
  return claim => (count.get(key(claim)) ?? 0) <= FEW
}

const FEW = 2

function meetingOf(pair: Pair, company: Company, rare: Rarity): Meeting[] {
  const {a, b, like, verbatim, linked, relation, asked} = pair
  // what changes inside one quotation is the quotation’s
  if (a.clause.quoted && b.clause.quoted) return []
  const nearly = pair.near ? sharedBy(a, b, company, {denied: relation === 'same' && linked && !isWide(a)}) : null
  const shared = nearly ?? (asked === null ? null : sharedLoosely(a, b, company, asked))
  if ((relation === 'opposite' || !pair.near) && isOfTwoMatters(a, b, company)) return []
  if (shared === null || timesApart(a, b) || sessionsApart(a, b) || a.past !== b.past) return []
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
  if (
    nearly !== null &&
    relation === 'opposite' &&
    [a, b].every(isActive) &&
    hasObject(a) !== hasObject(b) &&
    shared < TWO
  )
    return []
  return linked || shared >= TWO || isPlain({a, b, relation, shared}, rare)
    ? [
        {
          a,
          b,
          relation,
          shared,
          like,
          verbatim,
          rare: rare(a) && rare(b) && !isWide(a) && !isWide(b),
          asked: nearly === null,
        },
      ]
    : []
}

const isWide = ({predicate}: Claim): boolean => predicate.some(word => WIDE_ACTS.has(word))

/** `No fuel leaked` / `Diesel escaped into the harbour`: an act that neither article tells twice, denied whole. */
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

const hasObject = ({clause, parts}: Claim): boolean => parts.some(({phrase}) => phrase === clause.object)
const isActive = ({clause, state}: Claim): boolean => !clause.passive && !state

/** `was dearer at the open` / `was cheaper by the close`. */
function sessionsApart(a: Claim, b: Claim): boolean {
  const [x, y] = [sessionOf(a), sessionOf(b)]
  return x !== null && y !== null && x !== y
}

/** Of the trading day, by the words beside the verb. */
const sessionOf = ({parts}: Claim): string | null =>
  parts.flatMap(({preposition, words}) =>
    SESSIONS.filter(([, by, word]) => preposition === by && words.has(stemOf(word))),
  )[0]?.[0] ?? null

const SESSIONS =
  `before before bell|before before open|before in premarket|before in pre-market|early in early|early at open|early in opening|late at close|late by close
late in late|late in closing|late by end|after after bell|after after hour|after in after-hours|after after close|late at end|noon by midday|noon at midday|noon in afternoon|early in morning`
    .split(/[|\n]/u)
    .map(line => line.split(' ') as [string, string, string])

/** The same act on two days is two acts. */
export function timesApart(a: Claim, b: Claim): boolean {
  const stands = a.times.flatMap(x => b.times.map(y => timesMeet(x, y)))
  return stands.includes('apart') && !stands.includes('same')
}
