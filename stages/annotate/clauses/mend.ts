/**
 * Where grammar decides against the tagger: which rule mends a token; `to`, prepositions and apostrophes.
 *
 * Example: `lying to police`: no infinitive; `the drivers’ homes`: an owner. Avoids: `leave` of `refused to leave` as a
 * noun. Cost: a few looks a token.
 */
import {FORM, bitsIf} from './forms.ts'
import type {Page} from './page.ts'
import {mendNominal} from './hidden.ts'
import {asVerb} from './kinds.ts'
import {BEFORE_TO, SPECIAL, mendSpecial} from './idioms.ts'
import {mendVerb} from './verb-or-noun.ts'
import {AIMING, verbOf} from './verbs.ts'
import {PARTICIPLE_PREPOSITIONS} from './words.ts'

export function mend(page: Page, i: number, from: number, to: number): void {
  const kind = page.kinds[i]
  const lower = page.tokens[i]?.lower ?? ''
  if (SPECIAL.has(lower) && mendSpecial(page, i, from, to)) return
  if (kind === 'verb') mendVerb(page, i, from, to)
  else if (kind === 'quote') mendApostrophe(page, i, from, to)
  else if (kind === 'preposition') mendPreposition(page, i, from, to)
  else if (kind === 'to') {
    // lying to police
    const next = i + 1 < to ? page.kinds[i + 1] : undefined
    const plain = next === 'determiner' || next === 'name' || next === 'number' || next === 'pronoun'
    if (plain || /^(?:police|people)$/u.test(page.tokens[i + 1]?.lower ?? '')) page.kinds[i] = 'preposition'
  } else if (
    i > from &&
    (kind === 'noun' || kind === 'adjective' || kind === 'adverb' || (kind === 'name' && page.nameAt[i] === -1))
  )
    mendNominal(page, i, from, to)
}

/** the drivers’ homes: the mark is an owner’s where it touches a plural and no quotation ends there */
function mendApostrophe({kinds, tokens, cover}: Page, i: number, from: number, to: number): void {
  const [before, mark, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (i <= from || i + 1 >= to || !before || !mark || !after || !/^[’']$/u.test(mark.text)) return
  const touches = before.end === mark.start && after.start > mark.end && /[a-z]s$/u.test(before.text)
  const named = kinds[i + 1] === 'noun' || kinds[i + 1] === 'adjective'
  if (touches && named && cover[i] === -1 && cover[i - 1] === -1) kinds[i] = 'owner'
}

function mendPreposition(page: Page, i: number, from: number, to: number): void {
  const {kinds, tokens} = page
  const lower = tokens[i]?.lower ?? ''
  const before = i > from ? kinds[i - 1] : undefined
  // is considering, are following
  if (PARTICIPLE_PREPOSITIONS.has(lower)) {
    if (before === 'aux' || (before === 'adverb' && kinds[i - 2] === 'aux')) asVerb(page, i)
    return
  }
  // due to rain
  if (lower !== 'to' || i + 1 >= to || (before === 'preposition' && BEFORE_TO.has(tokens[i - 1]?.lower ?? ''))) return
  // in order to “justify the verdict”
  let far = i + 1
  while (far < Math.min(to, i + 4) && (kinds[far] === 'quote' || (far > i + 1 && kinds[far] === 'adverb'))) far++
  const behind = far > i + 1 ? tokens[far] : undefined
  if (behind?.pos === 'VERB' && (bitsIf(behind.lower) & FORM.base) !== 0) kinds[i] = 'to'
  // agreed to meet: the tagger may take it for `to Rome`; refused to leave: `leave` for a noun
  const next = tokens[i + 1]
  const base = next !== undefined && (bitsIf(next.lower) & FORM.base) !== 0 && next.lower !== 'police'
  if (!base) return
  const aims = before === 'verb' && AIMING.has(page.lemmas[i - 1] ?? '')
  if (
    next.pos === 'VERB' ||
    (aims && verbOf(next.lower) !== null && kinds[i + 1] === 'noun' && !/^(?:plans|talks)$/u.test(next.lower))
  )
    kinds[i] = 'to'
}
