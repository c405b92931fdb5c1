/**
 * Articles of other formats, laid down as lines, so that all that follows knows lines alone.
 *
 * Example: a page becomes one line that tells its key, its file, the fields that the page told, and its text. Fields are
 * strings: the kernel reads such a line without parsing it.
 * Cost: each such text is written once to a temporary file.
 */
import {closeSync, openSync} from 'node:fs'
import type {Found} from '../read/article.ts'
import type {Edition, RawArticle} from '../../pipeline/types.ts'
import {writeFully} from './shelf.ts'

type Said = Partial<Readonly<Record<'title' | 'source' | 'date' | 'url' | 'language' | 'byline' | 'story', string>>>

/** As it stands in a line; what is not said is left out. */
interface Laid extends Said {
  readonly key: string
  readonly file: string
  readonly path: string
  readonly text: string
  readonly notes: string
  /** What was said of the version, as JSON. */
  readonly edition?: string
}

const NOTE_END = '\u001e'

/** With its newline. */
export function laidLine({key, file, ref, title, text, metadata, notes}: RawArticle): string {
  const {edition, ...fields} = metadata
  const said = {
    key,
    file,
    path: ref.path,
    title,
    text,
    ...fields,
    edition: edition === undefined ? null : JSON.stringify(edition),
    notes: notes.join(NOTE_END),
  }
  const told = Object.entries(said).filter(([, value]) => value !== null)
  return `${JSON.stringify(Object.fromEntries(told))}\n`
}

export interface LaidArticle extends Found {
  /** Of the file that it came from. */
  readonly path: string
}

export function laidArticle(line: Uint8Array): LaidArticle {
  // written by laidLine
  const told = JSON.parse(Buffer.from(line).toString('utf8')) as Laid
  const {key, file, path, title = null, text, notes, edition} = told
  const {source = null, date = null, url = null, language = null, byline = null, story = null} = told
  const metadata = {source, date, url, language, byline, story}
  return {
    key,
    file,
    path,
    ref: {kind: 'file', path},
    title,
    text,
    metadata: edition === undefined ? metadata : {...metadata, edition: JSON.parse(edition) as Edition},
    notes: notes === '' ? [] : notes.split(NOTE_END),
  }
}

/** Bytes that wait to be written. */
const MOST_HELD = 262_144

/** A temporary file of lines that grows. */
export class LaidFile {
  readonly path: string
  readonly #fd: number
  #length = 0
  #held: Buffer[] = []
  #waiting = 0

  constructor(file: string) {
    this.path = file
    this.#fd = openSync(file, 'wx', 0o600)
  }

  get length(): number {
    return this.#length
  }

  write(bytes: Uint8Array): void {
    const copy = Buffer.from(bytes)
    this.#held.push(copy)
    this.#waiting += copy.length
    this.#length += copy.length
    if (this.#waiting >= MOST_HELD) this.flush()
  }

  flush(): void {
    if (this.#waiting === 0) return
    writeFully(this.#fd, Buffer.concat(this.#held), this.#length - this.#waiting)
    this.#held = []
    this.#waiting = 0
  }

  close(): void {
    this.flush()
    closeSync(this.#fd)
  }
}
