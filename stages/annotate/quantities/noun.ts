/**
 * What is counted: the head noun behind a number, and the words that say more of it.
 *
 * Example: `14 young people` person; `nine of 15 council members` member; `209,000 US credit card numbers` number;
 * `a 12-member panel` member; `2 million tonnes of grain` grain. Avoids: `14 injured` and `14 people` held apart.
 */
import type {Token} from '../types.ts'
import type {Found} from './amount.ts'
import {at, type Line} from './atoms.ts'
import {singular} from './money.ts'

export interface Noun {
  readonly noun: string | null
  readonly about: readonly string[]
  /** Token behind the noun phrase. */
  readonly next: number
  /** more, additional, other. */
  readonly increment: boolean
  /** `of them`, `of whom`. */
  readonly part: boolean
}

const PEOPLE: ReadonlyMap<string, string> = new Map(
  'people person persons others folk individuals lives'.split(' ').map(word => [word, 'person']),
)
const INCREMENT = /^(?:more|additional|other|others|further|extra|new)$/u
/** How far a noun phrase runs. */
const REACH = 8
/** A plural that opens a compound: `sports cars`. */
const COMPOUND = /^(?:sports|arms|goods|news|sales|savings|customs|communications|operations|police|women|men)$/u

export function lemmaOf(token: Token): string {
  const word = token.lower.replace(/'s$/u, '')
  const known = PEOPLE.get(word)
  if (known !== undefined) return known
  if (/[-‑]/u.test(word)) return singular(word.split(/[-‑]/u).at(-1) ?? word)
  if (token.pos === 'PROPN') return singular(word)
  return token.lemma === token.lower && token.pos === 'NOUN' ? singular(word) : token.lemma
}

/** `Americans`, `Kenyans`, `Pakistanis`. */
const DEMONYMS = /^\p{Lu}\p{L}+(?:ans|nis|qis|lis|tis|ders|landers)$/u

/** People named by what befell them: `eleven of the dead`. */
const OUTCOME = /^(?:dead|injured|wounded|missing|killed|hurt)$/u

const adjective = (token: Token, next: Token | undefined): boolean =>
  // `left 14 dead`: an adjective with nothing behind it is said of the whole count
  (token.pos === 'ADJ' &&
    next !== undefined &&
    /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/u.test(next.pos) &&
    !(next.pos === 'VERB' && OUTCOME.test(token.lower))) ||
  (token.pos === 'VERB' && /(?:ed|en|ing|wn)$/u.test(token.lower) && (next?.pos === 'NOUN' || next?.pos === 'ADJ')) ||
  (token.pos === 'ADV' && (next?.pos === 'ADJ' || next?.pos === 'VERB') && /ly$/u.test(token.lower))

const NONE: Noun = {noun: null, about: [], next: 0, increment: false, part: false}

/** `12-member panel`: the noun is bound to the number, the phrase behind says more. */
function boundNoun(line: Line, found: Found): Noun {
  const member = at(line, found.to + 1)
  const rest = phrase(line, member.token + 1, false)
  const more = rest.noun === null ? rest.about : [...rest.about, rest.noun]
  return {...rest, noun: PEOPLE.get(member.lower) ?? singular(member.lower), about: more}
}

const isOwner = (token: Token, next: Token | undefined): boolean =>
  /['’]s$/u.test(token.lower) || /^['’]s?$/u.test(next?.lower ?? '')

/** The noun phrase from a token on. */
function phrase(line: Line, start: number, opened: boolean): Noun {
  const about: string[] = []
  let increment = false
  let j = start
  for (; j < Math.min(line.endToken, start + REACH); j++) {
    const token = line.tokens[j] as Token
    // `a record $2.23 Friday afternoon`
    if (line.taken.has(j)) break
    const next = j + 1 < line.endToken ? line.tokens[j + 1] : undefined
    // `14 others were hurt`: the word is both increment and noun
    if (token.lower === 'others' && next?.pos !== 'NOUN')
      return {noun: 'person', about, next: j + 1, increment: true, part: false}
    // New York City trains are not new trains
    if (INCREMENT.test(token.lower) && !(token.pos === 'PROPN' && next?.pos === 'PROPN')) increment = true
    else if (opened && (token.pos === 'DET' || token.pos === 'PRON')) continue
    // `three quarters of the orchard’s pears`: whose, not what
    else if (opened && (token.pos === 'NOUN' || token.pos === 'PROPN') && isOwner(token, next)) {
      if (/^['’]s?$/u.test(next?.lower ?? '')) j++
    } else if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      const run = nounRun(line, j)
      return {...run, about: [...about, ...run.about], increment, part: false}
    } else if (adjective(token, next)) about.push(token.lemma)
    else break
  }
  return {...NONE, about, next: j, increment}
}

/** Nouns in a row: the last is the head; a plural closes the run. */
function nounRun(line: Line, start: number): Noun {
  let j = start
  while (j + 1 < line.endToken && j - start < REACH) {
    const token = line.tokens[j] as Token
    const next = line.tokens[j + 1] as Token
    if (line.taken.has(j + 1)) break
    // `21 Schoolgirls Abducted By Militants`: a headline's capitals make names of verbs
    if (token.pos === 'PROPN' && /\p{L}{2}[^s]s$|people$/iu.test(token.lower) && /(?:ed|en|ing)$/u.test(next.lower))
      break
    // `4,000 Kenyans work there`: a people in the plural closes its phrase
    if (DEMONYMS.test(token.text) && !next.lower.endsWith('s')) break
    // `34 Patriot PAC-3 anti-missile batteries`
    if (token.pos === 'PROPN' && next.pos === 'ADJ' && line.tokens[j + 2]?.pos === 'NOUN') {
      j++
      continue
    }
    if (next.pos !== 'NOUN' && !(next.pos === 'PROPN' && token.pos === 'PROPN')) break
    // `killed 14 people police said`: a plural common noun ends its phrase
    if (token.pos === 'NOUN' && /\p{L}{2}[^s]s$|people$/u.test(token.lower) && !COMPOUND.test(token.lower)) break
    j++
  }
  const head = line.tokens[j] as Token
  const about = line.tokens.slice(start, j).map(lemmaOf)
  // `11 Americans`, `14 Chinese`, but not `killed 14 Monday`
  const counted = head.pos === 'NOUN' || /(?:s|ese|ish|men|women)$/u.test(head.lower)
  return {noun: counted ? lemmaOf(head) : null, about, next: counted ? j + 1 : start, increment: false, part: false}
}

/** `tonnes of grain`, `a third of voters`, `14 of them crew`. */
function ofWhole(line: Line, start: number): Noun | null {
  const word = line.tokens[start + 1]?.lower ?? ''
  if (start + 1 >= line.endToken) return null
  if (/^(?:them|whom|these|those|which)$/u.test(word)) return {...phrase(line, start + 2, false), part: true}
  const third = line.tokens[start + 2]?.lower ?? ''
  if (word === 'the' && OUTCOME.test(third) && line.tokens[start + 3]?.pos !== 'NOUN')
    return {...NONE, noun: 'person', next: start + 3, part: true}
  const inner = phrase(line, start + 1, true)
  return inner.noun === null && inner.about.length === 0 ? null : inner
}

/** First content words of the complement: `votes in the senate`, `counts of fraud`. */
function complement(line: Line, start: number): string[] {
  if (start >= line.endToken || !/^(?:of|in|for|on|against)$/u.test(line.tokens[start]?.lower ?? '')) return []
  const inner = phrase(line, start + 1, true)
  return [...inner.about, ...(inner.noun === null ? [] : [inner.noun])].slice(0, 3)
}

export function nounOf(line: Line, found: Found): Noun {
  if (found.bound && found.measure === 'count') return boundNoun(line, found)
  const start = found.to > 0 ? at(line, found.to - 1).token + 1 : 0
  const next = start < line.endToken ? line.tokens[start]?.lower : undefined
  const inner = (next === 'of' ? ofWhole(line, start) : null) ?? phrase(line, start, found.measure === 'percent')
  return {...inner, about: [...inner.about, ...(inner.noun === null ? [] : complement(line, inner.next))]}
}

/**
 * Where no noun follows: `profits of $5m` profit; `sales fell 4.2%` is about sales.
 * `of` binds the figure to the noun before it, a verb only says what the figure is about.
 */
export function topicBefore(
  line: Line,
  end: number,
): {readonly noun: string | null; readonly about: readonly string[]} {
  for (let j = end - 1; j >= Math.max(line.firstToken, end - REACH); j--) {
    const token = line.tokens[j] as Token
    // a plural that opens its sentence is tagged a name
    if (token.pos === 'NOUN' || (j === line.firstToken && token.pos === 'PROPN')) {
      const bound = j === end - 2 && line.tokens[end - 1]?.lower === 'of'
      return bound ? {noun: lemmaOf(token), about: []} : {noun: null, about: [lemmaOf(token)]}
    }
    if (token.pos === 'PUNCT' || token.pos === 'PRON') break
  }
  return {noun: null, about: []}
}
