/**
 * Acts with their two sides, read from claims and from nouns: who did it, and to whom.
 *
 * Example: `lost to Stanmere` beat (Stanmere, subject); `the purchase of Veldon by Galt` acquire (Galt, Veldon); `walked out`
 * beside talks: end-talks (subject). A few places a claim; linear in the tokens.
 */
import type {Annotated, NameMention, Token} from '../../annotate/types.ts'
import type {Range} from '../../../pipeline/types.ts'
import {isWord} from '../../lexicon/lexicon.ts'
import {plainForm} from '../names.ts'
import {namedAt} from '../claims/cover.ts'
import type {Claim, Part} from '../claims/types.ts'
import {LIGHT, MUTUAL} from '../claims/words.ts'
import type {StoryView} from '../types.ts'
import {framesOf, LEAVING, NOMINAL, SENT, TALKS, type Place} from './frames.ts'
import {partyOf, type Party} from './party.ts'

export interface Deed {
  readonly member: number
  readonly sentence: number
  /** `beat`; `:tow` of a verb in no frame. */
  readonly act: string
  readonly doer: Party | null
  readonly other: Party | null
  readonly words: Range
  /** Null where a noun tells it. */
  readonly claim: Claim | null
}

export function deedsOf(story: StoryView, claims: readonly Claim[]): Deed[] {
  return [
    ...claims.filter(({negated, heading}) => !negated && !heading).flatMap(claim => ofClaim(story, claim)),
    ...story.members.flatMap((member, m) => ofNouns(story, member, m)),
  ]
}

function ofClaim(story: StoryView, claim: Claim): Deed[] {
  const member = story.members[claim.member] as Annotated
  const {clause, sentence, words} = claim
  const party = (part: Part | undefined): Party | null =>
    part === undefined ? null : partyOf(part, {tokens: tokensOf(member, part), people: story.people})
  const base = {member: claim.member, sentence, words, claim}
  const deeds: Deed[] = []
  const verbs = new Set([clause.lemma, ...claim.predicate])
  if ([...verbs].some(verb => LEAVING.has(verb)) && speaksOfTalks(member, sentence) && !clause.passive) {
    const doer = claim.parts.find(({role}) => role === 'doer')
    const object = claim.parts.find(({role}) => role === 'sufferer')
    if (object === undefined || TALKS.has(object.head) || SENT.has(object.head))
      deeds.push({...base, act: 'end-talks', doer: party(doer), other: null})
    return deeds
  }
  const acts = new Set<string>()
  for (const verb of verbs)
    for (const frame of framesOf(verb, clause.object?.lemma ?? null)) {
      const [doer, other] = [placed(claim, frame.doer), placed(claim, frame.other)]
      if (other === undefined || acts.has(frame.act)) continue
      acts.add(frame.act)
      deeds.push({...base, act: frame.act, doer: party(doer), other: party(other)})
    }
  const [doer, other] = [placed(claim, 'subject'), placed(claim, 'object')]
  const verb = claim.predicate[0] ?? ''
  if (deeds.length === 0 && other !== undefined && !claim.state && !LIGHT.has(verb) && !MUTUAL.has(verb))
    deeds.push({...base, act: `:${verb}`, doer: party(doer), other: party(other)})
  return deeds
}

/** The party at a place of the frame; a subject of the passive is the object. */
function placed({parts, clause}: Claim, place: Place): Part | undefined {
  if (place === 'subject')
    return parts.find(({role, preposition}) => role === 'doer' && (!clause.passive || preposition === 'by'))
  if (place === 'object') return parts.find(({role}) => role === 'sufferer')
  if (place === 'receiver') return parts.find(({role, phrase}) => role === 'other' && phrase === clause.indirectObject)
  return parts.find(({role, preposition}) => role === 'other' && preposition === place)
}

/** Words of the phrase, and of the nouns right before it that were read as something else: `when guild stewards sat`. */
function tokensOf({tokens}: Annotated, {phrase}: Part): readonly Token[] {
  let {from} = phrase
  while (from > 0 && phrase.from - from < LONGEST_LEAD && leads(tokens[from - 1], tokens[from - 2])) from--
  return tokens.slice(from, phrase.to)
}

const LONGEST_LEAD = 3
const leads = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    (token.pos === 'VERB' && isWord(token.lower, 'noun') && /^(?:SCONJ|ADV|PUNCT|DET)$/u.test(before?.pos ?? 'PUNCT')))

function speaksOfTalks({tokens, firstToken}: Annotated, sentence: number): boolean {
  return tokens.slice(firstToken[sentence], firstToken[sentence + 1]).some(({lower}) => TALKS.has(lower))
}

/** `the purchase of Veldon by Galt`, `Galt’s takeover of Veldon`, `Veldon’s takeover by Galt`. */
function ofNouns(story: StoryView, member: Annotated, m: number): Deed[] {
  const starts = new Map(member.names.map(name => [name.from, name]))
  const ends = new Map(member.names.map(name => [name.to, name]))
  return member.tokens.flatMap((token): Deed[] => {
    const act = NOMINAL.get(token.lower)
    if (act === undefined || token.pos !== 'NOUN') return []
    const owner = ends.get(token.index) ?? ends.get(token.index - 1)
    const behind = (preposition: string, from: number): NameMention | undefined =>
      member.tokens[from]?.lower !== preposition
        ? undefined
        : (starts.get(from + 1) ?? (member.tokens[from + 1]?.pos === 'DET' ? starts.get(from + 2) : undefined))
    const at = token.index + 1
    const [of, by] = [
      behind('of', at) ?? behind('for', at) ?? behind('over', at) ?? behind('against', at),
      behind('by', at),
    ]
    const agent = of === undefined ? by : behind('by', of.to)
    const [doer, other] = agent === undefined ? [owner, of] : [agent, of ?? owner]
    if (doer === undefined || other === undefined || doer === other) return []
    const [first, last] = act === 'lose' ? [other, doer] : [doer, other]
    const range = {start: Math.min(doer.start, other.start, token.start), end: Math.max(doer.end, other.end, token.end)}
    const words = token.in === undefined ? range : {...range, in: token.in}
    return [
      {
        member: m,
        sentence: token.sentence,
        act: act === 'lose' ? 'beat' : act,
        doer: named(story, m, first),
        other: named(story, m, last),
        words,
        claim: null,
      },
    ]
  })
}

function named({members, people}: StoryView, m: number, name: NameMention): Party {
  const member = members[m] as Annotated
  const tokens = member.tokens.slice(name.from, name.to)
  const person = namedAt(member, 'from', name.from)
  const who =
    person === null
      ? undefined
      : people.find(one => one.members.some(place => place.member === m && place.person === person))
  const {from, to, start, end, sentence} = name
  const head = tokens.at(-1)?.lower ?? ''
  const names = new Set(tokens.map(({lower}) => plainForm(lower).replace(/s$/u, '')))
  return partyOf(
    {
      role: 'other',
      preposition: null,
      phrase: {
        from,
        to,
        start,
        end,
        sentence,
        head: to - 1,
        lemma: head,
        person: person,
        negated: false,
        joined: [],
      },
      who: who?.index ?? null,
      head,
      compound: null,
      words: names,
      tail: new Set<string>(),
      count: null,
      names,
      open: false,
      definite: true,
    },
    {tokens, people},
  )
}
