/**
 * Word hashes to gram hashes and to one hash of them all: the twins are grams.ts and stream.ts of stages/kernel.
 */
import {GOLDEN, MIX_A, MIX_B, SEED_0, SEED_1, SEED_2, SEED_3, spreadBits, spreadFour} from './layout'

/** Sums of four grams that begin at `word` and its neighbours. */
// @ts-ignore: decorator
@inline
function fiveFrom(word: usize): v128 {
  const golden = i32x4.splat(GOLDEN)
  let sum = i32x4.add(i32x4.mul(v128.load(word), golden), v128.load(word, 4))
  sum = i32x4.add(i32x4.mul(sum, golden), v128.load(word, 8))
  sum = i32x4.add(i32x4.mul(sum, golden), v128.load(word, 12))
  return i32x4.add(i32x4.mul(sum, golden), v128.load(word, 16))
}

function someFrom(word: usize, width: usize): v128 {
  let sum = v128.load(word)
  for (let k: usize = 4; k < 4 * width; k += 4) sum = i32x4.add(i32x4.mul(sum, i32x4.splat(GOLDEN)), v128.load(word + k))
  return sum
}

/** Returns how many grams. Three numbers behind the last are overwritten, as many behind the last word are read. */
export function hashGrams(words: usize, count: usize, width: usize, out: usize): usize {
  if (count === 0) return 0
  const wide = min<usize>(width, count)
  const grams = count - wide + 1
  if (wide === 5) for (let i: usize = 0; i < 4 * grams; i += 16) v128.store(out + i, spreadFour(fiveFrom(words + i)))
  else for (let i: usize = 0; i < 4 * grams; i += 16) v128.store(out + i, spreadFour(someFrom(words + i, wide)))
  return grams
}

export let streamLeft: u32 = 0
export let streamRight: u32 = 0

// @ts-ignore: decorator
@inline
function turn(v: v128, by: i32): v128 {
  return v128.or(i32x4.shl(v, by), i32x4.shr_u(v, 32 - by))
}

function foldLeft(hash: u32, lane: u32): u32 {
  return rotl<u32>((hash ^ lane) * MIX_A, 13)
}
function foldRight(hash: u32, lane: u32): u32 {
  return rotl<u32>((hash ^ lane) * MIX_B, 17)
}

/** The three numbers behind the last word are overwritten. */
export function hashStream(words: usize, count: usize): void {
  const end = words + 4 * count
  v128.store(end, i32x4.splat(0))
  const a = i32x4.splat(MIX_A)
  const b = i32x4.splat(MIX_B)
  let left = i32x4(SEED_0, SEED_1, SEED_2, SEED_3)
  let right = i32x4(SEED_3, SEED_2, SEED_1, SEED_0)
  for (let at = words; at < end; at += 16) {
    const four = v128.load(at)
    left = i32x4.mul(turn(v128.xor(left, four), 13), a)
    right = i32x4.mul(turn(v128.xor(right, four), 17), b)
  }
  let l = foldLeft(<u32>count, i32x4.extract_lane(left, 0))
  l = foldLeft(l, i32x4.extract_lane(left, 1))
  l = foldLeft(l, i32x4.extract_lane(left, 2))
  l = foldLeft(l, i32x4.extract_lane(left, 3))
  let r = foldRight(<u32>count, i32x4.extract_lane(right, 0))
  r = foldRight(r, i32x4.extract_lane(right, 1))
  r = foldRight(r, i32x4.extract_lane(right, 2))
  r = foldRight(r, i32x4.extract_lane(right, 3))
  streamLeft = spreadBits(l ^ rotl<u32>(r, 16))
  streamRight = spreadBits(r + l * GOLDEN)
}
