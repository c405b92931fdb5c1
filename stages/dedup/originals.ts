/**
 * Articles to be told, read as cheaply as they can be: a text is hashed where it stands, and where its bytes are those of the
 * text that stands for it, not even that.
 *
 * Example: of 100,000 lines with one text each is parsed without it: 200 bytes instead of 4,000.
 * What makes an exact copy are its words: where the bytes differ, those are compared.
 */
import {sha256} from '../../pipeline/ids.ts'
import type {Found} from '../read/article.ts'
import {cutterFor, type Cut, type Cutter} from './cut.ts'
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

/** With its text as bytes, good until the next line is read. */
interface Read {
  readonly told: Lean
  readonly utf8: () => Uint8Array
}

/** The text that stands for others, as it was written and as it reads. */
interface Original {
  readonly written: Uint8Array | null
  readonly sha256: string
  readonly text: string
  /** Bytes of the hashes of its words. */
  readonly words: Buffer
}

/** The fields of a line without its text, and the text. */
interface CutLine extends Pick<Cut, 'written' | 'unescaped'> {
  readonly found: Found
}

const bytesOf = ({buffer, byteOffset, byteLength}: ArrayBufferView): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

export class Originals {
  readonly #places: Places
  readonly #at: Workplace
  readonly #cutter: Cutter
  #known: {readonly article: number; readonly original: Original} | null = null

  constructor(places: Places, workplace: Workplace) {
    this.#places = places
    this.#at = workplace
    this.#cutter = cutterFor(workplace.module)
  }

  #found(line: Uint8Array, of: LineOf): Found {
    const found = foundIn(line, of, this.#at)
    if (found === null) throw new Error(`${of.unit.path}: line ${of.line} is no article any more`)
    return found
  }

  /** A body without a word under a title is still its title. Good until the kernel reads again. */
  #words({told, utf8}: Read): Buffer {
    const {kernel} = this.#at
    const words = kernel.wordsOfText(utf8())
    const {title} = told.fields
    return bytesOf(words.length > 0 || title === null ? words : kernel.wordsOfText(Buffer.from(title, 'utf8')))
  }

  /** Null where the line must be parsed. */
  #cut(again: LineAgain): CutLine | null {
    const cut = this.#cutter(again.content)
    if (cut === null) return null
    const found = this.#found(cut.rest, again)
    return found.text === '' ? {...cut, found} : null
  }

  #parsed(again: LineAgain): Read {
    const {text, ...fields} = this.#found(again.content, again)
    return {told: {fields, sha256: sha256(text), text: () => text}, utf8: () => Buffer.from(text, 'utf8')}
  }

  #read(again: LineAgain, cut = this.#cut(again)): Read {
    const bytes = cut?.unescaped() ?? null
    if (cut === null || bytes === null) return this.#parsed(again)
    const text = (): string => bytesOf(bytes).toString('utf8')
    return {told: {fields: cut.found, sha256: sha256(bytes), text}, utf8: () => bytes}
  }

  #original(article: number): Original {
    if (this.#known?.article === article) return this.#known.original
    const again = lineAgain(this.#places, article, this.#at)
    // the line lies in room that the next one takes
    const cut = this.#cut(again)
    const written = cut === null ? null : Buffer.from(cut.written)
    const read = this.#read(again, cut)
    const {sha256: hash, text} = read.told
    const original = {written, sha256: hash, text: text(), words: Buffer.from(this.#words(read))}
    // copies of one text mostly come together
    this.#known = {article, original}
    return original
  }

  /** The article, and whether its words are those of the one that stands for it. Its text is to be asked for at once. */
  told(article: number, standIn: number): {readonly told: Lean; readonly isCopy: boolean} {
    // reading the original overwrites the line in hand
    const original = standIn === article ? null : this.#original(standIn)
    const again = lineAgain(this.#places, article, this.#at)
    if (original === null) return {told: this.#read(again).told, isCopy: true}
    const cut = this.#cut(again)
    if (cut !== null && original.written !== null && Buffer.compare(cut.written, original.written) === 0)
      return {told: {fields: cut.found, sha256: original.sha256, text: () => original.text}, isCopy: true}
    const read = this.#read(again, cut)
    return {told: read.told, isCopy: this.#words(read).equals(original.words)}
  }
}
