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

/** Of four words whose beginnings and ends stand at `edges`: all of at most 15 letters. */
// @ts-ignore: decorator
@inline
export function areShort(edges: usize): bool {
  const a = load<u32>(edges, 4) - load<u32>(edges)
  const b = load<u32>(edges, 12) - load<u32>(edges, 8)
  const c = load<u32>(edges, 20) - load<u32>(edges, 16)
  const d = load<u32>(edges, 28) - load<u32>(edges, 24)
  return (a | b | c | d) < 16
}

// @ts-ignore: decorator
@inline
function mixedWord(start: usize, end: usize): v128 {
  return spreadFour(v128.xor(seeds(), bytesAt(start, end - start, 0x20)))
}

/** `plainHash` of four such words. */
// @ts-ignore: decorator
@inline
export function fourHashes(edges: usize): v128 {
  const a = mixedWord(load<u32>(edges), load<u32>(edges, 4))
  const b = mixedWord(load<u32>(edges, 8), load<u32>(edges, 12))
  const c = mixedWord(load<u32>(edges, 16), load<u32>(edges, 20))
  const d = mixedWord(load<u32>(edges, 24), load<u32>(edges, 28))
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
