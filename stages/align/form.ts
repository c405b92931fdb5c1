/**
 * How a claim is told again: verbatim, lightly edited, rewritten. By the words that stay in order (longest common
 * subsequence over the shorter sentence), so that a moved clause counts as an edit and a shared topic does not.
 */
import type {CoreForm} from '../../pipeline/records.ts'
import type {Annotated, Token} from '../annotate/types.ts'

const isWord = (token: Token): boolean => token.pos !== 'PUNCT' && token.pos !== 'SYM' && token.pos !== 'SPACE'

export function wordsOf(member: Annotated, sentence: number): string[] {
  return member.tokens
    .slice(member.firstToken[sentence], member.firstToken[sentence + 1])
    .filter(isWord)
    .map(token => token.lower)
}

/** Words of a sentence that are compared in order: no sentence of a writer’s is longer, a list without a full stop is. */
const LONGEST = 300

/** Shares of the shorter and of the longer sentence's words that stand in the other in the same order. */
export function keptInOrder(x: readonly string[], y: readonly string[]): {ofShorter: number; ofLonger: number} {
  const shorter = Math.min(x.length, y.length)
  if (shorter === 0) return {ofShorter: 0, ofLonger: 0}
  const kept = commonInOrder(x.slice(0, LONGEST), y.slice(0, LONGEST))
  return {
    ofShorter: kept / Math.min(shorter, LONGEST),
    ofLonger: kept / Math.min(Math.max(x.length, y.length), LONGEST),
  }
}

/** Length of the longest common subsequence: one row of the table at a time. Source: Wagner and Fischer 1974. */
export function commonInOrder(x: readonly string[], y: readonly string[]): number {
  const row = new Uint16Array(y.length + 1)
  for (const word of x) {
    let diagonal = 0
    for (let j = 1; j <= y.length; j++) {
      const above = row[j] ?? 0
      if (word === y[j - 1]) row[j] = diagonal + 1
      else if ((row[j - 1] ?? 0) > above) row[j] = row[j - 1] ?? 0
      diagonal = above
    }
  }
  return row[y.length] ?? 0
}

/** The form of a row is that of its least faithful pair. */
export function formOf(
  leastKept: number,
  {verbatimFrom, lightEditFrom}: {verbatimFrom: number; lightEditFrom: number},
): CoreForm {
  if (leastKept >= verbatimFrom) return 'verbatim'
  return leastKept >= lightEditFrom ? 'light-edit' : 'rewrite'
}
