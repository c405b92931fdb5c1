/**
 * One text entered in a table, and others held against it: what both have in common, and their longest run.
 *
 *     const entered = new EnteredText(5)
 *     entered.enter(a)
 *     entered.against(b)  ->  as overlapOf a and b
 *     entered.run()       ->  as longestRun of both
 *
 * Candidates come in the order of their first members, so a text is entered once for all that are held against it. Where
 * the words of both agree, the next gram is known without being looked up: its slot is that of the next place.
 * Wrong answer it avoids: three tables a pair, one for what is shared and two for where it stands.
 * Cost: 10 ns a gram that is entered, 2 ns one that agrees, 10 ns one that does not; no object but the answer. A run is counted on the way.
 */
import {gramCount, gramHashes} from '../kernel/grams.ts'
import {longestRun} from './longest-run.ts'
import type {Overlap} from './overlap.ts'

/**
 * Four numbers a slot, in one line of the cache: the gram, the round in which it was entered, its last place in the entered
 * text, and the round in which another text was found to have it.
 */
const ROUND = 1
const LAST = 2
const MET = 3
/** Places and words a word: texts that repeat themselves more are few. */
const STEPS = 32
const MOST_ROUNDS = 2 ** 30

export class EnteredText {
  readonly #width: number
  #slots = new Int32Array(0)
  /** Every text that is entered and every one held against it has a round; what is of another is forgotten. */
  #round = 0
  #grams = new Int32Array(0)
  #words: Int32Array = new Int32Array(0)
  #other: Int32Array = new Int32Array(0)
  /** Of the places of slots that are in use. */
  #mask = 0
  #entered = 0
  #distinct = 0
  /** By place its slot, and the place before it with the same gram or -1. */
  #slotAt = new Int32Array(0)
  #before = new Int32Array(0)
  /** By diagonal (place less place in the other text): up to where in the other it was followed. */
  #followed = new Int32Array(0)
  #shared = 0
  #steps = 0
  #longest = 0
  /** The last gram of the other text that is known to agree, and how far from it the same one stands in the entered text. */
  #agreesTo = -1
  #shift = 0

  /** `width`: words in a gram; a text of fewer is one gram, one without words none. */
  constructor(width: number) {
    this.#width = width
  }

  /** A third of the slots stays free; as few are in use as may be, so that they lie in the nearest cache. */
  #makeRoom(words: number): void {
    const inUse = 4 * 2 ** Math.ceil(Math.log2(1.5 * words + 2))
    this.#mask = inUse - 4
    if (inUse <= this.#slots.length && this.#round < MOST_ROUNDS) return
    this.#slots = new Int32Array(inUse)
    this.#round = 0
    this.#grams = new Int32Array(inUse / 4)
    this.#slotAt = new Int32Array(inUse / 4)
    this.#before = new Int32Array(inUse / 4)
    this.#followed = new Int32Array(inUse / 4)
  }

