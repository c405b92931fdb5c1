/**
 * Articles to be told, read as cheaply as they can be: a text is hashed where it stands, and where its bytes are those of the
 * text that stands for it, not even that.
 *
 * Example: of 100,000 lines with one text each is parsed without it: 200 bytes instead of 4,000.
 * What makes an exact copy are its words: where the bytes differ, those are compared.
 */
import {isUtf8} from 'node:buffer'
import {sha256} from '../../pipeline/ids.ts'
import type {Found} from '../read/article.ts'
import {cutText, unescaped} from './cut.ts'
import {foundIn, type LineOf} from './lines.ts'
import type {Places} from './register.ts'
import {lineAgain, type LineAgain} from './texts.ts'
import type {Workplace} from './workplace.ts'

/** An article of which the text is made only when it is asked for. */
export interface Lean {
  readonly fields: Omit<Found, 'text'>
  readonly sha256: string
  readonly text: () => string
}

/** The text that stands for others, as it was written and as it reads. */
interface Original {
  readonly written: Uint8Array | null
  readonly title: string | null
  readonly sha256: string
  readonly text: string
}

const same = (a: Int32Array, b: Int32Array): boolean => a.length === b.length && a.every((token, i) => token === b[i])
const utf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')

export class Originals {
  readonly #places: Places
  readonly #at: Workplace
  #known: {readonly article: number; readonly original: Original} | null = null

  constructor(places: Places, workplace: Workplace) {
    this.#places = places
    this.#at = workplace
  }

  #found(line: Uint8Array, of: LineOf): Found {
    const found = foundIn(line, of, this.#at)
    if (found === null) throw new Error(`${of.unit.path}: line ${of.line} is no article any more`)
    return found
  }

  /** A body without a word under a title is still its title. */
  #words(text: string, title: string | null): Int32Array {
    const words = this.#at.kernel.wordsOfText(Buffer.from(text, 'utf8')).slice()
    return words.length > 0 || title === null ? words : this.#words(title, null)
  }

  /** The line without its text, and the text as it was written; null where it must be parsed. */
  #cut(again: LineAgain): {readonly found: Found; readonly written: Uint8Array} | null {
    const cut = isUtf8(again.content) ? cutText(again.content) : null
    if (cut === null) return null
    const found = this.#found(cut.rest, again)
    return found.text === '' ? {found, written: cut.written} : null
  }

  #parsed(again: LineAgain): Lean {
    const {text, ...fields} = this.#found(again.content, again)
    return {fields, sha256: sha256(text), text: () => text}
  }

  #lean(again: LineAgain): Lean {
    const cut = this.#cut(again)
    const bytes = cut === null ? null : unescaped(cut.written)
    if (cut === null || bytes === null) return this.#parsed(again)
    return {fields: cut.found, sha256: sha256(bytes), text: () => utf8(bytes)}
  }

  #original(article: number): Original {
    if (this.#known?.article === article) return this.#known.original
    const again = lineAgain(this.#places, article, this.#at)
    // the line lies in room that the next one takes
    const kept = {...again, content: again.content.slice()}
    const {fields, sha256: hash, text} = this.#lean(kept)
    const written = this.#cut(kept)?.written ?? null
    const original = {written, title: fields.title, sha256: hash, text: text()}
    // copies of one text mostly come together
    this.#known = {article, original}
    return original
  }

  /** The article, and whether its words are those of the one that stands for it. Its text is to be asked for at once. */
  told(article: number, standIn: number): {readonly told: Lean; readonly isCopy: boolean} {
    // reading the original overwrites the line in hand
    const original = standIn === article ? null : this.#original(standIn)
    const again = lineAgain(this.#places, article, this.#at)
    if (original === null) return {told: this.#lean(again), isCopy: true}
    const {written} = original
    const cut = written === null ? null : this.#cut(again)
    if (cut !== null && written !== null && Buffer.compare(cut.written, written) === 0)
      return {told: {fields: cut.found, sha256: original.sha256, text: () => original.text}, isCopy: true}
    const told = this.#parsed(again)
    const words = this.#words(told.text(), told.fields.title)
    return {told, isCopy: same(words, this.#words(original.text, original.title))}
  }
}
