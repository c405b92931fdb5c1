/**
 * Contrary words that tell one thing from its two sides, and negations that end at a time.
 *
 * Example: `Labour won the seat from the Greens` / `The Greens lost the seat to Labour`; `will not open until Friday` /
 * `will open on Friday`. Avoids: `Orrin won the final` / `Orrin lost the final`, of one party. Cost: the words of one place.
 */
import type {Phrase} from '../../annotate/clauses/index.ts'
import {areConverse, areEnds} from '../claims/converse.ts'
import {clauseAround} from '../frames.ts'
import {inSentence} from '../sentences.ts'
import type {StoryView} from '../types.ts'
import {lemmaOf, type Contrary} from './contrary.ts'
import {memberAt} from './marks.ts'
import type {Piece, Swap} from './types.ts'
import type {Word} from './words.ts'

/** One act told from its two sides, unless one party does the one and the other. */
export function isOneAct(story: StoryView, swap: Swap, {x, y}: Contrary): boolean {
  const [v, w] = [lemmaOf(x), lemmaOf(y)]
  if (areEnds(v, w)) return goesOn(story, swap)
  if (!areConverse(v, w)) return false
  // `was sold to Corex` / `was bought by Corex`; `was bought by Corex` / `was sold by Corex`
  const [a, b] = [isPassive(story, swap.a, x), isPassive(story, swap.b, y)]
  if (a || b) return !(a && b && swap.a.behind?.form === 'by' && swap.b.behind?.form === 'by')
  return !sameSubject(story, swap, {x, y})
}

const clauseOf = (story: StoryView, piece: Piece, {token}: Word): ReturnType<typeof clauseAround> =>
  clauseAround(memberAt(story, piece), {...piece, from: token.index, to: token.index + 1})

const isPassive = (story: StoryView, piece: Piece, word: Word): boolean =>
  clauseOf(story, piece, word)?.passive === true

function sameSubject(story: StoryView, {a, b}: Swap, {x, y}: Contrary): boolean {
  const [v, w] = [clauseOf(story, a, x)?.subject, clauseOf(story, b, y)?.subject]
  if (!v || !w) return false
  const [names, others] = [namesIn(story, a, v), namesIn(story, b, w)]
  if (names.length > 0 || others.length > 0) return names.some(name => others.includes(name))
  return v.lemma === w.lemma
}

const namesIn = (story: StoryView, piece: Piece, {from, to}: Phrase): string[] =>
  memberAt(story, piece)
    .tokens.slice(from, to)
    .flatMap(({pos, lower}) => (pos === 'PROPN' ? [lower] : []))

/** `left London` / `arrived in Leeds from London`: another place or time stands in one of the lines. */
const goesOn = (story: StoryView, {pair}: Swap): boolean =>
  pair.swaps.some(({a, b}) =>
    [a, b].some(piece => {
      const {names, times} = memberAt(story, piece)
      return [...inSentence(names, piece.sentence), ...inSentence(times, piece.sentence)].some(
        ({from, to}) => from < piece.to && to > piece.from,
      )
    }),
  )

const UNTIL = new Set(['until', 'till', 'before'])

/** `did not leave before midnight` / `left after midnight`: the time at which the denial ends stands on one side alone. */
export const endsAtTime = ({pair}: Swap): boolean =>
  pair.swaps.some(({a, b}) => a.words.some(({form}) => UNTIL.has(form)) !== b.words.some(({form}) => UNTIL.has(form)))
