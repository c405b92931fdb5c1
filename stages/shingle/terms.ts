/**
 * The distinct content words of an article with their counts: what the story lane compares.
 *
 * Example: headline `Fire in Porto`, text `A fire broke out in Porto.` gives fire 3, porto 3 (rare), broke 1.
 * Cost: one look-up a word.
 */
import type {Terms} from '../../pipeline/types.ts'
import {PLAIN} from '../kernel/marks.ts'
import {stopWords} from './stop-words.ts'

const MOST = 255
/** Hash and place in one double, so that the native sort of numbers can put them in order: 32 + 20 bits. */
const PLACES = 2 ** 20

export interface TermCounter {
  /** `mark` as in word-marks.ts. */
  add(hash: number, times: number, mark: number): void
  terms(): Terms
}

export function countTerms(): TermCounter {
  const places = new Map<number, number>()
  const counts: number[] = []
  const rare: number[] = []
  return {
    add(hash, times, mark) {
      if (stopWords.has(hash)) return
      const place = places.get(hash) ?? places.size
      places.set(hash, place)
      counts[place] = (counts[place] ?? 0) + times
      rare[place] = mark === PLAIN ? (rare[place] ?? 0) : 1
    },
    terms() {
      const sorted = new Float64Array(places.size)
      for (const [hash, place] of places) sorted[place] = hash * PLACES + place
      sorted.sort()
      const hash = new Int32Array(sorted.length)
      const count = new Uint8Array(sorted.length)
      const isRare = new Uint8Array(sorted.length)
      for (let i = 0; i < sorted.length; i++) {
        const code = sorted[i] ?? 0
        const word = Math.floor(code / PLACES)
        const place = code - word * PLACES
        hash[i] = word
        count[i] = Math.min(MOST, counts[place] ?? 0)
        isRare[i] = rare[place] ?? 0
      }
      return {hash, count, rare: isRare}
    },
  }
}
