/**
 * Two places of sentences that tell the same, each foreign to the other article: no further word of the one is known there.
 *
 * Example: `danced on the pier at Lisbon` / `danced in Madrid`, where Madrid stands nowhere in the one article and Lisbon
 * nowhere in the other. Avoids: the two ends of a journey, the homes of two people, a site that both tell (`according to
 * the zoo`), a place that the other gives in another form (`L.A.`). Cost: the words of both sentences, for places that
 * exclude each other only.
 */
import {isStop} from '../../align/words.ts'
import type {PlaceMention} from '../../annotate/places/types.ts'
import {namesLie, sortAt, type PlaceMeeting} from '../../annotate/places/meet.ts'
import type {Annotated, Token} from '../../annotate/types.ts'
import {closeness, opposites} from '../../lexicon/lexicon.ts'
import {headsMeet} from '../claims/heads.ts'
import type {StoryView} from '../types.ts'
import {nationOf} from './nations.ts'
import {isLight, sharedAct, type Where} from './place-acts.ts'
import {standing, timesApart, type Met, type Told} from './place-meet.ts'
import {onceAnArticle} from '../once.ts'

/** Two places in sentences that tell the same, each foreign to the other article. */
export function foreignMeeting(story: StoryView, a: Where, b: Where, told: Told): Met | null {
  const {placeForeignFrom, placeForeignTogether, placeForeignOpenFrom, placeForeignSite, placeForeignSortWords} =
    story.settings
  if (told.own < placeForeignFrom) return null
  const shared = sharedAct(a, b)
  const meeting = standing(a, b, shared)
  if (meeting.stand === 'compatible' || meeting.stand === 'same' || !tiedAlike(a, b, meeting.by)) return null
  // `unveiled the statue in Kiel` / `the statue will be unveiled in Ulm`
  if (a.open !== b.open && told.own < placeForeignOpenFrom) return null
  if (aspectOf(story, a) !== aspectOf(story, b) || areContrary(a, b)) return null
  if (timesApart(story, a, b) || !areForeign(story, a, b, meeting.by)) return null
  const act = shared !== null && !isLight(shared) ? shared : null
  const bond = Math.max(bondOf(story, a, b), isOneSite(a, b, shared) ? placeForeignSite : 0)
  // `knitted in the library` / `a choir rehearsed in a barn`: a sort of site alone says less than a name
  if (meeting.by === 'sort' && act === null && !haveOneParty(a, b) && bond < placeForeignSortWords) return null
  return told.own + bond < placeForeignTogether ? null : {...meeting, ...told, act, shared: 0, evidence: 'foreign'}
}

/** `The lambs were sold at the market in Osk` / `They were sold at a market in Tarn`: few words besides the sort of site. */
const isOneSite = ({place: x, parties: p}: Where, {place: y, parties: q}: Where, act: string | null): boolean =>
  act !== null &&
  x.parts[0]?.sort === y.parts[0]?.sort &&
  (x.parts[0]?.sort ?? null) !== null &&
  (p.has('it') || q.has('it') || [...p].some(party => q.has(party)))

const haveOneParty = (a: Where, b: Where): boolean =>
  [...a.parties].some(party => party !== 'it' && b.parties.has(party))

/** `opens in Leeds` / `closes in Bristol`; `a bride was seen` / `a groom was seen` */
function areContrary(a: Where, b: Where): boolean {
  if (a.acts.some(x => b.acts.some(y => opposites(x, y)))) return true
  return !haveOneParty(a, b) && [...a.parties].some(x => [...b.parties].some(y => opposites(x, y)))
}

/** What a place is the place of, beside the event: of a court’s sitting, of a home or a seat, of one far off on a screen. */
function aspectOf(story: StoryView, {member, place: {from, preposition, sentence, parts}, acts}: Where): string {
  const {tokens, firstToken} = story.members[member] as Annotated
  const noun = tokens[from - (preposition === '' ? 1 : 2)]
  const words = tokens.slice(firstToken[sentence], firstToken[sentence + 1])
  if (
    words.some(
      ({lower}, i) => /^(?:video|livestream|zoom|televised|telephone)$/u.test(lower) && words[i + 1] !== undefined,
    )
  )
    return 'far'
  const bench = noun?.sentence === sentence && BENCH.test(noun.lemma)
  if (bench || acts.some(act => SITTING.has(act)) || parts.some(({sort}) => sort === 'court')) return 'court'
  return acts.some(act => DWELLING.has(act)) ? 'seat' : 'event'
}
/** `an inquest in Bergen was told`: the court sits there, the deed was elsewhere. */
const BENCH =
  /^(?:jury|juror|court|judge|justice|recorder|bench|magistrate|coroner|arbitrator|trial|retrial|hearing|inquest|prosecutor|prosecution|tribunal|assize)$/u
const SITTING = new Set('sentence convict acquit plead testify arraign indict remand jail imprison'.split(' '))
/** `based in Leeds`, `who live in Seville`. */
const DWELLING = new Set('live reside dwell lodge base settle headquarter hail born grow raise'.split(' '))

