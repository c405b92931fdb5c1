/**
 * Questions to a clause: whose token this is, who acts, who is acted upon.
 *
 * Example: `The guard was shot by a gunman` and `A gunman shot the guard` have one doer and one sufferer.
 */
import type {Annotated} from '../types.ts'
import type {Clause, Phrase} from './types.ts'

const MAPS = new WeakMap<readonly Clause[], Int32Array>()

/** The innermost clause that holds the token, or null. */
export function clauseAt({clauses, tokens}: Pick<Annotated, 'clauses' | 'tokens'>, index: number): Clause | null {
  let map = MAPS.get(clauses)
  if (!map) {
    map = mapOf(clauses, tokens.length)
    MAPS.set(clauses, map)
  }
  return clauses[map[index] ?? -1] ?? null
}

/** Longer stretches first: what stands inside them is written over. */
function mapOf(clauses: readonly Clause[], length: number): Int32Array {
  const map = new Int32Array(length).fill(-1)
  const order = clauses.map((_, i) => i).sort((x, y) => width(clauses[y]) - width(clauses[x]) || x - y)
  for (const i of order) map.fill(i, clauses[i]?.from, clauses[i]?.to)
  return map
}

const width = (clause: Clause | undefined): number => (clause ? clause.to - clause.from : 0)

/** Who does it: the subject of an active verb, the by-phrase of a passive. */
export const doerOf = ({passive, subject, agent}: Pick<Clause, 'passive' | 'subject' | 'agent'>): Phrase | null =>
  passive ? agent : subject

/** Whom it is done to: the object, or the subject of a passive; each member of a list. */
export function sufferersOf({
  passive,
  subject,
  object,
}: Pick<Clause, 'passive' | 'subject' | 'object'>): readonly Phrase[] {
  const whole = passive ? subject : object
  return whole ? [whole, ...whole.joined] : []
}
