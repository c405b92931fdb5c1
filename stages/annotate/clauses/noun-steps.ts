/**
 * Noun phrases word by word: what is a head, what describes it, where it ends.
 *
 * Example: `the injured man | arrested`, `left 12 people | dead`, `elected Ana Lopez | mayor`. Cost: constant a word.
 */
import {table} from '../names/table.ts'
import {FORM, isPlural} from './forms.ts'
import type {Kind, Page} from './page.ts'
import {isPersonNoun} from '../people/nouns.ts'
import {NAMING, governsClause} from './verbs.ts'

const NOMINAL: ReadonlySet<Kind | undefined> = new Set<Kind>(['noun', 'name', 'number', 'adjective'])

/** Can a phrase begin with the word at i? */
export const startsNoun = (page: Page, i: number, to: number): boolean => {
  if (i >= to) return false
  const kind = page.kinds[i]
  if (NOMINAL.has(kind)) return true
  if (kind === 'time') return NOMINAL.has(page.kinds[i + 1]) && i + 1 < to
  const bits = kind === 'verb' ? (page.bits[i] ?? 0) : 0
  return (
    (bits & (FORM.participle | FORM.ing)) !== 0 &&
    i + 1 < to &&
    (page.kinds[i + 1] === 'noun' || page.kinds[i + 1] === 'name')
  )
}

export const headEnd = (page: Page, j: number): number => page.names[page.nameAt[j] ?? -1]?.to ?? j + 1

type Step = 'end' | 'owner' | 'head' | 'skip'

export function stepAt(page: Page, j: number, start: number, to: number): Step {
  const {kinds} = page
  const kind = kinds[j]
  const before = j > start ? kinds[j - 1] : undefined
  const after = j + 1 < to ? kinds[j + 1] : undefined
  if (kind === 'determiner') return j === start || isDetPair(page, j, start) ? 'skip' : 'end'
  // five others
  if (kind === 'pronoun' && before === 'number' && page.tokens[j]?.lower === 'others') return 'head'
  // a few months, her many friends
  // the guild's most coveted prize
  if (
    kind === 'pronoun' &&
    (before === 'determiner' || before === 'owner') &&
    QUANTITIES.has(page.tokens[j]?.lower ?? '')
  )
    return 'skip'
  if (kind === 'pronoun' || kind === 'that') return j === start ? 'skip' : 'end'
  if (kind === 'owner') return before === undefined ? 'end' : 'owner'
  if (kind === 'verb') return participleInside(page, j, start, to)
  // Flight 370 passengers; took firefighters six hours
  if (kind === 'number')
    return before === 'name' || (before === 'noun' && (after !== 'noun' || isPlural(page.tokens[j - 1])))
      ? 'end'
      : 'head'
  // left 12 people dead, the only man alive; not `the warning light`
  if (kind === 'adjective' && (before === 'noun' || before === 'name') && !NOMINAL.has(after))
    return DOUBLE.has(page.tokens[j]?.lower ?? '') && !NAMING.has(page.lemmas[start - 1] ?? '') ? 'head' : 'end'
  // 12 missing
  if (kind === 'adjective' && before === 'number' && !NOMINAL.has(after)) return 'end'
  if (kind === 'name' && before === 'noun' && isApart(page, j, start)) return 'end'
  if (kind === 'noun' || kind === 'name' || kind === 'adjective')
    return before === 'name' && isWholeName(page, j - 1, start) ? 'end' : 'head'
  if (kind === 'time')
    return before === 'determiner' || before === 'adjective' || isOwnerOrNoun(after)
      ? 'head'
      : timeInside(page, j, start)
  const inside = before !== undefined && before !== 'noun' && before !== 'name'
  if (kind === 'adverb' || kind === 'quote') return inside && startsNoun(page, j + 1, to) ? 'skip' : 'end'
  // a tall, thin man; black and white flags
  const pair = (kind === 'and' || kind === 'comma') && before === 'adjective' && after === 'adjective'
  return pair && kinds[j + 2] === 'noun' ? 'skip' : 'end'
}

