/**
 * What is weighed, floated or not ruled out, told as a thing: `is considering a ban`, `a new stand is being looked at`.
 *
 * Example: `is weighing a back-to-work bill` / `will pass a bill`: whether the bill comes about, possible here and settled
 * there. Avoids the weighing itself as an act of its own. Cost: a look a clause.
 */
import {isPersonNoun} from '../../lexicon/lexicon.ts'
import type {Clause} from '../../annotate/clauses/index.ts'
import type {Annotated} from '../../annotate/types.ts'
import type {Status} from './types.ts'

const WEIGHING = new Set(
  'consider weigh mull ponder contemplate explore float study eye examine review debate discuss moot'.split(' '),
)

/** The stand-in for `comes about`; see the file of outcomes. */
export const COMING_ABOUT = 'come-about'

/** Whether the clause tells of a thing only that it may come about. */
export function isConsidered(
  {tokens}: Annotated,
  {lemma, verb, particle, negated, passive, object, subject, group, predicative}: Clause,
): boolean {
  const thing = passive ? subject : object
  if (thing === null || thing.person !== null || isPersonNoun(thing.lemma)) return false
  // `was considered bold`: an opinion; `is being considered`: weighed
  if (predicative !== null) return false
  if (passive && !tokens.slice(group?.from ?? 0, verb ?? 0).some(({lower}) => lower === 'being')) return false
  const beside = particle ?? tokens[(verb ?? 0) + 1]?.lower
  // `has not ruled out a strike`
  if (lemma === 'rule' && beside === 'out') return negated
  if (negated) return false
  return WEIGHING.has(lemma) || (lemma === 'look' && passive && beside === 'at')
}

export const consideredAt = ({tokens}: Annotated, {verb}: Clause): Status => ({
  grade: 1,
  cue: tokens[verb ?? -1] ?? null,
  ladder: 'done',
})
