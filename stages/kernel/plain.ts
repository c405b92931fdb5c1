/**
 * The kernel in plain TypeScript: the specification of the compiled one, equal to it bit for bit, and what runs where
 * WebAssembly cannot.
 *
 * Example: `{"id":"a","text":"A ship sank."}` gives a row of three words and one gram. Avoids: two results for one input, by
 * machine. Cost: 30 us an article of 600 words, six times the compiled kernel.
 */
import {bandKeys, densify, fillBins} from './bins.ts'
import {dayOf} from './day.ts'
import {distinctWords} from './distinct.ts'
import {fold, foldedCapacity} from './fold.ts'
import {gramCount, gramHashes} from './grams.ts'
import {tokenHalves} from './stream.ts'
import {winnow} from './winnow.ts'
import {nameHash, wordHashes} from './words.ts'
import * as row from './rows.ts'
import type {Kernel, KernelSettings, LineReading, PrintsInto, Rows, Taken} from './rows.ts'

const NEWLINE = 0x0a
const encoder = new TextEncoder()

export interface TextSketcher {
  words(text: Uint8Array): Int32Array
  /** Writes the row’s numbers from the words on; returns the end of its fingerprints. */
  sketch(text: Uint8Array, values: Uint32Array, into: PrintsInto): number
}

/** Work space is kept between texts. */
function textSketcher({gram, bins: many, window, bands, rows}: KernelSettings): TextSketcher {
  if (bands * rows > many) throw new RangeError(`${bands} bands of ${rows} rows need more than ${many} bins`)
  const bins = new Uint32Array(many)
  const dense = new Uint32Array(many)
  const keys = new Int32Array(bands)
  const wordsOf = (text: Uint8Array): Int32Array => {
    const folded = new Uint8Array(foldedCapacity(text.length))
    const words = new Int32Array(folded.length)
    return words.subarray(0, wordHashes(folded, fold(text, text.length, folded), words))
  }
  return {
    words: wordsOf,
    sketch(text, values, {prints, at}) {
      const words = wordsOf(text)
      const grams = new Int32Array(gramCount(words.length, gram))
      gramHashes(words, words.length, gram, grams)
      fillBins(grams, grams.length, bins)
      densify(bins, dense)
      bandKeys(dense, {bands, rows, out: keys, at: 0, stride: 1})
      values[row.WORDS] = words.length
      values[row.GRAMS] = grams.length
      values.set(tokenHalves(words), row.HASH)
      values.set(keys, row.KEYS)
      values[row.PRINTS] = 0
      if (window === 0) return at
      const {fingerprints, positions} = winnow(grams, {window})
      values[row.PRINTS] = positions.length
      prints.set(positions, at)
      prints.set(fingerprints, at + positions.length)
      return at + 2 * positions.length
    },
  }
}

/** Lines and texts one by one: the twin, and the slow lane of the compiled kernel. */
export interface SlowLane {
  /** The row of a line that is read by the house, its place kept; returns the end of its fingerprints. */
  row(line: Uint8Array, own: Uint32Array, into: PrintsInto): number
  wordsOfLine(line: Uint8Array): Int32Array | null
  distinctWordsOfLine(line: Uint8Array, titleWeight: number): Uint32Array | null
  readonly texts: TextSketcher
}

export function slowLane(settings: KernelSettings, {read}: LineReading): SlowLane {
  const texts = textSketcher(settings)
  return {
    texts,
    row(line, own, into) {
      const fields = read(line)
      own.fill(0, row.ID)
      own[row.ID_SIZE] = own[row.TITLE_SIZE] = row.UNREAD
      own[row.STATUS] = fields === null ? row.BAD : row.SKETCHED
      if (fields === null) return into.at
      const {text, source, date} = fields
      own[row.OUTLET] = source === null ? 0 : nameHash(encoder.encode(source))
      own[row.DAY] = date === null ? 0 : dayOf(date)
      return texts.sketch(encoder.encode(text), own, into)
    },
    wordsOfLine(line) {
      const fields = read(line)
      return fields === null ? null : texts.words(encoder.encode(fields.text))
    },
    distinctWordsOfLine(line, titleWeight) {
      const fields = read(line)
      return fields === null ? null : distinctWords(fields, titleWeight)
    },
  }
}

/** White space alone, as whoever reads lines leaves it out. */
const isBlank = (line: Uint8Array): boolean => line.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))

export function plainKernel(settings: KernelSettings, reading: LineReading): Kernel {
  const length = row.rowLength(settings)
  const lane = slowLane(settings, reading)
  return {
    name: 'plain',
    sketchLines(unit: Uint8Array, {values, prints}: Rows): Taken {
      let [rows, at, end] = [0, 0, 0]
      for (; at < unit.length && (rows + 1) * length <= values.length; rows++) {
        const found = unit.indexOf(NEWLINE, at)
        const stop = found < 0 ? unit.length : found
        const own = values.subarray(rows * length, (rows + 1) * length).fill(0)
        const line = unit.subarray(at, stop)
        own.set([row.BLANK, at, line.length])
        if (!isBlank(line)) end = lane.row(line, own, {prints, at: end})
        at = stop + 1
      }
      return {rows, bytes: Math.min(at, unit.length), prints: end}
    },
    sketchText: (text, own, into) => lane.texts.sketch(text, own, into),
    wordsOfLine: line => (isBlank(line) ? null : lane.wordsOfLine(line)),
    wordsOfText: text => lane.texts.words(text),
    distinctWordsOfLine: (line, titleWeight) => (isBlank(line) ? null : lane.distinctWordsOfLine(line, titleWeight)),
  }
}
