/**
 * The distinct content words of an article with their counts: what the story lane compares.
 *
 * Example: headline `Fire in Porto`, text `A fire broke out in Porto.` gives fire 3, porto 3 (rare), broke 1.
 * Cost: one look-up a word.
 */
import type {Terms} from '../../pipeline/types.ts'
import {PLAIN} from './word-marks.ts'
import {stopWords} from './stop-words.ts'

const MOST = 255

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
      const hash = Int32Array.from(places.keys()).sort()
      const ordered = Array.from(hash, h => places.get(h) ?? 0)
      return {
        hash,
        count: Uint8Array.from(ordered, place => Math.min(MOST, counts[place] ?? 0)),
        rare: Uint8Array.from(ordered, place => rare[place] ?? 0),
      }
    },
  }
}
