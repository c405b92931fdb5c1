/**
 * What a sentence is recognised by: its content words, names, figures and days, with weights.
 *
 * Example: `Mr Lee told 14 reporters on Monday` -> person:lee, n:14, reporter, day:19676. Matching on these, never on
 * commas or function words, keeps `, the` from making two sentences alike. Linear in the text.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Range} from '../../pipeline/types.ts'
import type {Annotated, Quantity, Token} from '../annotate/types.ts'
import {countryOf, governmentOf} from './countries.ts'
import {formulasIn} from './formulas.ts'
import {stemOf} from './stem.ts'
import {isCommon, isStop} from './words.ts'

/** One sign of a sentence: its name in the story's dictionary, and how much its sort counts before rarity. */
export interface Key {
  readonly name: string
  readonly weight: number
  /** The lemma it is the stem of, for words that others may stand for. */
  readonly word?: string
}

type Weights = Settings['align']
/** Keys of tokens that stand for more than their word; an empty list for the rest of a name or figure. */
type Marks = Map<number, readonly Key[]>

/** Keys of the tokens `from` to `to` of one member. */
export type KeyReader = (from: number, to: number) => readonly Key[]

export function keyReader(member: Annotated, weights: Weights): KeyReader {
  const byStart = new Map(member.tokens.map(token => [placeOf(token), token.index]))
  const marks = marksOf(member, byStart, weights)
  const speaking = speakingTokens(member, byStart)
  const keysAt = member.tokens.map(token => {
    const own = marks.get(token.index) ?? wordKeys(token, weights)
    // who speaks says little of what is said: `he said the dam was safe`, `he added that rain was coming`
    const share = speaking.has(token.index) ? weights.speakerWeight : 1
    return share === 1 ? own : own.map(key => ({...key, weight: key.weight * share}))
  })
  return (from, to) => {
    const keys = new Map<string, Key>()
    const add = (key: Key): void => {
      if ((keys.get(key.name)?.weight ?? 0) < key.weight) keys.set(key.name, key)
    }
    for (let i = from; i < to; i++) for (const key of keysAt[i] ?? []) add(key)
    for (const name of formulasIn(member.tokens.slice(from, to))) add({name, weight: weights.formulaWeight})
    return [...keys.values()]
  }
}

/** Keys of every sentence of one member, by sentence index. */
export const keysOf = ({article, firstToken}: Annotated, read: KeyReader): readonly (readonly Key[])[] =>
  article.sentences.map((_, sentence) => read(firstToken[sentence] ?? 0, firstToken[sentence + 1] ?? 0))

function marksOf(member: Annotated, byStart: ByStart, weights: Weights): Marks {
  const marks: Marks = new Map()
  markFigures(member, marks, weights)
  markDays(member, marks, weights)
  markPeople(member, marks, {byStart, ...weights})
  markSeemingNames(member, marks, weights)
  return marks
}

function markFigures(member: Annotated, marks: Marks, {numberWeight}: Weights): void {
  for (const quantity of member.quantities) {
    marks.set(quantity.from, [{name: `n:${figureOf(quantity)}${quantity.unit ?? ''}`, weight: numberWeight}])
    for (let i = quantity.from + 1; i < quantity.to; i++) if (member.tokens[i]?.pos === 'NUM') marks.set(i, [])
  }
}

/** The middle of the interval to three digits: 1.2 and 1.20 are one figure, 596 and `about 600` meet by their words. */
function figureOf({low, high}: Quantity): string {
  const figure = Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high
  return String(Number(figure.toPrecision(3)))
}

function markDays(member: Annotated, marks: Marks, {numberWeight}: Weights): void {
  for (const {from, to, firstDay, lastDay, clock} of member.times) {
    const day = firstDay !== null && firstDay === lastDay ? [{name: `day:${firstDay}`, weight: numberWeight}] : []
    // `at 2:17 a.m.` / `at 02.17`: an hour said to the minute
    const hour = clock !== null && clock[0] === clock[1] ? [{name: `hour:${clock[0]}`, weight: numberWeight}] : []
    if (day.length + hour.length === 0) continue
    for (let i = from; i < to; i++) marks.set(i, i === from ? [...day, ...hour] : [])
  }
}

