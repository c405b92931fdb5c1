/**
 * What a name names: a person, an organisation, a place; by what stands in it and beside it, counted over the article.
 *
 * Example: `Halden told reporters` and `Halden, 54,` make Halden a person; `in Halden` and `Halden Council` a place.
 * Avoids: one sort here and another there for one name; a surname apart from its full name.
 * Cost: linear in mentions.
 */
import type {NameMention, Token} from '../types.ts'
import {isPersonNoun} from '../people/nouns.ts'
import {SAYING} from '../quotes/verbs.ts'
import {GIVEN} from './given.ts'
import {
  EVENT_HEADS,
  OF_HEADS,
  ORGANISATIONS,
  ORGANISATION_PHRASES,
  ORGANISATION_HEADS,
  PLACE_FIRSTS,
  PLACE_HEADS,
} from './organisations.ts'
import {DEMONYMS, PLACES} from './places.ts'
import {PARTICLES, TITLES} from './titles.ts'

export type Sort = NameMention['sort']

export interface Votes {
  person: number
  organisation: number
  place: number
  other: number
}

/** A name before it is sorted. */
export interface Unsorted {
  readonly from: number
  readonly to: number
  /** First token of the name itself. */
  readonly at: number
  readonly titled: boolean
}

const wordsOf = (tokens: readonly Token[], {at, to}: Unsorted): string[] => tokens.slice(at, to).map(t => t.lower)

const COMPOUND_DEMONYM =
  /^(?:(?:north|south|latin|african|native|asian) (?:korean|african|american|sudanese|asian)s?|costa ricans?|puerto ricans?|new zealanders?|new yorkers?|sri lankans?|saudi arabians?)$/u

/** What the words of the name say. */
function inside(words: readonly string[], texts: readonly string[], small: ReadonlySet<string>, votes: Votes): void {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const whole = words.join(' ')
  if (PLACES.has(whole)) votes.place += 30
  else if (DEMONYMS.has(whole) || (words.length === 2 && COMPOUND_DEMONYM.test(whole))) votes.other += 20
  else if (ORGANISATIONS.has(whole) || ORGANISATION_PHRASES.has(whole)) votes.organisation += 8
  else if (words.length === 1 && /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(texts[0] ?? '')) votes.organisation += 3
  if (words.length === 1 && GIVEN.has(first)) votes.person += 1
  if (words.length === 1) return
  // Dwayne “The Anvil” Pryce
  if (words.some(word => /^["“‘'«]$/u.test(word))) votes.person += 6
  const head = words.some((word, i) => i > 0 && word === 'of') || (OF_HEADS.has(first) && words.includes('for'))
  if (head) votes.organisation += 4
  else if (GIVEN.has(first) || /^(?:\p{Lu}\.)+$/u.test(texts[0] ?? '')) votes.person += 4
  if (words.some((word, i) => i > 0 && PARTICLES.has(word) && i + 1 < words.length)) votes.person += 1
  if (ORGANISATION_HEADS.has(last) || words.includes('&')) votes.organisation += GIVEN.has(first) ? 3 : 5
  else if (PLACE_HEADS.has(last)) votes.place += GIVEN.has(first) ? 2 : 4
  if (DEMONYMS.has(first) || PLACES.has(first)) votes.organisation += 3
  if (PLACE_FIRSTS.has(first)) votes.place += 1
  if (words.slice(0, -1).some(word => ORGANISATION_HEADS.has(word) && !TITLES.has(word) && !GIVEN.has(word)))
    votes.organisation += 2
  if (EVENT_HEADS.has(last) && !GIVEN.has(first)) votes.other += 5
  // two or three plain capitals are mostly a person
  if (words.length <= 3 && !head && !words.some(word => small.has(word)) && !EVENT_HEADS.has(last)) votes.person += 2
}

/** What stands before and behind it. */
function beside(tokens: readonly Token[], mention: Unsorted, votes: Votes): void {
  const sentence = tokens[mention.at]?.sentence
  const near = (i: number): string => (tokens[i]?.sentence === sentence ? (tokens[i]?.lower ?? '') : '')
  const before = near(mention.from - 1)
  const after = near(mention.to)
  const next = near(mention.to + 1)
  if (mention.titled) votes.person += 8
  if (before === 'the') votes.organisation += 2
  if (before === 'the') votes.person -= 3
  if (/^(?:in|near|across|outside|throughout|toward|towards|inside)$/u.test(before)) votes.place += 2
  if (/^(?:from|to|into|at)$/u.test(before)) votes.place += 0.5
  if (isPersonNoun(before) && before !== 'head') votes.person += 3
  if (SAYING.get(after)?.form === 'finite') {
    votes.person += 2
    votes.organisation += 1
  }
  if (before === 'said' && !/\p{Ll}/u.test(after)) votes.person += 2
  if (after === ',' && /^(?:\d{1,2}|who|whose)$/u.test(next)) votes.person += 4
  if (after === 'who' || after === 'himself' || after === 'herself') votes.person += 4
  if (after === ',' && apposed(tokens, mention.to + 1)) votes.person += 4
  if (after === '(' && /^[a-z]{2,6}$/u.test(next)) votes.organisation += 3
}

/** `X, the finance director of`, `X, a spokeswoman for`: a person noun within the next words, before any comma. */
function apposed(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence
  for (let i = from; i < from + 7; i++) {
    const token = tokens[i]
    if (token?.sentence !== sentence || token?.text === ',' || token?.pos === 'VERB') return false
    if (isPersonNoun(token?.lower ?? '')) return true
    if (token?.lower === 'of' || token?.lower === 'in') return false
  }
  return false
}

function decided({person, organisation, place, other}: Votes): Sort {
  if (other >= 10 || (other >= 5 && person < 5)) return 'other'
  if (person >= 2 && person >= organisation && person >= place) return 'person'
  if (organisation >= 2 && organisation >= place) return 'organisation'
  return place >= 2 ? 'place' : 'other'
}

/** One sort for each mention. */
export function sorted(tokens: readonly Token[], mentions: readonly Unsorted[], small: ReadonlySet<string>): Sort[] {
  const byName = new Map<string, Votes>()
  const keys = mentions.map(mention => {
    const words = wordsOf(tokens, mention)
    const key = words.join(' ')
    let votes = byName.get(key)
    if (!votes) {
      votes = {person: 0, organisation: 0, place: 0, other: 0}
      inside(
        words,
        tokens.slice(mention.at, mention.to).map(t => t.text),
        small,
        votes,
      )
      byName.set(key, votes)
    }
    beside(tokens, mention, votes)
    return key
  })
  return spread(keys, byName)
}

/** A surname follows its full name, unless it is a place of its own. */
function spread(keys: readonly string[], byName: ReadonlyMap<string, Votes>): Sort[] {
  const full = new Set<string>()
  for (const [key, votes] of byName) {
    const words = key.split(' ')
    if (words.length < 2 || decided(votes) !== 'person') continue
    full.add(words.at(-1) ?? '')
    full.add(words[0] ?? '')
  }
  return keys.map(key => {
    const votes = byName.get(key) as Votes
    const own = decided(votes)
    const fixed = own === 'person' || votes.place >= 6 || votes.organisation >= 8 || votes.other >= 10
    return !fixed && full.has(key) ? 'person' : own
  })
}
