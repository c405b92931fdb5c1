/**
 * Where a sentence’s finite verbs are, and which noun is a verb after all.
 *
 * Example: `Union rejects deal` has one; in `The company reports earnings on Tuesday` nothing can be it but `reports`.
 */
import {FORM, bitsOf, isPlural, bitsIf} from './forms.ts'
import {asVerb} from './kinds.ts'
import {inPhrase} from './hidden.ts'
import type {Kind, Page} from './page.ts'
import {AIMING, BARE, INTRANSITIVE, TAKES_ING, governsClause, takesParticle, verbOf} from './verbs.ts'

const OBJECT_STARTS: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'determiner',
  'pronoun',
  'name',
  'number',
  'noun',
  'adjective',
  'that',
])
const NONFINITE = new Set(['be', 'been', 'being', 'having'])

/** Can token i be a finite verb where a subject stands before it? */
export function finiteAt(page: Page, i: number, to: number): boolean {
  const kind = page.kinds[i]
  if (kind === 'modal') return true
  if (kind === 'aux') return !NONFINITE.has(page.tokens[i]?.lower ?? '')
  if (kind !== 'verb') return false
  const bits = page.bits[i] ?? 0
  if ((bits & FORM.third) !== 0) return true
  if ((bits & FORM.past) !== 0) return (bits & FORM.participle) === 0 || looksPast(page, i, to)
  return (bits & FORM.base) !== 0
}

/** `injured two men`, `died`, `said that`: an -ed form that is no bare participle. */
export function looksPast(page: Page, i: number, to: number): boolean {
  const lemma = page.lemmas[i] ?? ''
  let next = i + 1
  while (next < to && /^(?:adverb|quote|not)$/u.test(page.kinds[next] ?? '')) next++
  // called off the strike
  if (takesParticle(lemma, page.tokens[next]?.lower ?? '')) {
    next++
    if (next < to && page.kinds[next] === 'determiner') return true
  }
  // passed by the Senate
  if (page.tokens[next]?.lower === 'by' && next < to && page.timeAt[next + 1] === -1) return false
  if (INTRANSITIVE.has(lemma)) return true
  if (next >= to) return false
  // a tanker called Ana
  if (CALLING.has(lemma) && page.kinds[next] === 'name') return false
  // agreed to meet; not `a man believed to have fled`
  if (page.kinds[next] === 'to') return AIMING.has(lemma)
  if (lemma === 'age') return false
  // found dead in a river; not `injured local people`
  if (page.kinds[next] === 'adjective')
    return next + 1 < to && /^(?:noun|name|adjective)$/u.test(page.kinds[next + 1] ?? '')
  // smashed into a wall
  if (page.tokens[next]?.lower === 'into' && MOVING.has(lemma)) return true
  // called Monday's charge a trick
  if (page.kinds[next] === 'time' && page.kinds[next + 1] === 'owner' && next + 1 < to) return true
  if (OBJECT_STARTS.has(page.kinds[next]) || isCounted(page, next, to)) return true
  // shot and killed the guard
  if (page.kinds[next] === 'and' && next + 1 < to && page.kinds[next + 1] === 'verb')
    return looksPast(page, next + 1, to)
  // helped rebuild the school
  if (page.kinds[next] === 'verb' && BARE.has(lemma) && ((page.bits[next] ?? 0) & FORM.base) !== 0) return true
  // denied killing her; denied having met
  if (page.kinds[next] === 'aux' && TAKES_ING.has(lemma) && /^(?:having|being)$/u.test(page.tokens[next]?.lower ?? ''))
    return true
  if (page.kinds[next] === 'verb' && TAKES_ING.has(lemma) && ((page.bits[next] ?? 0) & FORM.ing) !== 0) return true
  return governsClause(lemma) && (page.kinds[next] === 'quote' || page.kinds[next] === 'wh')
}

/** killed at least nine people */
function isCounted({kinds, tokens}: Page, i: number, to: number): boolean {
  if (
    i + 2 >= to ||
    !/^(?:at|up|more|fewer|less|about|around|nearly|over|some|almost|as)$/u.test(tokens[i]?.lower ?? '')
  )
    return false
  const second = tokens[i + 1]?.lower ?? ''
  if (!/^(?:least|most|to|than|many)$/u.test(second)) return kinds[i + 1] === 'number' && kinds[i] !== 'preposition'
  return kinds[i + 2] === 'number' || /^(?:a|half|one)$/u.test(tokens[i + 2]?.lower ?? '')
}

const MOVING = new Set('smash slam plough plow ram pile break burst bump bang crash drive run'.split(' '))
const CALLING = new Set(['call', 'name', 'dub', 'nickname', 'title', 'entitle', 'label'])

/** Segments end where another clause may begin. */
const BREAKS: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'semicolon',
  'colon',
  'subordinator',
  'wh',
  'that',
  'dash',
])
const MAYBE_CLAUSE = new Set(['after', 'before', 'as', 'since', 'until'])

/** Finds a verb for every stretch that has none. */
export function findVerbs(page: Page, from: number, to: number): void {
  let start = from
  for (let i = from; i <= to; i++) {
    const either = i < to && MAYBE_CLAUSE.has(page.tokens[i]?.lower ?? '')
    if (i < to && !either && !BREAKS.has(page.kinds[i])) continue
    verbless(page, start, i)
    start = i + 1
  }
}

function verbless(page: Page, from: number, to: number): void {
  for (let i = from; i < to; i++) if (finiteAt(page, i, to) && !(i > from && page.kinds[i - 1] === 'to')) return
  // Three people injured in crash: the participle is enough
  for (let i = from + 1; i < to; i++)
    if (page.kinds[i] === 'verb' && (page.bits[i] ?? 0) & (FORM.participle | FORM.past)) return
  // Workers plan to strike; Minister vows to stay
  for (let i = from + 1; i + 1 < to; i++)
    if (
      page.kinds[i + 1] === 'to' &&
      AIMING.has(verbOf(page.tokens[i]?.lower ?? '') ?? '') &&
      isHidden(page, i, from, to)
    ) {
      asVerb(page, i)
      return
    }
  for (let i = from; i < to; i++) if (page.kinds[i] === 'to' && i > from) return
  for (let i = from + 1; i < to; i++)
    if (isHidden(page, i, from, to)) {
      asVerb(page, i)
      return
    }
}

/** A noun that agrees as a verb with the noun before it and has an object, a preposition or the end behind it. */
function isHidden(page: Page, i: number, from: number, to: number): boolean {
  const kind = page.kinds[i]
  if (kind !== 'noun' && kind !== 'adjective') return false
  const before = page.kinds[i - 1]
  if (before !== 'noun' && before !== 'name') return false
  const lower = page.tokens[i]?.lower ?? ''
  if (verbOf(lower) === null) return false
  const bits = bitsIf(lower)
  const plural = isPlural(page.tokens[i - 1])
  if (bits & FORM.past) return true
  // Rescue teams search rubble
  const next = page.tokens[i + 1]?.lower ?? ''
  if (
    bits & FORM.third &&
    i + 1 < to &&
    page.kinds[i + 1] === 'noun' &&
    (bitsOf(next) & FORM.base) !== 0 &&
    verbOf(next) !== null
  )
    return false
  if (bits & FORM.third) return !plural && !inPhrase(page, i, from)
  // Officials fear the toll
  // Oil prices fall
  const ends = i + 1 >= to && !INTRANSITIVE.has(verbOf(lower) ?? '')
  return plural && (bits & FORM.base) !== 0 && !ends && !inPhrase(page, i, from)
}
