/**
 * Chooses some grams as fingerprints, so that two texts which share a passage choose the same ones from it.
 *
 * Of every `window` grams in a row the smallest hash is chosen (of equal ones that chosen before, else the rightmost), so a verbatim run of
 * `gram + window - 1` words always shares a fingerprint, wherever it stands in either text.
 * Wrong answer it avoids: taking every fourth gram, where one word more at the top of a text moves all the choices.
 * Cost: one pass, at most `window` looks back when the smallest leaves; 2 / (window + 1) of the grams are chosen.
 * Source: Schleimer, Wilkerson, Aiken 2003, robust winnowing.
 */
export function winnow(
  grams: Int32Array,
  {window}: {readonly window: number},
): {readonly fingerprints: Int32Array; readonly positions: Int32Array} {
  const chosen = new Int32Array(grams.length)
  let count = 0
  let smallest = -1
  for (let end = 0; end < grams.length; end++) {
    // Texts with fewer grams than a window are one window.
    const start = Math.max(0, end - window + 1)
    const left = smallest < start
    if (left) smallest = smallestBetween(grams, start, end)
    else if (unsigned(grams, end) < unsigned(grams, smallest)) smallest = end
    const full = end >= window - 1 || end === grams.length - 1
    if (full && (count === 0 || chosen[count - 1] !== smallest)) chosen[count++] = smallest
  }
  const positions = chosen.slice(0, count)
  const fingerprints = new Int32Array(count)
  for (let i = 0; i < count; i++) fingerprints[i] = grams[positions[i] ?? 0] ?? 0
  return {fingerprints, positions}
}

const unsigned = (grams: Int32Array, i: number): number => (grams[i] ?? 0) >>> 0

/** Place of the smallest from `start` to `end` inclusive, the rightmost of equal ones. */
function smallestBetween(grams: Int32Array, start: number, end: number): number {
  let smallest = start
  for (let i = start + 1; i <= end; i++) if (unsigned(grams, i) <= unsigned(grams, smallest)) smallest = i
  return smallest
}
