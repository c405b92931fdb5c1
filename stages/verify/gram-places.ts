/**
 * Where the grams of one article stand, so that another's can be looked up: a small hash table over word hashes.
 *
 * Cost: 5 ns a gram; the tables are kept between pairs and emptied by counting rounds.
 */
import {gramHashes} from '../kernel/grams.ts'

let round = 0
let keys = new Int32Array(0)
let rounds = new Int32Array(0)
/** By slot: the last place of the gram entered so far, and how many there are. */
let lastPlace = new Int32Array(0)
let counts = new Int32Array(0)
/** By place: the place before it with the same gram, or -1. */
let placeBefore = new Int32Array(0)
let grams = new Int32Array(0)
/** Of the text that is looked up. */
let otherGrams = new Int32Array(0)

function makeRoom(words: number): void {
  if (grams.length < words) grams = new Int32Array(2 * words)
  if (placeBefore.length < words) placeBefore = new Int32Array(2 * words)
  if (keys.length >= 2 * words) return
  const size = 2 ** Math.ceil(Math.log2(4 * words))
  keys = new Int32Array(size)
  rounds = new Int32Array(size)
  lastPlace = new Int32Array(size)
  counts = new Int32Array(size)
  round = 0
}

/** Slot of the gram: its own, or the free one where it would go. */
function slotOf(gram: number): number {
  const mask = keys.length - 1
  let slot = gram & mask
  while (rounds[slot] === round && keys[slot] !== gram) slot = (slot + 1) & mask
  return slot
}

/** Enters all grams of `width` words. What was entered before is forgotten. */
export function enterGrams(words: Int32Array, width: number): void {
  makeRoom(words.length)
  round += 1
  const count = words.length < width ? 0 : gramHashes(words, words.length, width, grams)
  for (let place = 0; place < count; place++) {
    const gram = grams[place] ?? 0
    const slot = slotOf(gram)
    const known = rounds[slot] === round
    placeBefore[place] = known ? (lastPlace[slot] ?? -1) : -1
    counts[slot] = known ? (counts[slot] ?? 0) + 1 : 1
    keys[slot] = gram
    rounds[slot] = round
    lastPlace[slot] = place
  }
}

/**
 * Looks up every gram of `words`, in order, until `visit` returns true; returns whether it did. `place` is the last
 * place of the gram in the entered text, `count` how many it has; `before` walks to the earlier ones.
 */
export function meetGrams(
  words: Int32Array,
  width: number,
  visit: (at: number, place: number, count: number) => boolean,
): boolean {
  if (otherGrams.length < words.length) otherGrams = new Int32Array(2 * words.length)
  const total = words.length < width ? 0 : gramHashes(words, words.length, width, otherGrams)
  for (let at = 0; at < total; at++) {
    const slot = slotOf(otherGrams[at] ?? 0)
    if (rounds[slot] === round && visit(at, lastPlace[slot] ?? 0, counts[slot] ?? 0)) return true
  }
  return false
}

/** The place before `place` with the same gram, or -1. */
export const before = (place: number): number => placeBefore[place] ?? -1
