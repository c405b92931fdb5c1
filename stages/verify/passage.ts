/**
 * The longest shared passage in words: grams of five words in common that follow each other on one diagonal, with small
 * gaps for edits.
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
  readonly gramRepeats: number
}

let ends = new Int32Array(0)
let covered = new Int32Array(0)

/** Words of the longest passage that `a` and `b` share; 0 where they share no gram. */
export function longestPassage(a: Int32Array, b: Int32Array, {gram, passageGap, gramRepeats}: PassageLimits): number {
  const diagonals = a.length + b.length
  if (ends.length < diagonals) {
    ends = new Int32Array(2 * diagonals)
    covered = new Int32Array(2 * diagonals)
  }
  ends.fill(-1, 0, diagonals)
  let longest = 0
  enterGrams(b, gram)
  meetGrams(a, gram, (at, last, count) => {
    if (count > gramRepeats) return false
    for (let place = last; place >= 0; place = before(place)) {
      const diagonal = at - place + b.length
      const end = ends[diagonal] ?? -1
      const joins = end >= 0 && at - end <= passageGap
      // A gram that overlaps the one before adds only its new words.
      const words = joins ? (covered[diagonal] ?? 0) + Math.min(gram, at + gram - end) : gram
      covered[diagonal] = words
      ends[diagonal] = at + gram
      longest = Math.max(longest, words)
    }
    return false
  })
  return longest
}
