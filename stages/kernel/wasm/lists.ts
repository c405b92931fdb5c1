/**
 * Lists of words, grams and marks as overlap.ts goes through them, sixteen bytes at a time: up to sixteen are read behind the
 * end of words, and written behind that of sums.
 */
import {fiveFrom, someFrom} from './grams'

export function gramCount(words: u32, width: u32): u32 {
  return words < width ? min<u32>(words, 1) : words - width + 1
}

/** Sums of the grams of so many words: what their hashes are spread of, so that equal sums are equal hashes. */
export function sumGrams(from: usize, words: u32, width: u32, out: usize): void {
  const wide = min(width, words)
  const end: usize = 4 * <usize>gramCount(words, width)
  for (let at: usize = 0; at < end; at += 16) {
    v128.store(out + at, wide === 5 ? fiveFrom(from + at) : someFrom(from + at, wide))
  }
}

/** How many words agree, of `most`. */
export function agreeing(a: usize, b: usize, most: u32): u32 {
  for (let word: usize = 0; word < 4 * <usize>most; word += 16) {
    const same = i32x4.bitmask(i32x4.eq(v128.load(a + word), v128.load(b + word)))
    if (same !== 15) return min(most, <u32>(word >>> 2) + ctz<u32>(~same))
  }
  return most
}

/** Sets so many bytes to 1. */
export function markAll(from: usize, count: u32): void {
  const end = from + <usize>count
  if (count < 16) {
    for (let at = from; at < end; at++) store<u8>(at, 1)
    return
  }
  const ones = i8x16.splat(1)
  for (let at = from; at < end - 16; at += 16) v128.store(at, ones)
  v128.store(end - 16, ones)
}
