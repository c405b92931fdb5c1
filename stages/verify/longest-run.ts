/**
 * The longest run of words that stands word for word in both articles.
 *
 * Example: `the fire broke out on Friday night` and `a fire broke out on Friday` share 5 words.
 * Where a gram of five words is known to be shared, every shared run of five and more begins with one: each place where a
 * gram stands in both is followed as far as the words agree, and no place inside a run that was followed is followed
 * again. Else, and where a text repeats itself so often that there are too many places, the length is found by doubling,
 * then by halving: if a run of n words is shared, so is one of n - 1.
 * Wrong answer it avoids: the table of all pairs of words, 4 million steps for two long articles; and 20 tables a pair
 * where 500 outlets print one text.
 * Cost: linear for a pair of usual texts, 5 us a pair of 300 words; n log n for the others.
 */
import {before, enterGrams, meetGrams} from './gram-places.ts'

function sameWords(a: Int32Array, i: number, b: Int32Array, j: number, width: number): boolean {
  for (let k = 0; k < width; k++) if (a[i + k] !== b[j + k]) return false
  return true
}

function sharesRun(a: Int32Array, b: Int32Array, width: number): boolean {
  enterGrams(b, width)
  return meetGrams(a, width, (at, place) => sameWords(a, at, b, place, width))
}

function byHalving(a: Int32Array, b: Int32Array, known: number): number {
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

/** Words that agree from `i` and `j` on. */
function agreeing(a: Int32Array, i: number, b: Int32Array, j: number): number {
  const most = Math.min(a.length - i, b.length - j)
  let words = 0
  while (words < most && a[i + words] === b[j + words]) words += 1
  return words
}

/** By diagonal (place in `a` less place in `b`): up to where in `a` it was followed. */
let followed = new Int32Array(0)

/** Null where more than `most` places and words would have to be looked at. */
function byFollowing(
  a: Int32Array,
  b: Int32Array,
  {gram, most}: {readonly gram: number; readonly most: number},
): number | null {
  const diagonals = a.length + b.length
  if (followed.length < diagonals) followed = new Int32Array(2 * diagonals)
  else followed.fill(0, 0, diagonals)
  let longest = 0
  let steps = 0
  enterGrams(b, gram)
  meetGrams(a, gram, (at, last) => {
    // What is left of the text is too short to hold a longer one.
    if (a.length - at <= longest) return true
    for (let place = last; place >= 0; place = before(place)) {
      if (++steps > most) return true
      const diagonal = at - place + b.length
      if ((followed[diagonal] ?? 0) > at) continue
      const words = agreeing(a, at, b, place)
      steps += words
      followed[diagonal] = at + words
      longest = Math.max(longest, words)
    }
    return false
  })
  return steps > most ? null : longest
}

/** Places and words a word: texts that repeat themselves more are few. */
const STEPS = 32

/** `known`: a length that is known to be shared; 0 where nothing is known. */
export function longestRun(a: Int32Array, b: Int32Array, {known}: {readonly known: number}): number {
  const gram = Math.min(known, a.length, b.length)
  if (gram === 0) return byHalving(a, b, 0)
  // A hash that two grams share by chance is followed for fewer words than it stands for.
  const found = byFollowing(a, b, {gram, most: STEPS * (a.length + b.length)})
  return found === null ? byHalving(a, b, known) : Math.max(gram, found)
}
