/**
 * Where things stand in the kernel's memory; stages/kernel/places.ts says the same to the host.
 */
/** By UTF-16 unit: kinds 1 byte each, folds 2 bytes each; then kinds of planes 1 to 3. */
export const KINDS: usize = 0x1000
export const FOLDS: usize = 0x11000
export const ASTRAL: usize = 0x31000
/** Sixteen bytes of ones, sixteen of zeros; then how four numbers are packed, 16 bytes for each set of them. */
export const MASKS: usize = 0x61000
export const PACKINGS: usize = 0x61100
/** Of each block of a stretch of text which bytes are letters, and which are odd: 8 bytes each, and one block more. */
export const LETTERS: usize = 0x61200
export const ODD: usize = 0x61410
/** Numbers of the blocks with bytes beyond ASCII, of those with rare marks, and of those with odd bytes: a byte each. */
export const HIGHS: usize = 0x61620
export const RARES: usize = 0x61680
export const STRANGES: usize = 0x616e0
/** How many edges were in hand before each block: 2 bytes each. */
export const HELD: usize = 0x61740
/** Which bits of a byte are set: 8 bytes for each byte. */
export const PLACES: usize = 0x61800
/** Where words begin and end, some thousands at a time: 12 kB. */
export const EDGES: usize = 0x62000
/** Of each of these words 1 where it holds a capital or a digit: a byte each. */
export const TELLING: usize = 0x65000
/** Where four runs stand of which one is not short, 2 bytes each; where words are marked there is no such list. */
export const OTHERS: usize = TELLING
/** The edges of each block as bits: 8 bytes each. */
export const CHANGES: usize = 0x65c00
/** For each bin whom it asks first, second and so on: 8 bytes each, for 1024 bins at most. */
export const LENDERS: usize = 0x66000
/** Hashes of words, as many as are in hand. */
export const ASIDE: usize = 0x68000
/** The name of the field that names the outlet. */
export const SOURCE_FIELD: usize = 0x6c000

/** As in stages/kernel/rows.ts. */
export const UNREAD: u32 = 0xffffffff

export const SEPARATOR: u32 = 0
export const ALONE: u32 = 2
export const INVISIBLE: u32 = 3
/** A kind is told by these bits; above them a capital letter has one of its own. */
export const KIND: u32 = 3
export const CAPITAL_LETTER: u32 = 4

/** Of a word that is counted: 24 bits of its hash, and whether it is written as a name or number. */
export const WORD: u32 = 0xffffff00
export const NAMED: u32 = 0x80

export const GOLDEN: u32 = 0x9e3779b1
export const MIX_A: u32 = 0x85ebca6b
export const MIX_B: u32 = 0xc2b2ae35
export const SEED_0: i32 = 0x243f6a88
export const SEED_1: i32 = 0x85a308d3
export const SEED_2: i32 = 0x13198a2e
export const SEED_3: i32 = 0x03707344

export function spreadBits(hash: u32): u32 {
  let h = hash
  h ^= h >>> 16
  h *= MIX_A
  h ^= h >>> 13
  h *= MIX_B
  return h ^ (h >>> 16)
}

/** The same of four at once. */
// @ts-ignore: decorator
@inline
export function spreadFour(hashes: v128): v128 {
  let h = hashes
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(MIX_A))
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), i32x4.splat(MIX_B))
  return v128.xor(h, i32x4.shr_u(h, 16))
}
