/**
 * Whose verb a verb group is: the open clause’s, one tied to it by `and`, or a new clause’s.
 *
 * Example: `The man arrested on Sunday denied it`: `arrested` gives its place up to `denied` and describes the man.
 * Avoids: `arrested` as what the man did. Cost: constant a group but for the open clauses.
 */
import type {Chunk} from './chunks.ts'
import {onBase, onIng, onInfinitive, onParticiple} from './bare.ts'
import {coordinate} from './coordinate.ts'
import type {Desk, Draft} from './draft.ts'
import {hasNoun, openDraft, own, popTo, topOf, waiting} from './draft.ts'
import {looksPast} from './finite.ts'
import type {Group} from './groups.ts'
import {openTag} from './saying.ts'
import {isFiniteFor, subjectIn} from './subjects.ts'
import {governsClause} from './verbs.ts'
import {SAYING} from '../quotes/verbs.ts'

export type GroupChunk = Chunk & {readonly kind: 'group'}

export function onGroup(desk: Desk, chunk: GroupChunk): void {
  const {group} = chunk
  const top = topOf(desk)
  if (goesOn(desk, top, chunk)) return
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
  if (top.group === null)
    return (
      looksPast(desk.page, group.main, desk.to) ||
      (subjectIn(top.front) === null && top.front.length === 0 && top.sort !== 'adverbial')
    )
  if (speaks(desk, group)) return true
  return waiting(desk) !== null && looksPast(desk.page, group.main, desk.to)
}

const speaks = (desk: Desk, group: Group): boolean =>
  desk.quote && SAYING.has(desk.page.tokens[group.main]?.lower ?? '')

export function onFinite(desk: Desk, chunk: GroupChunk): void {
  const {group, from} = chunk
  const top = topOf(desk)
  if (isTurned(desk, top, chunk)) {
    openTag(desk, from, null)
    give(desk, topOf(desk), chunk)
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
  if (top.group !== null && (promoted(desk) || yielded(desk, chunk))) {
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
  const clause = desk.open[0]
  const draft = openDraft(desk, {sort: 'coordinate', from, parent: clause ?? null})
  desk.open = [draft]
  if (desk.comma && clause) draft.from = clause
  give(desk, draft, chunk)
  if (group.form === 'base') draft.from = clause ?? null
}

/** `,” said Lee`: a verb of saying right behind a mark, and its subject behind it. */
function isTurned(desk: Desk, top: Draft, {group}: GroupChunk): boolean {
  if (!(desk.quote || desk.comma) || !(top.group !== null || desk.quote)) return false
  if (group.tense !== 'past' && group.tense !== 'present') return false
  if (!SAYING.has(desk.page.tokens[group.main]?.lower ?? '') || group.passive || waiting(desk)) return false
  const next = desk.chunks[desk.at + 1]
  return next?.kind === 'noun' && !next.noun.time
}

function attach(desk: Desk, draft: Draft, chunk: GroupChunk, subject: ReturnType<typeof subjectIn>): void {
  draft.subject ??= subject
  // Among the dead was a nurse; nor did anyone complain
  draft.awaits =
    draft.subject === null &&
    draft.marker === null &&
    draft.front.some(({kind}) => kind === 'phrase' || kind === 'adjective')
  give(desk, draft, chunk)
}

export function give(desk: Desk, draft: Draft, {group, from, to}: GroupChunk): void {
  draft.group = group
  own(desk, draft, desk.and?.from ?? from, to)
}

/** `said the man, who was held, had fled`: what looked like an object is the subject of what is said. */
function promoted(desk: Desk): boolean {
  const host = desk.open.findLast(
    ({group, object}) => group !== null && object !== null && !group.passive && governsClause(group.lemma),
  )
  const noun = host?.object
  if (!host || !noun || !(desk.comma || topOf(desk) !== host)) return false
  popTo(desk, host)
  host.object = host.indirect
  host.indirect = null
  const content = openDraft(desk, {sort: 'content', from: desk.chunks[desk.at]?.from ?? noun.from, parent: host})
  content.governor = host.group?.main ?? null
  content.subject = noun
  const {owner, first} = desk
  for (let k = noun.from - first; k < (desk.chunks[desk.at]?.from ?? 0) - first; k++)
    if (owner[k] === host.id) owner[k] = content.id
  for (const draft of desk.drafts) if (draft.parent === host && draft.antecedent === noun) draft.parent = content
  return true
}

/** The nearest verb that can be a participle gives its place up: `The man arrested on Sunday denied it`. */
function yielded(desk: Desk, chunk: GroupChunk): boolean {
  for (let i = desk.open.length - 1; i >= 0; i--) {
    const draft = desk.open[i] as Draft
    const {group, subject} = draft
    if (group?.form !== 'either' || subject === null || !isFiniteFor(desk, chunk.group, subject)) continue
    if (desk.comma && !draft.aside && desk.open.length === 1 && looksPast(desk.page, group.main, desk.to)) continue
    popTo(desk, draft)
    const inner = openDraft(desk, {sort: 'participle', from: group.from, parent: draft})
    inner.group = asParticiple(group)
    inner.subject = null
    inner.antecedent = subject
    inner.object = draft.object
    inner.predicative = draft.predicative
    inner.agent =
      draft.agent ?? draft.complements.find(({preposition, noun}) => preposition === 'by' && !noun.time)?.noun ?? null
    inner.complements.push(...draft.complements.filter(({noun}) => noun !== inner.agent))
    draft.complements.length = 0
    draft.object = draft.predicative = draft.agent = null
    own(desk, inner, group.from, chunk.from)
    desk.open.pop()
    attach(desk, draft, chunk, subject)
    return true
  }
  return false
}

export const asParticiple = (group: Group): Group => ({...group, tense: 'none', passive: true, form: 'participle'})
