/**
 * Words that go together with the next one: `no longer`, `no one`, `due to`, `because of`, `per cent`.
 *
 * Avoids: `no longer open` read as a noun phrase that denies. Cost: a look a token.
 */
import {table} from '../names/table.ts'
import {FORM, bitsIf} from './forms.ts'
import {asVerb} from './kinds.ts'
import type {Page} from './page.ts'

export const SPECIAL = table(
  'no neither either both mine twice per because instead ahead regardless due owing prior next close thanks contrary in of at for by as so one all round outside inside opposite above below north south east west',
)
export const BEFORE_TO = table('due owing prior next close thanks contrary')
const BEFORE_OF = table('because instead ahead regardless')

const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', table('fact part turn general particular short total full effect theory practice essence principle')],
  ['of', table('course')],
  ['at', table('first last all once present')],
  ['for', table('example instance now good')],
  ['by', table('far now then')],
  ['as', table('well usual')],
  ['so', table('far')],
])

/** Words that go together with the next; false where they do not. */
export function mendSpecial(page: Page, i: number, from: number, to: number): boolean {
  const {kinds, tokens} = page
  const lower = tokens[i]?.lower ?? ''
  const next = i + 1 < to ? (tokens[i + 1]?.lower ?? '') : ''
  if (mendRow(page, i, to) || mendWay(page, i, from, to)) return true
  if (IDIOMS.get(lower)?.has(next)) {
    // in fact, of course
    kinds[i] = kinds[i + 1] = 'adverb'
  } else if (lower === 'no') {
    // is no longer open; no one
    if (next === 'longer') kinds[i] = 'not'
    else if (next === 'one') kinds[i] = 'pronoun'
    else return false
    kinds[i + 1] = next === 'longer' ? 'adverb' : 'other'
  } else if (
    (lower === 'neither' || lower === 'either' || lower === 'both') &&
    (kinds[i + 1] === 'verb' || kinds[i + 1] === 'aux' || (bitsIf(next) & FORM.past) !== 0)
  ) {
    // neither confirmed nor denied
    kinds[i] = lower === 'neither' ? 'not' : 'adverb'
    if (kinds[i + 1] !== 'aux') asVerb(page, i + 1)
  } else if (lower === 'mine' && i > from && kinds[i - 1] === 'determiner') kinds[i] = 'noun'
  else if (lower === 'per' && next === 'cent') kinds[i] = kinds[i + 1] = 'noun'
  else if (BEFORE_OF.has(lower) && next === 'of') kinds[i] = 'preposition'
  else if (lower === 'twice' && kinds[i + 1] === 'determiner') kinds[i] = 'determiner'
  // due to rain; due to speak
  else if (
    BEFORE_TO.has(lower) &&
    next === 'to' &&
    (tokens[i + 2]?.pos !== 'VERB' || kinds[i - 1] === 'verb' || kinds[i - 1] === 'preposition')
  )
    kinds[i] = kinds[i + 1] = 'preposition'
  else return false
  return true
}

/** `as well as`, `all of a sudden` */
function mendRow({kinds, tokens}: Page, i: number, to: number): boolean {
  const word = (k: number): string => (k < to ? (tokens[k]?.lower ?? '') : '')
  if (word(i) === 'as' && word(i + 1) === 'well' && word(i + 2) === 'as') {
    // the mayor as well as the council
    kinds[i] = kinds[i + 1] = 'adverb'
    kinds[i + 2] = 'and'
    return true
  }
  // as soon as they win; not `as long as three years`
  if (word(i) === 'as' && /^(?:soon|long|far)$/u.test(word(i + 1)) && word(i + 2) === 'as' && i + 3 < to) {
    if (/^(?:number|time|stop|comma)$/u.test(kinds[i + 3] ?? '')) return false
    kinds[i] = kinds[i + 1] = 'adverb'
    return true
  }
  if (word(i) !== 'all' || word(i + 1) !== 'of' || word(i + 3) !== 'sudden') return false
  kinds.fill('adverb', i, i + 4)
  return true
}

/** `one British diver`, not `the one arrested`; `a long dry spell`; `the north` */
function mendWay({kinds, tokens}: Page, i: number, from: number, to: number): boolean {
  const {lower = ''} = tokens[i] ?? {}
  const after = i + 1 < to ? (kinds[i + 1] ?? '') : ''
  const before = i > from ? kinds[i - 1] : undefined
  if (lower === 'one') {
    if (kinds[i] !== 'pronoun' || !/^(?:noun|name|adjective)$/u.test(after)) return false
    kinds[i] = 'number'
    return true
  }
  if (/^(?:round|outside|inside|opposite|above|below)$/u.test(lower)) {
    // an outside firm
    const article = before === 'determiner' && /^(?:an?|the|his|her|its|their)$/u.test(tokens[i - 1]?.lower ?? '')
    if (!(article || (lower === 'round' && before === 'adjective')) || after !== 'noun') return false
    kinds[i] = 'adjective'
    return true
  }
  if (!/^(?:north|south|east|west)$/u.test(lower) || before !== 'determiner' || kinds[i] !== 'adverb') return false
  kinds[i] = 'noun'
  return true
}