/** All words of a name are one key; a pronoun known to be the person is the same key, weaker. */
function markPeople(
  member: Annotated,
  marks: Marks,
  {byStart, personWeight, nameWeight, pronounWeight}: Weights & {readonly byStart: ByStart},
): void {
  for (const person of member.people) {
    const name = `person:${person.surname.toLowerCase()}`
    for (const {from, to} of person.mentions)
      for (let i = from; i < to; i++) marks.set(i, i === from ? [{name, weight: personWeight}] : [])
    for (const {cue, basis} of person.genders) {
      const at = byStart.get(placeOf(cue))
      if (basis === 'pronoun' && at !== undefined) marks.set(at, [{name, weight: nameWeight * pronounWeight}])
    }
  }
}

/** `Attendance: 34,106`: a capital that only opens the sentence, which the tagger takes for a name. */
function markSeemingNames(member: Annotated, marks: Marks, weights: Weights): void {
  const named = new Uint8Array(member.tokens.length)
  for (const {from, to} of member.names) named.fill(1, from, to)
  for (const first of member.firstToken) {
    const token = member.tokens[first]
    if (token?.pos === 'PROPN' && named[first] !== 1 && !marks.has(first) && countryOf(token.lower) === null)
      marks.set(first, contentKeys(token.lower, weights))
  }
}

/** A number for a place in the title or in the text, and the token that begins there. */
const placeOf = ({start, in: field}: Range): number => 2 * start + (field === undefined ? 0 : 1)
type ByStart = ReadonlyMap<number, number>

/** Tokens that name the speaker of the sentence. */
function speakingTokens(member: Annotated, byStart: ByStart): ReadonlySet<number> {
  const speaking = new Set<number>()
  for (const {speaker} of [...member.attributions, ...member.quotes]) {
    const first = speaker === null ? undefined : byStart.get(placeOf(speaker))
    for (let i = first ?? Infinity; (member.tokens[i]?.end ?? Infinity) <= (speaker?.end ?? -1); i++) speaking.add(i)
  }
  return speaking
}

function wordKeys(token: Token, weights: Weights): Key[] {
  switch (token.pos) {
    case 'PUNCT':
    case 'SYM':
    case 'SPACE':
    case 'DET':
    case 'ADP':
    case 'PRON':
    case 'AUX':
    case 'CCONJ':
    case 'SCONJ':
    case 'PART':
      return []
    case 'PROPN':
      return nameKeys(token.lower.replace(/\./gu, ''), weights)
    case 'NUM':
      return [{name: `n:${token.lower.replace(/,/gu, '')}`, weight: weights.numberWeight}]
    case 'ADJ':
      // `Chinese officials`: the tagger calls it an adjective
      if (/^\p{Lu}/u.test(token.text)) return nameKeys(token.lower.replace(/\./gu, ''), weights)
      return contentKeys(token.lemma, weights)
    case 'ADV':
    case 'INTJ':
    case 'NOUN':
    case 'VERB':
    case 'X':
      return contentKeys(token.lemma, weights)
  }
}

function nameKeys(word: string, {nameWeight, metonymWeight}: Weights): Key[] {
  const country = countryOf(word)
  if (country !== null) return [{name: `country:${country}`, weight: nameWeight}]
  const government = governmentOf(word)
  const own = {name: word, weight: nameWeight}
  return government === null ? [own] : [own, {name: `country:${government}`, weight: nameWeight * metonymWeight}]
}

function contentKeys(lemma: string, {commonWeight}: Weights): Key[] {
  return isStop(lemma) ? [] : [{name: stemOf(lemma), weight: isCommon(lemma) ? commonWeight : 1, word: lemma}]
}
