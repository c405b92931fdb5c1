/**
 * The words of the generator: how each is written, what it folds to, and how often it is drawn.
 *
 * 40,000 words by Zipf’s law (the second half as often as the first, the hundredth a hundredth as often), short ones first:
 * 120 of grammar, some 300 of news, the rest spelled of syllables with English endings. Names stand apart, since they are
 * drawn for people and places and not by rank. Every word is one token of the kernel, so that a text’s grams are known
 * without reading it again.
 * Cost: 0.1 s once. Weights are sums and quotients only, so that every machine has the same ones.
 */
import {Dice, FOR} from './random.ts'
import * as lists from './word-lists.ts'

export type WordId = number

const COMMON = 40_000
const SURNAMES = 4000
const ROUND_NUMBERS = 1000

/** As the kernel folds them: no case, no accents, no apostrophes. */
export const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .normalize('NFC')
    .toLowerCase()

function syllables(dice: Dice, most: number): string {
  let word = ''
  const count = dice.between(1, most)
  for (let i = 0; i < count; i++) word += dice.of(lists.ONSETS) + dice.of(lists.NUCLEI)
  return word
}

/** Rarer words are longer, as in English. */
function invented(dice: Dice, rank: number): string {
  const stem = syllables(dice, rank < 3000 ? 2 : 3) + (dice.chance(0.7) ? dice.of(lists.CODAS) : '')
  return dice.chance(0.45) ? stem + dice.of(lists.ENDINGS) : stem
}

function surname(dice: Dice): string {
  const end = dice.chance(0.2) ? dice.of(lists.ACCENTED) + dice.of(lists.CODAS) : dice.of(lists.CODAS)
  const name = syllables(dice, 2) + end
  const whole = name.charAt(0).toUpperCase() + name.slice(1)
  return dice.chance(0.02) ? `O’${whole}` : whole
}

/** What syllables spell by chance and nobody wants to read. */
const RUDE = /fuck|shit|cunt|cock|dick|fag|nig|slut|rape|tits|piss|crap|whore/i

/** `count` words that are new to `taken`. */
function fresh(count: number, taken: Set<string>, make: (at: number) => string): string[] {
  const made: string[] = []
  while (made.length < count) {
    const word = make(made.length)
    if (taken.has(word) || word.length < 3 || RUDE.test(word)) continue
    taken.add(word)
    made.push(word)
  }
  return made
}

/** Where in the list each sort of word stands. */
interface Range {
  readonly from: WordId
  readonly count: number
}

function wordList(): {readonly words: readonly string[]; readonly at: Readonly<Record<Sort, Range>>} {
  const dice = new Dice(FOR.words)
  const common = [...new Set([...lists.GRAMMAR, ...lists.NEWS, ...lists.TITLES, ...lists.STOCK_PHRASES.flat()])]
  const taken = new Set(common)
  const surnames = fresh(SURNAMES, new Set(), () => surname(dice))
  const sorts: Record<Sort, readonly string[]> = {
    common: [...common, ...fresh(COMMON - common.length, taken, at => invented(dice, at))],
    first: lists.FIRST_NAMES,
    last: surnames,
    /** In the order of `last`. */
    lastOf: surnames.map(name => `${name}’s`),
    place: lists.PLACES,
    /** In the order of `place`. */
    dateline: lists.PLACES.map(name => name.toUpperCase()),
    month: lists.MONTHS,
    day: lists.DAYS,
    number: Array.from({length: ROUND_NUMBERS}, (_, i) => String(i)),
    /** What follows the comma of 1,200. */
    thousandth: Array.from({length: ROUND_NUMBERS}, (_, i) => String(i).padStart(3, '0')),
  }
  const words: string[] = []
  const place = (sort: Sort): Range => {
    const from = words.length
    words.push(...sorts[sort])
    return {from, count: sorts[sort].length}
  }
  const at: Record<Sort, Range> = {
    common: place('common'),
    first: place('first'),
    last: place('last'),
    lastOf: place('lastOf'),
    place: place('place'),
    dateline: place('dateline'),
    month: place('month'),
    day: place('day'),
    number: place('number'),
    thousandth: place('thousandth'),
  }
  return {words, at}
}

export type Sort =
  'common' | 'first' | 'last' | 'lastOf' | 'place' | 'dateline' | 'month' | 'day' | 'number' | 'thousandth'

/** Bytes of all words in a row; word `w` is from `starts[w]` to `starts[w + 1]`. */
export interface Bytes {
  readonly bytes: Uint8Array
  readonly starts: Int32Array
}

function bytesOf(words: readonly string[]): Bytes {
  const starts = new Int32Array(words.length + 1)
  const parts = words.map(word => Buffer.from(word))
  parts.forEach((part, i) => (starts[i + 1] = (starts[i] ?? 0) + part.length))
  return {bytes: new Uint8Array(Buffer.concat(parts)), starts}
}

/** Walker’s alias method as Vose builds it: a draw costs two throws, whatever the number of words. */
function zipf(count: number): {readonly limit: Float64Array; readonly other: Int32Array} {
  const weight = Float64Array.from({length: count}, (_, i) => 1 / (i + 1.7))
  const sum = weight.reduce((all, one) => all + one, 0)
  const limit = weight.map(one => (one * count) / sum)
  const other = new Int32Array(count)
  const small: number[] = []
  const large: number[] = []
  limit.forEach((share, i) => (share < 1 ? small : large).push(i))
  while (small.length > 0 && large.length > 0) {
    const [less, more] = [small.pop() ?? 0, large.pop() ?? 0]
    other[less] = more
    limit[more] = (limit[more] ?? 0) - (1 - (limit[less] ?? 0))
    ;((limit[more] ?? 0) < 1 ? small : large).push(more)
  }
  for (const whole of [...small, ...large]) limit[whole] = 1
  return {limit: limit.map(share => share * 2 ** 32), other}
}

const {words, at} = wordList()
const draw = zipf(at.common.count)
const tokenIds = new Map<string, number>()

export const spelling = (word: WordId): string => words[word] ?? ''
export const sorts = at
/** With curly apostrophes, and with straight ones. */
export const written = {curly: bytesOf(words), straight: bytesOf(words.map(word => word.replaceAll('’', "'")))} as const

/** Words that fold alike are one token: `Ministers` and `minister’s`. */
export const tokenOf: Int32Array = Int32Array.from(words, word => {
  const token = folded(word)
  if (!tokenIds.has(token)) tokenIds.set(token, tokenIds.size)
  return tokenIds.get(token) ?? 0
})

export function commonWord(dice: Dice): WordId {
  const word = dice.below(at.common.count)
  return dice.bits() < (draw.limit[word] ?? 0) ? word : (draw.other[word] ?? 0)
}

export const oneOf = (sort: Sort, dice: Dice): WordId => at[sort].from + dice.below(at[sort].count)

const idOf = new Map(words.slice(0, at.common.count).map((word, i) => [word, i]))

/** The word of that spelling, for phrases that are written out. */
export function known(word: string): WordId {
  const id = idOf.get(word)
  if (id === undefined) throw new RangeError(`${word} is not among the words`)
  return id
}
