/**
 * Chooses fingerprints among the grams: the twin is stages/kernel/winnow.ts.
 */
import {PACKINGS} from './layout'

/** Where of the four numbers at hand those of a set of bits go, the others left out. */
export function layPackings(): void {
  for (let set: u32 = 0; set < 16; set++) {
    let o = PACKINGS + 16 * <usize>set
    for (let lane: u32 = 0; lane < 4; lane++) {
      if (((set >> lane) & 1) === 0) continue
      store<u32>(o, 0x03020100 + 0x04040404 * lane)
      o += 4
    }
  }
}

/** In place: each of `count` numbers becomes the smallest, or the largest, of the `width` from it on. */
// @ts-ignore: decorator
@inline
function slide(from: usize, count: usize, width: usize, smallest: bool): void {
  for (let wide: usize = 1; wide < width;) {
    const step = min<usize>(wide, width - wide)
    wide += step
    const end = from + 4 * (count + width - wide)
    for (let at = from; at < end; at += 16) {
      const near = v128.load(at)
      const far = v128.load(at + 4 * step)
      v128.store(at, smallest ? i32x4.min_u(near, far) : i32x4.max_u(near, far))
    }
  }
}

function clear(from: usize, bytes: usize): void {
  for (let at = from; at < from + bytes; at += 16) v128.store(at, i32x4.splat(0))
}

// @ts-ignore: decorator
@inline
function pack(v: v128, set: u32): v128 {
  return i8x16.swizzle(v, v128.load(PACKINGS + 16 * <usize>set))
}

/**
 * Places of the fingerprints among the grams, behind them their hashes, to `out`; returns how many. `scratch` is for as many
 * numbers as there are grams and two windows more, `hashes` for as many as there are grams.
 */
export function winnow(grams: usize, count: usize, window: usize, scratch: usize, hashes: usize, out: usize): usize {
  if (count === 0) return 0
  const width = min<usize>(window, count)
  const margin: usize = 4 * (width - 1)
  // the smallest of each window, between margins that are never the largest
  const windows = count - width + 1
  for (let k: usize = 0; k < count; k += 4) v128.store(scratch + margin + 4 * k, v128.load(grams + 4 * k))
  slide(scratch + margin, windows, width, true)
  clear(scratch + margin + 4 * windows, margin + 16)
  for (let k: usize = 0; k < margin; k += 4) store<u32>(scratch + k, 0)
  // the largest of what is smallest in the windows that a gram stands in: the gram itself where it is a fingerprint
  slide(scratch, count, width, false)
  let o = out
  let h = hashes
  let places = i32x4(0, 1, 2, 3)
  for (let k: usize = 0; k < count; k += 4) {
    const four = v128.load(grams + 4 * k)
    let set = <u32>i32x4.bitmask(i32x4.eq(four, v128.load(scratch + 4 * k)))
    if (count - k < 4) set &= (<u32>1 << <u32>(count - k)) - 1
    v128.store(o, pack(places, set))
    v128.store(h, pack(four, set))
    const chosen: usize = 4 * <usize>popcnt<u32>(set)
    o += chosen
    h += chosen
    places = i32x4.add(places, i32x4.splat(4))
  }
  for (let at = hashes; at < h; at += 16, o += 16) v128.store(o, v128.load(at))
  return (h - hashes) >> 2
}
