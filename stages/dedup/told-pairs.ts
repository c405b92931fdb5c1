/**
 * Pairs as they are told: of exact copies the first speaks for all.
 *
 * Exact copies are a star around their first; what is true of the text of one is told of the first.
 * Cost: 200 ns a pair.
 */
import {ascending} from './ascending.ts'
import type {Findings} from './find.ts'
import {
  A,
  A_IN_B,
  B,
  B_IN_A,
  COPY,
  JACCARD,
  LANE_BITS,
  PAIR,
  pairCode,
  RELATION,
  RELATIONS,
  RUN,
  SCORE,
} from './pairs.ts'
import type {Ranks} from './precedence.ts'
import {sharedFloats} from './shared.ts'
import type {Told} from './told.ts'

const EXACT = RELATIONS.indexOf('exact')
const CONTAINS = RELATIONS.indexOf('contains')
const CONTAINED = RELATIONS.indexOf('contained')

/** Rows of numbers, and where one of them begins. */
interface Row {
  readonly rows: Float64Array
  readonly at: number
}

/**
 * Writes the row with two places for its articles, the lower first; where they are the other way round, so is what one is to the
 * other.
 */
function placeRow({rows: from, at}: Row, [a, b]: readonly [number, number], {rows: into, at: to}: Row): void {
  const isTurned = b < a
  const [aInB, bInA] = [from[at + (isTurned ? B_IN_A : A_IN_B)] ?? 0, from[at + (isTurned ? A_IN_B : B_IN_A)] ?? 0]
  const relation = from[at + RELATION] ?? 0
  into[to + A] = Math.min(a, b)
  into[to + B] = Math.max(a, b)
  into[to + LANE_BITS] = from[at + LANE_BITS] ?? 0
  into[to + RELATION] = relation !== CONTAINS && relation !== CONTAINED ? relation : bInA >= aInB ? CONTAINS : CONTAINED
  into[to + JACCARD] = from[at + JACCARD] ?? 0
  into[to + A_IN_B] = aInB
  into[to + B_IN_A] = bInA
  into[to + RUN] = from[at + RUN] ?? 0
  into[to + SCORE] = from[at + SCORE] ?? 0
}

/** Rows in the order of their first two numbers; in shared memory. */
function inOrder(rows: Float64Array): Float64Array {
  const codes = new Float64Array(rows.length / PAIR)
  for (let r = 0; r < codes.length; r++) codes[r] = pairCode(rows[r * PAIR + A] ?? 0, rows[r * PAIR + B] ?? 0)
  const sorted = sharedFloats(rows.length)
  let to = 0
  for (const r of ascending(codes)) {
    for (let column = 0; column < PAIR; column++) sorted[to + column] = rows[r * PAIR + column] ?? 0
    to += PAIR
  }
  return sorted
}

/** Pairs as rows of `PAIR` numbers with places for articles: the lower first, rows ascending. */
export function pairsToTell({pairs}: Pick<Findings, 'pairs'>, told: Told, {first}: Ranks): Float64Array {
  const firstOf = (article: number): number => first[told.places[article] ?? 0] ?? 0
  let copies = 0
  for (let place = 0; place < first.length; place++) if (first[place] !== place) copies += 1
  const rows = new Float64Array(pairs.length + PAIR * copies)
  let to = 0
  for (let at = 0; at < pairs.length; at += PAIR, to += PAIR) {
    const places = [firstOf(pairs[at + A] ?? 0), firstOf(pairs[at + B] ?? 0)] as const
    placeRow({rows: pairs, at}, places, {rows, at: to})
  }
  for (let place = 0; place < first.length; place++) {
    const own = first[place] ?? place
    if (own === place) continue
    rows.set([Math.min(own, place), Math.max(own, place), COPY, EXACT, 1, 1, 1, told.words[own] ?? 0, 0], to)
    to += PAIR
  }
  return inOrder(rows)
}
