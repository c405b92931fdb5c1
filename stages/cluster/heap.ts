/** The possible merges, best first; equal ones by the ranks of the two, so that no order of input shows. */
export interface Merge {
  readonly linkage: number
  readonly a: number
  readonly b: number
}

const before = (x: Merge, y: Merge): boolean =>
  x.linkage !== y.linkage ? x.linkage > y.linkage : x.a !== y.a ? x.a < y.a : x.b < y.b

export class Heap {
  readonly #merges: Merge[] = []

  push(merge: Merge): void {
    const merges = this.#merges
    let at = merges.push(merge) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      const above = merges[up]
      if (above === undefined || !before(merge, above)) break
      merges[at] = above
      at = up
    }
    merges[at] = merge
  }

  pop(): Merge | undefined {
    const merges = this.#merges
    const top = merges[0]
    const last = merges.pop()
    if (last === undefined || merges.length === 0) return top
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const [l, r] = [merges[left], merges[left + 1]]
      const best = r !== undefined && l !== undefined && before(r, l) ? left + 1 : left
      const below = merges[best]
      if (below === undefined || !before(below, last)) break
      merges[at] = below
      at = best
    }
    merges[at] = last
    return top
  }
}
