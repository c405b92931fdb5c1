/**
 * Verb groups: auxiliaries, adverbs and the verb, and what they say of tense, voice, negation and modality.
 *
 * Example: `had not yet been charged` past, perfect, passive, negated; `is to leave` future; `has to pay` must. Avoids:
 * `was concerned` and `is due` as passives. Cost: linear.
 */
import type {Reading} from './group-steps.ts'
import {fits, pastAdverbs, take} from './group-steps.ts'
import type {Page} from './page.ts'
import {particleAt} from './particles.ts'
import type {Predicate} from './types.ts'
import {NEGATORS} from './words.ts'

/** finite; to: `to leave`; base: `let him leave`, `leave!`; ing; participle: only that; either: past or participle. */
export type GroupForm = 'finite' | 'to' | 'base' | 'ing' | 'participle' | 'either'

/** A verb group while the sentence is being read. */
export interface Group extends Predicate {
  readonly from: number
  readonly to: number
  /** Its main verb. */
  readonly main: number
  readonly lemma: string
  readonly particle: string | null
  readonly negated: boolean
  readonly form: GroupForm
  /** An auxiliary alone: `Did anyone complain?` goes on behind the subject. */
  readonly bare: 'be' | 'have' | 'do' | 'modal' | null
}

/** The group that begins at i, or null. */
export function groupAt(page: Page, i: number, to: number): Group | null {
  const r = readingFrom()
  let j = i
  while (j < to) {
    const skipped = pastAdverbs(page, j, to, r)
    if (!fits(page, skipped, to, r)) break
    j = take(page, skipped, r)
    if (r.need === 'any') break
  }
  if (r.main === -1) return null
  const end = Math.max(r.main + 1, notBehind(page, r.main + 1, j, to, r))
  const particle = particleAt(page, r.main, to)
  const {main, perfect, passive, modality, future, modal, form, last} = r
  return {
    from: i,
    to: particle === null ? end : Math.max(end, main + 2),
    main,
    lemma: page.lemmas[main] ?? '',
    particle,
    tense: tenseOf(r),
    perfect,
    passive,
    // an adverb before the verb may deny it: never said, no longer runs
    negated: r.negated || deniedBefore(page, i),
    modality,
    future,
    modal,
    form,
    bare: last === 'verb' || page.kinds[main] === 'verb' ? null : last,
  }
}

const readingFrom = (): Reading => ({
  need: 'any',
  main: -1,
  form: 'finite',
  perfect: false,
  passive: false,
  negated: false,
  future: false,
  modal: false,
  modality: 'none',
  last: 'verb',
  past: false,
})

function tenseOf({form, future, past}: Reading): Predicate['tense'] {
  if (form === 'to' || form === 'ing' || form === 'base' || form === 'participle') return future ? 'future' : 'none'
  if (future) return 'future'
  return past || form === 'either' ? 'past' : 'present'
}

/** `had not been`: the `not` of an auxiliary left alone belongs to it too. */
function notBehind({kinds, tokens}: Page, main: number, j: number, to: number, r: Reading): number {
  if (main < to && kinds[main] === 'not' && r.last !== 'verb') {
    // not only drunk
    if (tokens[main + 1]?.lower !== 'only') r.negated = true
    return main + 1
  }
  // there is hardly any food
  if (main + 1 < to && NEGATORS.has(tokens[main]?.lower ?? '') && tokens[main + 1]?.lower === 'any') r.negated = true
  return Math.min(j, main)
}

/** never said, no longer runs, hardly moved: before a group without an auxiliary */
function deniedBefore({kinds, tokens}: Page, i: number): boolean {
  const sentence = tokens[i]?.sentence
  for (let k = i - 1; k >= i - 3 && tokens[k]?.sentence === sentence; k--) {
    const lower = tokens[k]?.lower ?? ''
    if (kinds[k] === 'not') return tokens[k + 1]?.lower !== 'only'
    if (NEGATORS.has(lower)) return true
    if (lower === 'longer' && tokens[k - 1]?.lower === 'no') return true
    if (kinds[k] !== 'adverb') return false
  }
  return false
}
