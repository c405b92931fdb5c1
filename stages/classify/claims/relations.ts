/**
 * Which words of predicates tell one act and which exclude each other, over what the lexicon knows of single words.
 *
 * Example: `in-force` against `lift`; `leak` and `escape` of fuel. Avoids: senses that the lexicon keeps apart because they
 * are apart elsewhere: these hold of one thing in reports of one event.
 */
import {opposites, synonyms} from '../../lexicon/lexicon.ts'
import {stemOf} from '../../align/stem.ts'
import {onceATwo} from '../once.ts'
import type {Claim, Relation} from './types.ts'
import {EMPTY} from './words.ts'

const OPPOSED: readonly (readonly [string, string])[] = `
  in-force | lift repeal scrap expire lapse suspend revoke remove abolish end void
  in-custody | release free bail at-large escape discharge acquit
  at-large | arrest catch capture detain hold seize apprehend in-custody
  in-favour | against oppose opposed reject
  rise climb gain jump | shed
  run operate work function operational activate | fail stop broken faulty fault malfunction stall deactivate
  sound ring | silent
  hold withstand | collapse burst breach fail breach give-way
  meet achieve exceed hit reach | miss
  impossible | possible option open
  support back | oppose
  leak escape spill | contain
  stop halt | continue
  open reopen | shut close closed shut
  in-stock | sold-out
  include select pick name | omit exclude drop
  repay return refund | keep withhold
  grant issue award give | deny refuse withhold revoke
  keep retain | sack fire dismiss oust remove replace drop
  claim-responsibility | deny-responsibility
  admit allow accept | exclude bar
  win | lose
  concede | refuse
  armed | unarmed
  sign | veto reject
  hold | collapse
  fund back | refuse
`
  .trim()
  .split('\n')
  .flatMap(line => {
    const [left = [], right = []] = line
      .trim()
      .split(' | ')
      .map(side => side.split(' '))
    return left.flatMap(a => right.flatMap(b => [[a, b] as const, [b, a] as const]))
  })

const opposedTo = new Map<string, Set<string>>()
for (const [a, b] of OPPOSED) opposedTo.set(a, (opposedTo.get(a) ?? new Set()).add(b))

/** Words that tell one act in reports of one event, beyond the lexicon's sets. */
const SAME: readonly (readonly string[])[] = `
  cause trigger spark bring-about produce lead result contribute blame responsible
  collapse burst breach break fail
  sound ring
  run work operate function
  leak escape spill
  insure insured
  in-force apply valid stand
  repay return refund
  drag haul pull tug
  lock shut confine
  say tell
  die dead
  fail refuse malfunction
  ban restriction curb curfew prohibition
  tow push move
  hit strike punch
  winch lift airlift
  fail malfunction stall
  dismiss expel send-off
  close shutter shut mothball
  take-off rescue evacuate
  employ hire recruit
  aboard on-board
  fuel diesel petrol kerosene
  miss without
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(' '))

const sameAs = new Map<string, Set<string>>()
for (const set of SAME) for (const word of set) sameAs.set(word, new Set([...(sameAs.get(word) ?? []), ...set]))

export const oneAct = (a: string, b: string): boolean => sameAs.get(a)?.has(b) === true || synonyms(a, b)
const againstEachOther = (a: string, b: string): boolean => opposedTo.get(a)?.has(b) === true || opposites(a, b)

/** By the words that tell the predicate; `take` and `get` alone tell nothing. */
export function relationOf(a: Claim, b: Claim): Relation | null {
  let found: Relation | null = null
  for (const x of a.predicate)
    for (const y of b.predicate) {
      const relation = remembered(x, y)
      if (relation === 'opposite') return relation
      found ??= relation
    }
  return found
}

/** What is asked of two verbs is asked of them in every story. */
const remembered = onceATwo(wordsRelate)

function wordsRelate(x: string, y: string): Relation | null {
  if (EMPTY.has(x) || EMPTY.has(y)) return null
  if (x === y || stemOf(x) === stemOf(y)) return 'same'
  if (againstEachOther(x, y)) return 'opposite'
  return oneAct(x, y) ? 'same' : null
}
