/**
 * Whether two places of two articles answer one question, before it is asked whether they exclude each other.
 *
 * Example: `was found in a quarry` / `discovered on a beach` of one body. Avoids: the start and the goal of one journey, a
 * denial, two halves of a list, the place that the other article gives too.
 */
import {placesMeet, partsLie, type PlaceMeeting} from '../../annotate/places/meet.ts'
import type {PlaceMention, PlacePart} from '../../annotate/places/types.ts'
import {timesMeet} from '../../annotate/times/meet.ts'
import type {Annotated, TimeMention} from '../../annotate/types.ts'
import {dayOf} from '../events.ts'
import {agreement, contextOf} from '../frames.ts'
import {stemOf} from '../../align/stem.ts'
import {synonyms} from '../../lexicon/lexicon.ts'
import type {StoryView} from '../types.ts'
import {isEvent, isLight, sharedAct, type Where} from './place-acts.ts'
import {onceAnArticle} from '../once.ts'

export interface Told {
  readonly like: number
  readonly own: number
  readonly verbatim: number
}

export interface Met extends PlaceMeeting, Told {
  /** frame: the words around are the same. act: one act. sort: one sort of place in sentences that tell the same. foreign: neither article knows the other’s place. */
  readonly evidence: 'frame' | 'act' | 'sort' | 'foreign'
  readonly act: string | null
  readonly shared: number
}

/** Nothing in how they are told says that the two are places of different things. */
export function comparable(a: Where, b: Where): boolean {
  if (a.negated !== b.negated || a.conditional || b.conditional || a.open !== b.open || a.spoken !== b.spoken)
    return false
  // `officials in Oslo said` / `officials in Bergen said`: two offices, each where it is
  return !(a.spoken && b.spoken) && relationsMeet(a, b)
}

/** `flew from Oslo` asks another thing than `flew to Oslo`; `taken to a clinic` and `treated at a clinic` ask one. */
function relationsMeet({place: a}: Where, {place: b}: Where): boolean {
  const [x, y] = [a.relation, b.relation].map(relation => (relation === 'near' ? 'at' : relation)) as [string, string]
  // `shot down over Syria`: over one place alone; what passes, passes many
  if (x === 'through') return x === y && a.preposition === 'over' && b.preposition === 'over'
  if (x === y) return x !== 'origin'
  return (x === 'at' && y === 'to') || (x === 'to' && y === 'at')
}

export function meetingOf(story: StoryView, a: Where, b: Where, told: Told): Met | null {
  const act = sharedAct(a, b)
  const meeting = standing(a, b, act)
  if (meeting.stand === 'compatible' || timesApart(story, a, b)) return null
  const {placeWords, placeLinked, placeActFrom, placePartyFrom, sameFrameFrom, frameAgree} = story.settings
  const shared = [...a.words].filter(word => b.words.has(word)).length
  const met = {...meeting, ...told, act, shared}
  const party = partyOf(a, b)
  // `A man was arrested in Leeds` / `A woman was arrested in Bristol`
  const framed = told.verbatim >= sameFrameFrom && frameOf(story, a, b) >= frameAgree && party !== 'other'
  if (framed && act !== null && a.place.relation === b.place.relation) return {...met, evidence: 'frame'}
  if (a.spoken || told.like < placeLinked) return null
  if (act !== null && enough()) return {...met, evidence: 'act'}
  const speaks = shared > 0 || (act !== null && !isLight(act))
  return ofASort(a, b, meeting) && speaks ? {...met, evidence: 'sort'} : null

  function enough(): boolean {
    const same = party !== 'other' && party !== 'unknown'
    // `the explosion happened in Hanover`: a light verb, and a party that is the act itself
    if (isLight(act ?? '')) {
      const moved = a.place.relation === 'to' && b.place.relation === 'to'
      return same && (shared >= placeWords || isEvent(party.slice(1)) || moved) && told.like >= placeActFrom
    }
    const besides = shared - Number(same && a.words.has(party.slice(1)) && b.words.has(party.slice(1)))
    if (same && (told.like >= placePartyFrom || besides > 0)) return true
    return shared > placeWords || (shared >= 1 && told.like >= placeActFrom)
  }
}

/** Of `dead at the scene` / `dead in hospital`: the scene is any place but a hospital there. */
export function standing({place: a}: Where, {place: b}: Where, act: string | null): PlaceMeeting {
  const meeting = placesMeet(a, b)
  if (meeting.stand !== 'compatible' || act === null || !DYING.has(stemOf(act))) return meeting
  const [x, y] = [a, b].map(({parts}) => (parts[0]?.noun === 'scene' ? 'scene' : (parts[0]?.sort ?? ''))) as [
    string,
    string,
  ]
  const apart = (x === 'scene' && y === 'hospital') || (x === 'hospital' && y === 'scene')
  return apart ? {stand: 'apart', by: 'sort'} : meeting
}
const DYING = new Set(['die', 'pronounce', 'declare', 'dead', 'death', 'succumb'].map(stemOf))

/** Who does it or whom it befalls, if the two tell of one; another; or unknown behind a pronoun. */
function partyOf(a: Where, b: Where): `=${string}` | 'unknown' | 'other' {
  const [x, y] = [a.parties, b.parties]
  const both = [...x].find(
    one =>
      one !== 'it' && [...y].some(other => one === other || synonyms(one, other, 'noun') || isCompound(one, other)),
  )
  if (both !== undefined) return `=${both}`
  return x.size === 0 || y.size === 0 || x.has('it') || y.has('it') ? 'unknown' : 'other'
}

