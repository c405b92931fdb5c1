/**
 * What a verb, adjective or noun makes of the clause under it.
 *
 * Example: `managed to escape` done; `plans to sue` planned; `is examining whether` open; `tried to stop` nothing.
 */
import type {Clause} from '../../annotate/clauses/index.ts'
import type {Token} from '../../annotate/types.ts'
import {FACT, UNSAID, type Status} from './types.ts'
import {ASKED, ATTEMPTED, CARRYING, DECIDED, DIRECTING, HELD, OPEN, PLANNED, TURNING, WONDERING} from './words.ts'

export interface Over {
  readonly token: Token | undefined
  readonly over: Clause | undefined
  readonly clause: Clause
}

export function ofGovernor(lemma: string, {token, over, clause: {marker, sort, quoted}}: Over): Status {
  const cue = token ?? null
  const isOver = over !== undefined && over.verb === token?.index
  if (marker === 'whether' || marker === 'if') return WONDERING.has(lemma) ? {grade: 1, cue, ladder: 'sure'} : UNSAID
  // `wondered why the plane turned`: it turned
  if (marker === 'why' || marker === 'when' || marker === 'where') return FACT
  // `it is not known how many were hurt`
  if (marker === 'how') return UNSAID
  if (TURNING.has(lemma)) return FACT
  // `is not believed to have`, `did not plan to`: another claim
  if (isOver && over.negated) return UNSAID
  const toDo = sort === 'infinitive' || sort === 'participle'
  // `Media report that it happened` is routine, `reported being robbed` the claim of others
  if (lemma === 'report' && !(isOver && over.passive)) return toDo ? UNSAID : {grade: 3, cue, ladder: 'sure'}
  // `“I was supposed to catch that”`: to be, not said to be
  if (lemma === 'suppose' && sort === 'infinitive' && quoted) return UNSAID
  if (sort === 'infinitive' && DIRECTING.has(lemma)) return UNSAID
  if (sort === 'infinitive' && ATTEMPTED.has(lemma)) return {grade: 2, cue, ladder: 'done'}
  if (sort === 'infinitive' && PLANNED.has(lemma)) return {grade: 2, cue, ladder: 'done'}
  if (sort === 'infinitive' && ASKED.has(lemma)) return {grade: 1, cue, ladder: 'done'}
  if (OPEN.has(lemma)) return {grade: 1, cue, ladder: toDo ? 'done' : 'sure'}
  if (toDo && lemma === 'propose') return {grade: 1, cue, ladder: 'done'}
  if (HELD.has(lemma)) return {grade: 2, cue, ladder: 'sure'}
  if (PLANNED.has(lemma)) return {grade: 2, cue, ladder: 'done'}
  if (DECIDED.has(lemma)) return {grade: 3, cue, ladder: 'done'}
  if (CARRYING.has(lemma)) return FACT
  // `tried to`, `was able to`, `wished`: says nothing of whether it came about
  return toDo || sort === 'content' ? UNSAID : FACT
}
