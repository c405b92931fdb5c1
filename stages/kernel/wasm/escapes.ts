/**
 * Which backslashes of a block begin an escape, and whether JSON knows it.
 */
import {isEscape} from './json'

/** Of backslashes those that begin an escape; `open`: the first byte belongs to one that began before. */
// @ts-ignore: decorator
@inline
export function escapesIn(backslashes: u64, open: u64): u64 {
  let left = backslashes & ~open
  // a backslash right behind another one is its second half, mostly
  if ((left & (left << 1)) === 0) return left
  let first: u64 = 0
  while (left !== 0) {
    const one = left & (0 - left)
    first |= one
    left &= ~(one | (one << 1))
  }
  return first
}

/** Escapes of two bytes that JSON knows behind all of these backslashes. */
export function areKnown(at: usize, escapes: u64): bool {
  for (let left = escapes; left !== 0; left &= left - 1) {
    if (!isEscape(<u32>load<u8>(at + <usize>ctz<u64>(left) + 1))) return false
  }
  return true
}
