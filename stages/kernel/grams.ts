/**
 * Word hashes to hashes of `width` words in a row.
 *
 * Example: six words and width 5 give two grams; three words give one gram of the three; no word gives none.
 * Wrong answer it avoids: short texts without any gram, which could then never equal each other.
 * Cost: one pass. Source: a polynomial in wrapping 32-bit arithmetic, its bits spread at the end.
 */
import {GOLDEN, spreadBits} from './mix.ts'

/** Room `out` must have. */
export const gramCount = (words: number, width: number): number => Math.min(words, Math.max(1, words - width + 1))

export function gramHashes(words: Int32Array, count: number, width: number, out: Int32Array): number {
  let sum = 0
  const first = Math.min(width, count)
  for (let i = 0; i < first; i++) sum = (Math.imul(sum, GOLDEN) + (words[i] ?? 0)) | 0
  if (count === 0) return 0
  out[0] = spreadBits(sum)
  // Each next gram takes the word that leaves out of the sum and the new one in: exact, since the arithmetic wraps.
  let leaving = 1
  for (let i = 0; i < width; i++) leaving = Math.imul(leaving, GOLDEN)
  for (let i = width; i < count; i++) {
    sum = (Math.imul(sum, GOLDEN) + (words[i] ?? 0) - Math.imul(words[i - width] ?? 0, leaving)) | 0
    out[i - width + 1] = spreadBits(sum)
  }
  return gramCount(count, width)
}