  /** What was entered before is forgotten. `words` must stay as they are; the other texts are expected to be as long. */
  enter(words: Int32Array, ofOther = words.length): void {
    this.#makeRoom(words.length + ofOther)
    this.#words = words
    const now = ++this.#round
    const count = gramCount(words.length, this.#width)
    gramHashes(words, words.length, this.#width, this.#grams)
    const [table, grams, slotAt, before] = [this.#slots, this.#grams, this.#slotAt, this.#before]
    const mask = this.#mask
    let distinct = 0
    for (let place = 0; place < count; place++) {
      const gram = grams[place] ?? 0
      let slot = (gram << 2) & mask
      while (table[slot + ROUND] === now && table[slot] !== gram) slot = (slot + 4) & mask
      const isNew = table[slot + ROUND] !== now
      before[place] = isNew ? -1 : (table[slot + LAST] ?? -1)
      slotAt[place] = slot
      table[slot + LAST] = place
      if (!isNew) continue
      table[slot] = gram
      table[slot + ROUND] = now
      table[slot + MET] = 0
      distinct += 1
    }
    this.#entered = now
    this.#distinct = distinct
  }

  /** `other` must stay as it is until its run was asked for. */
  against(other: Int32Array): Overlap {
    const words = this.#words.length + other.length
    if (6 * words > this.#mask || this.#round >= MOST_ROUNDS) this.enter(this.#words, other.length)
    this.#other = other
    const {shared, alone} = this.#walk(other)
    this.#shared = shared
    const [ofOwn, ofOther] = [this.#distinct, shared + alone]
    const share = (of: number): number => (of === 0 ? 0 : shared / of)
    return {shared, jaccard: share(ofOwn + ofOther - shared), containment: [share(ofOwn), share(ofOther)]}
  }

  /** Words of the longest run that the entered text shares with the one that was held against it last. */
  run(): number {
    const [words, other] = [this.#words, this.#other]
    if (this.#shared === 0) return longestRun(words, other, {known: 0})
    if (this.#steps > this.#mostSteps()) return longestRun(words, other, {known: this.#width})
    // A hash that two grams share by chance is followed for fewer words than it stands for.
    return Math.max(Math.min(this.#width, words.length, other.length), this.#longest)
  }

  #mostSteps(): number {
    return STEPS * (this.#words.length + this.#other.length)
  }

  /** How many distinct grams of the other text stand in the entered one too, and how many do not. */
  #walk(other: Int32Array): {readonly shared: number; readonly alone: number} {
    this.#begin(other)
    const [table, grams, slotAt, before] = [this.#slots, this.#grams, this.#slotAt, this.#before]
    const [now, entered, mask] = [this.#round, this.#entered, this.#mask]
    const count = gramCount(other.length, this.#width)
    let [shared, alone] = [0, 0]
    for (let at = 0; at < count; at++) {
      const agrees = at <= this.#agreesTo
      let slot = agrees ? (slotAt[at + this.#shift] ?? 0) : ((grams[at] ?? 0) << 2) & mask
      if (!agrees) {
        const gram = grams[at] ?? 0
        let round = table[slot + ROUND]
        while ((round === entered || round === now) && table[slot] !== gram) {
          slot = (slot + 4) & mask
          round = table[slot + ROUND]
        }
        if (round !== entered) {
          if (round !== now) alone += 1
          table[slot] = gram
          table[slot + ROUND] = now
          continue
        }
      }
      if (table[slot + MET] !== now) shared += 1
      table[slot + MET] = now
      const last = table[slot + LAST] ?? 0
      // what agrees was followed from its beginning, but the gram may stand in other places too
      if (!agrees || (before[last] ?? -1) >= 0) this.#follow(other, at, last)
    }
    return {shared, alone}
  }

  #begin(other: Int32Array): void {
    this.#round += 1
    gramHashes(other, other.length, this.#width, this.#grams)
    this.#followed.fill(0, 0, this.#words.length + other.length)
    this.#steps = 0
    this.#longest = 0
    this.#agreesTo = -1
  }

  /** Every place of a gram is followed as far as the words agree, and none inside a run that was followed. */
  #follow(other: Int32Array, at: number, last: number): void {
    const [words, followed, most] = [this.#words, this.#followed, this.#mostSteps()]
    for (let place = last; place >= 0; place = this.#before[place] ?? -1) {
      this.#steps += 1
      if (this.#steps > most) return
      const diagonal = place - at + other.length
      if ((followed[diagonal] ?? 0) > at) continue
      const least = Math.min(words.length - place, other.length - at)
      let run = 0
      while (run < least && words[place + run] === other[at + run]) run += 1
      this.#steps += run
      followed[diagonal] = at + run
      if (run > this.#longest) this.#longest = run
      if (at + run - this.#width <= this.#agreesTo) continue
      this.#agreesTo = at + run - this.#width
      this.#shift = place - at
    }
  }
}
