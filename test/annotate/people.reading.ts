/** Reads one text as far as names, people, quotations and speakers: what the tables of this folder compare with. */
import {namesOf} from '../../stages/annotate/names/find.ts'
import {peopleOf} from '../../stages/annotate/people/find.ts'
import {genderOf} from '../../stages/annotate/people/gender.ts'
import {quotesOf} from '../../stages/annotate/quotes/find.ts'
import {speakersOf} from '../../stages/annotate/quotes/speakers.ts'
import {tokensOf} from '../../stages/annotate/tokens.ts'
import type {Attribution, NameMention, Person, Quote, Token} from '../../stages/annotate/types.ts'
import {toyArticle} from './people.toy.ts'

export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly names: readonly NameMention[]
  readonly people: readonly Person[]
  readonly quotes: readonly Quote[]
  readonly attributions: readonly Attribution[]
}

export function read(text: string, options: {readonly headline?: boolean} = {}): Reading {
  const article = toyArticle(text, options)
  const marked = {article, ...tokensOf(article)}
  const quotes = quotesOf(marked)
  const names = namesOf(marked)
  const people = peopleOf({...marked, names, quotes})
  return {text, tokens: marked.tokens, names, people, ...speakersOf({...marked, names, people, quotes})}
}

const LETTER = {person: 'P', organisation: 'O', place: 'L', other: 'X'} as const

/** `P Jake Sullivan | O Halden Council`; a title in brackets. */
export const namesIn = (text: string, headline = false): string =>
  read(text, {headline})
    .names.map(({sort, title, name}) => `${LETTER[sort]} ${title === null ? '' : `[${title}] `}${name}`)
    .join(' | ')

/** `Liu Pengyu ×3 | Ann Voss ×1`. */
export const peopleIn = (text: string): string =>
  read(text)
    .people.map(({name, mentions}) => `${name} ×${mentions.length}`)
    .join(' | ')

export const rolesIn = (text: string): string =>
  read(text)
    .people.map(({name, roles}) => `${name}: ${roles.map(role => role.text).join('; ')}`)
    .join(' | ')

/** `Lee she! | Voss he?`: ! strong, ? likely; nobody without a sign. */
export const gendersIn = (text: string): string =>
  read(text)
    .people.flatMap(person => {
      const {gender, strength} = genderOf(person)
      return gender === null ? [] : [`${person.name} ${gender}${strength === 'strong' ? '!' : '?'}`]
    })
    .join(' | ')

/** `“We won.” Ann Lee | “deal” –`. */
export const voicesIn = (text: string): string =>
  read(text)
    .quotes.map(({start, end, speaker}) => `${text.slice(start, end).replace(/\n/gu, '/')} ${speaker?.name ?? '–'}`)
    .join(' | ')

/** `say: Ann Lee: the plant would close`. */
export const saidIn = (text: string): string =>
  read(text)
    .attributions.map(
      ({verb, speaker, content}) => `${verb}: ${speaker.name}: ${text.slice(content.start, content.end)}`,
    )
    .join(' | ')
