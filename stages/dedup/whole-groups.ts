/**
 * Groups made whole: near-copies of near-copies are held against the representative itself, until no question is open.
 *
 * Example: 300 forms that differ in a word each; in a crowd each was compared with four others, none of which represents.
 * Avoids a group for every few of them. Cost: a comparison for each open question; without crowds there are hardly any.
 */
import {followedTexts, openQuestions, type Followed} from './group.ts'
import type {Findings} from './find.ts'
import {A, B, COPY, joined, PAIR, pairCode, RELATION, RELATIONS, type Candidates} from './pairs.ts'
import type {Ranks} from './precedence.ts'
import {placeIn} from './register.ts'
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

/** What was compared already; looked into only where a question seems open. */
class Asked {
  readonly #pairs: Float64Array
  #codes: Float64Array | null = null
  readonly #since = new Set<number>()

  constructor(pairs: Float64Array) {
    this.#pairs = pairs
  }

  #sorted(): Float64Array {
    const pairs = this.#pairs
    const codes = new Float64Array(pairs.length / PAIR)
    for (let k = 0; k < codes.length; k++) codes[k] = pairCode(pairs[PAIR * k + A] ?? 0, pairs[PAIR * k + B] ?? 0)
    return codes.sort()
  }

  has(code: number): boolean {
    const codes = (this.#codes ??= this.#sorted())
    return this.#since.has(code) || codes[placeIn(codes, code)] === code
  }

  add(codes: Float64Array): void {
    for (const code of codes) this.#since.add(code)
  }
}

/** The findings with what was found besides, and who follows whom then. */
export async function wholeGroups(
  found: Findings,
  told: Told,
  {ranks, verify}: {readonly ranks: Ranks; readonly verify: Verify},
): Promise<{readonly found: Findings; readonly texts: Followed}> {
  const asked = new Asked(found.pairs)
  let known = found
  for (;;) {
    const texts = followedTexts(known, told, ranks)
    const codes = openQuestions(texts, known.standIn, {told, wasAsked: code => asked.has(code)})
    if (codes.length === 0) return {found: known, texts}
    asked.add(codes)
    const more = nearOnly(await verify(joined([{lane: COPY, codes: [codes]}])))
    if (more.length > 0) known = {...known, pairs: together(known.pairs, more)}
  }
}
