/**
 * Whether `after`, `as`, `than` open a clause or a phrase.
 *
 * Example: `after he left`, `as many first claimed`, `than is allowed` open clauses; `after the vote` none. Cost: a bounded
 * look ahead.
 */
import {finiteAt} from './finite.ts'
import {FORM} from './forms.ts'
import type {Kind, Page} from './page.ts'
import {governsClause} from './verbs.ts'

const SKIPS: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'adverb',
  'determiner',
  'owner',
  'pronoun',
  'number',
  'noun',
  'name',
  'adjective',
  'preposition',
  'time',
  'quote',
  'not',
])
const NOMINAL: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'pronoun',
  'noun',
  'name',
  'number',
  'adjective',
  'determiner',
])

/** `after he dozed`, `as the tide turns`: a subject and a finite verb before any mark. */
export function clauseFollows(page: Page, i: number, to: number): boolean {
  let seen = false
  // higher than is permitted
  if (/^(?:than|as)$/u.test(page.tokens[i]?.lower ?? '') && page.kinds[i + 1] === 'aux' && finiteAt(page, i + 1, to))
    return true
  for (let j = i + 1; j < Math.min(to, i + 25); j++) {
    const kind = page.kinds[j]
    // as a failed politician
    const describes =
      kind === 'verb' &&
      (page.kinds[j - 1] === 'determiner' || page.kinds[j - 1] === 'adjective') &&
      page.kinds[j + 1] === 'noun'
    if (seen && !describes && finiteAt(page, j, to)) return true
    // as he fired at them; as many first claimed
    if (
      seen &&
      kind === 'verb' &&
      ((page.bits[j] ?? 0) & FORM.past) !== 0 &&
      (isNominative(page, j - 1) || isLast(page, j, to))
    )
      return true
    if (NOMINAL.has(kind)) seen = true
    if (SKIPS.has(kind)) continue
    // after the men arrested on Sunday left
    if (kind === 'verb' && seen) continue
    if (kind === 'and' && seen) continue
    return false
  }
  return false
}

const isNominative = ({tokens}: Page, i: number): boolean => /^(?:he|she|they|we|i|it)$/u.test(tokens[i]?.lower ?? '')
const isLast = ({kinds, lemmas}: Page, i: number, to: number): boolean =>
  governsClause(lemmas[i] ?? '') && (i + 1 >= to || kinds[i + 1] === 'stop' || kinds[i + 1] === 'comma')
