/**
 * The lines of one unit again, those of articles that stand for their texts.
 *
 * Cost: one look at the file a unit: 1 us an article of 4 kB that lies in the system’s cache.
 */
import {readFully} from '../units.ts'
import type {Register} from '../register.ts'
import type {Workplace} from '../workplace.ts'

export interface TextLines {
  readonly register: Register
  /** Articles that stand for their texts, ascending. */
  readonly texts: Uint32Array
}

/** The first place in `texts` that is not before `article`. */
function firstFrom(texts: Uint32Array, article: number): number {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((texts[middle] ?? 0) < article) low = middle + 1
    else high = middle
  }
  return low
}

/** Texts of the unit, ascending. */
export function textsOfUnit({register, texts}: TextLines, unit: number): Uint32Array {
  const {unitBases} = register
  return texts.subarray(firstFrom(texts, unitBases[unit] ?? 0), firstFrom(texts, unitBases[unit + 1] ?? 0))
}

/** With the room of one worker. */
export class LineReader {
  readonly #workplace: Workplace
  #room = new Uint8Array(0)

  constructor(workplace: Workplace) {
    this.#workplace = workplace
  }

  /** Calls `each` with the line of every article of `own`, which stand in the unit, ascending. */
  read(
    {register}: TextLines,
    [unit, own]: readonly [number, Uint32Array],
    each: (article: number, line: Uint8Array) => void,
  ): void {
    const feed = register.units[unit]
    const [first, last] = [own[0], own.at(-1)]
    if (feed === undefined || first === undefined || last === undefined) return
    const {line, size} = register.columns
    const from = line[first] ?? 0
    const length = (line[last] ?? 0) + (size[last] ?? 0) - from
    if (this.#room.length < length) this.#room = new Uint8Array(length)
    readFully(this.#workplace.fdOf(feed.path), this.#room.subarray(0, length), feed.from + from)
    for (const article of own) {
      const start = (line[article] ?? 0) - from
      each(article, this.#room.subarray(start, start + (size[article] ?? 0)))
    }
  }
}
