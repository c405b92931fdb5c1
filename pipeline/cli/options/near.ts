/**
 * Did you mean: of the words that are known, those that a slip of the hand makes of what was typed.
 *
 * `nearest('coppy', ['copy', 'reuse', 'story'])` is `['copy']`, and `meant` of the same `Did you mean copy?`.
 * Avoids: a guess that has nothing to do with what was typed, which is worse than none.
 * Cost: the lengths multiplied, a word; what is longer than any name is not looked at.
 * Source: the restricted Damerau-Levenshtein distance: letters left out, put in, changed, or two neighbours swapped.
 */

const LONGEST = 64
const MOST = 3

/** How many slips lie between them. */
export function slips(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({length: b.length + 1}, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}

/** The nearest of the known words, at most three, in their order; none where none is near. */
export function nearest(typed: string, known: readonly string[]): readonly string[] {
  if (typed === '' || typed.length > LONGEST) return []
  const word = typed.toLowerCase()
  // Whoever typed the beginning of one word only means that word.
  const begun = known.filter(one => one.toLowerCase().startsWith(word))
  if (begun.length === 1) return begun
  const far = known.map(one => slips(word, one.toLowerCase()))
  // A word of three letters and two slips could be any other.
  const allowed = Math.max(1, Math.floor(word.length / 3))
  const least = Math.min(...far, allowed + 1)
  const near = least > allowed ? [] : known.filter((_, i) => far[i] === least)
  return (near.length > 0 ? near : begun).slice(0, MOST)
}

/** As a question; null where none is near. */
export function meant(typed: string, known: readonly string[]): string | null {
  const near = nearest(typed, known)
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : null
}
