/**
 * Word hashes to gram hashes, bins, band keys and fingerprints: the twins are grams.ts, bins.ts, winnow.ts of stages/kernel.
 */
import {GOLDEN, MIX_A, spreadBits} from './layout'

const EMPTY: u32 = 0xffffffff

/** Returns how many grams; each also falls into its bin. `bins` is a power of two. */
export function hashGrams(words: usize, count: usize, width: usize, out: usize): usize {
  if (count === 0) return 0
  let sum: u32 = 0
  const first = min<usize>(width, count)
  for (let i: usize = 0; i < first; i++) sum = sum * GOLDEN + load<u32>(words + 4 * i)
  store<u32>(out, spreadBits(sum))
  let leaving: u32 = 1
  for (let i: usize = 0; i < width; i++) leaving *= GOLDEN
  let o = out + 4
  const end = words + 4 * count
  for (let enters = words + 4 * width, leaves = words; enters < end; enters += 4, leaves += 4) {
    sum = sum * GOLDEN + load<u32>(enters) - load<u32>(leaves) * leaving
    store<u32>(o, spreadBits(sum))
    o += 4
  }
  return (o - out) >> 2
}

export function fillBins(grams: usize, count: usize, bins: usize, many: u32): void {
  const shift = clz<u32>(many) + 1
  memory.fill(bins, 0xff, 4 * many)
  const end = grams + 4 * count
  for (let at = grams; at < end; at += 4) {
    const hash = load<u32>(at)
    const bin = bins + 4 * (hash >>> shift)
    const value = hash << (32 - shift)
    store<u32>(bin, min<u32>(value, load<u32>(bin)))
  }
}

/** Fills what is EMPTY from the others; nothing where all are. `out` is as long as `raw`. */
function densify(raw: usize, many: u32, out: usize): void {
  const shift = clz<u32>(many) + 1
  memory.copy(out, raw, 4 * many)
  let filled: u32 = 0
  for (let bin: u32 = 0; bin < many; bin++) if (load<u32>(raw + 4 * bin) !== EMPTY) filled++
  if (filled === 0 || filled === many) return
  for (let bin: u32 = 0; bin < many; bin++) {
    if (load<u32>(raw + 4 * bin) !== EMPTY) continue
    let attempt: u32 = 0
    let lender = bin
    while (load<u32>(raw + 4 * lender) === EMPTY) {
      attempt++
      lender = spreadBits((bin + 1) * GOLDEN + attempt * <u32>0x85ebca77) >>> shift
    }
    store<u32>(out + 4 * bin, load<u32>(raw + 4 * lender) + attempt * <u32>0x27d4eb2f)
  }
}

/** `scratch` holds as many bins again. */
export function keyBands(bins: usize, many: u32, bands: u32, rows: u32, scratch: usize, out: usize): void {
  densify(bins, many, scratch)
  let at = scratch
  for (let band: u32 = 0; band < bands; band++) {
    let key: u32 = GOLDEN
    for (let row: u32 = 0; row < rows; row++, at += 4) key = rotl<u32>((key ^ load<u32>(at)) * MIX_A, 13)
    store<u32>(out + 4 * band, spreadBits(key))
  }
}

function smallestBetween(grams: usize, from: i32, to: i32): i32 {
  let smallest = from
  for (let i = from + 1; i <= to; i++) if (load<u32>(grams + 4 * i) <= load<u32>(grams + 4 * smallest)) smallest = i
  return smallest
}

/** The later of two places where its gram is not the larger one. */
function later(grams: usize, a: i32, b: i32): i32 {
  return select<i32>(b, a, load<u32>(grams + 4 * b) <= load<u32>(grams + 4 * a))
}

/** Of the four grams up to `end` the smallest, the rightmost of equal ones; but `before` where it is still as small. */
function smallestOfFour(grams: usize, end: i32, before: i32): i32 {
  const last = later(grams, later(grams, end - 3, end - 2), later(grams, end - 1, end))
  const isKept = before > end - 4 && load<u32>(grams + 4 * before) <= load<u32>(grams + 4 * last)
  return select<i32>(before, last, isKept)
}

/** Places of the fingerprints among the grams; returns how many. */
export function winnow(grams: usize, count: i32, window: i32, out: usize): i32 {
  let chosen: i32 = 0
  let smallest: i32 = -1
  let latest: i32 = -1
  for (let end: i32 = 0; end < count; end++) {
    const start = max<i32>(0, end - window + 1)
    if (window === 4 && end > 3) smallest = smallestOfFour(grams, end, smallest)
    else if (smallest < start) smallest = smallestBetween(grams, start, end)
    else if (load<u32>(grams + 4 * end) < load<u32>(grams + 4 * smallest)) smallest = end
    // written whether chosen or not: which of them are, no processor foresees
    store<i32>(out + 4 * chosen, smallest)
    const isChosen = ((<i32>(end >= window - 1)) | (<i32>(end === count - 1))) & (<i32>(latest !== smallest))
    chosen += isChosen
    latest = select<i32>(smallest, latest, isChosen)
  }
  return chosen
}
