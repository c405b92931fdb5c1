/**
 * What a noun phrase, a prepositional phrase or an adjective is to the clause it stands in.
 *
 * Example: `sent him a letter`: him indirect, a letter object; `elected her mayor`: mayor predicative; `told police the man
 * fled`: the man opens a clause. Avoids: `the toll` as the object of `fear the toll could rise`.
 */
import type {Chunk} from './chunks.ts'
import type {Desk, Draft} from './draft.ts'
import {ahead, hasNoun, joinNoun, openDraft, own, popTo, topOf, waiting} from './draft.ts'
import {afterApposition, afterPair, isList, isToll, opensList, toldAhead} from './looks.ts'
import {isQuestion, place} from './places.ts'
import {isSaying, openTag} from './saying.ts'
import {finiteAfter, listAhead, verbAfter} from './subjects.ts'
import type {Noun} from './phrases.ts'
import {BARE, GIVING, governsClause} from './verbs.ts'

type NounChunk = Chunk & {readonly kind: 'noun'}

export function onNoun(desk: Desk, chunk: NounChunk): void {
  const {noun} = chunk
  if (desk.and) {
    onAndNoun(desk, chunk)
    return
  }
  const top = topOf(desk)
  const verb = noun.time ? -1 : verbAfter(desk, desk.at)
  const says = verb === -1 ? (desk.quote ? afterApposition(desk) : afterPair(desk)) : verb
  if (desk.comma && says !== -1 && isSaying(desk, says) && isOver(desk, says)) openTag(desk, chunk.from, noun)
  else if (top.group === null) inFront(desk, top, chunk, verb !== -1)
  else if (verb === -1 && opensList(desk, top)) openContent(desk, top, chunk)
  else if (verb === -1 || top.awaits || isQuestion(top) || !openFor(desk, top, chunk)) behind(desk, top, chunk)
}

/** `Asked about it, Lee said: “No.”`: what leads up to the verb is no content of it. */
function isOver(desk: Desk, verb: number): boolean {
  const root = desk.open[0] as Draft
  if (root.group !== null || hasNoun(root) || desk.open.length > 1) return true
  const mark = desk.chunks[verb + 1]
  const next = desk.chunks[verb + 2]
  return mark?.kind === 'mark' && mark.mark === 'comma' && !(next?.kind === 'mark' && next.mark === 'quote')
}

function inFront(desk: Desk, top: Draft, chunk: NounChunk, acts: boolean): void {
  const {last} = desk
  // The house he bought burned down
  const contact = acts && last?.to === chunk.from && !desk.comma && !last.time && hasNoun(top) && finiteAfter(desk, 2)
  if (contact) openContact(desk, top, chunk)
  else if (desk.comma && last && !last.time && hasNoun(top) && isList(desk)) {
    joinNoun(last, chunk.noun)
    own(desk, top, chunk.from, chunk.to)
  } else wait(desk, top, chunk)
}

/** The noun waits for its verb. */
function wait(desk: Desk, draft: Draft, chunk: NounChunk): void {
  popTo(desk, draft)
  draft.front.push(chunk)
  own(desk, draft, desk.and?.from ?? chunk.from, chunk.to)
}

function behind(desk: Desk, top: Draft, {noun, from, to}: NounChunk): void {
  if (desk.comma && isToll(desk)) {
    const draft = openDraft(desk, {sort: 'coordinate', from, parent: top})
    draft.subject = noun
    return
  }
  own(desk, top, from, to)
  if (!desk.comma) place(desk, top, noun)
  else if (desk.last && listAhead(desk, desk.at)) joinNoun(desk.last, noun)
}

/** A noun with its own finite verb behind another clause’s verb opens a clause. */
function openFor(desk: Desk, top: Draft, chunk: NounChunk): boolean {
  const outer = waiting(desk)
  if (desk.comma) {
    if (outer) wait(desk, outer, chunk)
    else openBeside(desk, chunk)
    return true
  }
  if (isNamed(top)) return false
  // help you fight it, heard the dogs bark
  const group = ahead(desk)
  if (
    BARE.has(top.group?.lemma ?? '') &&
    !isNominative(desk, chunk.noun) &&
    group?.kind === 'group' &&
    group.group.form === 'base' &&
    top.object === null
  )
    return false
  const says = governsClause(top.group?.lemma ?? '')
  if (outer && (!says || !finiteAfter(desk, 2))) {
    // if it was not repaid the house would be sold; not `What caused the fire is not known`
    const conditioned = top.sort === 'adverbial' && !hasNoun(outer) && (!says || top.object !== null)
    if (conditioned) wait(desk, outer, chunk)
    return conditioned
  }
  // said on Friday its engineers have left
  const beside = desk.last !== null && desk.last.to === chunk.from && !(says && top.object !== desk.last)
  const listens = top.object === desk.last && (GIVING.has(top.group?.lemma ?? '') || says)
  if (beside && !listens) {
    openContact(desk, top, chunk)
    return true
  }
  openContent(desk, top, chunk)
  return true
}

function openContent(desk: Desk, top: Draft, chunk: NounChunk): void {
  const draft = openDraft(desk, {sort: 'content', from: chunk.from, parent: top})
  draft.governor = top.group?.main ?? null
  draft.front.push(chunk)
}

const isNominative = ({page}: Desk, {head}: Noun): boolean =>
  /^(?:he|she|they|we|i)$/u.test(page.tokens[head]?.lower ?? '')

/** He came, he saw */
function openBeside(desk: Desk, chunk: NounChunk): void {
  const root = desk.open[0] as Draft
  desk.open.length = 0
  const draft = openDraft(desk, {sort: 'coordinate', from: chunk.from, parent: root})
  draft.front.push(chunk)
}

/** the man named Lee said */
const isNamed = ({group, object, subject, complements}: Draft): boolean =>
  group?.form === 'either' &&
  !governsClause(group.lemma) &&
  object === null &&
  subject !== null &&
  complements.length === 0

/** `the man he shot` */
function openContact(desk: Desk, top: Draft, chunk: NounChunk): void {
  const told = toldAhead(desk)
  const draft = openDraft(desk, {sort: told ? 'content' : 'relative', from: chunk.from, parent: top})
  if (told) draft.governor = desk.last?.head ?? null
  else draft.antecedent = desk.last
  draft.front.push(chunk)
}

/** `the guard and a clerk` is one; `and the guard fled` another clause. */
function onAndNoun(desk: Desk, chunk: NounChunk): void {
  const {and} = desk
  const top = topOf(desk)
  const {noun} = chunk
  const verb = noun.time ? -1 : verbAfter(desk, desk.at)
  const last = desk.last
  if (top.group === null) {
    if (last && (hasNoun(top) || top.subject === last) && !noun.time) {
      joinNoun(last, noun)
      own(desk, top, and?.from ?? chunk.from, chunk.to)
    } else wait(desk, top, chunk)
    return
  }
  const next = ahead(desk)
  // two killed and five wounded
  const gapped =
    verb === -1 &&
    next?.kind === 'group' &&
    (next.group.form === 'either' || next.group.form === 'participle') &&
    top.group.passive
  if (verb !== -1 || gapped) {
    const sibling = siblingOf(desk, and?.comma === true && and.word === 'but')
    popTo(desk, sibling)
    desk.open.pop()
    const draft = openDraft(desk, {sort: 'coordinate', from: and?.from ?? chunk.from, parent: sibling})
    draft.governor = sibling.governor
    draft.denied = and?.word === 'nor'
    draft.like = gapped ? sibling.group : null
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
