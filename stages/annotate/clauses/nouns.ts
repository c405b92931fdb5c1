/**
 * What a noun phrase, a prepositional phrase or an adjective is to the clause it stands in.
 *
 * Example: `sent him a letter`: him indirect, a letter object; `elected her mayor`: mayor predicative; `told police the man
 * fled`: the man opens a clause. Avoids: `the toll` as the object of `fear the toll could rise`.
 */
import type {Chunk} from './chunks.ts'
import type {Desk, Draft} from './draft.ts'
import {hasNoun, joinNoun, openDraft, own, popTo, topOf, waiting} from './draft.ts'
import type {Noun} from './phrases.ts'
import {isSaying, openTag} from './saying.ts'
import {listAhead, verbAfter} from './subjects.ts'
import {COPULAS, GIVING, LINKING, NAMING, governsClause} from './verbs.ts'
import {nounTakes} from './words.ts'

type NounChunk = Chunk & {readonly kind: 'noun'}

export function onNoun(desk: Desk, chunk: NounChunk): void {
  const {noun} = chunk
  if (desk.and) {
    onAndNoun(desk, chunk)
    return
  }
  const top = topOf(desk)
  const verb = noun.time ? -1 : verbAfter(desk, desk.at)
  if (desk.comma && verb !== -1 && isSaying(desk, verb)) {
    openTag(desk, chunk.from, noun)
    return
  }
  if (top.group === null) {
    const outer = desk.comma && verb !== -1 && hasNoun(top) ? null : top
    ;(outer ?? top).front.push(chunk)
    own(desk, top, chunk.from, chunk.to)
    return
  }
  if (verb !== -1 && !top.awaits && !isQuestion(top)) {
    const opened = openFor(desk, top, chunk)
    if (opened) return
  }
  const here = topOf(desk)
  own(desk, here, chunk.from, chunk.to)
  if (desk.comma) {
    if (desk.last && listAhead(desk, desk.at)) joinNoun(desk.last, noun)
    return
  }
  place(desk, here, noun)
}

export const isQuestion = ({group, subject}: Draft): boolean =>
  group !== null && group.bare !== null && subject === null

/** A noun with its own finite verb behind another clause’s verb opens a clause. */
function openFor(desk: Desk, top: Draft, chunk: NounChunk): boolean {
  if (desk.comma) {
    const host = waiting(desk)
    if (host) {
      popTo(desk, host)
      host.front.push(chunk)
      own(desk, host, chunk.from, chunk.to)
      return true
    }
    // He came, he saw
    const root = desk.open[0] as Draft
    desk.open.length = 0
    const draft = openDraft(desk, {sort: 'coordinate', from: chunk.from, parent: root})
    draft.front.push(chunk)
    return true
  }
  // the man named Lee said
  if (
    top.group?.form === 'either' &&
    !governsClause(top.group.lemma) &&
    top.object === null &&
    top.subject !== null &&
    top.complements.length === 0
  )
    return false
  // What caused the fire is not known
  const outer = waiting(desk)
  if (outer && outer.front.length === 0 && !governsClause(top.group?.lemma ?? '')) return false
  const beside = desk.last !== null && desk.last.to === chunk.from && top.object === desk.last
  const listens = beside && (GIVING.has(top.group?.lemma ?? '') || governsClause(top.group?.lemma ?? ''))
  if (beside && !listens) {
    // the man he shot
    const draft = openDraft(desk, {sort: 'relative', from: chunk.from, parent: top})
    draft.antecedent = desk.last
    draft.front.push(chunk)
    return true
  }
  const draft = openDraft(desk, {sort: 'content', from: chunk.from, parent: top})
  draft.governor = top.group?.main ?? null
  draft.front.push(chunk)
  return true
}

