/**
 * A term of an article in 32 bits: which word, and its share of the length of the article’s vector.
 *
 * The share is kept as its root in 255 steps, since most shares are small: within 2 % of a share of .05.
 * Wrong answer it avoids: sums of fractions that depend on the order of adding; shares are added as whole numbers.
 */
const STEPS = 255
/** A share of the whole length, as it is added. */
export const WHOLE = 4000
/** Two articles that are the same. */
export const WHOLE_SCORE = WHOLE * WHOLE

/** Of each step its share, 1 to `WHOLE`. */
export const SHARES: Uint32Array = Uint32Array.from({length: STEPS + 1}, (_, step) =>
  Math.max(1, Math.round(WHOLE * (step / STEPS) ** 2)),
)

/** Of a code its share. */
export const shareOfCode = (code: number): number => SHARES[code & STEPS] ?? 0

export const termCode = (word: number, share: number): number =>
  ((word << 8) | Math.max(1, Math.min(STEPS, Math.round(STEPS * Math.sqrt(share))))) >>> 0
export const wordOfCode = (code: number): number => code >>> 8
/** The same share of another word, or of what a word is numbered by. */
export const ofWord = (word: number, code: number): number => ((word << 8) | (code & STEPS)) >>> 0
export const stepOf = (code: number): number => code & STEPS
