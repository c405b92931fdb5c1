/**
 * What words have to do with each other: the same, the contrary, a wider one, one that excludes the other, near it.
 *
 * Example: `synonyms('injure', 'injury')`, `opposites('approve', 'veto')`, `kindOf('surgeon', 'doctor')`,
 * `siblings('wife', 'sister')`, `closeness('ferry', 'boat')`. Words come as lemmas in lower case.
 * Avoids the thesaurus by which have, get and make are one: only frequent senses count, and light verbs have no synonym.
 * Cost: the tables are read at the first question (some 10 ms); then under a microsecond a question.
 * Source: WordNet 3.1 and GloVe, cut down by lexicon/make; sets and pairs of our own.
 */
import {negates} from './affixes.ts'
import {inOneSet, opposed} from './hand.ts'
import {isOf} from './kinds.ts'
import {onceATwo} from './once.ts'
import {BITS, bitsOf, idOf, pairIn, tables, vectors} from './tables.ts'

export {kindOf, siblings} from './kinds.ts'
export {answersOf, type Answer} from './outcomes.ts'

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb'

const DERIVED = 16

/** Either word can tell the same: one sense among the frequent ones, a derivation (`resign`, `resignation`), or our sets. */
export function synonyms(a: string, b: string, pos?: PartOfSpeech): boolean {
  if (a === b) return true
  const pair = likePair(a, b)
  return pair !== null && (pos === undefined || (pair & (BITS[pos] | DERIVED)) !== 0)
}

/** As what parts of speech two words tell the same; all of them where one of our sets says so, null where nothing does. */
const likePair = onceATwo((a, b): number | null => (inOneSet(a, b) ? ANY : pairIn(tables().synonyms, a, b)))
const ANY = -1

/** Both cannot be said of one thing at one time: outcomes, states, directions, negated words. */
export const opposites = (a: string, b: string): boolean => a !== b && contraryPair(a, b)

const contraryPair = onceATwo((a, b): boolean => {
  if (opposed(a, b)) return true
  if (inOneSet(a, b)) return false
  return pairIn(tables().opposites, a, b) !== null || negates(a, b, bitsOf)
})

export const isPersonNoun = isOf('person')
export const isPlaceNoun = isOf('place')
export const isGroupNoun = isOf('group')
export const isEventNoun = isOf('event')

/** Whether any dictionary behind the tables has the word as that part of speech. */
export const isWord = (word: string, pos: PartOfSpeech): boolean => (bitsOf(word) & BITS[pos]) !== 0

/** Cosine of the words' vectors, 0 to 1: how alike their company is. Opposites are close too. 0 where a word has none. */
export function closeness(a: string, b: string): number {
  const {dimensions, rows, bytes} = vectors()
  const [x, y] = [rows[idOf(a)] ?? -1, rows[idOf(b)] ?? -1]
  if (x < 0 || y < 0) return 0
  const [fromX, fromY] = [x * dimensions, y * dimensions]
  let dot = 0
  for (let d = 0; d < dimensions; d++) dot += (bytes[fromX + d] ?? 0) * (bytes[fromY + d] ?? 0)
  return dot <= 0 ? 0 : dot / Math.sqrt(squareOf(x) * squareOf(y))
}

/** The square of a vector’s length, by its row: asked again for each word that it is held against. */
const squares = new Map<number, number>()

function squareOf(row: number): number {
  const known = squares.get(row)
  if (known !== undefined) return known
  const {dimensions, bytes} = vectors()
  let square = 0
  for (let d = 0; d < dimensions; d++) square += (bytes[row * dimensions + d] ?? 0) ** 2
  squares.set(row, square)
  return square
}
