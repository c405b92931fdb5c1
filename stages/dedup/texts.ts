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
  readonly #kept = new Map<number, Int32Array>()

  constructor(places: Places, workplace: Workplace) {
    this.#places = places
    this.#at = workplace
  }

  /** Hashes of the words in order. */
  tokens(article: number): Int32Array {
    const known = this.#kept.get(article)
    if (known !== undefined) return known
    const tokens = this.#read(article)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size >= MOST && oldest !== undefined) this.#kept.delete(oldest)
    this.#kept.set(article, tokens)
    return tokens
  }

  /** An empty body under a title is still its title. */
  #read(article: number): Int32Array {
    const {kernel} = this.#at
    const again = lineAgain(this.#places, article, this.#at)
    const words = kernel.wordsOfLine(again.content)?.slice()
    if (words !== undefined && words.length > 0) return words
    const title = foundIn(again.content, again, this.#at)?.title ?? ''
    return kernel.wordsOfText(Buffer.from(title, 'utf8')).slice()
  }
}
