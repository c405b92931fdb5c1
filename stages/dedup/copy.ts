/**
 * The copy lane, one band: which texts agree in all of its bins.
 *
 * A pair that agrees in several bands is told by each: to look whether an earlier band told it would cost more than the sort
 * that brings them together. More than a crowd of texts in one place are a form filled in over and over (a weather report, a
 * share price): there each is compared with the first of them and with its neighbours in order, not all with all.
 * Wrong answer it avoids: 5,000 weather reports costing 12 million pairs.
 * Cost: 25 ns an article and band; keys are parted first, so that the table in hand lies in the cache: without that a million
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
  readonly pairs: Uint32Array
  readonly crowds: ReadonlySet<number>
}

/** Texts of a part, so that its table stays in the nearest cache. */
const PART = 4096

/** Texts and their keys in the order of the parts of these, and where each part begins. */
interface Parted {
  readonly texts: Uint32Array
  readonly keys: Uint32Array
  readonly starts: Uint32Array
}

function inParts(keys: Uint32Array): Parted {
  const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, keys.length / PART))))
  const parts = 1 << bits
  // a shift by 32 would be none
  const partOf = (key: number): number => (bits === 0 ? 0 : key >>> (32 - bits))
  const starts = new Uint32Array(parts + 1)
  for (const key of keys) {
    const part = partOf(key) + 1
    starts[part] = (starts[part] ?? 0) + 1
  }
  for (let part = 0; part < parts; part++) starts[part + 1] = (starts[part + 1] ?? 0) + (starts[part] ?? 0)
  const next = starts.slice()
  const parted = {texts: new Uint32Array(keys.length), keys: new Uint32Array(keys.length), starts}
  for (let t = 0; t < keys.length; t++) {
    const key = keys[t] ?? 0
    const part = partOf(key)
    const at = next[part] ?? 0
    next[part] = at + 1
    parted.texts[at] = t
    parted.keys[at] = key
  }
  return parted
}

/** The heads of chains of texts whose keys end alike, and the links of these; for one part after another. */
class Chains {
  #heads = new Int32Array(0)
  #links = new Int32Array(0)

  /** Calls `meet` for each text and those of its key before it, `crowd` of them at most; returns keys that have as many. */
  eachMeeting({texts, keys}: Omit<Parted, 'starts'>, crowd: number, meet: Meet): readonly number[] {
    const size = tableSize(keys.length)
    if (this.#heads.length < size) [this.#heads, this.#links] = [new Int32Array(size), new Int32Array(size)]
    const [heads, links, mask] = [this.#heads.fill(-1, 0, size), this.#links, size - 1]
    const crowds: number[] = []
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0
      const head = heads[key & mask] ?? -1
      links[i] = head
      heads[key & mask] = i
      let same = 0
      for (let j = head; j >= 0 && same < crowd; j = links[j] ?? -1) {
        if (keys[j] !== key) continue
        same += 1
        meet(texts[j] ?? 0, texts[i] ?? 0)
      }
      if (same >= crowd) crowds.push(key)
    }
    return crowds
  }
}

const chains = new Chains()

function meetings(all: Uint32Array, crowd: number): Meetings {
  const {texts, keys, starts} = inParts(all)
  const crowds = new Set<number>()
  const pairs = new Numbers()
  const meet: Meet = (s, t) => {
    pairs.add(s)
    pairs.add(t)
  }
  for (let part = 0; part + 1 < starts.length; part++) {
    const [from, to] = [starts[part], starts[part + 1]]
    const own = {texts: texts.subarray(from, to), keys: keys.subarray(from, to)}
    for (const key of chains.eachMeeting(own, crowd, meet)) crowds.add(key)
  }
  return {pairs: pairs.taken(), crowds}
}

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
  const {pairs, crowds} = meetings(keys, crowd)
  for (let at = 0; at < pairs.length; at += 2) {
    const [s, t] = [pairs[at] ?? 0, pairs[at + 1] ?? 0]
    if (crowds.size === 0 || !crowds.has(keys[t] ?? 0)) meet(s, t)
  }
  if (crowds.size > 0) meetInCrowds(task, crowds, meet)
}
