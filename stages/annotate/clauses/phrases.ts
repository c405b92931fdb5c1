/**
 * Noun phrases: where they begin and end, which word is the head, what they belong to.
 *
 * Example: `three of the 14 injured men` head men; `the head of the union` head `head`; `the union’s leader` head leader,
 * owner union. Avoids: `dozens` as the head of `dozens of people`. Cost: linear.
 */
import {table} from '../names/table.ts'
import {FORM} from './forms.ts'
import {headEnd, startsNoun, stepAt} from './noun-steps.ts'
import {INTRANSITIVE} from './verbs.ts'
import type {Kind, Page} from './page.ts'
import {NEGATIVE, NEGATORS, NUMBER_LEADS, TWO_WORD_LEADS} from './words.ts'

/** A noun phrase while the sentence is being read. */
export interface Noun {
  readonly from: number
  to: number
  readonly head: number
  readonly negated: boolean
  /** Head of the possessor: `the union’s leader`. */
  readonly owner: number | null
  /** A day or an hour. */
  readonly time: boolean
  readonly pronoun: boolean
  readonly joined: Noun[]
}

/** A phrase of one word, or one whose head is known. */
export const nounOf = (from: number, to: number, head: number, {pronoun = false, time = false} = {}): Noun => ({
  from,
  to,
  head,
  negated: false,
  owner: null,
  time,
  pronoun,
  joined: [],
})

/** Of these it is the noun behind `of` that is spoken of. */
const PARTS = table(`
  dozens hundreds thousands millions billions scores number numbers lot lots couple handful plenty majority minority half most all
  some many several few none both each any neither either more least one two three four five six seven eight nine ten pair
  others bulk rest tens quarter third two-thirds`)
const MAY_DETERMINE = table(
  'that this these those some many all each no neither either both several few most more much her his another any every half such',
)
const NOMINAL: ReadonlySet<Kind | undefined> = new Set<Kind>(['noun', 'name', 'number', 'adjective'])

/** Forms in -ing that are adjectives before a noun more often than not. */
const ADJECTIVAL = new Set(
  'leading following surrounding opposing ruling winning losing missing training running warning drinking operating starting opening closing pressing existing remaining outstanding conflicting flashing freezing boiling burning driving breaking trading governing dining building meeting hearing ongoing incoming outgoing visiting managing acting sitting standing parking landing shopping paying mounting living growing looming lasting soaring emerging'.split(
    ' ',
  ),
)
/** `for misleading customers`, `a policy of cutting jobs`; not `amid falling prices` */
export const isGerund = ({kinds, bits, lemmas, tokens}: Page, i: number, to: number): boolean =>
  i < to &&
  kinds[i] === 'verb' &&
  ((bits[i] ?? 0) & FORM.ing) !== 0 &&
  !INTRANSITIVE.has(lemmas[i] ?? '') &&
  !ADJECTIVAL.has(tokens[i]?.lower ?? '')

/** The phrase that begins at i, or null. */
export function nounAt(page: Page, i: number, to: number): Noun | null {
  const simple = simpleAt(page, i, to)
  if (!simple) return null
  let noun = simple
  // the mayor of Oslo, three of the men
  for (let depth = 0; depth < 4 && page.tokens[noun.to]?.lower === 'of' && noun.to + 1 < to; depth++) {
    const inner = isGerund(page, noun.to + 1, to) ? null : simpleAt(page, noun.to + 1, to)
    if (!inner || inner.time) break
    // the number of deaths rose; a number of people died
    const counted = page.tokens[noun.from]?.lower === 'the' && page.tokens[noun.head]?.lower === 'number'
    const part = !counted && (PARTS.has(page.tokens[noun.head]?.lower ?? '') || page.kinds[noun.head] === 'number')
    const spoken = part && page.kinds[inner.head] !== 'number' && depth === 0
    noun = {
      ...noun,
      to: inner.to,
      head: spoken ? inner.head : noun.head,
      negated: noun.negated || (part && inner.negated),
    }
  }
  return noun
}

const lowerAt = ({tokens}: Page, i: number): string => tokens[i]?.lower ?? ''

function simpleAt(page: Page, i: number, to: number): Noun | null {
  if (i >= to) return null
  // next to no one came; little or no damage
  const none = isNearlyNone(page, i) ? simplyAt(page, i + 2, to) : null
  if (none) return {...none, from: i}
  const noun = simplyAt(page, i, to)
  // hardly anyone was hurt
  if (!noun || !lowerAt(page, noun.pronoun ? noun.head : noun.from).startsWith('any')) return noun
  // there is hardly any food: the group has read it
  return NEGATORS.has(lowerAt(page, i - 1)) && page.lemmas[i - 2] !== 'be'
    ? {...noun, from: i - 1, negated: true}
    : noun
}

function isNearlyNone(page: Page, i: number): boolean {
  const joint = NEARLY.get(lowerAt(page, i))
  return joint !== undefined && lowerAt(page, i + 1) === joint && lowerAt(page, i + 2).startsWith('no')
}
const NEARLY: ReadonlyMap<string, string> = new Map([
  ['next', 'to'],
  ['little', 'or'],
  ['few', 'or'],
])

