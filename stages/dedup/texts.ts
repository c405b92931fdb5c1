/**
 * The words of an article again, out of the bytes where they lie: what verification reads.
 *
 * Cost: 10 us an article of 600 words that lies in the system’s cache; the last few hundred are kept.
 */
import {foundIn} from './lines.ts'
import {linePlace, type LinePlace, type Places} from './register.ts'
import type {Workplace} from './workplace.ts'

/** Articles whose words are kept: candidates come in order, so that one side of a pair is mostly known. */
const MOST = 512

/** Room for the words of an article, taken again for those of another when nobody has asked for long. */
interface Kept {
  readonly room: Int32Array
  readonly words: number
}

export interface LineAgain extends LinePlace {
  readonly content: Uint8Array
}

/** The line of an article, as it stands in its file; true until the next one is asked for. */
export function lineAgain(places: Places, article: number, {linesAgain}: Workplace): LineAgain {
  const {unit, offset, bytes, line} = linePlace(places, article)
  return {unit, offset, bytes, line, content: linesAgain.line(unit.path, offset, bytes)}
}

export class Texts {
  readonly #places: Places
  readonly #at: Workplace
  /** The article that was asked for last comes last. */
  readonly #kept = new Map<number, Kept>()

  constructor(places: Places, workplace: Workplace) {
    this.#places = places
    this.#at = workplace
  }

  /** Hashes of the words in order; they stay as they are until as many other articles as are kept were asked for. */
  tokens(article: number): Int32Array {
    const known = this.#kept.get(article)
    if (known !== undefined) this.#kept.delete(article)
    const kept = known ?? this.#filled(this.#read(article))
    this.#kept.set(article, kept)
    return kept.room.subarray(0, kept.words)
  }

  /** Those of the kernel are good until it reads again. */
  #filled(words: Int32Array): Kept {
    const [oldest] = this.#kept.size < MOST ? [] : this.#kept
    if (oldest !== undefined) this.#kept.delete(oldest[0])
    const old = oldest?.[1].room
    const room =
      old !== undefined && old.length >= words.length ? old : new Int32Array(words.length + (words.length >> 1))
    room.set(words)
    return {room, words: words.length}
  }

  /** An empty body under a title is still its title. */
  #read(article: number): Int32Array {
    const {kernel} = this.#at
    const again = lineAgain(this.#places, article, this.#at)
    const words = kernel.wordsOfLine(again.content)
    if (words !== null && words.length > 0) return words
    const title = foundIn(again.content, again, this.#at)?.title ?? ''
    return kernel.wordsOfText(Buffer.from(title, 'utf8'))
  }
}
