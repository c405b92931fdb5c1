/**
 * An article as the reader of clauses sees it: for each token what kind of word it is, its name, person, time, quotation.
 */
import type {NameMention, Person, Quote, TimeMention, Token} from '../types.ts'
import {coverOf} from '../quotes/cover.ts'

export type Kind =
  | 'noun'
  | 'name'
  | 'number'
  | 'adjective'
  | 'determiner'
  | 'pronoun'
  | 'owner'
  | 'time'
  | 'verb'
  | 'aux'
  | 'modal'
  | 'to'
  | 'adverb'
  | 'not'
  | 'preposition'
  | 'subordinator'
  | 'wh'
  | 'that'
  | 'and'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'stop'
  | 'other'

export interface Page {
  readonly tokens: readonly Token[]
  readonly firstToken: readonly number[]
  readonly names: readonly NameMention[]
  /** Index into `names`, or -1. */
  readonly nameAt: Int32Array
  /** Index into `people`: by name, pronoun or job; or -1. */
  readonly personAt: Int32Array
  /** Index of a job’s only holder. */
  readonly holders: ReadonlyMap<string, number | null>
  /** Index into `times`, or -1. */
  readonly timeAt: Int32Array
  readonly times: readonly TimeMention[]
  /** Index of the quotation, or -1. */
  readonly cover: Int32Array
  /** Written by the tagger of this room, sentence by sentence. */
  readonly kinds: Kind[]
  /** Lemma, mended where a verb was taken for a noun. */
  readonly lemmas: string[]
  /** Forms that a verb can be (FORM). */
  readonly bits: Uint8Array
}

export interface Marks {
  readonly tokens: readonly Token[]
  readonly firstToken: readonly number[]
  readonly names: readonly NameMention[]
  readonly people: readonly Person[]
  readonly times: readonly TimeMention[]
  readonly quotes: readonly Quote[]
}

/** `be ill.`, `himself in.`: at the end of a sentence the tagger takes some words with their stop for short forms. */
function unstopped(tokens: readonly Token[], firstToken: readonly number[]): readonly Token[] {
  let out: Token[] | null = null
  for (let s = 1; s < firstToken.length; s++) {
    const token = tokens[(firstToken[s] ?? 0) - 1]
    if (!token || !/^[a-z]{2,}\.$/u.test(token.lower)) continue
    out ??= [...tokens]
    const lower = token.lower.slice(0, -1)
    out[token.index] = {...token, lower, lemma: lower, pos: STOPPED.get(lower) ?? token.pos}
  }
  return out ?? tokens
}
const STOPPED = new Map<string, Token['pos']>([
  ['ill', 'ADJ'],
  ['in', 'ADP'],
  ['no', 'DET'],
  ['sat', 'VERB'],
  ['sun', 'NOUN'],
])

export function pageOf({tokens: given, firstToken, names, people, times, quotes}: Marks): Page {
  const tokens = unstopped(given, firstToken)
  const nameAt = new Int32Array(tokens.length).fill(-1)
  const timeAt = new Int32Array(tokens.length).fill(-1)
  names.forEach(({from, to}, n) => nameAt.fill(n, from, to))
  times.forEach(({from, to}, n) => timeAt.fill(n, from, to))
  return {
    tokens,
    firstToken,
    names,
    nameAt,
    personAt: personsAt(tokens, people),
    holders: holdersOf(tokens, people),
    timeAt,
    times,
    cover: coverOf(tokens, quotes),
    kinds: new Array<Kind>(tokens.length).fill('other'),
    lemmas: new Array<string>(tokens.length).fill(''),
    bits: new Uint8Array(tokens.length),
  }
}

/** Names, and the pronouns that lead back to them. */
function personsAt(tokens: readonly Token[], people: readonly Person[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1)
  const pronouns = new Map<string, number>()
  for (const {index, mentions, genders} of people) {
    for (const {from, to} of mentions) at.fill(index, from, to)
    for (const {basis, cue} of genders) if (basis === 'pronoun') pronouns.set(`${cue.in ?? ''}${cue.start}`, index)
  }
  if (pronouns.size > 0)
    for (const token of tokens)
      if (token.pos === 'PRON' || token.pos === 'DET')
        at[token.index] = pronouns.get(`${token.in ?? ''}${token.start}`) ?? at[token.index] ?? -1
  return at
}

/** `the captain`, where one person of the article is called captain. */
function holdersOf(tokens: readonly Token[], people: readonly Person[]): ReadonlyMap<string, number | null> {
  const holders = new Map<string, number | null>()
  for (const {index, roles} of people)
    for (const {to} of roles) {
      const job = tokens[to - 1]?.lower ?? ''
      const held = holders.get(job)
      holders.set(job, held === undefined || held === index ? index : null)
    }
  return holders
}
