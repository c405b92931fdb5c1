/**
 * The tables of the folder lexicon/, read once when a word is first asked for: which words there are, their pairs, the
 * senses of nouns, and the vectors.
 *
 * Example: `rowOf(tables().synonyms, idOf('injure'))` lists the words written against `injure`. The folder stands at the
 * root, beside stages/ in a checkout and beside dist/ in the package. Avoids a half-read table: other lengths or another
 * version than the header names stop the run. Cost: some 10 ms once, 3.3 MB.
 */
import {existsSync, readFileSync} from 'node:fs'

const MAGIC = 0x31584c57

/** Rows of numbers, one row a word or sense: those of row i from `starts[i]` to `starts[i + 1]`. */
export interface Rows {
  readonly starts: Uint32Array
  readonly entries: Uint32Array
}

export interface Tables {
  /** In order of their letters' codes, one after the other; word i from `starts[i]` to before `starts[i + 1] - 1`. */
  readonly letters: Uint8Array
  readonly starts: Uint32Array
  /** One byte a word: see BITS. */
  readonly bits: Uint8Array
  /** Each pair stands in the row of its first word; the upper byte holds the parts of speech. */
  readonly synonyms: Rows
  readonly opposites: Rows
  readonly siblings: Rows
  /** A noun's senses that are not rare. */
  readonly senses: Rows
  /** A sense's next wider ones. */
  readonly wider: Rows
}

export interface Vectors {
  readonly dimensions: number
  /** Row of a word in `bytes`, -1 where it has none. */
  readonly rows: Int32Array
  readonly bytes: Int8Array
}

/** Parts of speech and sorts of thing, as the maker of the tables writes them. */
export const BITS = {noun: 1, verb: 2, adjective: 4, adverb: 8, person: 16, place: 32, group: 64, event: 128} as const

// from stages/lexicon/ in a checkout, from dist/ in the package: never from what happens to lie beside the package
const FOLDER = new URL(import.meta.url.endsWith('.ts') ? '../../lexicon/' : '../lexicon/', import.meta.url)

function fileOf(name: string): URL {
  const place = new URL(name, FOLDER)
  if (!existsSync(place)) throw new Error(`the folder lexicon/ with ${name} is missing beside stages/ or dist/`)
  return place
}

export const textOf = (name: string): string => readFileSync(fileOf(name), 'latin1')

/** The sections of a file, in place; each begins at a multiple of four bytes. */
function sectionsOf(name: string, count: number): readonly Uint8Array[] {
  const file = readFileSync(fileOf(name))
  if (file.readUInt32LE(0) !== MAGIC || file.readUInt32LE(4) !== count)
    throw new Error(`${name} is not the table that this version reads: make it anew with lexicon/make/main.ts`)
  let at = 8 + 4 * count
  return Array.from({length: count}, (_, i) => {
    const length = file.readUInt32LE(8 + 4 * i)
    const section = file.subarray(at, at + length)
    at += Math.ceil(length / 4) * 4
    if (section.length !== length) throw new Error(`${name} ends early: make it anew with lexicon/make/main.ts`)
    return section
  })
}

const LITTLE = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

function numbersOf(section: Uint8Array): Uint32Array {
  // the tables are written with the low byte first, as nearly every machine reads them; whoever does not gets a copy
  const aligned = LITTLE && section.byteOffset % 4 === 0 ? section : Uint8Array.from(section)
  if (!LITTLE) Buffer.from(aligned.buffer).swap32()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4)
}

/** Where each begins, and the last ends. */
function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  let at = 0
  for (let i = 0; i < lengths.length; i++) {
    at += lengths[i] ?? 0
    starts[i + 1] = at
  }
  return starts
}

const rowsOf = (lengths: Uint8Array, entries: Uint8Array): Rows => ({
  starts: startsOf(lengths),
  entries: numbersOf(entries),
})

let tablesRead: Tables | null = null
let vectorsRead: Vectors | null = null

export const tables = (): Tables => (tablesRead ??= readTables())
export const vectors = (): Vectors => (vectorsRead ??= readVectors())

const NONE = new Uint8Array()

function readTables(): Tables {
  const part = sectionsOf('relations.bin', 12)
  const rows = (i: number): Rows => rowsOf(part[i] ?? NONE, part[i + 1] ?? NONE)
  const letters = readFileSync(fileOf('words.txt'))
  const starts = startsOf(part[11] ?? NONE)
  if (letters.length !== starts.at(-1))
    throw new Error('words.txt is not of these tables: make them anew with lexicon/make/main.ts')
  return {
    letters,
    starts,
    bits: part[0] ?? NONE,
    synonyms: rows(1),
    opposites: rows(3),
    siblings: rows(5),
    senses: rows(7),
    wider: rows(9),
  }
}

const NEWLINE = 10

const asked = new Map<string, number>()
const REMEMBERED = 20_000

/** A word's number, -1 where the tables have it not; remembered, for a story asks for its few words again and again. */
export function idOf(word: string): number {
  const known = asked.get(word)
  if (known !== undefined) return known
  if (asked.size >= REMEMBERED) asked.clear()
  const id = search(word)
  asked.set(word, id)
  return id
}

/** Halves the sorted list: some sixteen steps, and no map to fill when the tables are read. */
function search(word: string): number {
  const {letters, starts} = tables()
  let [low, high] = [0, starts.length - 2]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = compare(word, letters, starts[middle] ?? 0)
    if (order === 0) return middle
    if (order < 0) high = middle - 1
    else low = middle + 1
  }
  return -1
}

/** The word against the one that begins there; its end counts as the newline, which is less than any letter. */
function compare(word: string, letters: Uint8Array, from: number): number {
  for (let i = 0; i <= word.length; i++) {
    const own = i < word.length ? word.charCodeAt(i) : NEWLINE
    const other = letters[from + i] ?? NEWLINE
    if (own !== other) return own - other
    if (own === NEWLINE) return 0
  }
  return 0
}

export const bitsOf = (word: string): number => tables().bits[idOf(word)] ?? 0

/** The upper byte of a pair, or null where the words are none. */
export function pairIn({starts, entries}: Rows, a: string, b: string): number | null {
  const [x, y] = [idOf(a), idOf(b)]
  if (x < 0 || y < 0) return null
  const [row, wanted] = x < y ? [x, y] : [y, x]
  for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
    if (((entries[i] ?? 0) & 0xffffff) === wanted) return (entries[i] ?? 0) >>> 24
  return null
}

function readVectors(): Vectors {
  const [known = NONE, size = NONE, bytes = NONE] = sectionsOf('vectors.bin', 3)
  let next = 0
  const rows = new Int32Array(known.length)
  for (let i = 0; i < known.length; i++) rows[i] = known[i] === 1 ? next++ : -1
  return {
    dimensions: numbersOf(size)[0] ?? 0,
    rows,
    bytes: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  }
}
