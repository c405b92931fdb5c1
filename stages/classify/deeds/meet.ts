/**
 * Deeds of two articles that are one act whose sides have changed places, or that another did.
 *
 * Example: `Norvik beat Stanmere` / `Norvik lost to Stanmere` swapped; `the growers quit the talks` / `the millers stormed
 * out of them` another doer. Avoids: an article that tells both ways, two sides that each tell it of the other, acts
 * answered in kind. Looked for in linked lines alone: linear in the links.
 */
import {stemOf} from '../../align/stem.ts'
import {isStop} from '../../align/words.ts'
import type {Annotated, Token} from '../../annotate/types.ts'
import {claimsMet} from '../claims/meet.ts'
import {timesApart} from '../claims/meet.ts'
import {oneAct} from '../claims/relations.ts'
import {ANSWERED} from '../claims/words.ts'
import {onceEach} from '../once.ts'
import {voicesStand} from '../speakers.ts'
import {lineAt, type StoryView} from '../types.ts'
import {deedsOf, type Deed} from './deeds.ts'
import {likenessOf, mustDiffer, type Party} from './party.ts'

export interface Crossing {
  readonly a: Deed
  readonly b: Deed
  readonly by: 'sides' | 'other-doer'
  readonly shared: number
}

interface Meeting {
  readonly a: Deed
  readonly b: Deed
  readonly like: number
  readonly verbatim: number
  /** Content words that both sentences have besides the parties. */
  readonly extra: number
}

/** Parties this sure are one. */
const ONE = 0.7
const HALF = 0.5
const SAME = 0.95

export function crossings(story: StoryView): Crossing[] {
  const {claims} = claimsMet(story)
  const deeds = deedsOf(story, claims)
  const byLine = linesOf(story, deeds)
  const {deedsLikeFrom} = story.settings
  return story.alignment.links.flatMap(({a: lineA, b: lineB, likeness: like, verbatim}) => {
    if (like < deedsLikeFrom) return []
    return (byLine.get(lineA) ?? []).flatMap(a =>
      (byLine.get(lineB) ?? []).flatMap((b): Crossing[] => {
        if (!isOneAct(a, b) || isElsewhen(a, b) || isDisputed(story, a, b)) return []
        const meeting = {a, b, like, verbatim, extra: extraOf(story, [lineA, lineB], [a, b])}
        if (isSwapped(meeting) && !isToldBoth(deeds, meeting)) return [{a, b, by: 'sides', shared: meeting.extra}]
        return isOthers(story, meeting) && !isTheirsToo(deeds, meeting)
          ? [{a, b, by: 'other-doer', shared: meeting.extra}]
          : []
      }),
    )
  })
}

function linesOf({alignment: {lines}}: StoryView, deeds: readonly Deed[]): Map<number, Deed[]> {
  const places = new Map(lines.map(({member, sentence, index}) => [`${member}:${sentence}`, index]))
  const byLine = new Map<number, Deed[]>()
  for (const deed of deeds) {
    const line = places.get(`${deed.member}:${deed.sentence}`) ?? -1
    byLine.set(line, [...(byLine.get(line) ?? []), deed])
  }
  return byLine
}

function isOneAct({act: x}: Deed, {act: y}: Deed): boolean {
  if (x === y) return true
  const [v, w] = [x.replace(/^:/u, ''), y.replace(/^:/u, '')]
  return x.startsWith(':') && y.startsWith(':') && (stemOf(v) === stemOf(w) || oneAct(v, w))
}

const isElsewhen = ({claim: x}: Deed, {claim: y}: Deed): boolean =>
  x !== null && y !== null && (timesApart(x, y) || x.past !== y.past)

/** `Finch said Mott shot him` / `Mott said Finch shot him` */
function isDisputed(story: StoryView, a: Deed, b: Deed): boolean {
  const [x, y] = [a, b].map(({member, claim}) => {
    const by = story.members[member]?.attributions[claim?.clause.attribution ?? -1]
    return by === undefined ? null : {member, speaker: by.speaker}
  })
  return x !== null && y !== null && x !== undefined && y !== undefined && voicesStand(story, x, y) === 'apart'
}

const like = (a: Party | null, b: Party | null): number | null => (a === null || b === null ? null : likenessOf(a, b))
const isKnown = (party: Party | null): boolean =>
  party !== null && (party.part.definite || party.part.who !== null || party.countries.size > 0 || party.names.size > 0)

