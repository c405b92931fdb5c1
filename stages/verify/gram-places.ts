/**
 * Where the grams of one article stand, so that another's can be looked up: a small hash table over word hashes.
 *
 * Cost: 5 ns a gram; the tables are kept between pairs and emptied by counting rounds.
 */
import {gramHashes} from '../kernel/grams.ts'

let round = 0
/** Four numbers a slot, in one line of the cache: gram, round, the last place entered so far, how many there are. */
let slots = new Int32Array(0)
const ROUND = 1
const LAST = 2
const COUNT = 3
/** By place: the place before it with the same gram, or -1. */
let placeBefore = new Int32Array(0)
let grams = new Int32Array(0)
/** Of the text that is looked up. */
let otherGrams = new Int32Array(0)

function makeRoom(words: number): void {
  if (grams.length < words) grams = new Int32Array(2 * words)
  if (placeBefore.length < words) placeBefore = new Int32Array(2 * words)
  if (slots.length >= 8 * words) return
  slots = new Int32Array(2 ** Math.ceil(Math.log2(16 * words)))
  round = 0
}

/** Enters all grams of `width` words. What was entered before is forgotten. */
export function enterGrams(words: Int32Array, width: number): void {
  makeRoom(words.length)
  round += 1
  const total = words.length < width ? 0 : gramHashes(words, words.length, width, grams)
  // read once: names of the module cost a look-up each time
  const [all, table, now, before] = [grams, slots, round, placeBefore]
  const mask = table.length - 4
  for (let place = 0; place < total; place++) {
    const gram = all[place] ?? 0
    let slot = (gram << 2) & mask
    while (table[slot + ROUND] === now && table[slot] !== gram) slot = (slot + 4) & mask
    const known = table[slot + ROUND] === now
    before[place] = known ? (table[slot + LAST] ?? -1) : -1
    table[slot + COUNT] = known ? (table[slot + COUNT] ?? 0) + 1 : 1
    table[slot] = gram
    table[slot + ROUND] = now
    table[slot + LAST] = place
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
  const [all, table, now] = [otherGrams, slots, round]
  const mask = table.length - 4
  for (let at = 0; at < total; at++) {
    const gram = all[at] ?? 0
    let slot = (gram << 2) & mask
    while (table[slot + ROUND] === now && table[slot] !== gram) slot = (slot + 4) & mask
    if (table[slot + ROUND] === now && visit(at, table[slot + LAST] ?? 0, table[slot + COUNT] ?? 0)) return true
  }
  return false
}

/** The place before `place` with the same gram, or -1. */
export const before = (place: number): number => placeBefore[place] ?? -1
