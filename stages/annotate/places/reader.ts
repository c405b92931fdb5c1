/**
 * Noun phrases as places need them: where one ends, which name covers a word, which sort a noun is.
 *
 * Example: `her left ankle`, `the north bank` and `a burnt-out van` are phrases, though the tagger calls left, bank and burnt
 * verbs. Cost: constant a token.
 */
import {stretchOf} from '../names/find.ts'
import type {NameMention, Stretch, Token} from '../types.ts'
import {sortOfNoun, type PlaceSort} from './nouns.ts'
import {sideOfWord} from './sides.ts'

export interface Marked {
  readonly tokens: readonly Token[]
  readonly firstToken: readonly number[]
  readonly names: readonly NameMention[]
  /** Times of the article: `in March` is no place. */
  readonly times: readonly Stretch[]
}

/** More words than this are no noun phrase. */
const LONGEST = 9

export class Reader {
  readonly tokens: readonly Token[]
  /** The name that covers a token. */
  readonly nameAt = new Map<number, NameMention>()
  readonly #timed = new Set<number>()
  constructor({tokens, names, times}: Marked) {
    this.tokens = tokens
    for (const name of names) for (let i = name.from; i < name.to; i++) this.nameAt.set(i, name)
    for (const {from, to} of times) for (let i = from; i < to; i++) this.#timed.add(i)
  }

  at(i: number, sentence: number): Token | null {
    const token = this.tokens[i]
    return token?.sentence === sentence ? token : null
  }

  /** What may stand before the head of a noun phrase. */
  goesOn(i: number, sentence: number): boolean {
    const token = this.at(i, sentence)
    if (token === null || this.#timed.has(i)) return false
    if (this.nameAt.has(i)) return true
    if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(token.pos)) return true
    // `the north side`: the tagger calls it an adverb
    if (isOwner(token) || (token.pos === 'ADV' && sideOfWord(token.lower) !== null)) return true
    // `inside a flat shortly after`: the tagger calls it an adverb
    if (token.pos === 'ADV' && this.at(i - 1, sentence)?.pos === 'DET' && sortOfNoun(token.lower) !== null) return true
    // `the north bank`: the tagger calls it a verb
    const before = this.at(i - 1, sentence)
    if (token.pos === 'VERB' && before?.pos === 'ADV' && sideOfWord(before.lower) !== null)
      return sortOfNoun(token.lower, before.lower) !== null
    // `her left ankle`: the tagger calls it a verb
    if (token.lower === 'left' && this.at(i + 1, sentence)?.pos === 'NOUN') return true
    // `a burnt-out van`, `the swimming pool`, `his rented flat`: a participle before its noun
    const next = this.at(i + 1, sentence)
    if (token.pos === 'PRON') return /^(?:his|her|its|their|our|my|your)$/u.test(token.lower)
    return token.pos === 'VERB' && /(?:ing|ed|en)$/u.test(token.lower) && next?.pos === 'NOUN'
  }
}

export const isOwner = ({lower}: Token): boolean => lower === "'s" || lower === '’s' || lower === "'"

/** A number behind a noun, with a noun of its own. */
const isMeasure = ({tokens, nameAt}: Reader, i: number): boolean =>
  tokens[i]?.pos === 'NUM' && tokens[i - 1]?.pos === 'NOUN' && tokens[i + 1]?.pos === 'NOUN' && !nameAt.has(i)

/** Tokens of one noun phrase from `from` on. */
export function phraseEnd(reader: Reader, from: number, sentence: number): number {
  let to = from
  while (to - from < LONGEST && reader.goesOn(to, sentence)) {
    // a determiner in the middle begins another phrase: `at home the day before`
    if (to > from && reader.tokens[to]?.pos === 'DET' && !reader.nameAt.has(to)) break
    // `in Verona last spring`
    if (to > from && reader.nameAt.has(to - 1) && LATE.test(reader.tokens[to]?.lower ?? '')) break
    // `a maize field two kilometres short of it`
    if (isMeasure(reader, to)) break
    to++
  }
  // `gate 12`: the number is told by its noun
  return to - from > 1 && reader.tokens[to - 1]?.pos === 'NUM' && NUMBERED.test(reader.tokens[to - 2]?.lower ?? '')
    ? to - 1
    : to
}

const LATE = /^(?:last|next|early|earlier|late|later|alone|alive|dead|half|most)$/u

export const stretch = ({tokens}: Reader, from: number, to: number): Stretch => stretchOf(tokens, from, to)

/** The sort of a word that may be a plural or carry its possessive. */
export const sortAt = (tokens: readonly Token[], i: number): PlaceSort | null => {
  const token = tokens[i]
  if (token === undefined) return null
  const before = tokens[i - 1]?.sentence === token.sentence ? (tokens[i - 1]?.lower ?? '') : ''
  const {lower} = token
  const bare = lower.includes("'") || lower.includes('’') ? lower.replace(/['’]s?$/u, '') : lower
  return sortOfNoun(bare, before) ?? sortOfNoun(token.lemma, before)
}

/** Nouns that a number behind them tells from their fellows. */
export const NUMBERED = /^(?:gate|ward|platform|terminal|room|court|lane|junction|berth|pier|stage|floor|cell|block)$/u
