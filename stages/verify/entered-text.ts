/**
 * One text entered in a table, and others held against it (entered.ts): the plain twin of stages/kernel/wasm/overlap.ts,
 * which works where WebAssembly cannot.
 *
 * Candidates come in the order of their first members, so a text is entered once for all that are held against it. Where
 * the words of both agree, the next gram is known without being looked up: it is that of the next place.
 * Wrong answer it avoids: three tables a pair, one for what is shared and two for where it stands.
 * Cost: 8 ns a gram that is entered, 4 ns one that agrees, 8 ns one that does not; no object but the answer. A run is counted on the way.
 */
import {gramCount, gramHashes} from '../kernel/grams.ts'
import {longestRun} from './longest-run.ts'
import {overlapBy, type Overlap} from './overlap.ts'

/** Two numbers a slot: the gram, and whose it is. */
const OWNER = 1
/** Places and words a word: texts that repeat themselves more are few. */
const STEPS = 32
const MOST_NUMBERS = 2 ** 30
/** Answers that are no places. */
const [NEW, KNOWN] = [-1, -2] as const

export class EnteredText {
  readonly #width: number
  /**
   * The owner of a gram of the entered text is the number of its last place there: places of all texts that were ever
   * entered are numbered on. The owner of one that the other text alone has is the number of the pair, below 0.
   */
  #slots = new Int32Array(0)
  #mask = 0
  #base = 1
  #count = 0
  #pair = 0
  #distinct = 0
  #words: Int32Array = new Int32Array(0)
  #other: Int32Array = new Int32Array(0)
  #grams = new Int32Array(0)
  /** By place: the first with the same gram, the one before with it or -1; by first place the last, and the pair that met it. */
  #first = new Int32Array(0)
  #before = new Int32Array(0)
  #last = new Int32Array(0)
  #met = new Int32Array(0)
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
    const inUse = 2 ** Math.ceil(Math.log2(1.5 * words + 2))
    this.#mask = 2 * inUse - 2
    this.#base += this.#count
    if (2 * inUse <= this.#slots.length && this.#base < MOST_NUMBERS && this.#pair < MOST_NUMBERS) return
    this.#slots = new Int32Array(2 * inUse)
    ;[this.#base, this.#pair] = [1, 0]
    this.#grams = new Int32Array(inUse)
    this.#first = new Int32Array(inUse)
    this.#before = new Int32Array(inUse)
    this.#last = new Int32Array(inUse)
    this.#met = new Int32Array(inUse)
    this.#followed = new Int32Array(inUse)
  }

  /** What was entered before is forgotten. `words` must stay as they are; the other texts are expected to be as long. */
  enter(words: Int32Array, ofOther = words.length): void {
    this.#makeRoom(words.length + ofOther)
    this.#words = words
    this.#count = gramCount(words.length, this.#width)
    gramHashes(words, words.length, this.#width, this.#grams)
    const [slots, grams, first, before, last] = [this.#slots, this.#grams, this.#first, this.#before, this.#last]
    const [count, base, mask] = [this.#count, this.#base, this.#mask]
    let distinct = 0
    for (let place = 0; place < count; place++) {
      const gram = grams[place] ?? 0
      let slot = (gram << 1) & mask
      while ((slots[slot + OWNER] ?? 0) >= base && slots[slot] !== gram) slot = (slot + 2) & mask
      const known = (slots[slot + OWNER] ?? 0) - base
      const own = known < 0 ? place : (first[known] ?? place)
      first[place] = own
      before[place] = Math.max(-1, known)
      last[own] = place
      slots[slot] = gram
      slots[slot + OWNER] = base + place
      if (known < 0) distinct += 1
    }
    this.#distinct = distinct
  }

  /** `other` must stay as it is until its run was asked for. */
  against(other: Int32Array): Overlap {
    const words = this.#words.length + other.length
    if (3 * words > this.#mask || this.#pair >= MOST_NUMBERS) this.enter(this.#words, other.length)
    this.#other = other
    const {shared, alone} = this.#walk(other)
    this.#shared = shared
    return overlapBy(shared, this.#distinct, shared + alone)
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
    const [first, last, met, pair] = [this.#first, this.#last, this.#met, this.#pair]
    const count = gramCount(other.length, this.#width)
    let [shared, alone] = [0, 0]
    for (let at = 0; at < count; at++) {
      const agrees = at <= this.#agreesTo
      const place = agrees ? at + this.#shift : this.#placeOf(this.#grams[at] ?? 0)
      if (place < 0) {
        if (place === NEW) alone += 1
        continue
      }
      const own = first[place] ?? 0
      if (met[own] !== pair) shared += 1
      met[own] = pair
      // what agrees was followed from its beginning, but the gram may stand in other places too
      if (!agrees || last[own] !== own) this.#follow(other, at, last[own] ?? own)
    }
    return {shared, alone}
  }

  #begin(other: Int32Array): void {
    this.#pair += 1
    gramHashes(other, other.length, this.#width, this.#grams)
    this.#followed.fill(0, 0, this.#words.length + other.length)
    this.#steps = 0
    this.#longest = 0
    this.#agreesTo = -1
  }

  /** Of a gram of the other text its last place in the entered one; `NEW` or `KNOWN` where it stands in the other alone. */
  #placeOf(gram: number): number {
    const [slots, mask, base, alone] = [this.#slots, this.#mask, this.#base, -this.#pair]
    let slot = (gram << 1) & mask
    let owner = slots[slot + OWNER] ?? 0
    while ((owner >= base || owner === alone) && slots[slot] !== gram) {
      slot = (slot + 2) & mask
      owner = slots[slot + OWNER] ?? 0
    }
    if (owner >= base) return owner - base
    if (owner === alone) return KNOWN
    slots[slot] = gram
    slots[slot + OWNER] = alone
    return NEW
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
