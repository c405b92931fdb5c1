/**
 * Articles to terms: of each the heaviest words of its vector, and its day.
 *
 * Example: `Ferry runs aground off Irish island` keeps ferry, aground, Irish, island with the shares they have in the whole text.
 * The length of a vector is that of what is kept: measured with all words, two tellings would look less alike than they are.
 * Avoids: sorting 300 words to keep 96; they are counted by weight, and each goes where it belongs.
 * Cost: 20 us an article of 600 words, most of it for reading and counting again; 384 bytes an article.
 */
import {MOST_TIMES, timesOf, wordOf} from '../../kernel/distinct.ts'
import type {Stretch} from '../types.ts'
import type {Workplace} from '../workplace.ts'
import {stepOf, termCode, wordOfCode} from './codes.ts'
import {dayOfLine} from './days.ts'
import {distinctAgain} from './frequencies.ts'
import {markKept} from './leading.ts'
import {isName, RARITIES, rarityOfStep, rarityStep} from './lexicon.ts'
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
  /** See leading.ts. */
  readonly kept: Uint32Array
}

/** Weights are whole numbers of eighths: the heaviest word of all weighs some 32. */
const EIGHTHS = 8
const MOST_WEIGHT = 255
const NAMED = MOST_WEIGHT + 1
const TIMES = MOST_TIMES + 1

/** By the rarity of a word and how often it stands in the article. */
const weights = Uint8Array.from({length: RARITIES * TIMES}, (_, at) => {
  const often = EIGHTHS * (1 + Math.log(Math.max(1, at % TIMES)))
  return Math.min(MOST_WEIGHT, Math.round(often * rarityOfStep(Math.floor(at / TIMES))))
})

/** The vector of one article, with the work space of a worker. */
export class Vector {
  readonly #lexicon: Uint8Array
  readonly #lift: number
  readonly #most: number
  /** Of each word of the article: its weight, and above it whether it is a name. */
  #weighed = new Uint16Array(0)
  /** By weight: how many words there are, and then where the next of them goes. */
  readonly #places = new Uint32Array(MOST_WEIGHT + 1)

  constructor(lexicon: Uint8Array, {lift, most}: {readonly lift: number; readonly most: number}) {
    this.#lexicon = lexicon
    this.#lift = lift
    this.#most = most
  }

  /**
   * Writes the codes of the article of these words (see distinct.ts), the heaviest first and of equal ones those that stand
   * first; returns how many, and its lift.
   */
  write(words: Uint32Array, codes: Uint32Array, from: number): readonly [size: number, lift: number] {
    this.#weigh(words)
    const [size, least] = this.#place(from)
    const end = from + size
    const [weighed, places] = [this.#weighed, this.#places]
    let [plain, ofNames] = [0, 0]
    for (let at = 0; at < words.length; at++) {
      const own = weighed[at] ?? 0
      const weight = own & MOST_WEIGHT
      if (weight < least) continue
      const to = places[weight] ?? 0
      // of the lightest that are kept there may be more than there is room for
      if (to === end) continue
      places[weight] = to + 1
      codes[to] = ((words[at] ?? 0) & ~MOST_WEIGHT) | weight
      plain += weight * weight
      if ((own & NAMED) !== 0) ofNames += weight * weight
    }
    this.#share(codes.subarray(from, end), Math.sqrt(plain))
    return [size, size === 0 ? 1 : Math.sqrt(plain / (plain + (this.#lift ** 2 - 1) * ofNames))]
  }

  /** Weighs each word, and counts how many there are of each weight. */
  #weigh(words: Uint32Array): void {
    if (this.#weighed.length < words.length) this.#weighed = new Uint16Array(2 * words.length)
    const [lexicon, weighed, counts] = [this.#lexicon, this.#weighed, this.#places]
    const mask = lexicon.length - 1
    // in a loop of their own, so that the processor has many of these on the way at once: few lie in a near cache
    for (let at = 0; at < words.length; at++) weighed[at] = lexicon[wordOf(words[at] ?? 0) & mask] ?? 0
    counts.fill(0)
    for (let at = 0; at < words.length; at++) {
      const lexical = weighed[at] ?? 0
      const weight = weights[rarityStep(lexical) * TIMES + timesOf(words[at] ?? 0)] ?? 0
      weighed[at] = weight | (isName(lexical) ? NAMED : 0)
      counts[weight] = (counts[weight] ?? 0) + 1
    }
  }

  /** Where words of each weight begin, from `from` on, the heaviest first; returns how many words are kept, and the least weight. */
  #place(from: number): readonly [size: number, least: number] {
    const places = this.#places
    let [size, weight] = [0, MOST_WEIGHT + 1]
    while (weight > 1 && size < this.#most) {
      weight -= 1
      const own = places[weight] ?? 0
      places[weight] = from + size
      size += own
    }
    return [Math.min(size, this.#most), weight]
  }

  /** Weights become shares of the length. */
  #share(codes: Uint32Array, length: number): void {
    let [weight, step] = [0, 0]
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? 0
      const own = code & MOST_WEIGHT
      if (own !== weight) {
        weight = own
        step = stepOf(termCode(0, weight / length))
      }
      codes[at] = (code & ~MOST_WEIGHT) | step
    }
  }
}

/** Codes of the unit’s articles, one after another. */
export function termPhase(workplace: Workplace, given: TermGiven): (unit: number) => Stretch {
  const {settings, shelf} = workplace
  // terms take the room of keys and fingerprints, for which nobody asks any more
  shelf.empty()
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
