/**
 * Whose verb a verb group is: the open clause’s, one tied to it by `and`, or a new clause’s.
 *
 * Example: `The man arrested on Sunday denied it`: `arrested` gives its place up to `denied` and describes the man.
 * Avoids: `arrested` as what the man did. Cost: constant a group but for the open clauses.
 */
import type {Chunk} from './chunks.ts'
import {onBase, onInfinitive} from './infinitives.ts'
import {onIng, onParticiple} from './participles.ts'
import {promoted, yielded} from './yield.ts'
import {coordinate, sharing} from './coordinate.ts'
import type {Desk, Draft} from './draft.ts'
import {hasNoun, openDraft, own, popTo, topOf, waiting} from './draft.ts'
import {looksPast} from './finite.ts'
import type {Group} from './groups.ts'
import {nounOf} from './phrases.ts'
import {openTag} from './saying.ts'
import {NOMINATIVE, subjectIn} from './subjects.ts'
import {governsClause} from './verbs.ts'
import {SAYING} from '../quotes/verbs.ts'

export type GroupChunk = Chunk & {readonly kind: 'group'}

export function onGroup(desk: Desk, chunk: GroupChunk): void {
  const {group} = chunk
  const top = topOf(desk)
  if (goesOn(desk, top, chunk)) return
  if (top.like && top.group === null) {
    attach(desk, top, {...chunk, group: sharing(group, top.like)}, subjectIn(top.front))
    return
  }
  if (desk.and && coordinate(desk, chunk)) return
  switch (group.form) {
    case 'to': {
      onInfinitive(desk, chunk)
      return
    }
    case 'ing': {
      onIng(desk, chunk)
      return
    }
    case 'participle': {
      onParticiple(desk, chunk)
      return
    }
    case 'base': {
      onBase(desk, chunk)
      return
    }
    case 'either': {
      if (isPast(desk, top, chunk)) onFinite(desk, chunk)
      else onParticiple(desk, chunk)
      return
    }
    case 'finite': {
      onFinite(desk, chunk)
      return
    }
  }
}

/** `Did anyone complain?`: the verb behind the subject ends the group of the auxiliary. */
function goesOn(desk: Desk, top: Draft, {group, from, to}: GroupChunk): boolean {
  const first = top.group
  if (first === null || first.bare === null || top.subject === null || desk.and || desk.comma) return false
  // Among the stalls was a tent selling a cider
  if (first.bare === 'be' && top.front.some(({kind}) => kind === 'phrase' || kind === 'adjective')) return false
  if (top.subject.from < first.to || top.object !== null || top.predicative !== null) return false
  const fits =
    first.bare === 'be'
      ? group.form === 'ing' || group.form === 'either' || group.form === 'participle'
      : first.bare === 'have'
        ? group.form === 'either' || group.form === 'participle'
        : group.form === 'base'
  if (!fits) return false
  top.group = {
    ...first,
    to: group.to,
    main: group.main,
    lemma: group.lemma,
    particle: group.particle,
    passive: group.passive || (first.bare === 'be' && group.form !== 'ing'),
    perfect: first.perfect || first.bare === 'have',
    negated: first.negated || group.negated,
    bare: null,
  }
  own(desk, top, from, to)
  return true
}

/** A form that may be either: past where it has an object or never takes one, or where nothing else can be the verb. */
function isPast(desk: Desk, top: Draft, {group}: GroupChunk): boolean {
  if (top.group !== null && desk.comma && waiting(desk) === null)
    return looksPast(desk.page, group.main, desk.to) || speaks(desk, group)
  if (top.group === null) {
    // …, an inquiry found; I just felt like
    if (top.subject !== null || isNominative(desk, top)) return true
    // never paid; neither confirmed nor denied
    if (group.negated) return true
    // whose gun was taken; the house that he bought: behind its own subject a clause has its verb
    if ((top.marker !== null || top.sort === 'relative') && hasNoun(top)) return !later(desk, top, group)
    return (
      looksPast(desk.page, group.main, desk.to) ||
      (top.front.length === 0 && top.marker !== null && top.sort !== 'adverbial')
    )
  }
  if (speaks(desk, group)) return true
  return waiting(desk) !== null && looksPast(desk.page, group.main, desk.to)
}

/** after the man arrested on Sunday died: another verb takes its place, and nothing else waits for that */
const later = (desk: Desk, top: Draft, {main}: Group): boolean =>
  !looksPast(desk.page, main, desk.to) &&
  desk.open.length === 1 &&
  desk.chunks.slice(desk.at + 1).some(one => one.kind === 'group' && one.group.form === 'finite') &&
  top.sort === 'adverbial'

const isNominative = ({page}: Desk, {front}: Draft): boolean => {
  const subject = subjectIn(front)
  return subject !== null && NOMINATIVE.has(page.tokens[subject.head]?.lower ?? '')
}

