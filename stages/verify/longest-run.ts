/**
 * The longest run of words that stands word for word in both articles.
 *
 * Example: `the fire broke out on Friday night` and `a fire broke out on Friday` share 5 words.
 * If a run of n words is shared, so is one of n - 1: the length is found by doubling, then by halving, and a shared run
 * of one length by a table of the one text's runs, with the words themselves compared.
 * Wrong answer it avoids: the table of all pairs of words, 4 million steps for two long articles.
 * Cost: n log n; 5 to 30 us a pair of 300 words.
 */
import {enterGrams, meetGrams} from './gram-places.ts'

function sameWords(a: Int32Array, i: number, b: Int32Array, j: number, width: number): boolean {
  for (let k = 0; k < width; k++) if (a[i + k] !== b[j + k]) return false
  return true
}

export function sharesRun(a: Int32Array, b: Int32Array, width: number): boolean {
  enterGrams(b, width)
  return meetGrams(a, width, (at, place) => sameWords(a, at, b, place, width))
}

/** `known`: a length that is known to be shared; 0 where nothing is known. */
export function longestRun(a: Int32Array, b: Int32Array, {known}: {readonly known: number}): number {
  const most = Math.min(a.length, b.length)
  let shared = Math.min(known, most)
  let step = 1
  while (shared + step <= most && sharesRun(a, b, shared + step)) {
    shared += step
    step *= 2
  }
  // The length lies from `shared` to below `shared + step`: halve.
  for (step >>= 1; step > 0; step >>= 1) {
    if (shared + step <= most && sharesRun(a, b, shared + step)) shared += step
  }
  return shared
}
