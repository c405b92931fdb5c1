/**
 * 64 bits for a whole stream of words: equal streams and only they (once in 2^64 by chance) give equal hashes.
 * Two 32-bit lanes with different multipliers, each fed every word, crossed at the end. Source: as cyrb53 and MurmurHash3.
 */
import {GOLDEN, MIX_A, MIX_B, rotateLeft, spreadBits} from '../kernel/mix.ts'

const hex = (h: number): string => (h >>> 0).toString(16).padStart(8, '0')

export function tokenHash(tokens: Int32Array): string {
  let left = tokens.length ^ GOLDEN
  let right = tokens.length ^ MIX_A
  for (const token of tokens) {
    left = Math.imul(rotateLeft(left ^ token, 13), MIX_A)
    right = Math.imul(rotateLeft(right ^ token, 17), MIX_B)
  }
  return hex(spreadBits(left ^ rotateLeft(right, 16))) + hex(spreadBits((right + Math.imul(left, GOLDEN)) | 0))
}
