/** What is read of a word is read once, whichever articles have it: news writes with few thousand words. Emptied when full. */
export function remembering<T>(read: (word: string) => T): (word: string) => T {
  const seen = new Map<string, T>()
  return word => {
    const known = seen.get(word)
    if (known !== undefined) return known
    const fresh = read(word)
    if (seen.size >= REMEMBERED) seen.clear()
    seen.set(word, fresh)
    return fresh
  }
}
const REMEMBERED = 50_000
