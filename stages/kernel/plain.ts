/**
 * The kernel in plain TypeScript: the specification of the compiled one, equal to it bit for bit, and what runs where
 * WebAssembly cannot.
 *
 * Example: `{"id":"a","text":"A ship sank."}` gives a row of three words and one gram. Avoids: two results for one input, by
 * machine. Cost: 30 us an article of 600 words, six times the compiled kernel.
 */
import {bandKeys, densify, fillBins} from './bins.ts'
import {fold, foldedCapacity} from './fold.ts'
import {gramCount, gramHashes} from './grams.ts'
import {tokenHalves} from './stream.ts'
import {winnow} from './winnow.ts'
import {wordHashes} from './words.ts'
import * as row from './rows.ts'
import type {Kernel, KernelSettings, Rows, Taken} from './rows.ts'

const NEWLINE = 0x0a
const encoder = new TextEncoder()

/** The text of a line as the fields stand in it; null where there is none. */
export function textOfLine(line: string): string | null {
  try {
    const record: unknown = JSON.parse(line)
    const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record)
    const text = isRecord && 'text' in record ? record.text : null
    return typeof text === 'string' ? text : null
  } catch {
    return null
  }
}

/** Where the next fingerprints go. */
export interface PrintsInto {
  readonly prints: Uint32Array
  readonly at: number
}

export interface TextSketcher {
  /** Writes the row’s numbers from the words on; returns the end of its fingerprints. */
  sketch(text: string, values: Uint32Array, into: PrintsInto): number
}

/** Work space is kept between texts. */
export function textSketcher({gram, bins: many, window, bands, rows}: KernelSettings): TextSketcher {
  const bins = new Uint32Array(many)
  const dense = new Uint32Array(many)
  const keys = new Int32Array(bands)
  return {
    sketch(text, values, {prints, at}) {
      const bytes = encoder.encode(text)
      const folded = new Uint8Array(foldedCapacity(bytes.length))
      const words = new Int32Array(folded.length)
      const count = wordHashes(folded, fold(bytes, bytes.length, folded), words)
      const grams = new Int32Array(gramCount(count, gram))
      gramHashes(words, count, gram, grams)
      fillBins(grams, grams.length, bins)
      densify(bins, dense)
      bandKeys(dense, {bands, rows, out: keys, at: 0, stride: 1})
      values[row.WORDS] = count
      values[row.GRAMS] = grams.length
      values.set(tokenHalves(words.subarray(0, count)), row.HASH)
      values.set(keys, row.KEYS)
      if (window === 0) return at
      const {fingerprints, positions} = winnow(grams, {window})
      values[row.PRINTS] = positions.length
      prints.set(positions, at)
      prints.set(fingerprints, at + positions.length)
      return at + 2 * positions.length
    },
  }
}

/** The row of a line that is parsed, its place kept; returns the end of its fingerprints. */
export function parsedRow(texts: TextSketcher, line: string, own: Uint32Array, into: PrintsInto): number {
  const text = textOfLine(line)
  own.fill(0, row.ID)
  own[row.ID_SIZE] = row.UNREAD
  own[row.STATUS] = text === null ? row.BAD : row.SKETCHED
  return text === null ? into.at : texts.sketch(text, own, into)
}

export function plainKernel(settings: KernelSettings): Kernel {
  const length = row.rowLength(settings)
  const texts = textSketcher(settings)
  const decoder = new TextDecoder()
  return {
    name: 'plain',
    sketchLines(unit: Uint8Array, {values, prints}: Rows): Taken {
      let [rows, at, end] = [0, 0, 0]
      for (; at < unit.length && (rows + 1) * length <= values.length; rows++) {
        const found = unit.indexOf(NEWLINE, at)
        const stop = found < 0 ? unit.length : found
        const own = values.subarray(rows * length, (rows + 1) * length).fill(0)
        own.set([row.BLANK, at, stop - at])
        if (stop > at) end = parsedRow(texts, decoder.decode(unit.subarray(at, stop)), own, {prints, at: end})
        at = stop + 1
      }
      return {rows, bytes: Math.min(at, unit.length), prints: end}
    },
  }
}
