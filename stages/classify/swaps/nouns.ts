/**
 * One noun replaced by another that excludes it: of one near family, neither taking the other in.
 *
 * Example: `a school in the centre` / `a hospital in the centre`, `the nurse told the inquest` / `the surgeon told the
 * inquest`. Avoids: synonyms, wider words (`a building`), names, and phrases rewritten about another head.
 */
import {kindOf, siblings} from '../../lexicon/lexicon.ts'
import {contraryAt, isRelation, lemmaOf, type Contrary} from './contrary.ts'
import {near, takesIn} from './near.ts'
import {negationsIn} from './operators.ts'
import {sortOfContrary, sortOfNouns} from './sorts.ts'
import type {Piece, Swap} from './types.ts'
import type {Word} from './words.ts'

/** Content words beside the noun on one side: `pool house` / `billiard hall`. */
const MOST_BESIDE = 1

const isNoun = ({token}: Word): boolean => token.pos === 'NOUN'
const isQualifier = ({token}: Word): boolean => token.pos === 'ADJ' || token.pos === 'NOUN'

/** The head of what was replaced: the last noun, or the one qualifier. */
function headOf({rest}: Piece): Word | null {
  if (rest.length === 0 || rest.length > 1 + MOST_BESIDE || !rest.every(isQualifier)) return null
  return rest.findLast(isNoun) ?? null
}

/** Share of a line beside a preposition that must be kept. */
const KEPT_BY_RELATIONS = 0.6

/** Classes of things that can be touched: one thing is one of a class at most. */
const CLASSES =
  `food beverage fruit vegetable nut plant animal vehicle weapon chemical metal drug disease garment`.split(' ')

const ofOneClass = (x: string, y: string): boolean =>
  CLASSES.some(wider => x !== wider && y !== wider && kindOf(x, wider) && kindOf(y, wider))

export function nounsAt(swap: Swap, wanted: 'role' | 'place' | 'thing'): Contrary | null {
  const {a, b} = swap
  if (negationsIn(a) !== negationsIn(b)) return null
  const contrary = contraryAt(swap)
  // `within` and `outside` alone place nothing: the whole line must be the frame
  if (contrary !== null && isRelation(contrary.x) && swap.pair.kept < KEPT_BY_RELATIONS) return null
  if (contrary !== null) return sortOfContrary(contrary) === (wanted === 'thing' ? 'name' : wanted) ? contrary : null
  const [x, y] = [headOf(a), headOf(b)]
  if (x === null || y === null || near(x, y) || takesIn(x, y)) return null
  if (!siblings(lemmaOf(x), lemmaOf(y)) && !ofOneClass(lemmaOf(x), lemmaOf(y))) return null
  return sortOfNouns(lemmaOf(x), lemmaOf(y)) === wanted ? {x, y} : null
}
