/**
 * What a name names: a person, an organisation, a place; by what stands in it and beside it, counted over the article.
 *
 * Example: `Halden told reporters` and `Halden, 54,` make Halden a person; `in Halden` and `Halden Council` a place.
 * Avoids: one sort here and another there for one name; a surname apart from its full name.
 * Cost: linear in mentions.
 */
import type {NameMention, Token} from '../types.ts'
import {EITHER, KIN, isPersonNoun} from '../people/nouns.ts'
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
import {opensWithCapital} from '../letters.ts'

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
  else if (words.every(word => DEMONYMS.has(word)) || (words.length === 2 && COMPOUND_DEMONYM.test(whole)))
    votes.other += 20
  else if (ORGANISATIONS.has(whole) || ORGANISATION_PHRASES.has(whole)) votes.organisation += 8
  else if (words.length === 1 && /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(texts[0] ?? '')) votes.organisation += 3
  if (words.length === 1 && GIVEN.has(first)) votes.person += 1
  if (words.length === 1) return
  // Storm Odette, Operation Teacup: named as people are, and no people
  if (NAMED_THINGS.test(first)) votes.other += 10
  // Dwayne “The Anvil” Pryce
  if (words.some(word => /^["“‘'«]$/u.test(word))) votes.person += 6
  const head = words.some((word, i) => i > 0 && word === 'of') || (OF_HEADS.has(first) && words.includes('for'))
  if (head) votes.organisation += 4
  else if (GIVEN.has(first) || /^(?:\p{Lu}\.)+$/u.test(texts[0] ?? '')) votes.person += 4
  if (words.some((word, i) => i > 0 && PARTICLES.has(word) && i + 1 < words.length)) votes.person += 1
  if (ORGANISATION_HEADS.has(last) || words.includes('&')) votes.organisation += GIVEN.has(first) ? 3 : 5
  else if (PLACE_HEADS.has(last)) votes.place += GIVEN.has(first) ? 2 : 4
  if (DEMONYMS.has(first) || PLACES.has(first)) votes.organisation += 3
  if (PLACE_FIRSTS.has(first)) votes.place += first === 'co' || first === 'county' ? 6 : 1
  if (words.slice(0, -1).some(word => ORGANISATION_HEADS.has(word) && !TITLES.has(word) && !GIVEN.has(word)))
    votes.organisation += 2
  if (EVENT_HEADS.has(last) && !GIVEN.has(first)) votes.other += 5
  // two or three plain capitals are mostly a person
  if (words.length <= 3 && !head && !words.some(word => small.has(word)) && !EVENT_HEADS.has(last)) votes.person += 2
}

const NAMED_THINGS = /^(?:storm|tempest|gale|hurricane|typhoon|cyclone|medicane|comet|operation|exercise)$/u

/** What stands before and behind it. */
function beside(tokens: readonly Token[], mention: Unsorted, votes: Votes): void {
  const sentence = tokens[mention.at]?.sentence
  const near = (i: number): string => (tokens[i]?.sentence === sentence ? (tokens[i]?.lower ?? '') : '')
  const before = near(mention.from - 1)
  const after = near(mention.to)
  const next = near(mention.to + 1)
  const firm = isFirm(wordsOf(tokens, mention))
  // the newspaper Nova Post reported; but `the company Orr founded`, `the firm Jo Orr runs`
  const founded = tokens[mention.to]?.pos === 'VERB' && !SAYING.has(after)
  const several = mention.to - mention.at > 1
  if (BODIES.test(before) && (several || !GIVEN.has(near(mention.at))) && !founded) votes.organisation += 5
  // His daughter, Ashley, said
  if (before === ',' && KIN.has(near(mention.from - 2))) votes.person += 4
  // a teacher from Athlone who; Keane, from Athlone, who: where people are from is a place
  const origin = before === 'from' && !mention.titled && /^(?:,|\p{L}+)$/u.test(near(mention.from - 2))
  const from = origin && (near(mention.from - 2) === ',' || isPersonNoun(near(mention.from - 2)))
  if (from) votes.place += 3
  // Ellery Vale health board, Halden city council
  if (LOCAL_BODIES.test(after) || (LOCAL_BODIES.test(next) && LOCAL_WORDS.test(after))) votes.place += 4
  // MV Saint Orran, the ferry Saint Orran
  if (VESSELS.test(before)) votes.other += 10
  // the Saint Orran sank: saints have no article, ships have
  const ship = before === 'the' && near(mention.from) === 'saint'
  if (mention.titled && !ship) votes.person += 8
  if (before === 'the') votes.organisation += 2
  if (before === 'the') votes.person -= 3
  if (/^(?:in|near|across|outside|throughout|toward|towards|inside)$/u.test(before)) votes.place += 2
  if (/^(?:from|to|into|at)$/u.test(before)) votes.place += 0.5
  if (isPersonNoun(before) && before !== 'head' && !EITHER.has(before)) votes.person += 3
  if (SAYING.get(after)?.form === 'finite') {
    votes.person += 2
    votes.organisation += firm ? 2 : 1
  }
  if (before === 'said' && !/\p{Ll}/u.test(after)) votes.person += 2
  // Halden Hospital, 22 miles away, is no person aged 22
  const age = /^\d{1,2}$/u.test(next) && /^[,.;)—–-]$/u.test(near(mention.to + 2))
  if (after === ',' && age) votes.person += 4
  // Halden Rovers, who won: teams and firms take who as people do
  if (/^(?:who|whose)$/u.test(after === ',' ? next : after) && !firm && !from) votes.person += 4
  if (after === ',' && next === 'which') votes.organisation += 3
  if (after === 'himself' || after === 'herself') votes.person += 4
  if (after === ',' && !firm && apposed(tokens, mention.to + 1)) votes.person += 4
  // Aldan’s Stadium
  if (after === "'s" && PLACE_HEADS.has(next) && opensWithCapital(tokens[mention.to + 1]?.text ?? '')) votes.place += 4
  if (after === '(' && /^[a-z]{2,6}$/u.test(next)) votes.organisation += 3
}

/** A name whose last word is a firm’s or a club’s, and whose first is nobody’s: the verbs and asides of people are its too. */
const isFirm = (words: readonly string[]): boolean =>
  words.length > 1 && ORGANISATION_HEADS.has(words.at(-1) ?? '') && !GIVEN.has(words[0] ?? '')

/** `the newspaper Halden Post reported`: what a name behind such a noun is. */
const BODIES =
  /^(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|broadsheet|website|channel|network|station|company|firm|startup|start-up|agency|bank|club|carrier|airline|charity|union|retailer|supermarket|band|brand|giant|maker|manufacturer|publisher|outlet|consultancy|thinktank|think-tank|chain|conglomerate|subsidiary|parent|hospital|school|university)$/u

/** `Halden council`, `Halden city police`: bodies that bear the name of their place, in small letters. */
const LOCAL_BODIES =
  /^(?:council|councillors?|police|hospital|airport|harbour|harbor|university|court|board|authority|residents|magistrates|beach|station|prison|jail)$/u
const LOCAL_WORDS =
  /^(?:city|town|county|district|borough|parish|health|school|crown|regional|general|magistrates|railway|bus|train|fire|port|housing|planning|university)$/u

const VESSELS =
  /^(?:mv|ss|hms|uss|rms|ferry|ship|vessel|trawler|yacht|tanker|tug|tugboat|boat|submarine|liner|freighter|schooner|lifeboat|warship|frigate)$/u

/** `X, the finance director of`, `X, a spokeswoman for`: a person noun within the next words, before any comma. */
function apposed(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence
  for (let i = from; i < from + 7; i++) {
    const token = tokens[i]
    if (token?.sentence !== sentence || token?.text === ',' || token?.pos === 'VERB') return false
    if (isPersonNoun(token?.lower ?? '')) return !EITHER.has(token?.lower ?? '')
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
