/**
 * Groups made whole: near-copies of near-copies are held against the representative itself, until no question is open.
 *
 * Example: 300 forms that differ in a word each; in a crowd each was compared with four others, none of which represents.
 * Avoids a group for every few of them. Cost: a comparison for each open question; without crowds there are hardly any.
 */
import {openQuestions, type Members} from './group.ts'
import type {Findings} from './find.ts'
import {A, B, COPY, joined, PAIR, pairCode, RELATION, RELATIONS, type Candidates} from './pairs.ts'
import type {Told} from './told.ts'

export type Verify = (candidates: Candidates) => Promise<Float64Array>

const NEAR = RELATIONS.indexOf('near-copy')

function nearOnly(pairs: Float64Array): Float64Array {
  const near = new Float64Array(pairs.length)
  let to = 0
  for (let at = 0; at < pairs.length; at += PAIR) {
    if (pairs[at + RELATION] !== NEAR) continue
    near.set(pairs.subarray(at, at + PAIR), to)
    to += PAIR
  }
  return near.slice(0, to)
}

function together(some: Float64Array, others: Float64Array): Float64Array {
  const all = new Float64Array(some.length + others.length)
  all.set(some)
  all.set(others, some.length)
  return all
}

/** The findings with what was found besides. */
export async function wholeGroups(
  found: Findings,
  told: Told,
  {members, verify}: {readonly members: Members; readonly verify: Verify},
): Promise<Findings> {
  const {pairs} = found
  const asked = new Set<number>()
  for (let at = 0; at < pairs.length; at += PAIR) asked.add(pairCode(pairs[at + A] ?? 0, pairs[at + B] ?? 0))
  let known = found
  for (;;) {
    const codes = openQuestions(known, told, {members, asked})
    if (codes.length === 0) return known
    for (const code of codes) asked.add(code)
    const more = nearOnly(await verify(joined([{lane: COPY, codes: [codes]}])))
    if (more.length > 0) known = {...known, pairs: together(known.pairs, more)}
  }
}
