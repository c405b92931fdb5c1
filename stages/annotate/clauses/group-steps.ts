/**
 * Reading a verb group word by word: what may follow, and what it adds.
 *
 * Example: behind `had not yet` a participle may follow; behind `is` a participle, an -ing form or `to` with a verb.
 */
import {FORM, bitsOf, formOf} from './forms.ts'
import {asVerb} from './kinds.ts'
import type {Page} from './page.ts'
import {verbOf} from './verbs.ts'
import {ADJECTIVES, BE, DO, GROUP_ADVERBS, HAVE, MODALS, NEGATORS} from './words.ts'
import type {GroupForm} from './groups.ts'
import type {Predicate} from './types.ts'

type Need = 'any' | 'base' | 'participle' | 'be' | 'to'

export interface Reading {
  need: Need
  main: number
  form: GroupForm
  perfect: boolean
  passive: boolean
  negated: boolean
  future: boolean
  modal: boolean
  modality: Predicate['modality']
  last: 'be' | 'have' | 'do' | 'modal' | 'verb'
  /** past: said by the first finite word */
  past: boolean
}

/** Past `not`, `also`, `, however,`; notes a denial. */
export function pastAdverbs(page: Page, i: number, to: number, r: Reading): number {
  const {kinds, tokens} = page
  if (r.main === -1 && r.need === 'any') return i
  let j = i
  let denied = false
  for (; j < Math.min(to, i + 6); j++) {
    const {lower = ''} = tokens[j] ?? {}
    if (kinds[j] === 'not') denied ||= tokens[j + 1]?.lower !== 'only'
    else if (lower === 'no' && tokens[j + 1]?.lower === 'longer') {
      denied = true
      j++
    } else if (NEGATORS.has(lower)) denied = true
    else if (kinds[j] === 'comma' && kinds[j + 2] === 'comma' && kinds[j + 1] === 'adverb') j += 2
    // will likely strike
    else if (!(
      kinds[j] === 'adverb' ||
      (lower === 'likely' && r.last === 'modal') ||
      (GROUP_ADVERBS.has(lower) && kinds[j] !== 'verb' && kinds[j] !== 'adjective')
    ))
      break
  }
  if (denied && j < to && fits(page, j, to, r)) r.negated = true
  return j
}

const isBase = (page: Page, i: number): boolean => {
  const kind = page.kinds[i]
  const lower = page.tokens[i]?.lower ?? ''
  if (kind === 'aux') return lower === 'be' || lower === 'have' || lower === 'do'
  if (kind === 'verb') return ((page.bits[i] ?? 0) & FORM.base) !== 0
  // will strike, did fall: tagged as nouns
  return kind === 'noun' && verbOf(lower) !== null && ((formOf(lower)?.bits ?? bitsOf(lower)) & FORM.base) !== 0
}

function isParticiple(page: Page, i: number): boolean {
  const kind = page.kinds[i]
  const lower = page.tokens[i]?.lower ?? ''
  if (kind === 'aux') return lower === 'been' || lower === 'had' || lower === 'done'
  if (kind === 'verb') return ((page.bits[i] ?? 0) & FORM.participle) !== 0
  const bits = formOf(lower)?.bits ?? 0
  // was shot: tagged as a noun or an adjective
  return (
    (kind === 'noun' || kind === 'adjective') &&
    ((bits & FORM.participle) !== 0 ||
      (lower.endsWith('ed') && (verbOf(lower) !== null || page.tokens[i + 1]?.lower === 'by')))
  )
}

/** Can the token go on with what has been read? */
export function fits(page: Page, i: number, to: number, r: Reading): boolean {
  if (i >= to) return false
  const kind = page.kinds[i]
  const lower = page.tokens[i]?.lower ?? ''
  switch (r.need) {
    case 'any':
      return kind === 'modal' || kind === 'aux' || kind === 'verb' || kind === 'to'
    case 'to':
    case 'base':
      return isBase(page, i) || (r.last === 'modal' && kind === 'to' && page.tokens[i - 1]?.lower === 'ought')
    case 'participle':
      // has to pay
      if (kind === 'to') return i === r.main + 1 && isBase(page, i + 1)
      return isParticiple(page, i) && !(kind !== 'aux' && ADJECTIVES.has(lower) && kind === 'adjective')
    case 'be':
      if (lower === 'being' || lower === 'having') return true
      // is to leave
      if (kind === 'to')
        return (
          i + 1 < to &&
          isBase(page, i + 1) &&
          /^(?:aux|not|adverb)$/u.test(page.kinds[i - 1] ?? '') &&
          page.tokens[i + 1]?.lower !== 'blame' &&
          page.tokens[i - 1]?.lower !== 'been'
        )
      // there is mounting evidence
      if (kind === 'verb' && lower.endsWith('ing')) return !(page.kinds[i + 1] === 'noun' && isThere(page, i))
      return isParticiple(page, i) && kind !== 'aux' && !ADJECTIVES.has(lower) && !isNounPhrase(page, i, to)
  }
}

