/**
 * Where runs of letters begin and end, told by the bits of their blocks and held for some thousands of words, so that whoever
 * hashes them (runs.ts) goes through words and not through blocks.
 */
import {BLOCK, smallBits} from './blocks'
import {CHANGES, EDGES, HELD, LETTERS, ODD, PLACES, STRANGES, TELLING} from './layout'
import {RUN} from './words'

/** Edges in hand: where runs begin and end in turn, counted from `origin`, 2 bytes each. */
export let edgesHeld: usize = 0
export let origin: usize = 0
/** Whether the last of them is a beginning. */
let inRun: u64 = 0
/** Where the run in hand began, if before `origin`; else 0. Its first edge tells then only whether it is strange. */
export let begun: usize = 0
/** With more in hand they are made words before the next stretch, which may bring 4096. */
const ENOUGH: usize = 1984
/** So far from `origin` as well: a place is less than `STRANGE`. */
const FAR: usize = 0x8000 - 4096 - 128
/** Marks the beginning of a run that is more than plain letters. */
const STRANGE: u32 = 0x8000
/** Runs that are held at most, and one that goes on. */
const MOST_RUNS: usize = 3056

export function beginEdges(from: usize, marked: bool): void {
  edgesHeld = 0
  origin = from
  inRun = 0
  begun = 0
  if (marked) memory.fill(TELLING, 0, MOST_RUNS)
}

/** Which bits of a byte are set, one place after another: eight bytes for each. */
export function layPlaces(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    let to = PLACES + 8 * <usize>byte
    for (let bit: u32 = 0; bit < 8; bit++) if (((byte >> bit) & 1) !== 0) store<u8>(to++, <u8>bit)
  }
}

/** Writes down the places of the bits of one byte, and something behind them; returns the place behind the last. */
// @ts-ignore: decorator
@inline
function holdByte(to: usize, byte: u32, places: v128): usize {
  v128.store(to, i16x8.add(v128.load_ext<u8>(PLACES + 8 * <usize>byte), places))
  return to + 2 * <usize>popcnt<u32>(byte)
}

/** Those of the block at `at`, to `out`. */
// @ts-ignore: decorator
@inline
function holdEdges(at: usize, edges: u64, out: usize): void {
  const eight = i16x8.splat(8)
  const low = <u32>edges
  const high = <u32>(edges >> 32)
  let places = i16x8.splat(<i16>(at - origin))
  let to = holdByte(out, low & 0xff, places)
  places = i16x8.add(places, eight)
  to = holdByte(to, (low >> 8) & 0xff, places)
  places = i16x8.add(places, eight)
  to = holdByte(to, (low >> 16) & 0xff, places)
  places = i16x8.add(places, eight)
  to = holdByte(to, low >> 24, places)
  places = i16x8.add(places, eight)
  to = holdByte(to, high & 0xff, places)
  places = i16x8.add(places, eight)
  to = holdByte(to, (high >> 8) & 0xff, places)
  places = i16x8.add(places, eight)
  to = holdByte(to, (high >> 16) & 0xff, places)
  places = i16x8.add(places, eight)
  holdByte(to, high >> 24, places)
}

/** Marks the runs that hold one of the `odd` bytes of a block; `held` edges are those before its own. */
function markStrange(held: usize, edges: u64, odd: u64): void {
  for (let left = odd; left !== 0;) {
    const bit = left & (0 - left)
    // edges up to this byte: the last of them is the beginning of its run
    const before = held + <usize>popcnt<u64>(edges & (bit | (bit - 1)))
    const begin = EDGES + 2 * (before - 1)
    store<u16>(begin, load<u16>(begin) | <u16>STRANGE)
    const next = edges & ~(bit | (bit - 1))
    left &= next === 0 ? 0 : ~((next & (0 - next)) - 1)
  }
}

/** Notes the runs that hold one of the bytes of a block, a capital or a digit. */
function tellRuns(held: usize, edges: u64, bytes: u64): void {
  for (let left = bytes; left !== 0; left &= left - 1) {
    const upTo = left ^ (left - 1)
    store<u8>(TELLING + ((held + <usize>popcnt<u64>(edges & upTo) - 1) >> 1), 1)
  }
}

/** Takes the runs of the blocks of a stretch in hand. */
export function holdStretch(from: usize, blocks: usize): void {
  let before = inRun
  let held = edgesHeld
  let strange = STRANGES
  let block: usize = 0
  do {
    const odd = load<u64>(ODD + 8 * block)
    const runs = load<u64>(LETTERS + 8 * block) | odd
    const edges = runs ^ ((runs << 1) | before)
    before = runs >>> 63
    holdEdges(from + BLOCK * block, edges, EDGES + 2 * held)
    store<u64>(CHANGES + 8 * block, edges)
    store<u16>(HELD + 2 * block, <u16>held)
    held += <usize>popcnt<u64>(edges)
    store<u8>(strange, <u8>block)
    strange += <usize>(odd !== 0)
  } while (++block < blocks)
  inRun = before
  edgesHeld = held
  for (let at = STRANGES; at < strange; at++) {
    const block = <usize>load<u8>(at)
    markStrange(<usize>load<u16>(HELD + 2 * block), load<u64>(CHANGES + 8 * block), load<u64>(ODD + 8 * block))
  }
}

/** Of the runs of a stretch that is held: which have a letter that is a capital or a digit, no small one. */
export function tellStretch(from: usize, blocks: usize): void {
  for (let block: usize = 0; block < blocks; block++) {
    const runs = load<u64>(LETTERS + 8 * block) | load<u64>(ODD + 8 * block)
    const telling = runs & ~smallBits(from + BLOCK * block)
    tellRuns(<usize>load<u16>(HELD + 2 * block), load<u64>(CHANGES + 8 * block), telling)
  }
}

/** Whether there are to be words before the stretch at `next`. */
export function areEnough(next: usize): bool {
  return edgesHeld > ENOUGH || next - origin > FAR
}

// @ts-ignore: decorator
@inline
export function startOf(edge: usize): usize {
  return origin + <usize>(load<u16>(edge) & <u16>(STRANGE - 1))
}
// @ts-ignore: decorator
@inline
export function endOf(edge: usize): usize {
  return origin + <usize>load<u16>(edge, 2)
}
// @ts-ignore: decorator
@inline
export function isStrange(edge: usize): bool {
  return load<u16>(edge) >= <u16>STRANGE
}

/** Puts the one that has no end yet first; places count from `next` then. */
export function goOn(next: usize): void {
  const last = EDGES + RUN * (edgesHeld >> 1)
  if ((edgesHeld & 1) === 0) begun = 0
  else if (begun === 0 || last !== EDGES) begun = startOf(last)
  store<u16>(EDGES, load<u16>(last) & <u16>STRANGE)
  edgesHeld &= 1
  origin = next
}