const speaks = (desk: Desk, group: Group): boolean =>
  desk.quote && SAYING.has(desk.page.tokens[group.main]?.lower ?? '')

export function onFinite(desk: Desk, chunk: GroupChunk): void {
  const {from} = chunk
  const top = topOf(desk)
  if (isTurned(desk, top, chunk)) {
    openTag(desk, from, null)
    give(desk, topOf(desk), chunk)
    return
  }
  if (embeds(desk, top)) {
    openEmbedded(desk, top, chunk)
    return
  }
  if (top.group === null) {
    const subject = subjectIn(top.front)
    if (subject || top.marker !== null || desk.open.length === 1 || !waiting(desk)) {
      attach(desk, top, chunk, subject)
      return
    }
  }
  const host = waiting(desk)
  if (host && (hasNoun(host) || host.marker !== null)) {
    popTo(desk, host)
    attach(desk, host, chunk, subjectIn(host.front))
    return
  }
  const asked = host?.front.length === 0 && desk.open[1]?.sort === 'content' && desk.open[1].marker !== null
  if (top.group !== null && !asked && (promoted(desk) || yielded(desk, chunk))) {
    const inner = topOf(desk)
    if (inner.group === null) attach(desk, inner, chunk, inner.subject)
    return
  }
  if (host) {
    // What caused it is not known: the clause itself is the subject
    popTo(desk, host)
    attach(desk, host, chunk, null)
    return
  }
  beside(desk, chunk)
}

/** Behind a clause that has its verb, tied to it by nothing. */
function beside(desk: Desk, chunk: GroupChunk): void {
  const clause = desk.open[0]
  const draft = openDraft(desk, {sort: 'coordinate', from: chunk.from, parent: clause ?? null})
  desk.open = [draft]
  if (desk.comma && clause) draft.from = clause
  give(desk, draft, chunk)
  if (chunk.group.form === 'base') draft.from = clause ?? null
}

/** following what it said was a protest; what we believe will help; not `What the mayor said was wrong` */
function embeds({chunks, at, open}: Desk, {group, marker, object}: Draft): boolean {
  if (group === null || object !== null || group.passive || !/^(?:what|who|which|that)$/u.test(marker ?? ''))
    return false
  const above = chunks[at - 1]
  if (above?.kind !== 'group' || above.group.main !== group.main || !governsClause(group.lemma)) return false
  const opener = chunks.findLastIndex(({kind}, k) => k < at && kind === 'opener')
  return chunks[opener - 1]?.kind === 'preposition' || open.every(draft => draft.group !== null)
}

function openEmbedded(desk: Desk, top: Draft, chunk: GroupChunk): void {
  const draft = openDraft(desk, {sort: 'content', from: chunk.from, parent: top})
  draft.governor = top.group?.main ?? null
  const opener = desk.chunks.findLast(({kind, from}) => kind === 'opener' && from < chunk.from)
  draft.subject = top.antecedent ?? (opener ? nounOf(opener.from, opener.to, opener.from, {pronoun: true}) : null)
  give(desk, draft, chunk)
}

/** `,” said Lee`: a verb of saying right behind a mark, and its subject behind it. */
function isTurned(desk: Desk, top: Draft, {group}: GroupChunk): boolean {
  // “… can’t believe it”: somebody’s own words
  if (group.to > group.from + 1 || (top.group === null && hasNoun(top))) return false
  if (!(desk.quote || desk.comma) || !(top.group !== null || desk.quote)) return false
  if (group.tense !== 'past' && group.tense !== 'present') return false
  if (!SAYING.has(desk.page.tokens[group.main]?.lower ?? '') || group.passive || waiting(desk)) return false
  const next = desk.chunks[desk.at + 1]
  return next?.kind === 'noun' && !next.noun.time
}

export function attach(desk: Desk, draft: Draft, chunk: GroupChunk, subject: ReturnType<typeof subjectIn>): void {
  draft.subject ??= subject
  leading(draft, draft.subject)
  // Among the dead was a nurse; nor did anyone complain
  draft.awaits =
    draft.subject === null &&
    draft.marker === null &&
    draft.front.some(({kind}) => kind === 'phrase' || kind === 'adjective')
  give(desk, draft, chunk)
}

/** `On Friday, in Rome, the pope`: what stands before the subject belongs to the verb. */
function leading(draft: Draft, subject: ReturnType<typeof subjectIn>): void {
  for (const chunk of draft.front) {
    if (subject !== null && chunk.from >= subject.from) return
    if (chunk.kind === 'noun' && !chunk.noun.time) return
    if (chunk.kind === 'phrase') draft.complements.push({preposition: chunk.preposition, noun: chunk.noun})
  }
}

export function give(desk: Desk, draft: Draft, {group, from, to}: GroupChunk): void {
  draft.group = group
  own(desk, draft, desk.and?.from ?? from, to)
}
