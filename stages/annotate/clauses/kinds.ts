/**
 * What kind of word each token is: the tagger’s part of speech, mended where grammar decides otherwise.
 *
 * Example: `because` opens a clause and `because of` none; `‘s` is is or has where the tagger sees a verb, else an owner’s.
 * Avoids: `no longer` read as a noun phrase without anything in it. Cost: a look or two a token.
 */
import type {Token} from '../types.ts'
import {bitsOf} from './forms.ts'
import {table} from '../names/table.ts'
import {mend} from './mend.ts'
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
const ADVERBIAL = table('about around over under near up down off out like past round inside outside opposite')

interface Word {
  /** What it is whatever the tagger says. */
  readonly kind: Kind | null
  /** What it is where the tagger sees a verb. */
  readonly verbal: 'modal' | 'aux' | null
  readonly adverbial: boolean
  readonly participle: boolean
}

/** One look a token. */
const WORDS: ReadonlyMap<string, Word> = new Map(
  [...new Set([...FIXED.keys(), ...MODALS.keys(), ...BE, ...HAVE, ...DO, ...PARTICIPLE_PREPOSITIONS])].map(word => [
    word,
    {
      kind: FIXED.get(word) ?? null,
      verbal: MODALS.has(word) ? 'modal' : BE.has(word) || HAVE.has(word) || DO.has(word) ? 'aux' : null,
      adverbial: ADVERBIAL.has(word),
      participle: PARTICIPLE_PREPOSITIONS.has(word),
    },
  ]),
)

/** Marks all tokens of a sentence. */
export function markKinds(page: Page, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const token = page.tokens[i] as Token
    page.kinds[i] = kindOf(page, token)
    page.lemmas[i] = token.pos === 'PROPN' ? token.lemma.toLowerCase() : token.lemma
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
  const word = WORDS.get(lower)
  if (lower === "'s" || lower === "'") return pos === 'PART' ? 'owner' : 'aux'
  const n = nameAt[index] ?? -1
  const name = n === -1 ? undefined : names[n]
  if (name && (name.to - name.from > 1 || pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ')) return 'name'
  if ((timeAt[index] ?? -1) !== -1 && !(pos === 'ADP' && word?.kind === 'preposition')) return 'time'
  if (word) {
    if (word.verbal && (pos === 'AUX' || pos === 'VERB')) return word.verbal
    if (word.participle && pos !== 'NOUN') return 'preposition'
    if (word.kind && !(word.adverbial && pos === 'ADV')) return word.kind
  }
  return unlisted(pos, lower)
}

function unlisted(pos: Token['pos'], lower: string): Kind {
  if (lower === 'according') return 'adverb'
  if (lower === 'to') return pos === 'PART' ? 'to' : 'preposition'
  // a passer-by, the runner-up
  if (pos === 'ADP' && lower.includes('-')) return 'noun'
  // the union, the shipment: no adjectives of English end so
  if (pos === 'ADJ' && /(?:[a-z]{2}ion|[a-z]{3}ment|ness|ship)$/u.test(lower)) return 'noun'
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
