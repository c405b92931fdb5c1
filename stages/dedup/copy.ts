/**
 * The copy lane, one band: which texts agree in all of its bins.
 *
 * More than a crowd of texts in one place are a form filled in over and over (a weather report, a share price): there each
 * is compared with the first of them and with its neighbours in order, not all with all.
 * Wrong answer it avoids: 5,000 weather reports costing 12 million pairs.
 * Cost: 40 ns a text and band; keys are parted first, so that the table in hand lies in the cache: without that a million texts
 * cost eight times as much each as ten thousand do. To leave out beforehand the keys that are met once, by two bits for each
 * place of a small table, costs what it saves.
 */
import {tableSize} from '../candidates/bands.ts'
import {Numbers} from './numbers.ts'

export interface Crowding {
  readonly crowd: number
  readonly crowdHubs: number
}

export interface BandTask extends Crowding {
  /** Of each text its number, and its key in this band. */
  readonly texts: Uint32Array
  readonly keys: Uint32Array
  /** A total order of texts that knows nothing of their numbers: who of a crowd are its hubs. */
  readonly order: (s: number, t: number) => number
}

type Meet = (s: number, t: number) => void

/** Texts of a part, so that its table stays in the nearest cache. */
const PART = 2048

/** Keys looked at by one call: a loop over a million, entered once a band, would not be compiled before it is half through. */
const STRETCH = 8192

/** Some keys, from one place to below another. */
interface Stretch {
  readonly from: number
  readonly to: number
}

function* stretches(count: number): Generator<Stretch> {
  for (let from = 0; from < count; from += STRETCH) yield {from, to: Math.min(count, from + STRETCH)}
}

/** The part of a key is told by its first bits. */
interface Parting extends Pick<BandTask, 'keys' | 'texts'> {
  readonly shift: number
  readonly mask: number
}

function countParts({keys, shift, mask}: Parting, {from, to}: Stretch, starts: Uint32Array): void {
  for (let text = from; text < to; text++) {
    const part = (((keys[text] ?? 0) >>> shift) & mask) + 1
    starts[part] = (starts[part] ?? 0) + 1
  }
}

/** Rows of a part keep their order. */
function layInParts(
  {keys, texts, shift, mask}: Parting,
  {from, to}: Stretch,
  {next, rows}: {readonly next: Uint32Array; readonly rows: Uint32Array},
): void {
  for (let text = from; text < to; text++) {
    const key = keys[text] ?? 0
    const part = (key >>> shift) & mask
    const at = next[part] ?? 0
    next[part] = at + 1
    rows[2 * at] = key
    rows[2 * at + 1] = texts[text] ?? 0
  }
}

/** Room that the next band takes again: to ask for it anew costs as much as the work. */
class Band {
  /** Keys and texts in turn, in the order of the parts of these. */
  #rows = new Uint32Array(0)
  /** Heads of chains of rows whose keys end alike, and the links of these; for one part after another. */
  #heads = new Int32Array(0)
  #links = new Int32Array(0)
  readonly #pairs = new Numbers()

  /** Where each part begins, and behind the last one where it ends. */
  #laidIn({keys, texts}: BandTask): Uint32Array {
    const bits = Math.max(0, Math.ceil(Math.log2(Math.max(1, keys.length / PART))))
    // a shift by 32 would be none
    const parting = {keys, texts, shift: (32 - bits) & 31, mask: (1 << bits) - 1}
    const starts = new Uint32Array((1 << bits) + 1)
    for (const stretch of stretches(keys.length)) countParts(parting, stretch, starts)
    for (let part = 1; part < starts.length; part++) starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0)
    if (this.#rows.length < 2 * keys.length) this.#rows = new Uint32Array(2 * keys.length)
    const into = {next: starts.slice(), rows: this.#rows}
    for (const stretch of stretches(keys.length)) layInParts(parting, stretch, into)
    return starts
  }

  /** Pairs of one key in a part, as rows, each with `crowd` before it at most; and keys that more than a crowd have. */
  #pairsIn({from, to}: Stretch, crowd: number): Set<number> {
    const size = tableSize(to - from)
    if (this.#heads.length < size) this.#heads = new Int32Array(size)
    if (this.#links.length < to - from) this.#links = new Int32Array(size)
    const [rows, heads, links, mask] = [this.#rows, this.#heads.fill(-1, 0, size), this.#links, size - 1]
    const [pairs, crowds] = [this.#pairs, new Set<number>()]
    pairs.empty()
    for (let i = from; i < to; i++) {
      const key = rows[2 * i] ?? 0
      const head = heads[key & mask] ?? -1
      links[i - from] = head
      heads[key & mask] = i
      let same = 0
      for (let j = head; j >= 0 && same < crowd; j = links[j - from] ?? -1) {
        if (rows[2 * j] !== key) continue
        same += 1
        pairs.add(j)
        pairs.add(i)
      }
      if (same >= crowd) crowds.add(key)
    }
    return crowds
  }

  /** The rows of each of the keys meet as a crowd does. */
  #meetInCrowds({from, to}: Stretch, crowds: ReadonlySet<number>, {crowdHubs, order}: BandTask, meet: Meet): void {
    const members = new Map<number, number[]>([...crowds].map(key => [key, []]))
    for (let row = from; row < to; row++) members.get(this.#rows[2 * row] ?? 0)?.push(this.#rows[2 * row + 1] ?? 0)
    for (const own of members.values()) {
      own.sort(order)
      own.forEach((t, at) => {
        for (let hub = 0; hub < Math.min(at, crowdHubs); hub++) meet(own[hub] ?? 0, t)
        if (at > crowdHubs) meet(own[at - 1] ?? 0, t)
      })
    }
  }

  meet(task: BandTask, meet: Meet): void {
    const starts = this.#laidIn(task)
    for (let part = 0; part + 1 < starts.length; part++) {
      const own = {from: starts[part] ?? 0, to: starts[part + 1] ?? 0}
      const crowds = this.#pairsIn(own, task.crowd)
      const [rows, pairs] = [this.#rows, this.#pairs.taken()]
      for (let at = 0; at < pairs.length; at += 2) {
        const [i, j] = [pairs[at] ?? 0, pairs[at + 1] ?? 0]
        if (crowds.size === 0 || !crowds.has(rows[2 * i] ?? 0)) meet(rows[2 * i + 1] ?? 0, rows[2 * j + 1] ?? 0)
      }
      if (crowds.size > 0) this.#meetInCrowds(own, crowds, task, meet)
    }
  }
}

const band = new Band()

/** Calls `meet` for each pair that agrees here; members of crowds may meet again. */
export const meetInBand = (task: BandTask, meet: Meet): void => band.meet(task, meet)
