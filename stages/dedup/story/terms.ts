/**
 * Articles to terms: of each the heaviest words of its vector, and its day.
 *
 * Example: `Ferry runs aground off Irish island` keeps ferry, aground, Irish, island with the shares they have in the whole text.
 * The length of a vector is that of what is kept: measured with all words, two tellings would look less alike than they are.
 * Cost: 15 us an article of 600 words, most of it for reading and counting again; 256 bytes an article.
 */
import {MOST_TIMES, timesOf, wordOf} from '../../kernel/distinct.ts'
import {WORD_BITS} from '../../kernel/passage.ts'
import type {Stretch} from '../types.ts'
import type {Workplace} from '../workplace.ts'
import {termCode, wordOfCode} from './codes.ts'
import {dayOfLine} from './days.ts'
import {distinctAgain} from './frequencies.ts'
import {toFront} from './largest.ts'
import {isName, rarityOf} from './lexicon.ts'
import {textsOfUnit, type TextLines} from './lines.ts'

/** Of each article; in shared memory. */
export interface TermColumns {
  /** Days since 1970 plus 1, or UNDATED. */
  readonly day: Uint32Array
  /** Where its codes begin in the stretch of its unit, and how many there are. */
  readonly start: Uint32Array
  readonly size: Uint8Array
  /** Length of its vector beside that in which names and numbers are lifted: 1 where there are none, else less. */
  readonly lift: Float32Array
}

export interface TermGiven extends TextLines {
  readonly columns: TermColumns
  readonly lexicon: Uint8Array
  /** See `markKept`. */
  readonly kept: Uint32Array
}

/** Bits of a word that one article keeps, and of one that several do: the latter lead from article to article. */
export const KEPT_NUMBERS = 2 ** (WORD_BITS - 5 + 1)

function markKept(kept: Uint32Array, word: number): void {
  // most are known by then: bits are set and never taken back
  if (isKeptBySeveral(kept, word)) return
  const at = word >>> 5
  const bit = 1 << (word & 31)
  const before = Atomics.or(kept, at, bit)
  if ((before & bit) !== 0) Atomics.or(kept, KEPT_NUMBERS / 2 + at, bit)
}

export const isKeptBySeveral = (kept: Uint32Array, word: number): boolean =>
  ((kept[KEPT_NUMBERS / 2 + (word >>> 5)] ?? 0) & (1 << (word & 31))) !== 0

/** Weights are whole numbers of eighths: the heaviest word of all weighs some 32. */
const EIGHTHS = 8
const MOST_WEIGHT = 255

const logs = Float64Array.from({length: MOST_TIMES + 1}, (_, times) => EIGHTHS * (1 + Math.log(Math.max(1, times))))

/** The vector of one article, with the work space of a worker. */
class Vector {
  readonly #lexicon: Uint8Array
  readonly #lift: number
  readonly #most: number
  /** Weights above words, so that the largest are the heaviest. */
  #keys = new Uint32Array(0)

  constructor(lexicon: Uint8Array, {lift, most}: {readonly lift: number; readonly most: number}) {
    this.#lexicon = lexicon
    this.#lift = lift
    this.#most = most
  }

  /** Writes the codes of the article of these words (see distinct.ts), the heaviest first; returns how many, and its lift. */
  write(words: Uint32Array, codes: Uint32Array, from: number): readonly [size: number, lift: number] {
    // first of all: more words than ever before take another list of keys
    const telling = this.#weigh(words)
    const keys = this.#keys
    const size = toFront(keys, telling, this.#most)
    keys.subarray(0, size).sort()
    const mask = this.#lexicon.length - 1
    let plain = 0
    let ofNames = 0
    for (let k = 0; k < size; k++) {
      const key = keys[k] ?? 0
      const square = weightOf(key) ** 2
      plain += square
      if (isName(this.#lexicon[wordOfKey(key) & mask] ?? 0)) ofNames += square
    }
    const length = Math.sqrt(plain)
    // the largest key last
    for (let k = 0, to = from + size - 1; k < size; k++, to--)
      codes[to] = termCode(wordOfKey(keys[k] ?? 0), weightOf(keys[k] ?? 0) / length)
    return [size, size === 0 ? 1 : length / Math.sqrt(plain + (this.#lift ** 2 - 1) * ofNames)]
  }

  /** The weight of each word that tells something; returns how many do. */
  #weigh(words: Uint32Array): number {
    if (this.#keys.length < words.length) this.#keys = new Uint32Array(2 * words.length)
    const lexicon = this.#lexicon
    const keys = this.#keys
    const mask = lexicon.length - 1
    let telling = 0
    for (let at = 0; at < words.length; at++) {
      const entry = words[at] ?? 0
      const word = wordOf(entry)
      const weight = Math.round((logs[timesOf(entry)] ?? 0) * rarityOf(lexicon[word & mask] ?? 0))
      if (weight > 0) keys[telling++] = keyOf(word, Math.min(MOST_WEIGHT, weight))
    }
    return telling
  }
}

/** Of equal weight the smaller word is the larger key. */
const WORDS = 2 ** WORD_BITS - 1
const keyOf = (word: number, weight: number): number => ((weight << WORD_BITS) | (WORDS ^ word)) >>> 0
const wordOfKey = (key: number): number => WORDS ^ (key & WORDS)
const weightOf = (key: number): number => key >>> WORD_BITS

/** Codes of the unit’s articles, one after another. */
export function termPhase(workplace: Workplace, given: TermGiven): (unit: number) => Stretch {
  const {settings, shelf} = workplace
  const {columns, register, lexicon, kept} = given
  const {storyKept} = settings.dedup
  const vector = new Vector(lexicon, {lift: settings.candidates.storyLift, most: storyKept})
  let codes = new Uint32Array(0)
  return unit => {
    const own = textsOfUnit(given, unit)
    if (codes.length < own.length * storyKept) codes = new Uint32Array(own.length * storyKept)
    let end = 0
    for (const article of own) {
      const {words, line} = distinctAgain(given, article, workplace)
      columns.day[article] = dayOfLine(line, register.columns.day[article] ?? 0, workplace)
      const [size, lift] = vector.write(words, codes, end)
      columns.start[article] = end
      columns.size[article] = size
      columns.lift[article] = lift
      for (let at = end; at < end + size; at++) markKept(kept, wordOfCode(codes[at] ?? 0))
      end += size
    }
    return shelf.keep(codes.subarray(0, end))
  }
}
