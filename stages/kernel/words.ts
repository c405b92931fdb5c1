/**
 * Folded bytes to one 32-bit hash a word.
 *
 * Example: `dr` 0 0 `odon` -> two hashes. Equal words give equal hashes on every machine; two different words share one
 * about once in 4 billion pairs, which is why 5-grams of hashes can stand for 5-grams of words.
 * Cost: one pass, 16 bytes of a word at a time in four lanes, as vectors of 128 bits take them. Source: the finaliser of
 * MurmurHash3 in each lane, from seeds of their own.
 */
import {SEEDS, spreadBits} from './mix.ts'

/** Up to four bytes from `at`, little-endian; bytes from `end` on count as 0. */
function fourBytes(bytes: Uint8Array, at: number, end: number): number {
  let four = 0
  if (at < end) four = bytes[at] ?? 0
  if (at + 1 < end) four |= (bytes[at + 1] ?? 0) << 8
  if (at + 2 < end) four |= (bytes[at + 2] ?? 0) << 16
  if (at + 3 < end) four |= (bytes[at + 3] ?? 0) << 24
  return four
}

/** What a lane without any byte comes to. */
const NOTHING = SEEDS.map(spreadBits)

/** The lanes start from seeds; no word holds a 0, so its length needs no say. */
export function wordHash(bytes: Uint8Array, start: number, end: number): number {
  let sum = 0
  for (let lane = 0; lane < 4; lane++) {
    if (end - start <= Math.min(4 * lane, 16)) sum += NOTHING[lane] ?? 0
    else {
      let state = SEEDS[lane] ?? 0
      for (let at = start; at < end; at += 16) state = spreadBits(state ^ fourBytes(bytes, at + 4 * lane, end))
      sum += state
    }
  }
  return sum | 0
}

/** Writes the words' hashes into `out` from `from` on; returns the place after the last. */
export function wordHashes(folded: Uint8Array, length: number, out: Int32Array, from = 0): number {
  let words = from
  let i = 0
  while (i < length) {
    while (i < length && folded[i] === 0) i++
    if (i === length) break
    const start = i
    while (i < length && folded[i] !== 0) i++
    out[words++] = wordHash(folded, start, i)
  }
  return words
}

/** One hash of a name, as bytes; never 0. */
export const nameHash = (name: Uint8Array): number => wordHash(name, 0, name.length) >>> 0 || 1
