/**
 * What kind of word each token is: the tagger’s part of speech, mended where grammar decides otherwise.
 *
 * Example: in `Officials fear the toll could rise` the tagger takes `fear` for a noun: after a plural and before `the` it
 * is the verb. Avoids: a sentence without a verb, and a verb behind `the` or behind `over`. Cost: a few looks a token.
 */
import type {Token} from '../types.ts'
import {FORM, bitsOf, formOf} from './forms.ts'
import type {Kind, Page} from './page.ts'
import {verbOf} from './verbs.ts'
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  EITHER,
  HAVE,
  MODALS,
  NOT,
  PARTICIPLE_PREPOSITIONS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WH,
} from './words.ts'

const MARKS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ...['—', '–', '-', '--', '―', '|'].map(mark => [mark, 'dash'] as const),
  ...['(', '['].map(mark => [mark, 'open'] as const),
  ...[')', ']'].map(mark => [mark, 'close'] as const),
  ...['"', '“', '”', '‘', '’', "'", '«', '»', '„', '``', "''"].map(mark => [mark, 'quote'] as const),
  ...['.', '!', '?', '…', '...'].map(mark => [mark, 'stop'] as const),
])

/** Words that are one thing whatever the tagger says; made once. */
const FIXED: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...[...SUBORDINATORS].map(word => [word, 'subordinator'] as const),
  ...[...PREPOSITIONS, ...EITHER].map(word => [word, 'preposition'] as const),
  ...[...PRONOUNS].map(word => [word, 'pronoun'] as const),
  ...[...DETERMINERS].map(word => [word, 'determiner'] as const),
  ...[...WH].map(word => [word, 'wh'] as const),
  ...[...CONJUNCTIONS].map(word => [word, 'and'] as const),
  ...[...NOT].map(word => [word, 'not'] as const),
  ['that', 'that'],
])
const AUXILIARIES = new Set([...BE, ...HAVE, ...DO])
const ADVERBIAL = new Set([
  'about',
  'around',
  'over',
  'under',
  'near',
  'up',
  'down',
  'off',
  'out',
  'like',
  'past',
  'round',
  'inside',
  'outside',
  'opposite',
])

/** Marks all tokens of a sentence. */
export function markKinds(page: Page, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const token = page.tokens[i] as Token
    page.kinds[i] = kindOf(page, token)
    page.lemmas[i] = token.lemma.toLowerCase()
    if (page.kinds[i] === 'verb') asVerb(page, i)
  }
  for (let i = from; i < to; i++) mend(page, i, from, to)
}

export function asVerb(page: Page, i: number): void {
  const lower = page.tokens[i]?.lower ?? ''
  page.kinds[i] = 'verb'
  page.bits[i] = bitsOf(lower)
  page.lemmas[i] = verbOf(lower) ?? page.lemmas[i] ?? lower
}

function kindOf({nameAt, timeAt, names}: Page, token: Token): Kind {
  const {pos, lower, index} = token
  if (pos === 'PUNCT' || pos === 'SYM') {
    const mark = MARKS.get(token.text)
    if (mark) return mark
    if (pos === 'PUNCT') return 'other'
  }
  if (lower === "'s" || lower === "'" || lower === '’') {
    if (pos === 'PART') return 'owner'
    return 'aux'
  }
  const name = names[nameAt[index] ?? -1]
  if (name && (name.to - name.from > 1 || pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ')) return 'name'
  if ((timeAt[index] ?? -1) !== -1 && !(pos === 'ADP' && FIXED.get(lower) === 'preposition')) return 'time'
  if (pos === 'AUX' || pos === 'VERB') {
    if (MODALS.has(lower)) return 'modal'
    if (AUXILIARIES.has(lower)) return 'aux'
  }
  if (lower === 'according') return 'adverb'
  if (lower === 'to') return pos === 'PART' ? 'to' : 'preposition'
  if (PARTICIPLE_PREPOSITIONS.has(lower) && pos !== 'NOUN') return 'preposition'
  const fixed = FIXED.get(lower)
  if (fixed !== undefined && !(ADVERBIAL.has(lower) && pos === 'ADV')) return fixed
  return byPos(pos)
}

function byPos(pos: Token['pos']): Kind {
  switch (pos) {
    case 'NOUN':
    case 'X':
    case 'SYM':
      return 'noun'
    case 'PROPN':
      return 'name'
    case 'NUM':
      return 'number'
    case 'ADJ':
      return 'adjective'
    case 'VERB':
    case 'AUX':
      return 'verb'
    case 'ADV':
    case 'INTJ':
    case 'PART':
      return 'adverb'
    case 'ADP':
    case 'SCONJ':
      return 'preposition'
    case 'DET':
      return 'determiner'
    case 'PRON':
      return 'pronoun'
    case 'CCONJ':
      return 'and'
    case 'PUNCT':
    case 'SPACE':
      return 'other'
  }
}

const NOMINAL: ReadonlySet<Kind | undefined> = new Set<Kind>(['noun', 'name', 'number', 'adjective'])
const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'who'])

