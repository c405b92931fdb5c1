/**
 * What a sentence is recognised by: its content words, names, figures and days, as small integers with weights.
 *
 * Example: `Mr Lee told 14 reporters on Monday` -> person:lee, n:14, reporter, day:19676. Matching on these, never on
 * commas or function words, keeps `, the` from making two sentences alike. Linear in the text.
 */
import {stemOf} from './stem.ts'
import {isCommon, isStop} from './words.ts'
import type {Annotated, Token} from '../annotate/types.ts'
import type {Settings} from '../../pipeline/settings.ts'

/** One sign of a sentence: its name in the story's dictionary, and how much its sort counts before rarity. */
export interface Key {
  readonly name: string
  readonly weight: number
}

type Weights = Settings['align']

/** Keys of every sentence of one member, by sentence index. */
export function keysOf(member: Annotated, weights: Weights): readonly (readonly Key[])[] {
  const marked = markedTokens(member, weights)
  return member.article.sentences.map((_, sentence) => {
    const from = member.firstToken[sentence] ?? 0
    const to = member.firstToken[sentence + 1] ?? from
    const keys = new Map<string, number>()
    for (const token of member.tokens.slice(from, to))
      for (const key of marked.get(token.index) ?? wordKeys(token, weights))
        keys.set(key.name, Math.max(keys.get(key.name) ?? 0, key.weight))
    return [...keys].map(([name, weight]) => ({name, weight}))
  })
}

/** Tokens that stand for something more than their word: a figure, a day, a person under another name. */
function markedTokens(member: Annotated, weights: Weights): Map<number, readonly Key[]> {
  const marked = new Map<number, readonly Key[]>()
  for (const {from, to, low, high, unit} of member.quantities) {
    const figure = Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : Number.isFinite(low) ? low : high
    marked.set(from, [{name: `n:${roundedFigure(figure)}${unit ?? ''}`, weight: weights.numberWeight}])
    for (let i = from + 1; i < to; i++) if (member.tokens[i]?.pos === 'NUM') marked.set(i, [])
  }
  for (const {from, to, firstDay, lastDay} of member.times) {
    if (firstDay === null || firstDay !== lastDay) continue
    for (let i = from; i < to; i++)
      marked.set(i, i === from ? [{name: `day:${firstDay}`, weight: weights.numberWeight}] : [])
  }
  for (const person of member.people) {
    const key = {name: `person:${person.surname.toLowerCase()}`, weight: weights.nameWeight}
    for (const {from, to} of person.mentions) for (let i = from; i < to; i++) marked.set(i, i === from ? [key] : [])
    for (const {cue, basis} of person.genders) {
      if (basis !== 'pronoun') continue
      const at = member.tokens.findIndex(token => token.start === cue.start && token.in === cue.in)
      if (at >= 0) marked.set(at, [{...key, weight: weights.nameWeight * weights.pronounWeight}])
    }
  }
  return marked
}

/** `about 600` meets `596` through its words, not here; 1.2 and 1.20 are one key. */
const roundedFigure = (figure: number): string => String(Number(figure.toPrecision(3)))

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
      return [{name: token.lower.replace(/\./gu, ''), weight: weights.nameWeight}]
    case 'NUM':
      return [{name: `n:${token.lower.replace(/,/gu, '')}`, weight: weights.numberWeight}]
    case 'ADJ':
    case 'ADV':
    case 'INTJ':
    case 'NOUN':
    case 'VERB':
    case 'X':
      return isStop(token.lemma)
        ? []
        : [{name: stemOf(token.lemma), weight: isCommon(token.lemma) ? weights.commonWeight : 1}]
  }
}
