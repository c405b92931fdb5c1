/**
 * The one pair of contrary words at a place, where nothing else was replaced with it.
 *
 * Example: `a sharp drop in` / `a steady increase in` has drop/increase. Avoids: a rewritten phrase in which two words
 * happen to be contrary. Words by words of one short place.
 */
import {opposites, siblings} from '../../lexicon/lexicon.ts'
import type {Piece, Swap} from './types.ts'
import type {Word} from './words.ts'

export interface Contrary {
  readonly x: Word
  readonly y: Word
}

/** Content words beside the contrary pair on one side: more are another phrase. */
const MOST_BESIDE = 1

export function contraryAt({a, b}: Pick<Swap, 'a' | 'b'>): Contrary | null {
  const [left, right] = [candidates(a), candidates(b)]
  const found = left.flatMap(x => right.flatMap(y => (excludes(x, y) ? [{x, y}] : [])))
  const [first] = found
  if (first === undefined) return null
  // `small, uncrewed aircraft` / `large, crewed aircraft`: each turned word has its own counterpart
  const beside = (piece: Piece, side: 'x' | 'y'): number =>
    piece.rest.filter(word => !found.some(pair => pair[side] === word)).length
  if (beside(a, 'x') > MOST_BESIDE || beside(b, 'y') > MOST_BESIDE) return null
  return isOtherwiseDone(a, first.x) || isOtherwiseDone(b, first.y) ? null : first
}

/** `went on strike` / `stopped work`: contrary nouns under verbs of their own say one thing. */
const isOtherwiseDone = ({rest}: Piece, {token}: Word): boolean =>
  token.pos === 'NOUN' && rest.some(word => word.token.pos === 'VERB' && word.token.index < token.index)

const excludes = (x: Word, y: Word): boolean =>
  opposites(lemmaOf(x), lemmaOf(y)) || opposites(x.token.lower, y.token.lower) || isAgainst(x, y) || areStates(x, y)

/** `injured` / `unhurt`, `red` / `blue`, `northern` / `eastern`: answers to one question that are no nouns. */
const areStates = (x: Word, y: Word): boolean =>
  isState(x) && isState(y) && (siblings(lemmaOf(x), lemmaOf(y)) || siblings(x.token.lower, y.token.lower))

const isState = ({token}: Word): boolean => token.pos === 'ADJ' || token.pos === 'VERB'

/** What follows a cause, and what comes about all the same: `because of the rain` / `despite the rain`. */
const CAUSES = new Set(['following', 'because', 'due', 'thanks'])
const isAgainst = (x: Word, y: Word): boolean =>
  (x.form === 'despite' && CAUSES.has(y.form)) || (y.form === 'despite' && CAUSES.has(x.form))

/** `northern` and `lower` are no forms of other words. */
export const lemmaOf = ({token}: Word): string =>
  token.pos === 'ADJ' || token.pos === 'ADP' ? token.lower : token.lemma.toLowerCase()

/** Prepositions are contrary too: `before` / `after`, `inside` / `outside`. */
const candidates = ({words, rest}: Piece): Word[] => words.filter(word => rest.includes(word) || isRelation(word))

export const isRelation = ({token}: Word): boolean =>
  (token.pos === 'ADP' || token.pos === 'SCONJ') && token.lower.length > 4
