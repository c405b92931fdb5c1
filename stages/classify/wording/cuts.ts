/**
 * A quotation that stops earlier or starts later than the other, and what it thereby says too much.
 *
 * Example: `We will play unless it snows` / `We will play.` Avoids: the fragment that keeps its sense, the tail of a tale.
 * `rest` is what must stand nowhere near in the shorter article: an outlet may tell the condition in its own words.
 */
import {boundOf, isDroppable, isLoose, isNegative, isSweeping, modalOf} from './senses.ts'
import type {Change} from './changes.ts'
import type {Word} from './words.ts'

const CONDITIONS = new Set('if unless until except provided providing assuming barring depending pending'.split(' '))
const CONDITION_PHRASES = [
  'as long as',
  'so long as',
  'only if',
  'only when',
  'only after',
  'only until',
  'apart from',
  'other than',
  'subject to',
  'in case',
  'for now',
  'so far',
  'for the moment',
  'at this stage',
  'at this point',
  'at present',
  'at the moment',
  'to my knowledge',
  'as far as',
  'in theory',
  'in principle',
  'on paper',
]
/** Words before a clause that take it back: `I don’t think`, `it would be wrong to say`. */
const HOLDING = new Set(
  `think believe say mean claim suggest expect know accept agree feel imagine suppose pretend argue guarantee promise assume conclude
  sure certain convinced true right case`.split(/\s+/u),
)
const UNTRUE = new Set('wrong false untrue absurd ridiculous nonsense lie myth unfair mistaken deny denied'.split(' '))

/** `if` behind these is whether. */
const ASKING = new Set(
  `know ask see wonder sure doubt check decide clear tell say matter care remember determine establish certain find question
  investigate consider discuss hear understand`.split(/\s+/u),
)

const lowers = (words: readonly Word[]): string => words.map(({lower}) => lower).join(' ')

/** What holds a statement to its hour, or to what is known: left out anywhere, it says more. */
const LIMITS = new Set([
  'so far',
  'for now',
  'for the moment',
  'at the moment',
  'at this stage',
  'at this point',
  'at present',
  'as yet',
  'as things stand',
  'to my knowledge',
  'to our knowledge',
  'as far as i know',
  'as far as we know',
  'in theory',
  'in principle',
  'on paper',
  'in part',
  'in private',
])

/** `We have seen no sign as yet that it warps` / `no sign that it warps`: nothing but the limit is gone. */
export const isLimiting = (words: readonly Word[]): boolean =>
  LIMITS.has(
    lowers(words)
      .replace(/[^a-z ]/gu, '')
      .trim(),
  )

/** `until it is mended`, `But only if it is mended` */
export const opensCondition = (words: readonly Word[]): boolean =>
  words.slice(0, 3).some(({lower}) => CONDITIONS.has(lower))

/** Does what was cut off bound what was kept? */
export function cutTells(
  {edge, before}: Pick<Change, 'edge' | 'before'>,
  cut: readonly Word[],
  kept: readonly Word[],
): boolean {
  return edge === 'start' ? headTells(cut, kept) : tailTells(cut, before)
}

function tailTells(tail: readonly Word[], before: readonly Word[]): boolean {
  const text = lowers(tail)
  const [first] = tail
  if (first === undefined) return false
  // I don't know if he was shot: whether
  if (first.lower === 'if' && before.slice(-3).some(({lemma}) => ASKING.has(lemma))) return false
  // We will reopen if the council pays
  if (CONDITIONS.has(first.lower) || CONDITION_PHRASES.some(phrase => text === phrase || text.startsWith(`${phrase} `)))
    return true
  // safe once it has been boiled; we pay when the ship is in port
  if (/^(?:once|when)$/u.test(first.lower)) return !isTale(before)
  // I would do it again, but not for this owner
  if (/^(?:but|although|though)$/u.test(first.lower))
    return (
      (!isTale(before) && before.some(({lower}) => modalOf(lower) !== null)) ||
      tail.slice(1, 3).some(({lower}) => isNegative(lower) || lower === 'only' || CONDITIONS.has(lower))
    )
  // every check it was asked to pass
  // all gone, probably
  if (
    tail.length <= SHORT_HEAD &&
    tail.every(({lower}) => isLimit(lower) || isLoose(lower)) &&
    tail.some(({lower}) => isLimit(lower))
  )
    return true
  return isRestrictive(tail) && before.slice(-SCOPE).some(({lower}) => isSweeping(lower))
}

/** How far `every` and `no` reach. */
export const SCOPE = 6

/** `it was asked to pass`, `that we could save`: a clause that narrows the noun before it. */
function isRestrictive(tail: readonly Word[]): boolean {
  const clause = tail.slice(0, 5)
  const [first, ...rest] = clause
  const opens = /^(?:that|who|whom|which|where|it|he|she|they|we|i|you)$/u.test(first?.lower ?? '')
  return opens && rest.some(({pos}) => pos === 'VERB' || pos === 'AUX')
}

/** A word or two that belong to what follows, rather than a clause of their own. */
const SHORT_HEAD = 3

const isLimit = (word: string): boolean => {
  const bound = boundOf(word)
  return bound !== null && !isDroppable(bound)
}

function headTells(head: readonly Word[], kept: readonly Word[]): boolean {
  // If the roof is repaired we will come back
  // Almost all of our patients; Some of the drivers
  if (head.length <= SHORT_HEAD && head.some(({lower}) => isLimit(lower))) return true
  const opener = head.find(({lower}) => !/^(?:and|but|so|well|look)$/u.test(lower))
  if (opener !== undefined && /^(?:if|unless|until|once|assuming|provided)$/u.test(opener.lower) && head.length >= 3)
    return !isTale(kept)
  const end = head.slice(-SCOPE)
  const held = end.some(({lower, lemma}) => HOLDING.has(lemma) || HOLDING.has(lower))
  // I don't believe the company hid the report; it would be wrong to say she failed us
  return (held && end.some(({lower}) => isNegative(lower))) || (held && end.some(({lower}) => UNTRUE.has(lower)))
}

/** Told of the past: a condition or a `but` there is the next event of the tale. */
function isTale(words: readonly Word[]): boolean {
  if (words.some(({lower}) => modalOf(lower) !== null)) return false
  return words.some(
    ({pos, lower, lemma}) =>
      /^(?:was|were|did|had|went|saw|heard|got|came|ran)$/u.test(lower) ||
      (pos === 'VERB' && lower !== lemma && !/(?:s|ing)$/u.test(lower)),
  )
}

/** The words by which the cut stretch would be known again: none of them near, and the stretch is lost. */
export const contentOf = (words: readonly Word[]): Word[] => words.filter(({lower}) => !isLoose(lower))
