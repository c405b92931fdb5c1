/**
 * Average link on the verified edges: two sets of articles become one while the edges between them, spread over all the
 * pairs between them, are strong enough, and while their dates allow it.
 *
 * Example: a telling that resembles one article of a story and none of the other four stays out: one fifth of an edge.
 * Avoids: connected components, which one mistaken edge joins; such a closure once made two stories out of 859,092 texts.
 * A large story cannot have all its edges, since an article keeps only its nearest: beyond `reach` edges an article none
 * is missed.
 * Cost: about edges x log edges. Source: average linkage (UPGMA) with a bounded denominator.
 */
import {compatible, union, type Dates} from './calendar.ts'
import {Heap} from './heap.ts'

export interface Edge {
  readonly a: number
  readonly b: number
  /** 0 to 1. */
  readonly weight: number
}

export interface Joined {
  /** Ranks of the nodes, ascending. */
  readonly nodes: readonly number[]
}

interface Cluster {
  readonly nodes: number[]
  dates: Dates
  /** Sum of edge weights to each other cluster. */
  readonly sums: Map<number, number>
}

export interface LinkOptions {
  /** Linkage from which two sets are one. */
  readonly join: number
  readonly reach: number
  readonly days: number
}

function linkage(a: Cluster, b: Cluster, sum: number, reach: number): number {
  const [m, n] = [a.nodes.length, b.nodes.length]
  return sum / Math.min(m * n, reach * Math.min(m, n))
}

function clustersOf(dates: readonly Dates[], edges: readonly Edge[]): Map<number, Cluster> {
  const clusters = new Map<number, Cluster>(
    dates.map((own, rank) => [rank, {nodes: [rank], dates: own, sums: new Map()}]),
  )
  for (const {a, b, weight} of edges) {
    clusters.get(a)?.sums.set(b, weight)
    clusters.get(b)?.sums.set(a, weight)
  }
  return clusters
}

/** `dates[rank]` of each node; the result has every node once, sets of one among them. */
export function averageLink(dates: readonly Dates[], edges: readonly Edge[], options: LinkOptions): Joined[] {
  const clusters = clustersOf(dates, edges)
  const heap = new Heap()
  const propose = (x: number, y: number): void => {
    const [a, b] = [Math.min(x, y), Math.max(x, y)]
    const [one, two] = [clusters.get(a), clusters.get(b)]
    if (one === undefined || two === undefined) return
    const strength = linkage(one, two, one.sums.get(b) ?? 0, options.reach)
    if (strength >= options.join) heap.push({linkage: strength, a, b})
  }
  for (const {a, b} of edges) propose(a, b)
  for (let merge = heap.pop(); merge !== undefined; merge = heap.pop()) {
    const {a, b} = merge
    const [one, two] = [clusters.get(a), clusters.get(b)]
    if (one === undefined || two === undefined) continue
    const now = linkage(one, two, one.sums.get(b) ?? 0, options.reach)
    // One of the two grew since: a weaker link waits for its new turn, a stronger one already stands in the heap.
    if (now < merge.linkage) propose(a, b)
    if (now !== merge.linkage) continue
    if (!compatible(one.dates, two.dates, options.days)) {
      one.sums.delete(b)
      two.sums.delete(a)
      continue
    }
    // The one with fewer neighbours goes into the other, so that a large story stays cheap.
    const [keep, go] = two.sums.size > one.sums.size ? [b, a] : [a, b]
    for (const other of absorb(keep, go, clusters)) propose(keep, other)
  }
  return [...clusters.values()]
    .map(({nodes}) => ({nodes: nodes.sort((x, y) => x - y)}))
    .sort((x, y) => (x.nodes[0] ?? 0) - (y.nodes[0] ?? 0))
}

/** Puts cluster `go` into `keep`; returns the neighbours whose link to it may have grown. */
function absorb(keep: number, go: number, clusters: Map<number, Cluster>): readonly number[] {
  const [into, from] = [clusters.get(keep), clusters.get(go)]
  if (into === undefined || from === undefined) return []
  clusters.delete(go)
  into.nodes.push(...from.nodes)
  into.dates = union(into.dates, from.dates)
  into.sums.delete(go)
  const touched: number[] = []
  for (const [other, sum] of from.sums) {
    const neighbour = clusters.get(other)
    if (other === keep || neighbour === undefined) continue
    const total = (into.sums.get(other) ?? 0) + sum
    into.sums.set(other, total)
    neighbour.sums.delete(go)
    neighbour.sums.set(keep, total)
    touched.push(other)
  }
  return touched
}
