/**
 * Groups joined by pairs, each in order, groups by their first key: what is said of one thing in all members at once.
 *
 * Example: a-b, c-d, b-e give [a, b, e] and [c, d]. Almost linear in the pairs: a chain of ten thousand is one group at
 * the cost of ten thousand steps. Source: union-find with path halving, the smaller group under the larger.
 */
export function componentsOf(pairs: readonly (readonly [string, string])[]): string[][] {
  const above = new Map<string, string>()
  const sizes = new Map<string, number>()
  const up = (key: string): string => above.get(key) ?? key
  const topOf = (key: string): string => {
    let at = key
    while (up(at) !== at) {
      const next = up(up(at))
      above.set(at, next)
      at = next
    }
    return at
  }
  for (const [a, b] of pairs) {
    for (const key of [a, b]) if (!above.has(key)) above.set(key, key)
    join(topOf(a), topOf(b), {above, sizes})
  }
  const groups = new Map<string, string[]>()
  for (const key of [...above.keys()].sort()) {
    const top = topOf(key)
    const group = groups.get(top)
    if (group) group.push(key)
    else groups.set(top, [key])
  }
  // the keys come in order, so each group is in order and the groups stand by their first keys
  return [...groups.values()]
}

function join(
  a: string,
  b: string,
  {above, sizes}: {readonly above: Map<string, string>; readonly sizes: Map<string, number>},
): void {
  if (a === b) return
  const [sizeA, sizeB] = [sizes.get(a) ?? 1, sizes.get(b) ?? 1]
  const [larger, smaller] = sizeA >= sizeB ? [a, b] : [b, a]
  above.set(smaller, larger)
  sizes.set(larger, sizeA + sizeB)
}