function isThere({kinds, tokens}: Page, i: number): boolean {
  let k = i - 1
  while (k > i - 4 && (kinds[k] === 'aux' || kinds[k] === 'adverb')) k--
  return tokens[k]?.lower === 'there'
}

/** was shot dead; is cost control: a noun before a noun is none of the verb’s */
const isNounPhrase = (page: Page, i: number, to: number): boolean =>
  page.kinds[i] === 'noun' && i + 1 < to && page.kinds[i + 1] === 'noun'

/** Reads one token into the group; answers where to go on. */
export function take(page: Page, i: number, r: Reading): number {
  const lower = page.tokens[i]?.lower ?? ''
  const kind = page.kinds[i]
  if (kind === 'to') return takeTo(page, i, r)
  const started = r.main !== -1 || r.need !== 'any'
  if (kind === 'modal') takeModal(i, r, lower)
  else if (kind === 'aux') {
    if (!started) setForm(r, lower, page.bits[i] ?? 0, true)
    if (r.last === 'be' && lower !== 'being' && r.need === 'be') r.passive = lower === 'been' ? r.passive : true
    if (r.need === 'participle') r.perfect = true
    r.main = i
    takeAux(page, i, r, lower)
  } else return takeVerb(page, i, r, started)
  return i + 1
}

function takeModal(i: number, r: Reading, lower: string): void {
  const means = MODALS.get(lower) ?? 'would'
  if (means === 'future') r.future = true
  else r.modality = means
  r.modal = means !== 'future' && means !== 'must'
  r.main = i
  r.last = 'modal'
  r.need = 'base'
}

const GETTING = new Set(['get', 'gets', 'got', 'getting'])

function takeVerb(page: Page, i: number, r: Reading, started: boolean): number {
  const {kinds, tokens, bits} = page
  const lower = tokens[i]?.lower ?? ''
  if (kinds[i] !== 'verb') asVerb(page, i)
  const own = bits[i] ?? 0
  if (!started) setForm(r, lower, own, false)
  else if (r.need === 'participle') r.perfect = true
  else if (r.need === 'be' && (own & FORM.participle) !== 0 && (own & FORM.ing) === 0) r.passive = true
  r.main = i
  const after = kinds[i + 1] === 'verb' ? (bits[i + 1] ?? 0) : 0
  // got fired
  if (GETTING.has(lower) && (after & FORM.participle) !== 0 && (after & FORM.base) === 0) {
    r.last = 'be'
    r.need = 'be'
    return i + 1
  }
  const infinitive = kinds[i + 1] === 'to' && isBase(page, i + 2)
  const used = lower === 'used' && !r.passive
  // used to fetch; is going to leave
  if (infinitive && (used || (lower === 'going' && r.last === 'be'))) {
    if (used) r.form = 'finite'
    else r.future = true
    r.need = 'to'
    return i + 2
  }
  r.last = 'verb'
  r.need = 'any'
  return i + 1
}

function takeAux(page: Page, i: number, r: Reading, lower: string): void {
  const next = page.tokens[i + 1]?.lower ?? ''
  // he's been; she'd left: have
  const have = HAVE.has(lower) && !(lower === "'s" && next !== 'been' && next !== 'got')
  if (have) {
    r.last = 'have'
    r.need = 'participle'
  } else if (BE.has(lower)) {
    r.last = 'be'
    r.need = 'be'
  } else if (DO.has(lower)) {
    r.last = 'do'
    r.need = 'base'
  } else r.need = 'any'
}

/** to leave; ought to, is to, has to leave */
function takeTo({kinds, tokens}: Page, i: number, r: Reading): number {
  if (r.main === -1) r.form = 'to'
  else if (r.last === 'be') r.future = true
  else if (r.last === 'have') r.modality = 'must'
  const started = r.main !== -1
  r.need = 'to'
  let j = i + 1
  // to “justify the verdict”
  while (kinds[j] === 'adverb' || kinds[j] === 'not' || kinds[j] === 'quote') {
    if (kinds[j] === 'not') r.negated = true
    j++
  }
  // has yet to comment
  if (!started && /^(?:not|yet)$/u.test(tokens[i - 1]?.lower ?? '')) r.negated = true
  return j
}

function setForm(r: Reading, lower: string, bits: number, aux: boolean): void {
  if (aux) {
    if (lower === 'being' || lower === 'having') r.form = 'ing'
    else if (lower === 'be' || lower === 'been') r.form = 'base'
    r.past = lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did'
    return
  }
  const past = (bits & FORM.past) !== 0
  const participle = (bits & FORM.participle) !== 0
  if ((bits & FORM.ing) !== 0) r.form = 'ing'
  else if (past && participle) r.form = 'either'
  else if (participle && (bits & FORM.base) === 0) r.form = 'participle'
  else if ((bits & FORM.third) !== 0 || past) r.form = 'finite'
  else r.form = 'base'
  r.past = past
}
