/**
 * Folded bytes to one 32-bit hash a word.
 *
 * Example: `dr` 0 0 `odon` -> two hashes. Equal words give equal hashes on every machine; two different words share one
 * about once in 4 billion pairs, which is why 5-grams of hashes can stand for 5-grams of words.
 * Cost: one pass, 8 bytes of a word at a time. Source: MurmurHash3's body, with the word's length as the seed.
 */
import {GOLDEN, MIX_A, MIX_B, rotateLeft, spreadBits} from './mix.ts'

/** Up to four bytes from `at`, little-endian; bytes from `end` on count as 0. */
function fourBytes(bytes: Uint8Array, at: number, end: number): number {
  let four = 0
  if (at < end) four = bytes[at] ?? 0
  if (at + 1 < end) four |= (bytes[at + 1] ?? 0) << 8
  if (at + 2 < end) four |= (bytes[at + 2] ?? 0) << 16
  if (at + 3 < end) four |= (bytes[at + 3] ?? 0) << 24
  return four
}

function wordHash(bytes: Uint8Array, start: number, end: number): number {
  let h = Math.imul(end - start, GOLDEN)
  let at = start
  while (end - at > 8) {
    h = rotateLeft(Math.imul(h ^ fourBytes(bytes, at, end), MIX_A), 13)
    h = rotateLeft(Math.imul(h ^ fourBytes(bytes, at + 4, end), MIX_B), 15)
    at += 8
  }
  // The last one to eight bytes end the hash without the second turn.
  h = rotateLeft(Math.imul(h ^ fourBytes(bytes, at, end), MIX_A), 13)
  h = Math.imul(h ^ fourBytes(bytes, at + 4, end), MIX_B)
  return h ^ (h >>> 15)
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
export const nameHash = (name: Uint8Array): number => spreadBits(wordHash(name, 0, name.length)) >>> 0 || 1
