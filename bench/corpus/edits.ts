/**
 * What desks do to copy: words changed, the end cut, paragraphs added, a passage lifted into another article.
 *
 * Example: `edited(pieces, 10, dice)` changes ten words at ten places: eight replaced, one struck, one put in, about.
 * Cost: one pass.
 */
import {
  AFTER,
  afterOf,
  endsParagraph,
  piece,
  withAfter,
  withBefore,
  withCapital,
  withWord,
  type Piece,
} from './pieces.ts'
import type {Dice} from './random.ts'
import {commonWord} from './vocabulary.ts'

/** `count` different numbers under `n`, in order. Source: Floyd. */
export function places(count: number, n: number, dice: Dice): number[] {
  const chosen = new Set<number>()
  for (let last = n - count; last < n; last++) {
    const at = dice.below(last + 1)
    chosen.add(chosen.has(at) ? last : at)
  }
  return [...chosen].sort((x, y) => x - y)
}

/** A word that is not the one that stood there, under the same marks. */
function replaced(p: Piece, dice: Dice): Piece {
  for (;;) {
    const other = withWord(p, commonWord(dice))
    if (other !== p) return other
  }
}

/** Words changed at `count` different places. */
export function edited(pieces: readonly Piece[], count: number, dice: Dice): Piece[] {
  const at = new Set(places(Math.min(count, pieces.length), pieces.length, dice))
  return pieces.flatMap((p, i) => {
    if (!at.has(i)) return [p]
    const sort = dice.below(10)
    // A word at an end holds the mark of the sentence: it is never struck.
    if (sort === 0 && afterOf(p) === AFTER.space) return []
    if (sort === 1) return [piece(commonWord(dice)), p]
    return [replaced(p, dice)]
  })
}

/** The first paragraphs, as long as they are no longer than `most` words; cut within a paragraph where need be. */
export function cut(pieces: readonly Piece[], most: number): Piece[] {
  const kept = pieces.slice(0, most)
  const last = kept.length - 1
  return kept.map((p, i) => (i === last ? withAfter(p, AFTER.paragraph) : p))
}

/** `parts` of `added` spread over the paragraph breaks of `pieces`. */
export function interleaved(pieces: readonly Piece[], added: readonly (readonly Piece[])[], dice: Dice): Piece[] {
  const breaks = pieces.flatMap((p, i) => (endsParagraph(p) ? [i + 1] : []))
  const into = added.map(part => ({part, at: dice.of(breaks)})).sort((x, y) => x.at - y.at)
  const made: Piece[] = []
  let from = 0
  for (const {part, at} of into) {
    made.push(...pieces.slice(from, at), ...part)
    from = at
  }
  return [...made, ...pieces.slice(from)]
}

/** Words `from` to `to` as a paragraph of their own. */
export function passage(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const last = to - from - 1
  return pieces
    .slice(from, to)
    .map(p => (endsParagraph(p) ? withAfter(p, AFTER.stop) : p))
    .map((p, i) => (i === 0 ? withCapital(withBefore(p, 0)) : p))
    .map((p, i) => (i === last ? withAfter(p, AFTER.paragraph) : p))
}

/** The longest run of words that no edit at `at` has touched, in a passage of `words`. */
export function longestRun(words: number, at: readonly number[]): number {
  let longest = 0
  let from = 0
  for (const next of [...at, words]) {
    longest = Math.max(longest, next - from)
    from = next + 1
  }
  return longest
}
