/**
 * Candidates to pairs that the texts bear out, block by block: the figures and relations of the room verify.
 *
 * Avoids: one object a pair. A pair is a row of nine numbers.
 * Cost: 15 us a pair, two thirds of it for reading the texts again.
 */
import {enteredText, type Entered} from '../verify/entered.ts'
import type {Overlap} from '../verify/overlap.ts'
import {relationOf, type RelationSettings} from '../verify/relation.ts'
import {
  A,
  B,
  firstOf,
  LANE_BITS,
  lanesOf,
  PAIR,
  RELATION,
  RELATIONS,
  SCORE,
  secondOf,
  type Candidates,
} from './pairs.ts'
import type {Register} from './register.ts'
import {Texts} from './texts.ts'
import type {Workplace} from './workplace.ts'

export interface VerifyGiven {
  readonly register: Register
  readonly candidates: Candidates
}

const same = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.length > 0 && a.every((token, i) => token === b[i])

const EXACT = RELATIONS.indexOf('exact')
/** The number of no article. */
const NOBODY = -1

/** Holds pairs of articles against each other; the first of a pair stays entered for the next one. */
class Verifier {
  readonly #settings: RelationSettings
  readonly #texts: Texts
  readonly #columns: Register['columns']
  readonly #entered: Entered
  #known = NOBODY

  constructor(register: Register, workplace: Workplace) {
    this.#settings = {...workplace.settings.verify, gram: workplace.settings.shingle.gram}
    this.#texts = new Texts(register, workplace)
    this.#columns = register.columns
    this.#entered = enteredText(this.#settings.gram, workplace.module)
  }

  /** Which of a pair comes first must not depend on the order of the input. */
  #isAfter(a: number, b: number): boolean {
    const {left, right} = this.#columns
    return left[a] === left[b] ? (right[a] ?? 0) > (right[b] ?? 0) : (left[a] ?? 0) > (left[b] ?? 0)
  }

  #overlap(first: number, {own, other, isTurned}: {own: Int32Array; other: Int32Array; isTurned: boolean}): Overlap {
    if (this.#known !== first) this.#entered.enter(own)
    this.#known = first
    const overlap = this.#entered.against(other)
    const [ofOwn, ofOther] = overlap.containment
    return isTurned ? {...overlap, containment: [ofOther, ofOwn]} : overlap
  }

  /** Writes the row of a pair; whether the texts bear it out. */
  verify(code: number, bits: number, row: Float64Array): boolean {
    const [first, second] = [firstOf(code), secondOf(code)]
    // its words may be gone before it comes again
    if (this.#known !== first) this.#known = NOBODY
    const [own, other] = [this.#texts.tokens(first), this.#texts.tokens(second)]
    const isTurned = this.#isAfter(first, second)
    row[A] = isTurned ? second : first
    row[B] = isTurned ? first : second
    row[LANE_BITS] = bits
    if (same(own, other)) {
      row.set([EXACT, 1, 1, 1, own.length], RELATION)
      return true
    }
    const overlap = this.#overlap(first, {own, other, isTurned})
    const [a, b] = isTurned ? [other, own] : [own, other]
    const [one, two] = [
      {tokens: a, tokenHash: 'a'},
      {tokens: b, tokenHash: 'b'},
    ]
    const relation = relationOf(one, two, {lanes: lanesOf(bits), overlap, settings: this.#settings})
    if (relation === null) return false
    row.set([RELATIONS.indexOf(relation), overlap.jaccard, ...overlap.containment, this.#entered.run()], RELATION)
    return true
  }
}

/** Pairs borne out, `PAIR` numbers each, in the order of the candidates. */
export function verifyPhase(workplace: Workplace, {register, candidates}: VerifyGiven): (task: number) => Float64Array {
  const verifier = new Verifier(register, workplace)
  const {verifyBlock} = workplace.settings.dedup
  const {codes, lanes, scores} = candidates
  return task => {
    const [from, to] = [task * verifyBlock, Math.min(codes.length, (task + 1) * verifyBlock)]
    const pairs = new Float64Array(PAIR * (to - from))
    let count = 0
    for (let at = from; at < to; at++) {
      const row = pairs.subarray(PAIR * count, PAIR * (count + 1))
      row[SCORE] = scores?.[at] ?? 0
      if (verifier.verify(codes[at] ?? 0, lanes[at] ?? 0, row)) count += 1
    }
    return pairs.slice(0, PAIR * count)
  }
}
