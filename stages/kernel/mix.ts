/**
 * The arithmetic that all hashes of the kernel share: 32-bit, wrapping, so that every language gives the same bits.
 * Source: the finaliser and the multipliers of MurmurHash3 (Appleby, public domain); the golden ratio of Knuth.
 */
export const GOLDEN = 0x9e3779b1 | 0
export const MIX_A = 0x85ebca6b | 0
export const MIX_B = 0xc2b2ae35 | 0

/** Where lanes that work side by side begin: the first digits of pi behind the point. */
export const SEEDS = [0x243f6a88, 0x85a308d3 | 0, 0x13198a2e, 0x03707344] as const

/** Spreads every bit of `h` over all 32: a bijection. */
export function spreadBits(h: number): number {
  h ^= h >>> 16
  h = Math.imul(h, MIX_A)
  h ^= h >>> 13
  h = Math.imul(h, MIX_B)
  return h ^ (h >>> 16)
}

export const rotateLeft = (h: number, by: number): number => (h << by) | (h >>> (32 - by))
