/**
 * The copy lane, one band: which texts agree in all of its bins.
 *
 * More than a crowd of texts in one place are a form filled in over and over (a weather report, a share price): there each
 * is compared with the first of them and with its neighbours in order, not all with all.
 * Wrong answer it avoids: 5,000 weather reports costing 12 million pairs.
 * Cost: 20 ns an article and band; keys are parted first, so that the table in hand lies in the cache: without that a million
 * texts cost eight times as much each as ten thousand do.
 */
import {tableSize} from '../candidates/bands.ts'
import {Numbers} from './numbers.ts'

export interface Crowding {
  readonly crowd: number
  readonly crowdHubs: number
}

export interface BandTask extends Crowding {
  /** Of each text its key in this band. */
  readonly keys: Uint32Array
  /** A total order of texts that knows nothing of their numbers: who of a crowd are its hubs. */
  readonly order: (s: number, t: number) => number
}

type Meet = (s: number, t: number) => void

/** Pairs of one key, as two numbers each, and keys of more texts than may be compared all with all. */
interface Meetings {
  readonly pairs: Numbers
  readonly crowds: Set<number>
}

/** Texts of a part, so that its table stays in the nearest cache. */
const PART = 2048

/** Room that the next band takes again: to ask for it anew costs as much as the work. */
class Parts {
  /** Keys and texts in turn, in the order of the parts of these. */
  #rows = new Uint32Array(0)
  /** Heads of chains of rows whose keys end alike, and the links of these; for one part after another. */
  #heads = new Int32Array(0)
  #links = new Int32Array(0)

  /** Where each part begins, and behind the last one where it ends. */
  #laidIn(keys: Uint32Array): Uint32Array {
    const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, keys.length / PART))))
    // a shift by 32 would be none
    const [shift, mask] = [(32 - bits) & 31, (1 << bits) - 1]
    const starts = new Uint32Array((1 << bits) + 1)
    for (const key of keys) {
      const part = ((key >>> shift) & mask) + 1
      starts[part] = (starts[part] ?? 0) + 1
    }
    for (let part = 1; part < starts.length; part++) starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0)
    if (this.#rows.length < 2 * keys.length) this.#rows = new Uint32Array(2 * keys.length)
    const [rows, next] = [this.#rows, starts.slice()]
    for (let text = 0; text < keys.length; text++) {
      const key = keys[text] ?? 0
      const part = (key >>> shift) & mask
      const at = next[part] ?? 0
      next[part] = at + 1
      rows[2 * at] = key
      rows[2 * at + 1] = text
    }
    return starts
  }

  /** Of the rows from `from` to below `to` those of one key, each with `crowd` before it at most. */
  #meetInPart({from, to}: {readonly from: number; readonly to: number}, crowd: number, into: Meetings): void {
    const size = tableSize(to - from)
    if (this.#heads.length < size) this.#heads = new Int32Array(size)
    if (this.#links.length < to - from) this.#links = new Int32Array(size)
    const [rows, heads, links, mask] = [this.#rows, this.#heads.fill(-1, 0, size), this.#links, size - 1]
    for (let i = from; i < to; i++) {
      const key = rows[2 * i] ?? 0
      const head = heads[key & mask] ?? -1
      links[i - from] = head
      heads[key & mask] = i
      let same = 0
      for (let j = head; j >= 0 && same < crowd; j = links[j - from] ?? -1) {
        if (rows[2 * j] !== key) continue
        same += 1
        into.pairs.add(rows[2 * j + 1] ?? 0)
        into.pairs.add(rows[2 * i + 1] ?? 0)
      }
      if (same >= crowd) into.crowds.add(key)
    }
  }

  meetings(keys: Uint32Array, crowd: number): Meetings {
    const starts = this.#laidIn(keys)
    const into = {pairs: new Numbers(), crowds: new Set<number>()}
    for (let part = 0; part + 1 < starts.length; part++)
      this.#meetInPart({from: starts[part] ?? 0, to: starts[part + 1] ?? 0}, crowd, into)
    return into
  }
}

const parts = new Parts()

function meetInCrowds({keys, crowdHubs, order}: BandTask, crowds: ReadonlySet<number>, meet: Meet): void {
  const members = new Map<number, number[]>([...crowds].map(key => [key, []]))
  keys.forEach((key, t) => members.get(key)?.push(t))
  for (const own of members.values()) {
    own.sort(order)
    own.forEach((t, at) => {
      for (let hub = 0; hub < Math.min(at, crowdHubs); hub++) meet(own[hub] ?? 0, t)
      if (at > crowdHubs) meet(own[at - 1] ?? 0, t)
    })
  }
}

/** Calls `meet` for each pair that agrees here; members of crowds may meet again. */
export function meetInBand(task: BandTask, meet: Meet): void {
  const {keys, crowd} = task
  const {pairs: met, crowds} = parts.meetings(keys, crowd)
  const pairs = met.taken()
  for (let at = 0; at < pairs.length; at += 2) {
    const [s, t] = [pairs[at] ?? 0, pairs[at + 1] ?? 0]
    if (crowds.size === 0 || !crowds.has(keys[t] ?? 0)) meet(s, t)
  }
  if (crowds.size > 0) meetInCrowds(task, crowds, meet)
}