/** `the guard and a clerk` is one; `and the guard fled` another clause. */
function onAndNoun(desk: Desk, chunk: NounChunk): void {
  const {and} = desk
  const top = topOf(desk)
  const {noun} = chunk
  const verb = noun.time ? -1 : verbAfter(desk, desk.at)
  const last = desk.last
  if (top.group === null) {
    if (last && hasNoun(top) && !noun.time) {
      joinNoun(last, noun)
      own(desk, top, and?.from ?? chunk.from, chunk.to)
      return
    }
    top.front.push(chunk)
    own(desk, top, and?.from ?? chunk.from, chunk.to)
    return
  }
  if (verb !== -1) {
    const sibling = siblingOf(desk, and?.comma === true && and.word === 'but')
    popTo(desk, sibling)
    desk.open.pop()
    const draft = openDraft(desk, {sort: 'coordinate', from: and?.from ?? chunk.from, parent: sibling})
    draft.governor = sibling.governor
    draft.denied = and?.word === 'nor'
    draft.front.push(chunk)
    return
  }
  own(desk, top, and?.from ?? chunk.from, chunk.to)
  if (last && !noun.time) joinNoun(last, noun)
}

/** The clause that one with its own subject is tied to: the innermost that states something. */
function siblingOf({open}: Desk, outermost: boolean): Draft {
  const states = open.filter(
    ({sort, group}) => group !== null && (sort === 'main' || sort === 'coordinate' || sort === 'content'),
  )
  return (outermost ? states[0] : states.at(-1)) ?? (open[0] as Draft)
}

/** Fills the next free place of the clause. */
export function place(desk: Desk, draft: Draft, noun: Noun): void {
  const {group} = draft
  if (group === null || noun.time) return
  const {lemma, passive} = group
  if (draft.awaits || isQuestion(draft)) {
    draft.subject = noun
    draft.awaits = false
    return
  }
  const there = desk.page.tokens[draft.subject?.head ?? -1]?.lower === 'there'
  if (there && (draft.predicative === null || lemma !== 'be')) {
    draft.subject = noun
    return
  }
  if (passive) {
    if (NAMING.has(lemma) && !GIVING.has(lemma)) draft.predicative ??= noun
    else draft.object ??= noun
  } else if (COPULAS.has(lemma)) draft.predicative ??= noun
  else if (draft.object === null) draft.object = noun
  else if (
    desk.last === draft.object &&
    draft.indirect === null &&
    GIVING.has(lemma) &&
    draft.complements.length === 0
  ) {
    draft.indirect = draft.object
    draft.object = noun
  } else if (NAMING.has(lemma)) draft.predicative ??= noun
}

export function onPhrase(desk: Desk, chunk: Chunk & {readonly kind: 'phrase'}): void {
  const top = topOf(desk)
  const from = desk.and?.from ?? chunk.from
  own(desk, top, from, chunk.to)
  if (top.group === null) {
    top.front.push(chunk)
    return
  }
  const {preposition, noun} = chunk
  const {page, last} = desk
  if (
    preposition === 'by' &&
    top.group.passive &&
    top.agent === null &&
    !noun.time &&
    page.kinds[noun.head] !== 'number'
  )
    top.agent = noun
  else if (!(
    last &&
    last.to === chunk.from &&
    nounTakes(page.lemmas[last.head] ?? '', preposition) &&
    preposition !== 'in'
  ))
    top.complements.push({preposition, noun})
}

export function onAdjective(desk: Desk, chunk: Chunk & {readonly kind: 'adjective'}): void {
  const top = topOf(desk)
  own(desk, top, desk.and?.from ?? chunk.from, chunk.to)
  if (top.group === null) {
    top.front.push(chunk)
    return
  }
  const {lemma, passive} = top.group
  if (desk.and && top.predicative && desk.last === top.predicative) joinNoun(top.predicative, chunk.noun)
  else if (!passive && top.object === null && (LINKING.has(lemma) || top.group.bare === 'be'))
    top.predicative ??= chunk.noun
  else if (NAMING.has(lemma) || passive) top.predicative ??= chunk.noun
}
