/**
 * Chooses some grams as fingerprints, so that two texts which share a passage choose the same ones from it.
 *
 * A gram is chosen where its hash is the smallest of any `window` grams in a row that it stands in, so a verbatim run of
 * `gram + window - 1` words always shares a fingerprint, wherever it stands in either text.
 * Wrong answer it avoids: taking every fourth gram, where one word more at the top of a text moves all the choices.
 * Cost: 2 log2(`window`) passes of nothing but smaller and larger; 2 / (window + 1) of the grams are chosen.
 * Source: Schleimer, Wilkerson, Aiken 2003. Where a smallest hash stands twice in a window both are chosen here, as only text
 * that repeats itself within four words has it.
 */
export function winnow(
  grams: Int32Array,
  {window}: {readonly window: number},
): {readonly fingerprints: Int32Array; readonly positions: Int32Array} {
  const count = grams.length
  const width = Math.min(window, count)
  const positions = new Int32Array(count)
  let chosen = 0
  // The smallest of each window, between margins of 0, which are never the largest; the largest of those that a gram stands in.
  const windows = new Uint32Array(count + Math.max(0, width - 1))
  windows.set(grams, width - 1 < 0 ? 0 : width - 1)
  slide(windows.subarray(Math.max(0, width - 1)), width, Math.min)
  windows.fill(0, count)
  slide(windows, width, Math.max)
  for (let i = 0; i < count; i++) if (windows[i] === (grams[i] ?? 0) >>> 0) positions[chosen++] = i
  const fingerprints = Int32Array.from({length: chosen}, (_, i) => grams[positions[i] ?? 0] ?? 0)
  return {fingerprints, positions: positions.slice(0, chosen)}
}

/** Each number becomes what `pick` takes of the `width` from it on; those close to the end are left half done. */
function slide(numbers: Uint32Array, width: number, pick: (a: number, b: number) => number): void {
  for (let wide = 1; wide < width;) {
    const step = Math.min(wide, width - wide)
    wide += step
    for (let i = 0; i + step < numbers.length; i++) numbers[i] = pick(numbers[i] ?? 0, numbers[i + step] ?? 0)
  }
}
