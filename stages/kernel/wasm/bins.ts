/**
 * Gram hashes to bins, and these to band keys: the twin is stages/kernel/bins.ts.
 */
import {GOLDEN, LENDERS, MIX_A, spreadBits, spreadFour} from './layout'

const EMPTY: u32 = 0xffffffff
/** The attempt goes into the value. */
const STEP: u32 = 0x27d4eb2f

/** A gram to the bin that its first bits name, the others to compete in it. */
// @ts-ignore: decorator
@inline
function throwOne(gram: usize, bins: usize, shift: u32): void {
  const hash = load<u32>(gram)
  const bin = bins + 4 * (hash >>> shift)
  const value = hash << (32 - shift)
  const smallest = load<u32>(bin)
  store<u32>(bin, select<u32>(value, smallest, value < smallest))
}

// @ts-ignore: decorator
@inline
function throwIn(grams: usize, count: usize, bins: usize, shift: u32): void {
  const end = grams + 4 * count
  let at = grams
  for (; at + 16 <= end; at += 16) {
    throwOne(at, bins, shift)
    throwOne(at + 4, bins, shift)
    throwOne(at + 8, bins, shift)
    throwOne(at + 12, bins, shift)
  }
  for (; at < end; at += 4) throwOne(at, bins, shift)
}

/** `many` is a power of two. */
export function fillBins(grams: usize, count: usize, bins: usize, many: u32): void {
  for (let at = bins; at < bins + 4 * many; at += 16) v128.store(at, i32x4.splat(-1))
  // shifts by what is known beforehand take half the time
  if (many === 256) throwIn(grams, count, bins, 24)
  else throwIn(grams, count, bins, clz<u32>(many) + 1)
}

/** Whom a bin asks on its first two attempts: few ask a third time. */
export function layLenders(many: u32): void {
  const shift = clz<u32>(many) + 1
  for (let bin: u32 = 0; bin < many; bin++) {
    store<u16>(LENDERS + 4 * bin, <u16>lender(bin, 1, shift))
    store<u16>(LENDERS + 4 * bin, <u16>lender(bin, 2, shift), 2)
  }
}

function lender(bin: u32, attempt: u32, shift: u32): u32 {
  return spreadBits((bin + 1) * GOLDEN + attempt * <u32>0x85ebca77) >>> shift
}

/** What an empty bin borrows; one of `raw` at least is full. */
// @ts-ignore: decorator
@inline
function borrowed(raw: usize, bin: u32, shift: u32): u32 {
  const first = load<u32>(raw + 4 * <usize>load<u16>(LENDERS + 4 * bin))
  const second = load<u32>(raw + 4 * <usize>load<u16>(LENDERS + 4 * bin, 2))
  if ((first & second) === EMPTY) return borrowedLate(raw, bin, shift)
  return select<u32>(first + STEP, second + 2 * STEP, first !== EMPTY)
}

function borrowedLate(raw: usize, bin: u32, shift: u32): u32 {
  let attempt: u32 = 2
  let value = EMPTY
  while (value === EMPTY) {
    attempt++
    value = load<u32>(raw + 4 * lender(bin, attempt, shift))
  }
  return value + attempt * STEP
}

/** Copies eight bins; tells which are empty, as bits. */
// @ts-ignore: decorator
@inline
function emptyOf(raw: usize, out: usize): u32 {
  const a = v128.load(raw)
  const b = v128.load(raw, 16)
  v128.store(out, a)
  v128.store(out, b, 16)
  const none = i32x4.splat(-1)
  return (<u32>i32x4.bitmask(i32x4.eq(a, none))) | ((<u32>i32x4.bitmask(i32x4.eq(b, none))) << 4)
}

/** Fills what is EMPTY from the others. `out` is as long as `raw`. */
function densify(raw: usize, many: u32, out: usize): void {
  const shift = clz<u32>(many) + 1
  for (let first: u32 = 0; first < many; first += 32) {
    const at = raw + 4 * first
    const to = out + 4 * first
    let empty = emptyOf(at, to) | (emptyOf(at + 32, to + 32) << 8)
    empty |= (emptyOf(at + 64, to + 64) << 16) | (emptyOf(at + 96, to + 96) << 24)
    for (; empty !== 0; empty &= empty - 1) {
      const bin = first + ctz<u32>(empty)
      store<u32>(out + 4 * bin, borrowed(raw, bin, shift))
    }
  }
}

/** Four keys, with a bin more of each band in them. */
// @ts-ignore: decorator
@inline
function turned(keys: v128, bins: usize): v128 {
  const mixed = i32x4.mul(v128.xor(keys, v128.load(bins)), i32x4.splat(MIX_A))
  return v128.or(i32x4.shl(mixed, 13), i32x4.shr_u(mixed, 19))
}

/** Of `grams` grams; `scratch` holds as many bins again. Three numbers behind the last key are overwritten. */
export function keyBands(
  bins: usize,
  grams: usize,
  many: u32,
  bands: u32,
  rows: u32,
  scratch: usize,
  out: usize,
): void {
  let full = bins
  if (grams > 0) {
    densify(bins, many, scratch)
    full = scratch
  }
  const far = 4 * bands
  for (let band: u32 = 0; band < bands; band += 4) {
    let key = i32x4.splat(GOLDEN)
    let at = full + 4 * band
    let row: u32 = 0
    for (; row + 4 <= rows; row += 4, at += 4 * far) {
      key = turned(turned(key, at), at + far)
      key = turned(turned(key, at + 2 * far), at + 3 * far)
    }
    for (; row < rows; row++, at += far) key = turned(key, at)
    v128.store(out + 4 * band, spreadFour(key))
  }
}
