/**
 * Words to their hashes, 16 bytes at a time: the twin is stages/kernel/words.ts.
 */
import {MASKS, SEED_0, SEED_1, SEED_2, SEED_3, spreadFour} from './layout'

export function layMasks(): void {
  v128.store(MASKS, i8x16.splat(-1))
  v128.store(MASKS, i8x16.splat(0), 16)
}

// @ts-ignore: decorator
@inline
function seeds(): v128 {
  return i32x4(SEED_0, SEED_1, SEED_2, SEED_3)
}

// @ts-ignore: decorator
@inline
function sum(state: v128): u32 {
  const two = i32x4.add(state, v128.shuffle<i32>(state, state, 2, 3, 0, 1))
  return <u32>i32x4.extract_lane(i32x4.add(two, v128.shuffle<i32>(two, two, 1, 0, 3, 2)), 0)
}

/** As many bytes as there are, the others 0. */
// @ts-ignore: decorator
@inline
function bytesAt(at: usize, many: usize, lower: i32): v128 {
  return v128.and(v128.or(v128.load(at), i8x16.splat(<i8>lower)), v128.load(MASKS + 16 - many))
}

function longHash(start: usize, end: usize, lower: i32): u32 {
  let state = seeds()
  let at = start
  while (end - at > 16) {
    state = spreadFour(v128.xor(state, v128.or(v128.load(at), i8x16.splat(<i8>lower))))
    at += 16
  }
  return sum(spreadFour(v128.xor(state, bytesAt(at, end - at, lower))))
}

/** Of letters and digits, in upper or lower case; the bit that tells them apart is set in all digits. */
// @ts-ignore: decorator
@inline
export function plainHash(start: usize, end: usize): u32 {
  const size = end - start
  if (size > 16) return longHash(start, end, 0x20)
  return sum(spreadFour(v128.xor(seeds(), bytesAt(start, size, 0x20))))
}

/** Where a run begins and where it ends, as two numbers of 16 bits. */
export const RUN: usize = 4

/** Less than 0 by as many as there are letters; a beginning with that bit makes it larger than 0. */
// @ts-ignore: decorator
@inline
export function lack(run: usize): u32 {
  return <u32>load<u16>(run) - <u32>load<u16>(run, 2)
}

/** From here on a run lacks at most 16, which are hashed at once. */
export const SHORT: u32 = -16

/** Which of four runs are not short, a bit each. */
export function notShort(runs: usize): u32 {
  const four = v128.load(runs)
  const lacks = i32x4.sub(v128.and(four, i32x4.splat(0xffff)), i32x4.shr_u(four, 16))
  return <u32>i32x4.bitmask(i32x4.lt_u(lacks, i32x4.splat(SHORT)))
}

// @ts-ignore: decorator
@inline
function mixedWord(from: usize, run: usize, lacking: u32): v128 {
  const letters = v128.or(v128.load(from + <usize>load<u16>(run)), i8x16.splat(0x20))
  return spreadFour(v128.xor(seeds(), v128.and(letters, v128.load(<usize>lacking + MASKS + 16))))
}

/** `plainHash` of four runs one after another, whose places count from `from`; of those that are not short, any number. */
// @ts-ignore: decorator
@inline
export function fourHashes(from: usize, runs: usize, lackA: u32, lackB: u32, lackC: u32, lackD: u32): v128 {
  const a = mixedWord(from, runs, lackA)
  const b = mixedWord(from, runs + RUN, lackB)
  const c = mixedWord(from, runs + 2 * RUN, lackC)
  const d = mixedWord(from, runs + 3 * RUN, lackD)
  // lanes 0 + 2 and 1 + 3 of two words each, then both sums of all four
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7))
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 1, 5), v128.shuffle<i32>(c, d, 2, 6, 3, 7))
  return i32x4.add(v128.shuffle<i32>(ab, cd, 0, 1, 4, 5), v128.shuffle<i32>(ab, cd, 2, 3, 6, 7))
}

/** One hash of a name; never 0. */
export function nameHash(start: usize, end: usize): u32 {
  const hash = longHash(start, end, 0)
  return hash === 0 ? 1 : hash
}

/** Hashes of the words of folded bytes, parted by NUL, go to `out`; returns the end of these. Writes behind `end`. */
export function hashFolded(folded: usize, end: usize, out: usize): usize {
  let o = out
  store<u8>(end, 0)
  for (let at = folded; at < end;) {
    const word = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0)))
    let size = <usize>ctz<u32>(word | 0x10000)
    if (size === 16) while (load<u8>(at + size) !== 0) size++
    if (size > 0) {
      store<u32>(o, longHash(at, at + size, 0))
      o += 4
    }
    at += size + 1
  }
  return o
}