function simplyAt(page: Page, i: number, to: number): Noun | null {
  const {kinds, tokens} = page
  let j = i
  let negated = false
  if (kinds[j] === 'not' && tokens[j]?.lower === 'not') {
    negated = true
    j++
  }
  if (lowerAt(page, j) === 'no' && lowerAt(page, j + 1) === 'one')
    return {...nounOf(i, j + 2, j + 1, {pronoun: true}), negated: true}
  j = pastLeads(page, j, to)
  const lower = tokens[j]?.lower ?? ''
  const kind = kinds[j]
  if (kind === 'time') return timeAt(page, i, j, to)
  // said this fall that
  if (/^(?:this|last|next)$/u.test(lower) && SEASONS.has(lowerAt(page, j + 1)) && !NOMINAL.has(kinds[j + 2]))
    return nounOf(i, j + 2, j + 1, {time: true})
  const alone = kind === 'pronoun' || kind === 'that' || (kind === 'determiner' && MAY_DETERMINE.has(lower))
  if (alone) {
    // said no
    if (NEGATIVE.has(lower) && (lower !== 'no' || startsNoun(page, j + 1, to))) negated = true
    // made her angry
    const her = lower === 'her' && kinds[j + 1] === 'adjective' && !NOMINAL.has(kinds[j + 2])
    // her “incredible” life
    const marked = kinds[j + 1] === 'quote' && kinds.slice(j + 2, j + 5).includes('quote') ? j + 2 : j + 1
    const determines =
      !her && MAY_DETERMINE.has(lower) && (startsNoun(page, marked, to) || isDeterminer(page, j + 1, to))
    if (!determines) {
      if (kind === 'determiner' && /^(?:every|such|another)$/u.test(lower) && lower !== 'another') return null
      const owned = kinds[j + 1] === 'owner' && j + 1 < to
      if (!owned) return {from: i, to: j + 1, head: j, negated, owner: null, time: false, pronoun: true, joined: []}
    }
  } else if (kind !== 'determiner' && !startsNoun(page, j, to)) return null
  if (NEGATIVE.has(lower)) negated = true
  return body(page, i, j, to, negated)
}

const isDeterminer = (page: Page, i: number, to: number): boolean =>
  i < to &&
  (page.kinds[i] === 'determiner' || page.kinds[i] === 'that') &&
  /^(?:the|a|an|his|her|its|their|our|my|your|these|those|that|this)$/u.test(page.tokens[i]?.lower ?? '')

const LEADING = new Set([
  ...NUMBER_LEADS,
  'at',
  'up',
  'more',
  'less',
  'fewer',
  'as',
  'a',
  'an',
  'many',
  'few',
  'total',
  'estimated',
  'of',
  'further',
  'another',
])
const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter'])
const FILLING = table('a an as many few total estimated of further another')
const PLENTY = table('half twice dozens hundreds thousands millions')

/** `about`, `at least`, `more than` before a number. */
function pastLeads({kinds, tokens}: Page, i: number, to: number): number {
  if (!LEADING.has(tokens[i]?.lower ?? '')) return i
  for (let j = i; j < Math.min(to, i + 5); j++) {
    if (kinds[j] === 'number' || PLENTY.has(tokens[j]?.lower ?? '')) return j
    const {lower = ''} = tokens[j] ?? {}
    const two = `${lower}-${tokens[j + 1]?.lower ?? ''}`
    if (TWO_WORD_LEADS.has(two)) j++
    else if (!NUMBER_LEADS.has(lower) && !FILLING.has(lower)) return i
  }
  return i
}

/** `last Friday`, alone; `Friday’s raid` and `the 2016 election` are no times. */
function timeAt(page: Page, from: number, i: number, to: number): Noun {
  let end = i
  const time = page.timeAt[i]
  while (end < to && page.timeAt[end] === time) end++
  // three days | after the vote
  if (end < to && end - 1 > i && /^(?:after|before|since|until|till)$/u.test(lowerAt(page, end - 1))) end--
  const next = page.kinds[end]
  if (end < to && (next === 'owner' || next === 'noun')) {
    const noun = body(page, from, i, to, false)
    if (noun) return noun
  }
  return nounOf(from, end, end - 1, {time: true})
}

function body(page: Page, from: number, start: number, to: number, negated: boolean): Noun | null {
  let head = -1
  let owner: number | null = null
  let j = start
  while (j < to) {
    const step = stepAt(page, j, start, to)
    if (step === 'end') break
    if (step === 'owner') {
      owner = head
      head = -1
    } else if (step === 'head') head = headEnd(page, j) - 1
    j = step === 'head' ? headEnd(page, j) : j + 1
  }
  if (head === -1) {
    // the workers’ has no head of its own; `the` alone is none
    if (owner === null) return null
    head = owner
    owner = null
  }
  return {from, to: Math.max(j, head + 1), head, negated, owner, time: false, pronoun: false, joined: []}
}
