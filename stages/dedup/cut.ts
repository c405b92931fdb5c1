/**
 * A line without its text, and the text as bytes: so that the record of a long article costs no more than its fields.
 *
 * Example: `{"id":7,"text":"One.\nTwo."}` -> `{"id":7,"text":""}` and the bytes of One., a line feed, Two.
 * Wrong answer it avoids: four thousand characters parsed and turned into a string, only to be hashed as bytes again.
 * Cost: 2 us a line of 4 kB by the compiled kernel, 4 us by its plain twin, which stands here.
 */
import {isUtf8} from 'node:buffer'
import {CompiledCutter} from '../kernel/cutter.ts'

/** Good until the next line is cut. */
export interface Cut {
  /** What stands between the quotation marks of the text: bytes of the line. */
  readonly written: Uint8Array
  /** The line with an empty text. */
  readonly rest: Uint8Array
  /**
   * The bytes that the text stands for, in UTF-8; null where it holds an escape that stands for no letter: half of a surrogate
   * pair, or what JSON does not know.
   */
  readonly unescaped: () => Uint8Array | null
}

/**
 * The first string that looks like the text taken out of the line; null where there is none, or where the line is no UTF-8.
 * Whether it was the article’s text shows when the rest is read: then its text is empty.
 */
export type Cutter = (line: Uint8Array) => Cut | null

const FIELD = Buffer.from('"text"')
const QUOTE = 0x22
const BACKSLASH = 0x5c
const isGap = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x3a || byte === 0x09

/** Where the string that begins at `from` ends; -1 where it does not. */
function closing(line: Buffer, from: number): number {
  for (let at = line.indexOf(QUOTE, from); at >= 0; at = line.indexOf(QUOTE, at + 1)) {
    let slashes = 0
    while (line[at - 1 - slashes] === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return at
  }
  return -1
}

/** By the letter behind the backslash. */
const ESCAPES: ReadonlyMap<number, number> = new Map(
  Object.entries({'"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}).map(
    ([letter, meant]) => [letter.charCodeAt(0), meant.charCodeAt(0)],
  ),
)
const BY_NUMBER = /^\\u([0-9a-f]{4})(?:\\u([0-9a-f]{4}))?/iu
const HALF = /^\p{Surrogate}/u

/** The letter that is told by its number at `at`, or by two as a surrogate pair; null where there is none. */
function letterAt(from: Buffer, at: number): {readonly bytes: number; readonly letter: string} | null {
  const [, ...units] = BY_NUMBER.exec(from.toString('latin1', at, at + 12)) ?? []
  const [first = '', second = ''] = units.map(unit => String.fromCharCode(Number.parseInt(unit || '0', 16)))
  if (first === '') return null
  if (!HALF.test(first)) return {bytes: 6, letter: first}
  return HALF.test(first + second) ? null : {bytes: 12, letter: first + second}
}

/** Of what `unescaped` gives: filled again by the next line. */
let room = Buffer.allocUnsafe(2 ** 16)

function unescaped(from: Buffer): Uint8Array | null {
  let backslash = from.indexOf(BACKSLASH)
  if (backslash < 0) return from
  if (room.length < from.length) room = Buffer.allocUnsafe(2 * from.length)
  // all of it at once, then each piece moved to where it belongs: a copy of its own costs each four times as much
  from.copy(room)
  let [at, to] = [0, 0]
  for (; backslash >= 0; backslash = from.indexOf(BACKSLASH, at)) {
    room.copyWithin(to, at, backslash)
    to += backslash - at
    const meant = ESCAPES.get(from[backslash + 1] ?? 0)
    const byNumber = meant === undefined ? letterAt(from, backslash) : null
    if (meant !== undefined) room[to++] = meant
    else if (byNumber !== null) to += room.write(byNumber.letter, to)
    else return null
    at = backslash + (byNumber?.bytes ?? 2)
  }
  room.copyWithin(to, at, from.length)
  to += from.length - at
  return room.subarray(0, to)
}

const plainCut: Cutter = line => {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength)
  const field = isUtf8(bytes) ? bytes.indexOf(FIELD) : -1
  if (field < 0) return null
  let at = field + FIELD.length
  while (isGap(bytes[at])) at += 1
  const end = bytes[at] === QUOTE ? closing(bytes, at + 1) : -1
  if (end < 0) return null
  const written = bytes.subarray(at + 1, end)
  const rest = Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(end)])
  return {written, rest, unescaped: () => unescaped(written)}
}

function compiledCut(module: WebAssembly.Module): Cutter {
  const cutter = new CompiledCutter(module)
  return line => {
    const rest = cutter.rest(line)
    if (rest === null) return null
    return {written: line.subarray(cutter.from, cutter.end), rest, unescaped: () => cutter.text()}
  }
}

/** `module`: null where the plain twin is to work. */
export const cutterFor = (module: WebAssembly.Module | null): Cutter =>
  module === null ? plainCut : compiledCut(module)