const isAnswered = ({act}: Deed): boolean => ANSWERED.has(act.replace(/^:/u, '')) || ANSWERED_ACTS.has(act)
const ANSWERED_ACTS = new Set(['fire', 'sell', 'give', 'approach', 'pay', 'invade', 'visit', 'write', 'foul', 'hit'])

function isSwapped({a, b, like: linked, extra}: Meeting): boolean {
  const [there, back] = [like(a.doer, b.other), like(a.other, b.doer)]
  const straight = [like(a.doer, b.doer), like(a.other, b.other)]
  // `the guard` on the same side of both; `the boat` may be the trawler, unless both are told crosswise word for word
  const bar = (there ?? 0) >= SAME && (back ?? 0) >= SAME ? SAME : HALF
  if (a.doer === null || b.doer === null || straight.some(value => value !== null && value >= bar)) return false
  const isSure = [a.doer, a.other, b.doer, b.other].every(isKnown)
  const needed = isAnswered(a) ? ANSWERED_EXTRA : isSure ? 0 : UNSURE_EXTRA
  if ((there ?? 0) >= ONE && (back ?? 0) >= ONE) return extra >= needed
  // `one of the raiders struck him` / `he struck one of the raiders`: who he is, the rest of the sentence must say
  const isHalf = ((there ?? 0) >= ONE && back === null) || ((back ?? 0) >= ONE && there === null)
  return isHalf && !a.act.startsWith(':') && extra >= Math.max(needed, UNSURE_EXTRA) && linked >= HALF_LIKE
}

const ANSWERED_EXTRA = 2
const UNSURE_EXTRA = 3
const HALF_LIKE = 0.35

function isOthers(story: StoryView, {a, b, verbatim, extra}: Meeting): boolean {
  if (a.doer === null || b.doer === null || !mustDiffer(a.doer, b.doer)) return false
  if (![a, b].every(isTold)) return false
  if (a.act === 'end-talks') return b.act === a.act
  if (isAnswered(a) && verbatim < story.settings.sameFrameFrom) return false
  if (!isKnown(a.other) || !isKnown(b.other) || (like(a.other, b.other) ?? 0) < ONE) return false
  return extra >= OTHERS_EXTRA
}

const OTHERS_EXTRA = 1

/** Done, not planned or wished. */
const isTold = ({claim}: Deed): boolean =>
  claim !== null &&
  !claim.clause.conditional &&
  !claim.clause.future &&
  !claim.clause.modal &&
  claim.clause.tense !== 'none'

/** The other article tells it this way too. */
const isToldBoth = (deeds: readonly Deed[], {a, b}: Meeting): boolean =>
  deeds.some(deed => {
    const other = deed.member === a.member ? b : deed.member === b.member ? a : null
    if (other === null || deed === a || deed === b || !isOneAct(deed, other)) return false
    return (like(deed.doer, other.doer) ?? 0) >= ONE && (like(deed.other, other.other) ?? 0) >= ONE
  })

const isTheirsToo = (deeds: readonly Deed[], {a, b}: Meeting): boolean =>
  deeds.some(deed => {
    const other = deed.member === a.member ? b : deed.member === b.member ? a : null
    return other !== null && isOneAct(deed, other) && (like(deed.doer, other.doer) ?? 0) >= ONE
  })

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** Stems of a line. */
const stemsOf = onceEach(
  (story: StoryView, line: number): ReadonlySet<string> => {
    const {member, sentence} = lineAt(story, line)
    const {tokens, firstToken} = story.members[member] as Annotated
    const isContent = ({pos, lemma}: Token): boolean => CONTENT.has(pos) && !isStop(lemma)
    return new Set(
      tokens
        .slice(firstToken[sentence], firstToken[sentence + 1])
        .filter(isContent)
        .map(({lemma}) => stemOf(lemma)),
    )
  },
  (line: number) => line,
)

function extraOf(story: StoryView, [x, y]: readonly [number, number], deeds: readonly [Deed, Deed]): number {
  const parties = new Set(
    deeds
      .flatMap(({doer, other}) => [doer, other])
      .flatMap(party => (party === null ? [] : [...party.part.words, ...party.names])),
  )
  const acts = new Set(deeds.flatMap(({act, claim}) => [act, ...(claim?.predicate ?? [])]).map(stemOf))
  const there = stemsOf(story, y)
  return [...stemsOf(story, x)].filter(stem => there.has(stem) && !parties.has(stem) && !acts.has(stem)).length
}