/** Share of the shorter sentence's words, places and times left out, that the other tells too. */
function bondOf(story: StoryView, a: Where, b: Where): number {
  const [x, y] = [a, b].map(({member, place}) => wordsOf(story.members[member] as Annotated, place.sentence)) as [
    readonly Token[],
    readonly Token[],
  ]
  const smaller = Math.min(x.length, y.length)
  if (smaller === 0) return 0
  const near = story.settings.contentNear
  const taken = new Set<number>()
  let sum = 0
  for (const {lemma} of x) {
    let best = 0
    let at = -1
    y.forEach((other, j) => {
      const value = taken.has(j) || best === 1 ? 0 : alike(lemma, other.lemma)
      if (value > best) [best, at] = [value, j]
    })
    if (best < near) continue
    taken.add(at)
    sum += best
  }
  return sum / smaller
}

const alike = (a: string, b: string): number => (a === b ? 1 : Math.max(headsMeet(a, b), closeness(a, b)))

const wordsBySentence = onceAnArticle(() => new Map<number, readonly Token[]>())

function wordsOf(member: Annotated, sentence: number): readonly Token[] {
  const known = wordsBySentence(member)
  const before = known.get(sentence)
  if (before !== undefined) return before
  const aside = [...member.places, ...member.times].filter(one => one.sentence === sentence && one.in === undefined)
  const words = member.tokens
    .slice(member.firstToken[sentence], member.firstToken[sentence + 1])
    .filter(
      ({pos, lemma, index}) =>
        CONTENT.has(pos) && !isStop(lemma) && !aside.some(({from, to}) => from <= index && index < to),
    )
  known.set(sentence, words)
  return words
}
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** What an article knows of places: the names in it, and the sorts of site. */
interface Known {
  readonly names: readonly string[]
  readonly sorts: ReadonlySet<string>
}

const knownBy = onceAnArticle(({tokens, names}): Known => ({
  names: [...new Set([...names.map(({name}) => name), ...tokens.flatMap(({lower}) => nationOf(lower) ?? [])])],
  sorts: new Set(tokens.flatMap((_, i) => sortAt(tokens, i)?.key ?? [])),
}))

/** Nothing in the other article may be this place. */
function isForeign(
  story: StoryView,
  wanted: PlaceMention,
  {member, place: other}: Where,
  by: PlaceMeeting['by'],
): boolean {
  const {names, sorts} = knownBy(story.members[member] as Annotated)
  if (by === 'side') return true
  // `according to the zoo`: the other article has the zoo as well
  const [first] = wanted.parts
  if (by === 'sort')
    return first === undefined || first.sort === null || !sorts.has(first.sort) || shares(other, first.sort)
  // `at Tarn, in the Western District` / `at Tarn, in Lower Omo`: one name of it at least is new to the other
  const own = wanted.parts.filter(({name, by: how}) => name !== null && how !== 'near')
  return own.some(({name}) => names.every(known => !TOLD.has(namesLie(name ?? '', known))))
}
const TOLD: ReadonlySet<string> = new Set(['same', 'near'])
const shares = ({parts}: PlaceMention, wanted: string): boolean => parts.some(({sort}) => sort === wanted)

/** Each place is foreign to the other article. */
const areForeign = (story: StoryView, a: Where, b: Where, by: PlaceMeeting['by']): boolean =>
  isForeign(story, a.place, b, by) && isForeign(story, b.place, a, by)

/** Where a thing is, or comes from in a manner that tells where it was: `dug out of a bog` / `lay in a bog`. */
const toAndAt = ({place: {relation}, acts}: Where): string =>
  relation === 'near' || relation === 'to' || (relation === 'from' && acts.some(act => OUT_OF.has(act)))
    ? 'at'
    : relation
const OUT_OF = new Set(
  'pull drag haul winch hoist pluck lift airlift fish dredge extract extricate recover rescue retrieve remove evacuate free save cut dig unearth exhume steal snatch seize loot smuggle take watch hear see speak broadcast report come rise pour billow emerge originate spread start call'.split(
    ' ',
  ),
)

const UNDOING = new Set(
  'cancel scrap shelve axe ditch abandon ban bar forbid prohibit veto block thwart foil drop halt boycott refuse decline prevent avert avoid'.split(
    ' ',
  ),
)

/** Asked of one thing in one manner: asserted alike, tied alike. */
function tiedAlike(a: Where, b: Where, by: PlaceMeeting['by']): boolean {
  // `scrapped the parade in Ulm` / `will not march in Kiel`
  const negated = (where: Where): boolean => where.negated !== where.acts.some(act => UNDOING.has(act))
  if (negated(a) !== negated(b) || a.conditional || b.conditional || a.spoken || b.spoken) return false
  // `sanctions on Oslo`, `a case against Bergen`: no place of an event
  if ([a, b].some(({place: {preposition, parts}}) => /^(?:on|against)$/u.test(preposition) && parts[0]?.sort === null))
    return false
  const [x, y] = [toAndAt(a), toAndAt(b)]
  if (x === 'origin' || y === 'origin') return false
  if (by === 'side' || by === 'sort') return true
  return x === y && (x !== 'through' || (a.place.preposition === 'over' && b.place.preposition === 'over'))
}

/** How well the two answer each other, among all places of the two sentences. */
export const fitOf = (a: Where, b: Where): number => {
  const act = sharedAct(a, b)
  const [x, y] = [a.place.parts[0], b.place.parts[0]]
  return (
    (act === null ? 0 : isLight(act) ? 1 : 2) +
    Number(a.place.preposition === b.place.preposition) +
    Number(x?.sort === y?.sort) +
    Number(haveOneParty(a, b))
  )
}
