/**
 * A sentence as a row of chunks: noun phrases, prepositional phrases, verb groups, openers of clauses, marks.
 *
 * Example: `After the vote, the mayor of Oslo was told to resign` -> after the vote | , | the mayor of Oslo | was told |
 * to resign. Avoids: `after` as a preposition in `after he left`. Cost: linear but for short looks ahead.
 */
import {FORM, isPlural} from './forms.ts'
import type {Group} from './groups.ts'
import {clauseFollows} from './follows.ts'
import {groupAt} from './groups.ts'
import {finiteAt} from './finite.ts'
import type {Kind, Page} from './page.ts'
import type {Noun} from './phrases.ts'
import {isGerund, nounAt, nounOf} from './phrases.ts'
import {governsClause} from './verbs.ts'
import {EITHER, SUBORDINATORS} from './words.ts'

interface Placed {
  readonly from: number
  readonly to: number
}
export type Chunk = Placed &
  (
    | {readonly kind: 'noun'; readonly noun: Noun}
    | {readonly kind: 'phrase'; readonly preposition: string; readonly noun: Noun}
    | {readonly kind: 'adjective'; readonly noun: Noun}
    | {readonly kind: 'group'; readonly group: Group}
    /** A preposition without its noun: `in which`, `after leaving`. */
    | {readonly kind: 'preposition'; readonly preposition: string}
    | {readonly kind: 'opener'; readonly marker: string}
    | {readonly kind: 'according'; readonly noun: Noun}
    | {readonly kind: 'and'; readonly word: string}
    | {readonly kind: 'adverb'}
    | {readonly kind: 'mark'; readonly mark: Kind}
  )

export function chunksOf(page: Page, from: number, to: number): Chunk[] {
  const out: Chunk[] = []
  for (let i = from; i < to;) {
    const chunk = chunkAt(page, i, to)
    out.push(chunk)
    i = Math.max(chunk.to, i + 1)
  }
  return out
}

const MARKS: ReadonlySet<Kind> = new Set<Kind>([
  'comma',
  'semicolon',
  'colon',
  'dash',
  'open',
  'close',
  'quote',
  'stop',
])
const VERBAL: ReadonlySet<Kind> = new Set<Kind>(['modal', 'aux', 'verb', 'to'])

function chunkAt(page: Page, i: number, to: number): Chunk {
  const kind = page.kinds[i] ?? 'other'
  if (MARKS.has(kind)) return {kind: 'mark', mark: kind, from: i, to: i + 1}
  if (VERBAL.has(kind)) return verbAt(page, i, to)
  if (kind === 'and') return {kind: 'and', word: page.tokens[i]?.lower ?? 'and', from: i, to: i + 1}
  // once the largest; at once
  if (kind === 'subordinator' && page.tokens[i]?.lower === 'once' && !clauseFollows(page, i, to))
    return {kind: 'adverb', from: i, to: i + 1}
  // into detail about how, but
  if (
    kind === 'wh' &&
    i + 1 < to &&
    /^(?:comma|stop)$/u.test(page.kinds[i + 1] ?? '') &&
    page.tokens[i - 1]?.sentence === page.tokens[i]?.sentence
  )
    return {kind: 'adverb', from: i, to: i + 1}
  if (kind === 'subordinator' || kind === 'wh') return opener(page, i)
  if (kind === 'that') return thatAt(page, i, to)
  return kind === 'preposition' ? prepositionAt(page, i, to) : nominalAt(page, i, to)
}

const opener = (page: Page, i: number, length = 1): Chunk => ({
  kind: 'opener',
  marker: page.tokens[i]?.lower ?? '',
  from: i,
  to: i + length,
})

/** that falling tiles were dangerous: with a plural verb it is the tiles that are dangerous */
const isSubjectAhead = ({tokens, kinds}: Page, i: number, to: number): boolean =>
  i + 1 < to && isPlural(tokens[i]) && kinds[i + 1] === 'aux' && /^(?:are|were|have)$/u.test(tokens[i + 1]?.lower ?? '')

function verbAt(page: Page, i: number, to: number): Chunk {
  // falling water levels
  const bits = page.bits[i] ?? 0
  if (
    (bits & FORM.ing) !== 0 &&
    page.kinds[i + 1] === 'noun' &&
    i + 1 < to &&
    (!isGerund(page, i, to) || isSubjectAhead(page, i + 1, to)) &&
    page.kinds[i - 1] !== 'aux' &&
    // on Sunday telling bathers they could swim
    !(page.kinds[i - 1] === 'time' && governsClause(page.lemmas[i] ?? ''))
  ) {
    const chunk = nominalAt(page, i, to)
    if (chunk.kind === 'noun') return chunk
  }
  const group = groupAt(page, i, to)
  if (group) return {kind: 'group', group, from: i, to: group.to}
  return page.kinds[i] === 'to' ? prepositionAt(page, i, to) : {kind: 'adverb', from: i, to: i + 1}
}

