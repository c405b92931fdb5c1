/**
 * 64 bits for a whole stream of words: equal streams and only they (once in 2^64 by chance) give equal hashes.
 *
 * Every fourth word goes into the same lane; two sets of four lanes turn and multiply each their own way, and are crossed at the
 * end. Avoids: one chain through all words, where each multiplication waits for the one before. Source: as cyrb53 and
 * MurmurHash3.
 */
import {GOLDEN, MIX_A, MIX_B, rotateLeft, SEEDS, spreadBits} from './mix.ts'

const [A, B, C, D] = SEEDS

const turnLeft = (hash: number, word: number): number => Math.imul(rotateLeft(hash ^ word, 13), MIX_A)
const turnRight = (hash: number, word: number): number => Math.imul(rotateLeft(hash ^ word, 17), MIX_B)

export function tokenHalves(tokens: Int32Array): readonly [number, number] {
  const count = tokens.length
  const lefts = Int32Array.of(A, B, C, D)
  const rights = Int32Array.of(D, C, B, A)
  // the last four are filled up with 0: how many there are is told below
  for (let i = 0; i < count + (-count & 3); i++) {
    const lane = i & 3
    const word = tokens[i] ?? 0
    lefts[lane] = turnLeft(lefts[lane] ?? 0, word)
    rights[lane] = turnRight(rights[lane] ?? 0, word)
  }
  let [left, right] = [count, count]
  for (const lane of lefts) left = rotateLeft(Math.imul(left ^ lane, MIX_A), 13)
  for (const lane of rights) right = rotateLeft(Math.imul(right ^ lane, MIX_B), 17)
  return [spreadBits(left ^ rotateLeft(right, 16)) >>> 0, spreadBits((right + Math.imul(left, GOLDEN)) | 0) >>> 0]
}