/** A name behind a noun that is a phrase of its own. */
function isApart(page: Page, j: number, start: number): boolean {
  const lower = page.tokens[j - 1]?.lower ?? ''
  // named the boy Leo; in recent days | Norway has
  if (CALLING.has(page.lemmas[start - 1] ?? '') || TIMES.has(lower)) return true
  // the missile Kim had tested; the minister Ana Lopez
  return isPersonName(page, j) && !isPersonNoun(lower) && page.kinds[headEnd(page, j)] !== 'owner'
}

/** Adjectives that are nouns as well, and may end a phrase: `the warning light`. */
const DOUBLE =
  table(`light human executive official general criminal individual right left public potential original final total
  female male adult local national native black white green red blue material principal chief head minor major elder junior
  senior superior regular professional commercial federal conservative liberal socialist republican democrat radical
  capital chemical medical musical special fellow representative initiative alternative objective perspective relative
  complex cold flat high low square content future past present cult patient intellectual editorial terminal hospital
  budget average standard manual premium rival model novel orderly daily weekly monthly quarterly antique brief advisory directive military`)
const QUANTITIES = table('few many several other others more most')
const CALLING = table('name call dub christen nickname')

const TIMES = table('days weeks months years hours minutes decades times')

const isPersonName = ({names, nameAt}: Page, j: number): boolean => {
  const name = names[nameAt[j] ?? -1]
  return name?.sort === 'person' && name.title === null
}

const isOwnerOrNoun = (kind: Kind | undefined): boolean => kind === 'owner' || kind === 'noun'
const timeInside = (page: Page, j: number, start: number): Step =>
  j === start || (page.timeAt[j] === page.timeAt[j - 1] && page.kinds[j - 1] === 'time') ? 'head' : 'end'
/** all the, both his, half a */
const isDetPair = (page: Page, j: number, start: number): boolean =>
  j === start + 1 && /^(?:all|both|half|twice|such|what|no|neither|either|not)$/u.test(page.tokens[start]?.lower ?? '')

/** A full name of a person takes no noun behind it: `elected Ana Lopez mayor`; `Lopez aides` is one phrase. */
function isWholeName(page: Page, j: number, start: number): boolean {
  const name = page.names[page.nameAt[j] ?? -1]
  if (!name) return false
  // the town's pre-Civil War almshouse
  let k = Math.min(j, name.from) - 1
  while (k > start && (page.kinds[k] === 'name' || page.kinds[k] === 'adjective')) k--
  if (k >= start && /^(?:determiner|owner)$/u.test(page.kinds[k] ?? '')) return false
  return (name.sort === 'person' && name.to - name.from > 1) || NAMING.has(page.lemmas[start - 1] ?? '')
}

/** the injured man, a leading analyst, the strike; not `the man arrested` */
function participleInside(page: Page, j: number, start: number, to: number): Step {
  const before = page.kinds[j - 1]
  if (j === start) return 'skip'
  // the army chief said
  if (page.tokens[j]?.lower === 'said' || (before === 'adjective' && page.kinds[j - 2] === 'noun' && j - 2 >= start))
    return 'end'
  // the elder confirmed locks had been changed
  if (before === 'adjective' && DOUBLE.has(page.tokens[j - 1]?.lower ?? '') && governsClause(page.lemmas[j] ?? ''))
    return 'end'
  const open =
    (before === 'name' && page.tokens[j - 1]?.pos === 'ADJ') ||
    before === 'determiner' ||
    before === 'adjective' ||
    before === 'owner' ||
    before === 'adverb' ||
    before === 'pronoun' ||
    before === 'number'
  if (!open || j + 1 >= to) return open && before === 'determiner' ? 'head' : 'end'
  const next = page.kinds[j + 1]
  if (next === 'noun' || next === 'name' || next === 'adjective')
    return before === 'number' && next === 'name' ? 'end' : 'skip'
  return before === 'determiner' ? 'head' : 'end'
}
