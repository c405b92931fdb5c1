/**
 * Verbs that the tagger takes for nouns, adjectives or names.
 *
 * Example: in `Officials fear the toll could rise` the tagger takes `fear` for a noun: after a plural and before `the` it
 * is the verb. Avoids: a sentence without a verb. Cost: a few looks a token.
 */
import {FORM, bitsIf, bitsOf, formOf, isPlural} from './forms.ts'
import type {Kind, Page} from './page.ts'
import {asVerb} from './kinds.ts'
import {AIMING, REGULAR, TAKES_ING, governsClause, verbOf} from './verbs.ts'

const NOMINAL: ReadonlySet<Kind | undefined> = new Set<Kind>(['noun', 'name', 'number', 'adjective'])
/** Words that may stand at the head of an object. */
const OBJECTS: ReadonlySet<Kind | undefined> = new Set<Kind>([
  'determiner',
  'number',
  'pronoun',
  'name',
  'noun',
  'adjective',
])
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'who'])
const DIRECT = new Set([
  'the',
  'a',
  'an',
  'his',
  'their',
  'its',
  'our',
  'my',
  'him',
  'them',
  'us',
  'he',
  'they',
  'it',
  'some',
  'any',
])
/** In a prepositional phrase: `after talks between states the firm` */
export function inPhrase({kinds, tokens}: Page, i: number, from: number): boolean {
  for (let k = i - 1; k >= from; k--) {
    const kind = kinds[k]
    if (kind === 'preposition') return tokens[k]?.lower !== 'of'
    if (!NOMINAL.has(kind) && kind !== 'determiner') return false
  }
  return false
}

/** A noun, an adjective or a capital that is the verb. */
export function mendNominal(page: Page, i: number, from: number, to: number): void {
  const {kinds, tokens} = page
  const before = i > from ? kinds[i - 1] : undefined
  const lower = tokens[i]?.lower ?? ''
  const after = i + 1 < to ? kinds[i + 1] : undefined
  if (before === 'modal' || before === 'to') {
    // will strike, will close, to strike
    if ((bitsIf(lower) & FORM.base) !== 0 && (verbOf(lower) !== null || (before === 'modal' && kinds[i] === 'noun')))
      asVerb(page, i)
    return
  }
  if (kinds[i] === 'adverb') return
  if (mendDescribing(page, i, from, to) || (verbOf(lower) === null && !isWhichVerb(page, i, from))) return
  if (before === 'pronoun' || before === 'wh' || before === 'that') {
    if (isAfterPronoun(page, i, to)) asVerb(page, i)
  } else if (lower.endsWith('ing')) {
    if (isDoing(page, i, from, to)) asVerb(page, i)
  } else if (before === 'noun' || before === 'name') {
    if (isBehindNoun(page, i, from, to) || isBetweenNames(page, i, from, to)) asVerb(page, i)
  } else if (before === 'number') {
    // two killed and five wounded
    if (lower.endsWith('ed') && !NOMINAL.has(after)) asVerb(page, i)
  } else if (before === 'comma') {
    if (isAfterComma(page, i)) asVerb(page, i)
  } else if (before === 'and' && isTwin(page, i, from, to)) asVerb(page, i)
}

/** `a sharp, left-hand bend`; `the tiger gently licked the boy`, where the tagger sees an adjective */
function mendDescribing(page: Page, i: number, from: number, to: number): boolean {
  const {kinds, tokens} = page
  const {lower = ''} = tokens[i] ?? {}
  const after = i + 1 < to ? kinds[i + 1] : undefined
  if (lower.includes('-') && i - 2 >= from && kinds[i - 1] === 'comma' && kinds[i - 2] === 'adjective') {
    if (after !== 'noun' && after !== 'verb') return false
    kinds[i] = 'adjective'
    return true
  }
  // found the leak but only informed clients last month
  const contrary = kinds[i - 1] === 'adverb' && tokens[i - 2]?.lower === 'but' && i - 2 > from
  if (kinds[i] === 'adjective' && lower.endsWith('ed') && contrary && after === 'noun' && verbOf(lower) !== null) {
    asVerb(page, i)
    return true
  }
  if (kinds[i] !== 'adjective' || !lower.endsWith('ed') || i + 1 >= to || !DIRECT.has(tokens[i + 1]?.lower ?? ''))
    return false
  if (verbOf(lower) === null) return false
  asVerb(page, i)
  return true
}

/** that Norway supplies Malta with gas: a name alone before it, and a name behind */
function isBetweenNames(page: Page, i: number, from: number, to: number): boolean {
  const {kinds, tokens} = page
  if (kinds[i - 1] !== 'name' || kinds[i + 1] !== 'name' || i + 2 >= to) return false
  const outer = i - 2 >= from ? kinds[i - 2] : undefined
  const opens = outer === 'that' || outer === 'subordinator' || (outer === 'comma' && i - 3 >= from)
  return opens && (bitsIf(tokens[i]?.lower ?? '') & FORM.third) !== 0 && !finiteSoon(page, i + 2, Math.min(to, i + 8))
}

/** the bank, which registers the boat: whatever the word */
const isWhichVerb = ({tokens}: Page, i: number, from: number): boolean =>
  i > from &&
  /^(?:which|who)$/u.test(tokens[i - 1]?.lower ?? '') &&
  (tokens[i]?.lower.endsWith('s') ?? false) &&
  DIRECT.has(tokens[i + 1]?.lower ?? '')

