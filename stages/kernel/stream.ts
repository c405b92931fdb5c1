/**
 * 64 bits for a whole stream of words: equal streams and only they (once in 2^64 by chance) give equal hashes.
 * Two 32-bit lanes with different multipliers, each fed every word, crossed at the end. Source: as cyrb53 and MurmurHash3.
 */
import {GOLDEN, MIX_A, MIX_B, rotateLeft, spreadBits} from './mix.ts'

export function tokenHalves(tokens: Int32Array): readonly [number, number] {
  let left = GOLDEN
  let right = MIX_A
  for (const token of tokens) {
    left = Math.imul(rotateLeft(left ^ token, 13), MIX_A)
    right = Math.imul(rotateLeft(right ^ token, 17), MIX_B)
  }
  const count = tokens.length
  return [
    spreadBits(left ^ rotateLeft(right, 16) ^ count) >>> 0,
    spreadBits((right + Math.imul(left, GOLDEN) + count) | 0) >>> 0,
  ]
}
