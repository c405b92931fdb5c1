/**
 * The longest shared passage in words: grams of five words in common that follow each other in both texts, with small
 * gaps for edits, and small shifts for words that an edit adds or drops.
 *
 * Example: a quotation of 40 words in which two words were changed is one passage of 38 to 40 words; the same five stock
 * phrases scattered over two texts are five of 5 words each.
 * Wrong answer it avoids: two company reports that share only phrases counted as one text reused.
 * Cost: one look-up a gram and place, 5 us a pair of 300 words; grams repeated too often are left out.
 */
import {before, enterGrams, meetGrams} from './gram-places.ts'

export interface PassageLimits {
  readonly gram: number
  readonly passageGap: number
  readonly passageShift: number
  readonly gramRepeats: number
}

/** By diagonal (place in `a` less place in `b`): where the passage on it ends in `a`, and how many words it holds. */
let ends = new Int32Array(0)
let held = new Int32Array(0)

function makeRoom(diagonals: number): void {
  if (ends.length < diagonals) {
    ends = new Int32Array(2 * diagonals)
    held = new Int32Array(2 * diagonals)
  }
  ends.fill(-1, 0, diagonals)
}

/** Words of the longest passage that a gram at place `at` of `a` ends, when it lies on `diagonal`. */
function wordsUpTo(at: number, diagonal: number, {gram, passageGap, passageShift}: PassageLimits): number {
  let most = gram
  for (let near = Math.max(0, diagonal - passageShift); near <= diagonal + passageShift; near++) {
    const end = ends[near] ?? -1
    if (end < 0 || at - end > passageGap) continue
    // A gram that overlaps the one before adds only its new words.
    most = Math.max(most, (held[near] ?? 0) + Math.min(gram, at + gram - end))
  }
  return most
}

/** Words of the longest passage that `a` and `b` share; 0 where they share no gram. */
export function longestPassage(a: Int32Array, b: Int32Array, limits: PassageLimits): number {
  const {gram, gramRepeats, passageShift} = limits
  makeRoom(a.length + b.length + passageShift + 1)
  let longest = 0
  enterGrams(b, gram)
  meetGrams(a, gram, (at, last, count) => {
    if (count > gramRepeats) return false
    for (let place = last; place >= 0; place = before(place)) {
      const diagonal = at - place + b.length
      const words = wordsUpTo(at, diagonal, limits)
      held[diagonal] = words
      ends[diagonal] = at + gram
      longest = Math.max(longest, words)
    }
    return false
  })
  return longest
}