/** and wounding five; denies taking bribes; for years, burning whole villages */
function isDoing(page: Page, i: number, from: number, to: number): boolean {
  const {kinds, lemmas, tokens} = page
  const before = i > from ? kinds[i - 1] : undefined
  const after = i + 1 < to ? kinds[i + 1] : undefined
  const asked = before === 'verb' && TAKES_ING.has(lemmas[i - 1] ?? '')
  // on Sunday telling bathers they could swim
  if (before === 'time' && after === 'noun') return governsClause(verbOf(tokens[i]?.lower ?? '') ?? '')
  if (before === 'time' && after === 'name') return true
  if (!(asked || before === 'and' || before === 'comma' || before === 'preposition')) return false
  if (after === 'determiner' || after === 'number' || after === 'pronoun' || after === 'name') return true
  if (before === 'comma') return after === 'adjective' && kinds[i + 2] === 'noun'
  return after === 'noun' && (asked || (before === 'and' && hasIng(page, i, from)))
}

/** the firm, which denies it, plans to appeal */
function isAfterComma({tokens}: Page, i: number): boolean {
  const {lower = ''} = tokens[i] ?? {}
  const aims = (bitsIf(lower) & FORM.third) !== 0 && AIMING.has(verbOf(lower) ?? '')
  return aims && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.pos === 'VERB'
}

/** lying to police and hiding evidence */
function hasIng({kinds, bits}: Page, i: number, from: number): boolean {
  for (let k = i - 1; k >= from && kinds[k] !== 'comma'; k--)
    if (kinds[k] === 'verb' && ((bits[k] ?? 0) & FORM.ing) !== 0) return true
  return false
}

/** started in the kitchen and spread to the roof; owned and run by the state */
function isTwin({kinds, tokens}: Page, i: number, from: number, to: number): boolean {
  // chose to climb down and walk to camp
  const next = tokens[i + 1]?.lower ?? ''
  if ((bitsIf(tokens[i]?.lower ?? '') & FORM.base) !== 0 && (next === 'to' || DIRECT.has(next)))
    for (let k = i - 1; k >= from && kinds[k] !== 'comma'; k--)
      if (kinds[k] === 'to' || kinds[k] === 'modal') return true
  const bits = formOf(tokens[i]?.lower ?? '')?.bits ?? 0
  const after = i + 1 < to ? kinds[i + 1] : undefined
  if ((bits & FORM.participle) !== 0 && tokens[i + 1]?.lower === 'by') return true
  return (bits & FORM.past) !== 0 && (after === 'determiner' || after === 'preposition' || after === 'number')
}

/** he shot; who left; which bit a child */
function isAfterPronoun({kinds, tokens}: Page, i: number, to: number): boolean {
  const last = tokens[i - 1]?.lower ?? ''
  if (SUBJECTS.has(last)) return true
  if (last !== 'which' && last !== 'that' && last !== 'it') return false
  const bits = bitsIf(tokens[i]?.lower ?? '')
  // one that strikes at the heart: `that` goes with no plural
  const noun = kinds[i - 2] === 'noun' || kinds[i - 2] === 'name' || kinds[i - 2] === 'pronoun'
  if ((bits & FORM.third) !== 0 && last === 'that' && noun) return true
  return (
    (bits & (FORM.past | FORM.third)) !== 0 &&
    i + 1 < to &&
    (DIRECT.has(tokens[i + 1]?.lower ?? '') || kinds[i + 1] === 'to' || kinds[i + 1] === 'number')
  )
}

/** Hidden behind its subject: what follows can only be an object, an infinitive or what is feared. */
function isBehindNoun(page: Page, i: number, from: number, to: number): boolean {
  const {kinds, tokens} = page
  const lower = tokens[i]?.lower ?? ''
  const after = i + 1 < to ? kinds[i + 1] : undefined
  const next = tokens[i + 1]?.lower ?? ''
  // roofs covered with turf
  if (kinds[i] === 'adjective') return lower.endsWith('ed') && after === 'preposition' && REGULAR.has(lower)
  const bits = bitsIf(lower)
  // A farmer trapped and sold a mink
  if (
    after === 'and' &&
    (bits & FORM.past) !== 0 &&
    kinds[i + 2] === 'verb' &&
    bitsOf(tokens[i + 2]?.lower ?? '') & FORM.past
  )
    return true
  const plural = isPlural(tokens[i - 1])
  const agrees =
    (bits & FORM.past) !== 0 || ((bits & FORM.third) !== 0 && !plural) || ((bits & FORM.base) !== 0 && plural)
  if (!agrees || kinds[i] !== 'noun' || inPhrase(page, i, from)) return false
  // The gunman shot the guard; Officials fear the toll
  if (i + 1 < to && DIRECT.has(next)) return true
  // Workers plan to strike
  const infinitive = after === 'to' || (next === 'to' && tokens[i + 2]?.pos === 'VERB')
  if (infinitive && AIMING.has(verbOf(lower) ?? '')) return !finiteSoon(page, i + 2, to)
  // Officials fear toll may rise
  return OBJECTS.has(after) && governsClause(verbOf(lower) ?? '') && finiteSoon(page, i + 2, Math.min(to, i + 6))
}

/** An auxiliary that no other clause owns. */
function finiteSoon({kinds, tokens}: Page, i: number, to: number): boolean {
  for (let k = i; k < to; k++) {
    const kind = kinds[k]
    if (kind === 'modal' || (kind === 'aux' && !/^(?:be|been|being|having|have|do)$/u.test(tokens[k]?.lower ?? '')))
      return true
    if (
      kind === 'comma' ||
      kind === 'wh' ||
      kind === 'that' ||
      kind === 'subordinator' ||
      kind === 'and' ||
      kind === 'semicolon'
    )
      return false
  }
  return false
}
