/** Groups joined by pairs, each in order, groups by their first key: what is said of one thing in all members at once. */
export function componentsOf(pairs: readonly (readonly [string, string])[]): string[][] {
  const home = new Map<string, Set<string>>()
  for (const [a, b] of pairs) {
    const joined = new Set([...(home.get(a) ?? [a]), ...(home.get(b) ?? [b])])
    for (const key of joined) home.set(key, joined)
  }
  return [...new Set(home.values())]
    .map(group => [...group].sort())
    .sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1))
}
