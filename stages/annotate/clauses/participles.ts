/**
 * Verbs in -ing and participles, and on which word they hang.
 *
 * Example: `denied killing her`: governor deny. `two men suspected of theft`: the men are suspected. `remains closed`: a
 * state. Avoids: `Minister held after raid` as an act of his. Cost: constant a verb but for short looks ahead.
 */
import type {Desk, Draft} from './draft.ts'
import {ahead, before, hasNoun, openDraft, own, topOf, waiting} from './draft.ts'
import {coordinate} from './coordinate.ts'
import {looksPast} from './finite.ts'
import type {Group} from './groups.ts'
import {finiteLater} from './infinitives.ts'
import type {Noun} from './phrases.ts'
import {nounOf} from './phrases.ts'
import type {GroupChunk} from './predicates.ts'
import {give, onFinite} from './predicates.ts'
import {subjectIn} from './subjects.ts'
import {INTRANSITIVE, LINKING, OBJECTLESS_PASSIVE, bindsTo} from './verbs.ts'
import {asParticiple} from './yield.ts'

export function onIng(desk: Desk, chunk: GroupChunk): void {
  const top = topOf(desk)
  const {preposition} = desk
  const from = desk.and?.from ?? preposition?.from ?? chunk.from
  // while driving
  if (top.group === null && top.marker !== null && !hasNoun(top)) {
    top.from = waiting(desk) ?? top.parent
    give(desk, top, chunk)
    return
  }
  const noun = desk.last && desk.last.to === from && !desk.comma ? desk.last : null
  const draft = openDraft(desk, {sort: 'participle', from, parent: top, marker: preposition?.word ?? null})
  if (preposition) {
    draft.denied = preposition.word === 'without' || preposition.word === 'instead'
    overPreposition(desk, top, draft, preposition.word)
  } else if (noun && !noun.time) draft.antecedent = noun
  else {
    draft.from = top
    const previous = before(desk)
    if (previous?.kind === 'group' && !desk.comma) draft.governor = top.group?.main ?? null
  }
  give(desk, draft, chunk)
}

/** `accused him of lying`: accuse, and he lies; `a policy of cutting jobs`: policy. */
function overPreposition(desk: Desk, top: Draft, draft: Draft, word: string): void {
  draft.from = top
  if (CIRCUMSTANTIAL.has(word) || top.group === null) return
  const bound = bindsTo(top.group.lemma, word) || word === 'from'
  const noun = desk.last?.to === desk.preposition?.from ? desk.last : null
  draft.governor = bound || noun === null ? top.group.main : noun.head
  if (bound && top.object !== null && !top.group.passive) draft.subject = top.object
}

const CIRCUMSTANTIAL = new Set(
  'after before since while without by in on despite until upon when besides through'.split(' '),
)

export function onParticiple(desk: Desk, chunk: GroupChunk): void {
  const top = topOf(desk)
  const group = asParticiple(chunk.group)
  const from = desk.and?.from ?? desk.preposition?.from ?? chunk.from
  // when asked, if elected
  if (top.group === null && top.marker !== null && !hasNoun(top) && top.sort !== 'relative') {
    top.from = waiting(desk) ?? top.parent
    give(desk, top, {...chunk, group})
    return
  }
  const noun = desk.last && desk.last.to === from && !desk.comma ? desk.last : null
  if (isState(desk, top)) {
    // remains closed
    top.predicative = nounOf(chunk.from, chunk.to, chunk.group.main)
    own(desk, top, chunk.from, chunk.to)
  } else if (top.group === null ? !headed(desk, top, chunk) : !(noun === null && listed(desk, chunk))) {
    const draft = openDraft(desk, {sort: 'participle', from, parent: top})
    hang(desk, top, draft, noun, group)
    give(desk, draft, {...chunk, group})
  }
}

const isState = (desk: Desk, {group, predicative}: Draft): boolean =>
  group !== null && before(desk)?.kind === 'group' && LINKING.has(group.lemma) && predicative === null

/** `Three people injured in crash`: nothing else can be the verb. */
function headed(desk: Desk, top: Draft, chunk: GroupChunk): boolean {
  const subject = subjectIn(top.front)
  // Boy, 9, killed by falling tree
  const apart = desk.comma && top.front.filter(({kind}) => kind === 'mark').length < 2
  // , with Linde based in Oslo
  const beside = desk.chunks[desk.at - 1]
  const mark = desk.chunks[desk.at - 2]
  if (beside?.kind === 'phrase' && beside.preposition === 'with' && mark?.kind === 'mark') return false
  if (!subject || apart || finiteLater(desk)) return false
  top.subject = subject
  const group = isActive(desk, chunk.group, subject)
    ? chunk.group
    : {...asParticiple(chunk.group), tense: 'past' as const}
  give(desk, top, {...chunk, group})
  return true
}

/** `Storm hit the coast, killed 12`: past after all. */
function listed(desk: Desk, chunk: GroupChunk): boolean {
  const top = topOf(desk)
  // was arrested, charged and released
  if (
    desk.comma &&
    top.group?.passive &&
    top.group.form === 'finite' &&
    ahead(desk)?.kind === 'and' &&
    ahead(desk, 2)?.kind === 'group'
  )
    return coordinate(desk, chunk)
  const past =
    desk.comma &&
    chunk.group.form === 'either' &&
    waiting(desk) === null &&
    looksPast(desk.page, chunk.group.main, desk.to)
  if (past) onFinite(desk, chunk)
  return past
}

/** Verbs whose object is in the state that the participle tells: `had his licence revoked`. */
const CAUSING = new Set(['have', 'get', 'see', 'want', 'hear', 'find'])

function hang(desk: Desk, top: Draft, draft: Draft, noun: Noun | null, group: Group): void {
  // the tower, built in 1968
  const aside =
    desk.comma && top.group !== null && desk.last?.to === draftStart(desk) - 1 && !ACCOMPANYING.has(group.lemma)
  const near = aside ? desk.last : noun
  if (near && !near.time) draft.antecedent = near
  else draft.from = top
  if (top.group && noun !== null && top.object === noun && CAUSING.has(top.group.lemma)) draft.governor = top.group.main
}

/** `, best known for`: an adverb belongs to the participle. */
function draftStart({and, preposition, chunks, at}: Desk): number {
  if (and || preposition) return and?.from ?? preposition?.from ?? 0
  let first = at
  while (chunks[first - 1]?.kind === 'adverb') first--
  return chunks[first]?.from ?? 0
}

/** `Lee fled, followed by fans`: of the whole clause */
const ACCOMPANYING = new Set(['follow', 'accompany', 'compare', 'join', 'watch', 'help', 'back', 'cheer', 'force'])

/** `He left without paying`: a sentence with its full stop has a finite verb; a headline may do with a participle. */
function isActive(desk: Desk, {lemma, form}: Group, subject: Noun): boolean {
  if (form !== 'either') return false
  if (INTRANSITIVE.has(lemma) || subject.pronoun) return true
  const stops = desk.chunks.findLast(({kind}) => kind === 'mark')
  return stops?.kind === 'mark' && stops.mark === 'stop' && !OBJECTLESS_PASSIVE.has(lemma)
}
