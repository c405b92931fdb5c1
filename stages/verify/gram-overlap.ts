/**
 * How much two texts have in common, straight from their words: as overlapOf, without sorted lists of grams.
 *
 * For pairs whose grams nobody keeps: entering both in one table takes a tenth of the time of sorting them.
 * Cost: 5 ns a gram.
 */
import {gramCount, gramHashes} from '../kernel/grams.ts'
import type {Overlap} from './overlap.ts'

/** Two numbers a slot, side by side in one line of the cache: the gram, and in which round and text it was met. */
let slots = new Int32Array(0)
let grams = new Int32Array(0)
/** Three a pair: none met, met in the first text, met in the second. */
let round = 0
const ROUND = 4
const IN_A = 1
const IN_B = 2

function makeRoom(count: number): void {
  if (grams.length < count) grams = new Int32Array(2 * count)
  if (slots.length >= 4 * count && round < 2 ** 30 - ROUND) return
  slots = new Int32Array(2 ** Math.ceil(Math.log2(8 * count + 4)))
  round = 0
}

/** Enters the grams of one text; returns how many are new to it, and how many of these the other has. */
function enter(words: Int32Array, width: number, own: number): {readonly distinct: number; readonly shared: number} {
  const count = gramCount(words.length, width)
  gramHashes(words, words.length, width, grams)
  const [table, all, now] = [slots, grams, round]
  const mask = table.length - 2
  let [distinct, shared] = [0, 0]
  for (let at = 0; at < count; at++) {
    const gram = all[at] ?? 0
    let slot = (gram << 1) & mask
    let met = table[slot + 1] ?? 0
    while (met >= now && table[slot] !== gram) {
      slot = (slot + 2) & mask
      met = table[slot + 1] ?? 0
    }
    const known = met >= now ? met - now : 0
    if ((known & own) !== 0) continue
    table[slot] = gram
    table[slot + 1] = now + (known | own)
    distinct += 1
    if (known !== 0) shared += 1
  }
  return {distinct, shared}
}

/** `width`: words in a gram; a text of fewer is one gram, one without words none. */
export function overlapOfWords(a: Int32Array, b: Int32Array, width: number): Overlap {
  makeRoom(a.length + b.length)
  round += ROUND
  const ofA = enter(a, width, IN_A).distinct
  const {distinct: ofB, shared} = enter(b, width, IN_B)
  const share = (of: number): number => (of === 0 ? 0 : shared / of)
  return {shared, jaccard: share(ofA + ofB - shared), containment: [share(ofA), share(ofB)]}
}
