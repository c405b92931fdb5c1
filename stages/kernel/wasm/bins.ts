/**
 * Gram hashes to bins, and these to band keys: the twin is stages/kernel/bins.ts.
 */
import {GOLDEN, LENDERS, MIX_A, PLACES, spreadBits, spreadFour} from './layout'

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

/** Attempts that are looked up: few bins ask once more. */
const LOOKED_UP: u32 = 4

/** Whom a bin asks first, second and so on, as places among the bins. */
export function layLenders(many: u32): void {
  const shift = clz<u32>(many) + 1
  let to = LENDERS
  for (let bin: u32 = 0; bin < many; bin++) {
    for (let attempt: u32 = 1; attempt <= LOOKED_UP; attempt++, to += 2) store<u16>(to, <u16>(4 * lender(bin, attempt, shift)))
  }
}

function lender(bin: u32, attempt: u32, shift: u32): u32 {
  return spreadBits((bin + 1) * GOLDEN + attempt * <u32>0x85ebca77) >>> shift
}

/** Bins between two places ask the lenders of an attempt and of the next; who finds both empty is listed anew. Returns the end of this list. */
// @ts-ignore: decorator
@inline
function ask(list: usize, end: usize, raw: usize, out: usize, attempt: u32): usize {
  let late = list
  for (let at = list; at < end; at += 2) {
    const bin = <usize>load<u16>(at)
    const lenders = load<u32>(LENDERS + 2 * LOOKED_UP * bin + 2 * (attempt - 1))
    const first = load<u32>(raw + <usize>(lenders & 0xffff))
    const second = load<u32>(raw + <usize>(lenders >>> 16))
    store<u32>(out + 4 * bin, select<u32>(first + attempt * STEP, second + (attempt + 1) * STEP, first !== EMPTY))
    store<u16>(late, <u16>bin)
    late += (<usize>((first & second) === EMPTY)) << 1
  }
  return late
}

function borrowedLate(raw: usize, bin: u32, shift: u32): u32 {
  let attempt = LOOKED_UP
  let value = EMPTY
  while (value === EMPTY) {
    attempt++
    value = load<u32>(raw + 4 * lender(bin, attempt, shift))
  }
  return value + attempt * STEP
}

/** Copies eight bins; writes the numbers of the empty ones to `list`, and something behind them. Returns the place behind the last. */
// @ts-ignore: decorator
@inline
function copyEight(raw: usize, out: usize, numbers: v128, list: usize): usize {
  const a = v128.load(raw)
  const b = v128.load(raw, 16)
  v128.store(out, a)
  v128.store(out, b, 16)
  const none = i32x4.splat(-1)
  const empty = i16x8.bitmask(i16x8.narrow_i32x4_s(i32x4.eq(a, none), i32x4.eq(b, none)))
  v128.store(list, i16x8.add(v128.load_ext<u8>(PLACES + 8 * <usize>empty), numbers))
  return list + 2 * <usize>popcnt<u32>(empty)
}

/** Fills what is EMPTY from the others; one of `raw` at least is not. `out` is as long as `raw`, and as long is the work space behind it. */
function densify(raw: usize, many: u32, out: usize): void {
  const list = out + 4 * many
  const eight = i16x8.splat(8)
  let end = list
  let numbers = i16x8.splat(0)
  for (let at: usize = 0; at < 4 * many; at += 64) {
    end = copyEight(raw + at, out + at, numbers, end)
    numbers = i16x8.add(numbers, eight)
    end = copyEight(raw + at + 32, out + at + 32, numbers, end)
    numbers = i16x8.add(numbers, eight)
  }
  const late = ask(list, ask(list, end, raw, out, 1), raw, out, 3)
  const shift = clz<u32>(many) + 1
  for (let at = list; at < late; at += 2) {
    const bin = <u32>load<u16>(at)
    store<u32>(out + 4 * bin, borrowedLate(raw, bin, shift))
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
