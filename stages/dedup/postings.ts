/**
 * The postings of one part of the fingerprints: where each hash stands that stands more than once, hash after hash.
 *
 * Most fingerprints stand in one text alone and meet nobody: a table of two bits a slot, which fits the cache, drops them
 * before anything is copied or sorted.
 * Wrong answer it avoids: a Map of lists, at a hundred bytes and 200 ns a fingerprint.
 * Cost: 10 ns a fingerprint; 1 to 12 bytes each while the part is in hand.
 */
import {tableSize} from '../candidates/bands.ts'
import type {Filed} from './register.ts'
import {numbersAt} from './shelf.ts'
import {placeOf, rowOf} from './types.ts'

/** In order of hashes; of equal ones articles ascend, and places within an article. */
export interface Postings {
  readonly hashes: Uint32Array
  readonly articles: Uint32Array
  readonly places: Uint32Array
}

export interface PartOf {
  readonly sheets: readonly Filed[]
  /** The article that stands for the text of each: others take no part. */
  readonly standIn: Uint32Array
  readonly part: number
  readonly parts: number
}

/** Hashes of the part in one sheet, and where they stand: rows and places, as codes. */
interface Prints {
  readonly base: number
  readonly hashes: Uint32Array
  readonly codes: () => Uint32Array
}

function printsOf({sheets, part, parts}: PartOf): readonly Prints[] {
  return sheets.flatMap(({sheet: {partStarts, prints}, base}) => {
    const from = partStarts[part] ?? 0
    const count = (partStarts[part + 1] ?? 0) - from
    const codes = (): Uint32Array => numbersAt(prints, (partStarts[parts] ?? 0) + from, count)
    return count === 0 ? [] : [{base, hashes: numbersAt(prints, from, count), codes}]
  })
}

/** Two bits a slot: whether a hash of the slot was met, and whether it was met again. */
const SLOTS_A_CELL = 16

/** `known`: last bits of the hashes, which are the same in all. */
function meetings(prints: readonly Prints[], known: number): Uint32Array {
  const count = prints.reduce((sum, {hashes}) => sum + hashes.length, 0)
  const cells = new Uint32Array(Math.max(1, (2 * tableSize(count)) / SLOTS_A_CELL))
  const mask = SLOTS_A_CELL * cells.length - 1
  for (const {hashes} of prints)
    for (let at = 0; at < hashes.length; at++) {
      const slot = ((hashes[at] ?? 0) >>> known) & mask
      const bit = 2 * (slot % SLOTS_A_CELL)
      const cell = cells[slot >>> 4] ?? 0
      cells[slot >>> 4] = cell | ((1 | (((cell >>> bit) & 1) << 1)) << bit)
    }
  return cells
}

/** Work space of one worker, overwritten by the next part. */
let room: Postings = {hashes: new Uint32Array(0), articles: new Uint32Array(0), places: new Uint32Array(0)}

function roomFor(entries: number): Postings {
  if (room.hashes.length < entries)
    room = {
      hashes: new Uint32Array(2 * entries),
      articles: new Uint32Array(2 * entries),
      places: new Uint32Array(2 * entries),
    }
  return room
}

/** Fingerprints that stand more than once, article by article; a few stay that share their slot with another. */
function repeated(of: PartOf, known: number): Postings {
  const {standIn} = of
  const prints = printsOf(of)
  const cells = meetings(prints, known)
  const mask = SLOTS_A_CELL * cells.length - 1
  const {hashes, articles, places} = roomFor(prints.reduce((sum, own) => sum + own.hashes.length, 0))
  let kept = 0
  for (const {base, hashes: own, codes: ownCodes} of prints) {
    const codes = ownCodes()
    for (let at = 0; at < own.length; at++) {
      const hash = own[at] ?? 0
      const slot = (hash >>> known) & mask
      if ((((cells[slot >>> 4] ?? 0) >>> (2 * (slot % SLOTS_A_CELL))) & 2) === 0) continue
      const code = codes[at] ?? 0
      const article = base + rowOf(code)
      if (standIn[article] !== article) continue
      hashes[kept] = hash
      articles[kept] = article
      places[kept++] = placeOf(code)
    }
  }
  return {hashes: hashes.subarray(0, kept), articles: articles.subarray(0, kept), places: places.subarray(0, kept)}
}

const DIGIT_BITS = 12
const DIGITS = 1 << DIGIT_BITS

/** The hashes in their order, and their numbers in it; equal ones keep theirs. */
interface Ordered {
  readonly hashes: Uint32Array
  readonly order: Uint32Array
}

function ascending(count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  for (let number = 0; number < count; number++) numbers[number] = number
  return numbers
}

function byDigit({hashes, order}: Ordered, shift: number): Ordered {
  const starts = new Uint32Array(DIGITS + 1)
  for (let at = 0; at < hashes.length; at++) {
    const digit = (((hashes[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1
    starts[digit] = (starts[digit] ?? 0) + 1
  }
  for (let digit = 1; digit < DIGITS; digit++) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0)
  const [nextHashes, nextOrder] = [new Uint32Array(hashes.length), new Uint32Array(hashes.length)]
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    const digit = (hash >>> shift) & (DIGITS - 1)
    const to = starts[digit] ?? 0
    nextHashes[to] = hash
    nextOrder[to] = order[at] ?? 0
    starts[digit] = to + 1
  }
  return {hashes: nextHashes, order: nextOrder}
}

function inOrder(numbers: Uint32Array, order: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) ordered[at] = numbers[order[at] ?? 0] ?? 0
  return ordered
}

export function postingsOf(of: PartOf): Postings {
  const known = Math.log2(of.parts)
  const {hashes, articles, places} = repeated(of, known)
  let ordered: Ordered = {hashes, order: ascending(hashes.length)}
  for (let shift = known; shift < 32; shift += DIGIT_BITS) ordered = byDigit(ordered, shift)
  const {order} = ordered
  return {hashes: ordered.hashes, articles: inOrder(articles, order), places: inOrder(places, order)}
}

/** Calls `visit` for the stretch of each hash: from `start` up to `end`. */
export function eachHash({hashes}: Postings, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < hashes.length;) {
    let end = start + 1
    while (end < hashes.length && hashes[end] === hashes[start]) end += 1
    visit(start, end)
    start = end
  }
}
