/**
 * Folded bytes to word hashes, 64 bytes at a time, and to one hash of them all: the twins are words.ts and stream.ts of
 * stages/kernel.
 */
import {GOLDEN, MIX_A, MIX_B, SLACK, spreadBits} from './layout'

function wordHash(start: usize, end: usize): u32 {
  let h: u32 = <u32>(end - start) * GOLDEN
  let at = start
  while (end - at > 8) {
    h = rotl<u32>((h ^ load<u32>(at)) * MIX_A, 13)
    h = rotl<u32>((h ^ load<u32>(at, 4)) * MIX_B, 15)
    at += 8
  }
  // bytes behind the word count as 0
  const last = load<u64>(at) & ((<u64>-1) >> (64 - 8 * (end - at)))
  h = rotl<u32>((h ^ (<u32>last)) * MIX_A, 13)
  h = (h ^ (<u32>(last >> 32))) * MIX_B
  return h ^ (h >>> 15)
}

/** One hash of a name; never 0. */
export function nameHash(start: usize, end: usize): u32 {
  const hash = spreadBits(wordHash(start, end))
  return hash === 0 ? 1 : hash
}

function lettersAt(at: usize): u64 {
  return <u64>(<u32>i8x16.bitmask(i8x16.ne(v128.load(at), i8x16.splat(0))))
}

/** The stream of words that was hashed last. */
export let streamLeft: u32 = 0
export let streamRight: u32 = 0

/** Hashes of the words between `folded` and `end` go to `out`; returns how many. The bytes behind `end` are overwritten. */
export function hashWords(folded: usize, end: usize, out: usize): usize {
  memory.fill(end, 0, SLACK)
  let o = out
  let start: usize = 0
  let carry: u64 = 0
  let left: u32 = GOLDEN
  let right: u32 = MIX_A
  for (let p = folded; p <= end; p += 64) {
    const letters = lettersAt(p) | (lettersAt(p + 16) << 16) | (lettersAt(p + 32) << 32) | (lettersAt(p + 48) << 48)
    let edges = letters ^ ((letters << 1) | carry)
    carry = letters >>> 63
    while (edges !== 0) {
      const at = p + <usize>ctz<u64>(edges)
      edges &= edges - 1
      if (start === 0) start = at
      else {
        const hash = wordHash(start, at)
        left = rotl<u32>(left ^ hash, 13) * MIX_A
        right = rotl<u32>(right ^ hash, 17) * MIX_B
        store<u32>(o, hash)
        o += 4
        start = 0
      }
    }
  }
  const count = (o - out) >> 2
  streamLeft = spreadBits(left ^ rotl<u32>(right, 16) ^ (<u32>count))
  streamRight = spreadBits(right + left * GOLDEN + <u32>count)
  return count
}
