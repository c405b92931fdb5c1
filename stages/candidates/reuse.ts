/**
 * The reuse lane: articles that share a passage, however little of each it is, by winnowed fingerprints.
 *
 * Example: three sentences of agency copy inside a 640-word article meet the agency's report, where MinHash sees a
 * likeness of .1 and finds nothing. Two shared fingerprints must lie on one diagonal, that is as far from each other in
 * the one text as in the other: two phrases met by chance do not.
 * Cost: one step for every two articles that hold a fingerprint, capped by its frequency.
 * Source: Schleimer, Wilkerson, Aiken 2003; the diagonal as in sequence search (FASTA, Lipman and Pearson 1985).
 */
import type {Settings} from '../../pipeline/settings.ts'
import {atOnce, type Steps} from '../../pipeline/turns.ts'
import type {Sketch} from '../../pipeline/types.ts'
import {spreadBits} from '../kernel/mix.ts'
import {tableSize} from './bands.ts'
import {createPairBag, type IndexPair, type PairBag} from './pair-bag.ts'
import {forEachFingerprint, indexFingerprints, type Postings} from './postings.ts'
import {tellingEntries, type TellingSettings} from './telling.ts'

type ReuseSettings = TellingSettings & Pick<Settings['candidates'], 'hitsOnDiagonal'>
type ReuseSketch = Pick<Sketch, 'fingerprints' | 'positions' | 'source'>

/** The telling entries alone, fingerprint by fingerprint; of each entry: its place there, and where its list begins. */
interface Lists {
  readonly order: Int32Array
  readonly place: Int32Array
  readonly listStart: Int32Array
}

function tellingLists(postings: Postings, telling: Uint8Array): Lists {
  const order = new Int32Array(telling.length)
  const place = new Int32Array(telling.length).fill(-1)
  const listStart = new Int32Array(telling.length)
  let at = 0
  forEachFingerprint(postings, (start, end) => {
    const first = at
    for (let p = start; p < end; p++) {
      const entry = postings.order[p] ?? 0
      if (telling[entry] !== 1) continue
      listStart[entry] = first
      place[entry] = at
      order[at++] = entry
    }
  })
  return {order, place, listStart}
}

/** Counts hits by other article and diagonal for one article; emptied by bumping the round, never by filling. */
interface Tallies {
  readonly article: Int32Array
  readonly diagonal: Int32Array
  readonly round: Int32Array
  readonly hits: Int32Array
}

const tallies = (size: number): Tallies => ({
  article: new Int32Array(size),
  diagonal: new Int32Array(size),
  round: new Int32Array(size).fill(-1),
  hits: new Int32Array(size),
})

/** One more hit for this article and diagonal in this round; returns how many there are. */
function countHit(t: Tallies, round: number, article: number, diagonal: number): number {
  const mask = t.round.length - 1
  let slot = spreadBits(Math.imul(article, 0x9e3779b1) ^ diagonal) & mask
  while (t.round[slot] === round && (t.article[slot] !== article || t.diagonal[slot] !== diagonal)) {
    slot = (slot + 1) & mask
  }
  const hits = t.round[slot] === round ? (t.hits[slot] ?? 0) + 1 : 1
  t.round[slot] = round
  t.article[slot] = article
  t.diagonal[slot] = diagonal
  t.hits[slot] = hits
  return hits
}

/** How many hits article `i` can have with those before it. */
function possibleHits({articleStart}: Postings, {place, listStart}: Lists, i: number): number {
  let hits = 0
  for (let e = articleStart[i] ?? 0; e < (articleStart[i + 1] ?? 0); e++) {
    if ((place[e] ?? -1) >= 0) hits += (place[e] ?? 0) - (listStart[e] ?? 0)
  }
  return hits
}

/** Adds to the bag every earlier article with enough hits on one diagonal with article `i`. */
function meetEarlier(
  {postings, lists, counts}: {readonly postings: Postings; readonly lists: Lists; readonly counts: Tallies},
  i: number,
  {bag, enough}: {readonly bag: PairBag; readonly enough: number},
): void {
  const {article, position, articleStart} = postings
  for (let e = articleStart[i] ?? 0; e < (articleStart[i + 1] ?? 0); e++) {
    const place = lists.place[e] ?? -1
    if (place < 0) continue
    for (let p = lists.listStart[e] ?? 0; p < place; p++) {
      const other = lists.order[p] ?? 0
      const earlier = article[other] ?? 0
      if (earlier === i) break
      const hits = countHit(counts, i, earlier, (position[e] ?? 0) - (position[other] ?? 0))
      if (hits === enough) bag.add(earlier, i)
    }
  }
}

/** Pairs of indexes into `sketches`. Pauses at every article. */
export function* reuseSearch(sketches: readonly ReuseSketch[], settings: ReuseSettings): Steps<Iterable<IndexPair>> {
  const postings = indexFingerprints(sketches)
  yield
  const outlets = sketches.map(({source}) => source)
  const lists = tellingLists(postings, tellingEntries(postings, outlets, settings))
  const bag = createPairBag(sketches.length)
  let counts = tallies(tableSize(1))
  for (let i = 0; i < sketches.length; i++) {
    yield
    const size = tableSize(possibleHits(postings, lists, i))
    if (size > counts.round.length) counts = tallies(size)
    meetEarlier({postings, lists, counts}, i, {bag, enough: settings.hitsOnDiagonal})
  }
  return bag.pairs()
}

export const reusePairs = (sketches: readonly ReuseSketch[], settings: ReuseSettings): Iterable<IndexPair> =>
  atOnce(reuseSearch(sketches, settings))
