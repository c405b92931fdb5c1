/**
 * Word hashes to gram hashes and to one hash of them all: the twins are grams.ts and stream.ts of stages/kernel.
 */
import {GOLDEN, MIX_A, MIX_B, SEED_0, SEED_1, SEED_2, SEED_3, spreadBits, spreadFour} from './layout'

/** Sums of four grams that begin at `word` and its neighbours. */
// @ts-ignore: decorator
@inline
export function fiveFrom(word: usize): v128 {
  const golden = i32x4.splat(GOLDEN)
  let sum = i32x4.add(i32x4.mul(v128.load(word), golden), v128.load(word, 4))
  sum = i32x4.add(i32x4.mul(sum, golden), v128.load(word, 8))
  sum = i32x4.add(i32x4.mul(sum, golden), v128.load(word, 12))
  return i32x4.add(i32x4.mul(sum, golden), v128.load(word, 16))
}

export function someFrom(word: usize, width: usize): v128 {
  let sum = v128.load(word)
  for (let k: usize = 4; k < 4 * width; k += 4) sum = i32x4.add(i32x4.mul(sum, i32x4.splat(GOLDEN)), v128.load(word + k))
  return sum
}

export let streamLeft: u32 = 0
export let streamRight: u32 = 0

// @ts-ignore: decorator
@inline
function startOfLeft(): v128 {
  return i32x4(SEED_0, SEED_1, SEED_2, SEED_3)
}
// @ts-ignore: decorator
@inline
function startOfRight(): v128 {
  return i32x4(SEED_3, SEED_2, SEED_1, SEED_0)
}

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

/** Hashes of grams and of the stream, four words at a time: one at least. Fives have a loop of their own, without a call in it. */
// @ts-ignore: decorator
@inline
function hashFours(words: usize, count: usize, wide: usize, isFive: bool, out: usize): void {
  const a = i32x4.splat(MIX_A)
  const b = i32x4.splat(MIX_B)
  const end = words + 4 * count
  let left = startOfLeft()
  let right = startOfRight()
  let word = words
  let o = out
  do {
    v128.store(o, spreadFour(isFive ? fiveFrom(word) : someFrom(word, wide)))
    const four = v128.load(word)
    left = i32x4.mul(turn(v128.xor(left, four), 13), a)
    right = i32x4.mul(turn(v128.xor(right, four), 17), b)
    word += 16
    o += 16
  } while (word < end)
  endStream(left, right, <u32>count)
}

/**
 * Grams of `width` words each go to `out`; returns how many. Both are done four words at a time, so that twelve numbers behind the
 * last gram are overwritten, and four behind the last word.
 */
export function hashGrams(words: usize, count: usize, width: usize, out: usize): usize {
  const wide = min<usize>(width, count)
  v128.store(words + 4 * count, i32x4.splat(0))
  if (count === 0) endStream(startOfLeft(), startOfRight(), 0)
  else if (wide === 5) hashFours(words, count, wide, true, out)
  else hashFours(words, count, wide, false, out)
  return count === 0 ? 0 : count - wide + 1
}

// @ts-ignore: decorator
@inline
function endStream(left: v128, right: v128, count: u32): void {
  let l = foldLeft(count, i32x4.extract_lane(left, 0))
  l = foldLeft(l, i32x4.extract_lane(left, 1))
  l = foldLeft(l, i32x4.extract_lane(left, 2))
  l = foldLeft(l, i32x4.extract_lane(left, 3))
  let r = foldRight(count, i32x4.extract_lane(right, 0))
  r = foldRight(r, i32x4.extract_lane(right, 1))
  r = foldRight(r, i32x4.extract_lane(right, 2))
  r = foldRight(r, i32x4.extract_lane(right, 3))
  streamLeft = spreadBits(l ^ rotl<u32>(r, 16))
  streamRight = spreadBits(r + l * GOLDEN)
}
