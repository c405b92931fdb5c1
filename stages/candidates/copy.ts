/**
 * The copy lane: articles that are probably near-copies of each other, by MinHash.
 *
 * Example: an agency report and the same report with its last paragraph cut meet; two reports on one event, told in
 * other words, do not. Pairs below Jaccard .4 are rarely proposed and never trusted: verification reads every pair.
 * Wrong answer it avoids: missing copies of briefs, where one edited word of thirty leaves under half of the 5-grams.
 * Cost: 64 bands x 15 ns an article, and what the pairs cost.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Sketch} from '../../pipeline/types.ts'
import {fillBins} from '../kernel/bins.ts'
import {gramCount, gramHashes} from '../kernel/grams.ts'
import {meetInBands} from './bands.ts'
import {createPairBag, type IndexPair} from './pair-bag.ts'

type CopySettings = Pick<Settings['candidates'], 'bands' | 'rows' | 'shortWords' | 'shortGram'>

/** Bins over shorter grams, from the words that the sketch keeps. */
function shortGramBins({tokens, bins}: Sketch, width: number): Uint32Array {
  const grams = new Int32Array(gramCount(tokens.length, width))
  gramHashes(tokens, tokens.length, width, grams)
  const shortBins = new Uint32Array(bins.length)
  fillBins(grams, grams.length, shortBins)
  return shortBins
}

/** Pairs of indexes into `sketches`; none of them may be without words, and exact copies should have fallen together. */
export function copyPairs(sketches: readonly Sketch[], settings: CopySettings): Iterable<IndexPair> {
  const bag = createPairBag(sketches.length)
  meetInBands(
    sketches.map(({bins}) => bins),
    settings,
    (a, b) => bag.add(a, b),
  )
  const wordsOf = (i: number): number => sketches[i]?.tokens.length ?? 0
  // A near-copy of a short text is at most twice as long, so longer ones need no second look.
  const brief = [...sketches.keys()].filter(i => wordsOf(i) < 2 * settings.shortWords)
  meetInBands(
    brief.map(i => sketches[i]).flatMap(sketch => (sketch ? [shortGramBins(sketch, settings.shortGram)] : [])),
    settings,
    (x, y) => {
      const [a, b] = [brief[x] ?? 0, brief[y] ?? 0]
      if (Math.min(wordsOf(a), wordsOf(b)) < settings.shortWords) bag.add(a, b)
    },
  )
  return bag.pairs()
}