/** `that man`, `that he left`, `that is`: what stands before and behind decides. */
function thatAt(page: Page, i: number, to: number): Chunk {
  const before = page.kinds[i - 1]
  const first = page.tokens[i - 1]?.sentence !== page.tokens[i]?.sentence
  // says that will help; when that happens
  const next = page.kinds[i + 1]
  if (
    i + 1 < to &&
    before === 'verb' &&
    governsClause(page.lemmas[i - 1] ?? '') &&
    (next === 'modal' || (next === 'aux' && finiteAt(page, i + 1, to)))
  )
    return nominalAt(page, i, to)
  if (before === 'subordinator' || before === 'wh') return nominalAt(page, i, to)
  const demonstrative = first || before === 'preposition' || before === 'and' || before === 'to' || before === 'adverb'
  if (!demonstrative || (before === 'and' && clauseFollows(page, i, to) && page.kinds[i + 1] !== 'aux')) {
    if (before === 'verb' || before === 'comma' || before === 'aux') {
      // told reporters that; said that men were; did that
      if (page.kinds[i + 1] !== 'subordinator' && !clauseFollows(page, i, to) && !finiteAt(page, i + 1, to))
        return nominalAt(page, i, to)
    }
    return opener(page, i)
  }
  return nominalAt(page, i, to)
}

function prepositionAt(page: Page, i: number, to: number): Chunk {
  const {lower = ''} = page.tokens[i] ?? {}
  if (lower === 'according' || (lower === 'as' && page.tokens[i + 1]?.lower === 'per')) return accordingAt(page, i, to)
  const compares = lower === 'than' && /^(?:rather|other)$/u.test(page.tokens[i - 1]?.lower ?? '')
  if ((EITHER.has(lower) || SUBORDINATORS.has(lower)) && !compares && clauseFollows(page, i, to)) return opener(page, i)
  // out of the house, because of rain, up to 40
  let at = i + 1
  while (at < to && at < i + 3 && page.kinds[at] === 'preposition' && !EITHER.has(page.tokens[at]?.lower ?? '')) at++
  while (at < to && at < i + 4 && (page.kinds[at] === 'adverb' || page.kinds[at] === 'quote')) at++
  // for misleading customers; not `amid falling prices`
  if (
    isGerund(page, i + 1, to) &&
    /^(?:of|for|by|from|without|against|after|before|in|into|about|on|since|while|at|with)$/u.test(lower)
  )
    return {kind: 'preposition', preposition: lower, from: i, to: i + 1}
  const lead = nounAt(page, i, to)
  // put the fire out in minutes
  const of = page.tokens[i + 1]?.lower === 'of'
  if (!lead && AWAY.has(lower) && page.kinds[i + 1] === 'preposition' && i + 1 < to && !of)
    return {kind: 'preposition', preposition: lower, from: i, to: i + 1}
  const noun = lead ?? datedNoun(page, i, at, to)
  if (noun && noun.from === i) return {kind: 'noun', noun, from: i, to: noun.to}
  if (noun) return {kind: 'phrase', preposition: compound(page, i, at), noun, from: i, to: noun.to}
  return {kind: 'preposition', preposition: lower, from: i, to: i + 1}
}

/** In June prices had fallen; not `After Monday’s fair`: behind a day that opens the sentence stands the subject. */
function datedNoun(page: Page, i: number, at: number, to: number): Noun | null {
  const noun = nounAt(page, at, to)
  const {kinds, timeAt, tokens} = page
  if (!noun || kinds[at] !== 'time' || noun.time || tokens[i - 1]?.sentence === tokens[i]?.sentence) return noun
  let end = at
  while (end < noun.to && timeAt[end] === timeAt[at]) end++
  if (kinds[end] !== 'noun' || !isPlural(tokens[noun.head]) || !finiteAt(page, noun.to, to)) return noun
  return nounOf(at, end, end - 1, {time: true})
}

/** `out of`, `because of`, `due to` */
function compound({tokens}: Page, i: number, at: number): string {
  const {lower = ''} = tokens[i] ?? {}
  const second = at > i + 1 ? (tokens[i + 1]?.lower ?? '') : ''
  return second === 'of' || (second === 'to' && !AWAY.has(lower)) ? `${lower} ${second}` : lower
}

const AWAY = new Set(['out', 'off', 'up', 'down', 'back', 'away'])

function accordingAt(page: Page, i: number, to: number): Chunk {
  const noun = nounAt(page, i + 2, to)
  if (!noun) return {kind: 'adverb', from: i, to: i + 1}
  return {kind: 'according', noun, from: i, to: noun.to}
}

function nominalAt(page: Page, i: number, to: number): Chunk {
  if (page.tokens[i]?.lower === 'according' && page.tokens[i + 1]?.lower === 'to') return accordingAt(page, i, to)
  const noun = nounAt(page, i, to)
  if (noun) {
    const bare =
      page.kinds[noun.head] === 'adjective' &&
      !page.kinds.slice(i, noun.head).some(kind => kind === 'noun' || kind === 'name') &&
      page.kinds[i] !== 'determiner' &&
      page.kinds[i] !== 'pronoun' &&
      noun.owner === null
    return {kind: bare ? 'adjective' : 'noun', noun, from: i, to: noun.to}
  }
  return {kind: 'adverb', from: i, to: i + 1}
}
