/**
 * How alike two articles are as tellings of one event, over the terms that are kept of them: as
 * stages/candidates/story-likeness.ts, in whole numbers.
 *
 * Avoids: walking both lists of terms side by side, where no processor foresees which comes next. The terms of the one
 * article are laid out in a table, once for all that it is compared with.
 * Cost: 200 ns a pair.
 */
import {SHARES, stepOf, WHOLE_SCORE, wordOfCode} from './codes.ts'
import {isName, rarityOf} from './lexicon.ts'

export interface Side {
  /** Codes of its terms, from one place up to another: 255 at most. */
  readonly codes: Uint32Array
  readonly from: number
  readonly to: number
  readonly lift: number
}

export interface LikenessSettings {
  readonly lexicon: Uint8Array
  readonly lift: number
  /** Rarity from which a name or number counts as rare. */
  readonly bar: number
}

const SLOTS = 2 ** 12
const NOBODY: Side = {codes: new Uint32Array(0), from: 0, to: 0, lift: 1}

/** Of one article with others in turn. */
export class Likeness {
  plain = 0
  lifted = 0
  /** Names and numbers in common that count as rare. */
  rare = 0
  readonly #settings: LikenessSettings
  #own = NOBODY
  /** By the last bits of a word its term, counted from 1; and of each the one before it in its slot. */
  readonly #slots = new Uint8Array(SLOTS)
  readonly #before = new Uint8Array(256)

  constructor(settings: LikenessSettings) {
    this.#settings = settings
  }

  /** The article that others are compared with. */
  begin(own: Side): void {
    const before = this.#own
    for (let at = before.from; at < before.to; at++) this.#slots[wordOfCode(before.codes[at] ?? 0) & (SLOTS - 1)] = 0
    this.#own = own
    for (let at = own.from; at < own.to; at++) {
      const slot = wordOfCode(own.codes[at] ?? 0) & (SLOTS - 1)
      const term = at - own.from + 1
      this.#before[term] = this.#slots[slot] ?? 0
      this.#slots[slot] = term
    }
  }

  /** Sets the figures of the pair. */
  compare({codes, from, to, lift: otherLift}: Side): void {
    const {lexicon, lift, bar} = this.#settings
    const mask = lexicon.length - 1
    let plain = 0
    let ofNames = 0
    let rare = 0
    for (let at = from; at < to; at++) {
      const code = codes[at] ?? 0
      const word = wordOfCode(code)
      const first = this.#slots[word & (SLOTS - 1)] ?? 0
      if (first === 0) continue
      const product = this.#shareOf(word, first) * (SHARES[stepOf(code)] ?? 0)
      if (product === 0) continue
      const entry = lexicon[word & mask] ?? 0
      plain += product
      if (!isName(entry)) continue
      ofNames += product
      if (rarityOf(entry) >= bar) rare += 1
    }
    this.plain = plain / WHOLE_SCORE
    this.lifted = ((plain + (lift * lift - 1) * ofNames) / WHOLE_SCORE) * this.#own.lift * otherLift
    this.rare = rare
  }

  /** What the word weighs in the own article; 0 where it has none. */
  #shareOf(word: number, first: number): number {
    const {codes, from} = this.#own
    for (let term = first; term > 0; term = this.#before[term] ?? 0) {
      const code = codes[from + term - 1] ?? 0
      if (wordOfCode(code) === word) return SHARES[stepOf(code)] ?? 0
    }
    return 0
  }
}
