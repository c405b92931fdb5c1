/**
 * Where things stand in the kernel's memory; stages/kernel/places.ts says the same to the host.
 */
/** By UTF-16 unit: kinds 1 byte each, folds 2 bytes each; then kinds of planes 1 to 3. */
export const KINDS: usize = 0x1000
export const FOLDS: usize = 0x11000
export const ASTRAL: usize = 0x31000
/** The name of the field that names the outlet. */
export const SOURCE_FIELD: usize = 0x61000
/** One article's folded bytes may be read this far beyond their end. */
export const SLACK: usize = 64

/** As in stages/kernel/rows.ts. */
export const UNREAD: u32 = 0xffffffff

export const SEPARATOR: u32 = 0
export const ALONE: u32 = 2
export const INVISIBLE: u32 = 3

export const GOLDEN: u32 = 0x9e3779b1
export const MIX_A: u32 = 0x85ebca6b
export const MIX_B: u32 = 0xc2b2ae35

export function spreadBits(hash: u32): u32 {
  let h = hash
  h ^= h >>> 16
  h *= MIX_A
  h ^= h >>> 13
  h *= MIX_B
  return h ^ (h >>> 16)
}