/** `container ships` / `boxships` */
const isCompound = (x: string, y: string): boolean =>
  Math.min(x.length, y.length) >= SHORTEST_HEAD && (x.endsWith(y) || y.endsWith(x))
const SHORTEST_HEAD = 4

/** `in the car park at Treviso airport` / `left at Trieste airport`: one sort of place under two names. */
function ofASort({place: a}: Where, {place: b}: Where, {by}: PlaceMeeting): boolean {
  if (by === 'side') return true
  const [x, y] = [a.parts[0], b.parts[0]]
  // `a motel in Flagstaff` / `a motel in Albuquerque`, `the car park at Treviso airport` / `Trieste airport`
  const among = (part: PlacePart | undefined, {parts}: PlaceMention): boolean =>
    part !== undefined && part.sort !== null && parts.some(({sort}) => sort === part.sort)
  return by === 'name' && (among(x, b) || among(y, a))
}

const frameOf = (story: StoryView, a: Where, b: Where): number => {
  const [x, y] = [a, b].map(({member, place}) =>
    contextOf(story.members[member] as Annotated, place, {reach: story.settings.frameWords}),
  )
  return x === undefined || y === undefined || Math.min(x.size, y.size) < 2 ? 0 : agreement(x, y)
}

/** What tells the one from the other: names of the one that the other has not. */
const ownNames = ({parts}: PlaceMention, other: PlaceMention): PlacePart[] =>
  parts.filter(p => p.name !== null && !other.parts.some(q => NEAR.has(partsLie(p, q))))
const NEAR: ReadonlySet<string> = new Set(['same', 'within', 'near'])

/** A mention tells of the wanted place: by a name of its own, or as the same sort on the same side. */
function tellsOf(mention: PlaceMention, wanted: PlaceMention, own: readonly PlacePart[]): boolean {
  if (own.length > 0)
    return mention.parts.some(p => own.some(q => p.name !== null && foldedName(p.name) === foldedName(q.name ?? '')))
  // `grew on Plum Ridge above the northern bank`: the side tells
  const sided = wanted.parts.filter(({side, sort}) => side !== null && sort !== null)
  if (sided.length > 0) return mention.parts.some(p => sided.some(q => p.sort === q.sort && p.side === q.side))
  const [x, y] = [mention.parts[0], wanted.parts[0]]
  return x !== undefined && y !== undefined && x.sort === y.sort && x.side === y.side && x.sort !== null
}

const foldedName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** The other article tells of this very place where it tells of the act, or anywhere if the act says little. */
export function toldElsewhere(
  wanted: Where,
  other: Where,
  {all, member}: {readonly all: readonly Where[]; readonly member: Annotated},
  {act, evidence, by}: Pick<Met, 'act' | 'evidence' | 'by'>,
): boolean {
  if (evidence === 'foreign' && by === 'name') return false
  const own = by === 'side' || by === 'sort' ? [] : ownNames(wanted.place, other.place)
  // `in coordination with Columbia University`: the sentence knows the name too
  const named = own.some(({name}) => knows(member, other.place.sentence, name ?? ''))
  if (named) return true
  return all.some(where => {
    if (where.place === other.place || !tellsOf(where.place, wanted.place, own)) return false
    if (where.place.sentence === other.place.sentence) return where.place.relation === other.place.relation
    return evidence === 'sort' || act === null || isLight(act) || sharedAct(where, wanted) !== null
  })
}

/** Every word of the name stands in the sentence. */
function knows({tokens, firstToken}: Annotated, sentence: number, name: string): boolean {
  const words = new Set(tokens.slice(firstToken[sentence], firstToken[sentence + 1]).map(({lower}) => lower))
  return foldedName(name)
    .split(' ')
    .every(word => words.has(word))
}

/** `In October 1991`: of two clauses one tells of another time, or both of times that exclude each other. */
export function timesApart(story: StoryView, a: Where, b: Where): boolean {
  const [x, y] = [a, b].map(({member, place}) => {
    const {times} = story.members[member] as Annotated
    return times.filter(({sentence, role}) => sentence === place.sentence && role !== 'speech')
  }) as [TimeMention[], TimeMention[]]
  // `at 3.12am` / `at 3.14am` of one night are one time
  const apart = (one: TimeMention, other: TimeMention): boolean =>
    timesMeet(one, other) === 'apart' && (one.firstDay === null || one.firstDay !== other.firstDay)
  if (x.length > 0 && y.length > 0) return x.every(one => y.every(other => apart(one, other)))
  const old = ({lastDay}: TimeMention, member: number): boolean => {
    const day = dayOf(story.members[member] as Annotated)
    return lastDay !== null && day !== null && day - lastDay > story.settings.placeOldAfter
  }
  return x.some(time => old(time, a.member)) !== y.some(time => old(time, b.member))
}

/** Neither article has the other’s name anywhere. */
export function strangers(story: StoryView, a: Where, b: Where): boolean {
  const lacks = (wanted: Where, other: Where): boolean => {
    const words = wordsOfArticle(story.members[other.member] as Annotated)
    return ownNames(wanted.place, other.place).every(
      ({name}) =>
        !words.has(
          foldedName(name ?? '')
            .split(' ')
            .at(-1) ?? '',
        ),
    )
  }
  return lacks(a, b) && lacks(b, a)
}

const wordsOfArticle = onceAnArticle(({tokens}): ReadonlySet<string> => new Set(tokens.map(({lower}) => lower)))
