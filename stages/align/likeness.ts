/**
 * How alike two sentences of different members are: shared weight over the geometric mean of both weights, with keys
 * weighed by how rare they are in the story.
 *
 * Example: `A ferry ran aground off Harwich` and `Off Harwich, a ferry hit a reef`: ferry, Harwich shared; .5 or so.
 * By an inverted index, and only pairs that share a key are ever held: linear in those pairs, where a table of all lines
 * by all lines takes a gigabyte at ten thousand lines. Of lines of one template all share keys: see candidates.ts. Source: idf overlap, measured best of the plain measures on
 * labelled retellings (word Jaccard .60, this .63 F1 on core pairs).
 */
import {candidatesOf, isCrowd, pairsAmong, pairsOf, type CandidateSettings, type Posting} from './candidates.ts'
import type {Key} from './keys.ts'
import {addNearWords, type NearKey, type NearSettings} from './near.ts'
import type {Line} from './types.ts'

/** Likeness of every pair of lines of different members that share a key: `at(a, b)`, 0 where none. */
export class Likenesses {
  /** By the earlier line, then the later: each pair is held once. */
  #rows: readonly Map<number, number>[]
  /** The earlier lines of each line, listed when first asked for. */
  #earlier: number[][] | null = null
  constructor(size: number) {
    this.#rows = Array.from({length: size}, () => new Map<number, number>())
  }
  at(a: number, b: number): number {
    return (a < b ? this.#rows[a]?.get(b) : this.#rows[b]?.get(a)) ?? 0
  }
  set(a: number, b: number, likeness: number): void {
    if (a < b) this.#rows[a]?.set(b, likeness)
    else this.#rows[b]?.set(a, likeness)
    this.#earlier = null
  }
  /** Adds to what two lines have in common. */
  add(a: number, b: number, likeness: number): void {
    const [earlier, later] = a < b ? [a, b] : [b, a]
    const row = this.#rows[earlier]
    row?.set(later, (row.get(later) ?? 0) + likeness)
    this.#earlier = null
  }
  /** The lines that are at all like a line, in no order, with their likeness. */
  of(a: number): (readonly [number, number])[] {
    if (this.#earlier === null) {
      const earlier = this.#rows.map((): number[] => [])
      this.#rows.forEach((row, line) => {
        for (const later of row.keys()) earlier[later]?.push(line)
      })
      this.#earlier = earlier
    }
    const before = (this.#earlier[a] ?? []).map(b => [b, this.at(a, b)] as const)
    return [...before, ...(this.#rows[a] ?? [])]
  }
  /** Every pair once, the earlier line first: a, b, likeness. */
  forEach(visit: (a: number, b: number, likeness: number) => void): void {
    this.#rows.forEach((row, a) => {
      row.forEach((likeness, b) => {
        visit(a, b, likeness)
      })
    })
  }
  copy(): Likenesses {
    const out = new Likenesses(this.#rows.length)
    out.#rows = this.#rows.map(row => new Map(row))
    return out
  }
}

export interface LikenessSettings extends NearSettings, CandidateSettings {
  readonly namesOnly: number
}

/** What the lines of a story have in common. */
export interface Common {
  readonly likeness: Likenesses
  /** Share of what line a says that line b says too: a short sentence can stand whole in a long one. */
  readonly toldBy: (a: number, b: number) => number
  readonly rarity: (name: string) => number
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  /** Keys whose words keep like company. */
  readonly beside: ReadonlyMap<string, readonly NearKey[]>
}

/** `keys[i]` are the keys of `lines[i]`. */
export function commonOf(
  lines: readonly Line[],
  keys: readonly (readonly Key[])[],
  settings: LikenessSettings,
): Common {
  const postings = new Map<string, Posting[]>()
  keys.forEach((own, line) => {
    for (const {name, weight} of own) {
      const list = postings.get(name)
      if (list) list.push({line, weight})
      else postings.set(name, [{line, weight}])
    }
  })
  const rarity = rarityIn(postings, lines.length)
  const mass = keys.map(own => own.reduce((sum, key) => sum + key.weight * rarity(key.name), 0))
  const shared = new Likenesses(lines.length)
  const told = new Likenesses(lines.length)
  const opened = candidatesOf(lines, keys, {postings, settings})
  for (const [name, list] of postings) {
    // `By John` five thousand times over: what stands on every other line of a long story tells no two of them apart.
    if (isCrowd(list, lines, settings)) continue
    const idf = rarity(name)
    const party = isParty(name)
    const share = (x: Posting, y: Posting): void => {
      if (lines[x.line]?.member === lines[y.line]?.member) return
      const weight = Math.min(x.weight, y.weight)
      shared.add(x.line, y.line, weight * idf)
      if (!party && weight >= 1) told.set(x.line, y.line, 1)
    }
    if (opened === null) pairsOf(list, share)
    else pairsAmong(list, opened, share)
  }
  const beside = addNearWords(lines, keys, {shared, rarity, postings, settings})
  return {
    likeness: normalised(shared, mass, {told, namesOnly: settings.namesOnly}),
    toldBy: (a, b) => shared.at(a, b) / (mass[a] ?? 1),
    rarity,
    postings,
    beside,
  }
}

/** How rare a key is among the lines: its inverse document frequency. */
function rarityIn(postings: Common['postings'], lines: number): Common['rarity'] {
  const rarities = new Map<string, number>()
  for (const [name, list] of postings) rarities.set(name, Math.max(0.1, Math.log(lines / list.length)))
  return name => rarities.get(name) ?? Math.max(0.1, Math.log(lines))
}

/** `China warned Japan` / `Japan sold China steel`: the parties alone, with words of every story, are no claim. */
const isParty = (name: string): boolean => name.startsWith('country:') || name.startsWith('person:')

function normalised(
  shared: Likenesses,
  mass: readonly number[],
  {told, namesOnly}: {told: Likenesses; namesOnly: number},
): Likenesses {
  const out = new Likenesses(mass.length)
  shared.forEach((a, b, both) => {
    const discount = told.at(a, b) > 0 ? 1 : namesOnly
    if (both > 0) out.set(a, b, (discount * both) / Math.sqrt((mass[a] ?? 1) * (mass[b] ?? 1)))
  })
  return out
}

/** Tellings keep their order: the best of the eight cells around a pair speaks for it a little. */
export function liftedByNeighbours(lines: readonly Line[], likeness: Likenesses, {lift}: {lift: number}): Likenesses {
  const out = likeness.copy()
  const sameMember = (a: number, b: number): boolean =>
    lines[a]?.member !== undefined && lines[a].member === lines[b]?.member
  likeness.forEach((a, b, own) => {
    let best = 0
    for (let i = a - 1; i <= a + 1; i++) {
      if (!sameMember(a, i)) continue
      for (let j = b - 1; j <= b + 1; j++)
        if ((i !== a || j !== b) && sameMember(b, j)) best = Math.max(best, likeness.at(i, j))
    }
    out.set(a, b, Math.min(1, own + lift * best))
  })
  return out
}

/** If x tells y and y tells z, x tells z: lifted over the best witness y of a third member, once. */
export function liftedByWitnesses(
  lines: readonly Line[],
  likeness: Likenesses,
  {discount, from, mostAround}: {discount: number; from: number; mostAround: number},
): Likenesses {
  const out = likeness.copy()
  // x, y and z stand in three members
  if (new Set(lines.map(({member}) => member)).size < 3) return out
  for (const {index: y} of lines) {
    const around = likeness
      .of(y)
      .filter(([, own]) => own * discount >= from)
      .sort((one, other) => other[1] - one[1] || one[0] - other[0])
      .slice(0, mostAround)
    around.forEach(([x, xy], i) => {
      for (const [z, yz] of around.slice(i + 1)) {
        const through = discount * Math.min(xy, yz)
        if (lines[x]?.member !== lines[z]?.member && through > out.at(x, z)) out.set(x, z, through)
      }
    })
  }
  return out
}
