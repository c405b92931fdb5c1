/**
 * The postings of one part of the fingerprints: where each hash stands that stands more than once, hash after hash.
 *
 * Most fingerprints stand in one text alone and meet nobody: a table of small counters, which fits the cache, drops them
 * before anything is sorted.
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

const printsOf = ({sheets, part}: PartOf): number =>
  sheets.reduce((sum, {sheet: {partStarts}}) => sum + (partStarts[part + 1] ?? 0) - (partStarts[part] ?? 0), 0)

/** Fingerprints of the part that stand in texts, article by article. */
function gathered(of: PartOf): Postings {
  const {sheets, standIn, part, parts} = of
  const all = printsOf(of)
  const [hashes, articles, places] = [new Uint32Array(all), new Uint32Array(all), new Uint32Array(all)]
  let at = 0
  for (const {sheet, base} of sheets) {
    const {partStarts, prints} = sheet
    const from = partStarts[part] ?? 0
    const count = (partStarts[part + 1] ?? 0) - from
    if (count === 0) continue
    const own = numbersAt(prints, from, count)
    const codes = numbersAt(prints, (partStarts[parts] ?? 0) + from, count)
    for (let p = 0; p < count; p++) {
      const code = codes[p] ?? 0
      const article = base + rowOf(code)
      if (standIn[article] !== article) continue
      hashes[at] = own[p] ?? 0
      articles[at] = article
      places[at++] = placeOf(code)
    }
  }
  return {hashes: hashes.subarray(0, at), articles: articles.subarray(0, at), places: places.subarray(0, at)}
}

/** Without hashes that stand once; a few stay that share their slot with another. `known`: bits that are the same in all. */
function repeated({hashes, articles, places}: Postings, known: number): Postings {
  const seen = new Uint8Array(tableSize(hashes.length))
  const mask = seen.length - 1
  for (const hash of hashes) {
    const slot = (hash >>> known) & mask
    if ((seen[slot] ?? 0) < 2) seen[slot] = (seen[slot] ?? 0) + 1
  }
  let kept = 0
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0
    if ((seen[(hash >>> known) & mask] ?? 0) < 2) continue
    hashes[kept] = hash
    articles[kept] = articles[at] ?? 0
    places[kept++] = places[at] ?? 0
  }
  return {hashes: hashes.subarray(0, kept), articles: articles.subarray(0, kept), places: places.subarray(0, kept)}
}

const DIGIT_BITS = 12
const DIGITS = 1 << DIGIT_BITS

/** Numbers of the hashes in their order; equal ones keep theirs. */
function orderOf(hashes: Uint32Array, known: number): Uint32Array {
  let order = new Uint32Array(hashes.length)
  for (let entry = 0; entry < order.length; entry++) order[entry] = entry
  let next = new Uint32Array(hashes.length)
  const starts = new Uint32Array(DIGITS + 1)
  for (let shift = known; shift < 32; shift += DIGIT_BITS) {
    starts.fill(0)
    for (const hash of hashes) {
      const digit = ((hash >>> shift) & (DIGITS - 1)) + 1
      starts[digit] = (starts[digit] ?? 0) + 1
    }
    for (let digit = 1; digit < DIGITS; digit++) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0)
    for (const entry of order) {
      const digit = ((hashes[entry] ?? 0) >>> shift) & (DIGITS - 1)
      const at = starts[digit] ?? 0
      next[at] = entry
      starts[digit] = at + 1
    }
    ;[order, next] = [next, order]
  }
  return order
}

function inOrder(numbers: Uint32Array, order: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) ordered[at] = numbers[order[at] ?? 0] ?? 0
  return ordered
}

export function postingsOf(of: PartOf): Postings {
  const known = Math.log2(of.parts)
  const {hashes, articles, places} = repeated(gathered(of), known)
  const order = orderOf(hashes, known)
  return {hashes: inOrder(hashes, order), articles: inOrder(articles, order), places: inOrder(places, order)}
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
