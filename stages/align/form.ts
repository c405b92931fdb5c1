/**
 * How a claim is told again: verbatim, lightly edited, rewritten. By the words that stay in order (longest common
 * subsequence over the shorter sentence), so that a moved clause counts as an edit and a shared topic does not.
 */
import {diffArrays} from 'diff'
import type {CoreForm} from '../../pipeline/records.ts'
import type {Annotated, Token} from '../annotate/types.ts'

const isWord = (token: Token): boolean => token.pos !== 'PUNCT' && token.pos !== 'SYM' && token.pos !== 'SPACE'

export function wordsOf(member: Annotated, sentence: number): string[] {
  return member.tokens
    .slice(member.firstToken[sentence], member.firstToken[sentence + 1])
    .filter(isWord)
    .map(token => token.lower)
}

/** Shares of the shorter and of the longer sentence's words that stand in the other in the same order. */
export function keptInOrder(x: readonly string[], y: readonly string[]): {ofShorter: number; ofLonger: number} {
  const shorter = Math.min(x.length, y.length)
  if (shorter === 0) return {ofShorter: 0, ofLonger: 0}
  const kept = diffArrays([...x], [...y]).reduce(
    (sum, part) => sum + (part.added || part.removed ? 0 : part.value.length),
    0,
  )
  return {ofShorter: kept / shorter, ofLonger: kept / Math.max(x.length, y.length)}
}

/** The form of a row is that of its least faithful pair. */
export function formOf(
  leastKept: number,
  {verbatimFrom, lightEditFrom}: {verbatimFrom: number; lightEditFrom: number},
): CoreForm {
  if (leastKept >= verbatimFrom) return 'verbatim'
  return leastKept >= lightEditFrom ? 'light-edit' : 'rewrite'
}