const DIRECT = new Set(['the', 'a', 'an', 'his', 'their', 'its', 'our', 'my', 'him', 'them', 'us', 'he', 'they', 'it'])
const PLURALS = new Set(['police', 'people', 'men', 'women', 'children', 'mps', 'staff', 'crew', 'media', 'cops'])

export function isPlural(token: Token | undefined): boolean {
  if (!token) return false
  const {lower} = token
  return PLURALS.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss') && !/(?:us|is)$/u.test(lower))
}

/** In a prepositional phrase: `after talks between states the firm` */
function governed({kinds, tokens}: Page, i: number, from: number): boolean {
  for (let k = i - 1; k >= from; k--) {
    const kind = kinds[k]
    if (kind === 'preposition') return tokens[k]?.lower !== 'of'
    if (kind !== 'noun' && kind !== 'name' && kind !== 'adjective' && kind !== 'determiner' && kind !== 'number')
      return false
  }
  return false
}

function mend(page: Page, i: number, from: number, to: number): void {
  const {kinds, tokens} = page
  const kind = kinds[i]
  const before = i > from ? kinds[i - 1] : undefined
  const lower = tokens[i]?.lower ?? ''
  if (kind === 'verb') {
    const bits = page.bits[i] ?? 0
    const after = i + 1 < to ? kinds[i + 1] : undefined
    const plain = (bits & (FORM.ing | FORM.participle)) === 0
    // over pay; the hurt; his plan
    if (before === 'determiner' || before === 'owner') {
      if (plain || (!NOMINAL.has(after) && before === 'determiner' && (bits & FORM.ing) === 0)) kinds[i] = 'noun'
    } else if (before === 'preposition' && plain && tokens[i - 1]?.lower !== 'than') kinds[i] = 'noun'
    else if (before === 'adjective' && plain && i - 2 >= from && kinds[i - 2] === 'determiner') kinds[i] = 'noun'
    return
  }
  if (kind === 'preposition' && lower === 'to') {
    // agreed to meet: the tagger may take it for `to Rome`
    const next = tokens[i + 1]
    if (i + 1 < to && next?.pos === 'VERB' && (bitsOf(next.lower) & FORM.base) !== 0) kinds[i] = 'to'
    return
  }
  if (kind === 'noun' || kind === 'adjective' || (kind === 'name' && page.nameAt[i] === -1))
    mendNominal(page, i, from, to)
}

/** A noun, an adjective or a capital that is the verb. */
function mendNominal(page: Page, i: number, from: number, to: number): void {
  const {kinds, tokens} = page
  const kind = kinds[i]
  const before = i > from ? kinds[i - 1] : undefined
  const lower = tokens[i]?.lower ?? ''
  const form = formOf(lower)
  // he shot; who left; they plan
  if (before === 'pronoun' || before === 'wh') {
    if (SUBJECTS.has(tokens[i - 1]?.lower ?? '') && verbOf(lower) !== null) asVerb(page, i)
    return
  }
  // The gunman shot the guard; Officials fear the toll: a noun between a noun and `the` is their verb
  if (
    (before === 'noun' || before === 'name') &&
    kind === 'noun' &&
    i + 1 < to &&
    DIRECT.has(tokens[i + 1]?.lower ?? '') &&
    verbOf(lower) !== null
  ) {
    const bits = form?.bits ?? bitsOf(lower)
    const plural = isPlural(tokens[i - 1])
    const agrees =
      (bits & FORM.past) !== 0 || ((bits & FORM.third) !== 0 && !plural) || ((bits & FORM.base) !== 0 && plural)
    if (agrees && !governed(page, i, from)) asVerb(page, i)
    return
  }
  // will strike, to strike, did strike
  if ((before === 'modal' || before === 'to') && kind === 'noun' && ((form?.bits ?? bitsOf(lower)) & FORM.base) !== 0) {
    if (verbOf(lower) !== null || before === 'modal') asVerb(page, i)
  }
}
