/**
 * Verbs without tense: infinitives, -ing forms and participles, and on which word they hang.
 *
 * Example: `refused to sign`, `a bid to leave`, `is likely to sue`: governors refuse, bid, likely. `denied killing her`:
 * deny. `two men suspected of theft`: whoever suspects, the men are it. Avoids: `Minister held after raid` as an act of his.
 */
import type {Desk, Draft} from './draft.ts'
import {before, hasNoun, openDraft, own, popTo, topOf, waiting} from './draft.ts'
import {looksPast} from './finite.ts'
import type {Group} from './groups.ts'
import type {Noun} from './phrases.ts'
import type {GroupChunk} from './predicates.ts'
import {asParticiple, give, onFinite} from './predicates.ts'
import {subjectIn} from './subjects.ts'
import {BARE, INTRANSITIVE, OBJECT_CONTROL} from './verbs.ts'
import {INFINITIVE_NOUNS} from './words.ts'

/** Is there a finite verb left in the sentence that this noun could be subject of? */
function finiteLater(desk: Desk): boolean {
  for (let i = desk.at + 1; i < desk.chunks.length; i++) {
    const chunk = desk.chunks[i]
    if (chunk?.kind === 'opener' || (chunk?.kind === 'mark' && (chunk.mark === 'semicolon' || chunk.mark === 'colon')))
      return false
    if (chunk?.kind !== 'group') continue
    if (chunk.group.form === 'finite') return subjectless(desk, i)
    if (chunk.group.form === 'either' && looksPast(desk.page, chunk.group.main, desk.to)) return subjectless(desk, i)
  }
  return false
}

/** `Man held, police say`: that verb has a subject of its own. */
function subjectless({chunks}: Desk, i: number): boolean {
  const previous = chunks[i - 1]
  const first = chunks[i - 2]
  return !(previous?.kind === 'noun' && !previous.noun.time && first?.kind === 'mark' && first.mark === 'comma')
}

export function onInfinitive(desk: Desk, chunk: GroupChunk): void {
  const {from} = chunk
  const top = topOf(desk)
  const noun = desk.last && desk.last.to === from ? desk.last : null
  if (top.group === null) {
    const subject = subjectIn(top.front)
    // Firm to cut 300 jobs
    if (subject && noun === subject && top.sort !== 'infinitive' && !finiteLater(desk)) {
      top.subject = subject
      give(desk, top, {...chunk, group: {...chunk.group, tense: 'future', future: true, form: 'finite'}})
      return
    }
    const draft = openDraft(desk, {sort: 'infinitive', from, parent: top})
    draft.governor = noun?.head ?? null
    draft.from = top
    give(desk, draft, chunk)
    return
  }
  const draft = openDraft(desk, {sort: 'infinitive', from: desk.and?.from ?? from, parent: top, marker: whTo(desk)})
  govern(desk, top, draft, noun)
  give(desk, draft, chunk)
}

const whTo = (desk: Desk): string | null => {
  const previous = before(desk)
  return previous?.kind === 'opener' ? previous.marker : null
}

/** Who does it, and which word it hangs on. */
function govern(desk: Desk, host: Draft, draft: Draft, noun: Noun | null): void {
  const {group} = host
  if (group === null) return
  const controls = OBJECT_CONTROL.has(group.lemma)
  const lemma = noun ? (desk.page.lemmas[noun.head] ?? '') : ''
  // a bid to leave; asked the court to rule
  if (noun && INFINITIVE_NOUNS.has(lemma) && !(controls && host.object === noun && host.indirect === null)) {
    draft.governor = noun.head
    draft.from = host
    if (noun.owner !== null && host.subject?.head !== noun.owner) draft.antecedent = null
    return
  }
  // likely to sue
  if (host.predicative && desk.last === host.predicative && desk.page.kinds[host.predicative.head] === 'adjective') {
    draft.governor = host.predicative.head
    draft.from = host
    return
  }
  const receiver = host.object
  if (controls && !group.passive && receiver !== null) {
    draft.subject = receiver
    draft.governor = group.main
    return
  }
  draft.from = host
  const purpose = (receiver !== null && !group.passive) || (INTRANSITIVE.has(group.lemma) && !AIMING.has(group.lemma))
  draft.governor = purpose ? null : group.main
}

/** Intransitive verbs that take an infinitive all the same. */
const AIMING = new Set(
  'agree fail struggle seem appear continue begin start vote decide move campaign fight happen wait succeed pledge proceed live serve conspire prove hesitate tend strive'.split(
    ' ',
  ),
)

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
    draft.denied = preposition.word === 'without'
    const free = CIRCUMSTANTIAL.has(preposition.word) || top.group === null
    draft.governor = free ? null : (top.group?.main ?? null)
    // accused him of lying; stopped them from leaving
    if (!free && top.object !== null && top.group?.passive === false) draft.subject = top.object
    else draft.from = top
  } else if (noun && !noun.time) draft.antecedent = noun
  else {
    draft.from = top
    const previous = before(desk)
    if (previous?.kind === 'group' && !desk.comma) draft.governor = top.group?.main ?? null
  }
  give(desk, draft, chunk)
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
  if (top.group === null) {
    const subject = subjectIn(top.front)
    // Three people injured in crash: nothing else can be the verb
    if (subject && !desk.comma && !finiteLater(desk)) {
      top.subject = subject
      const past = intransitivePast(chunk.group)
      give(desk, top, {...chunk, group: past ? chunk.group : {...group, tense: 'past'}})
      return
    }
  } else if (
    !noun &&
    desk.comma &&
    chunk.group.form === 'either' &&
    waiting(desk) === null &&
    looksPast(desk.page, chunk.group.main, desk.to)
  ) {
    onFinite(desk, chunk)
    return
  }
  const draft = openDraft(desk, {sort: 'participle', from, parent: top})
  if (noun && !noun.time) draft.antecedent = noun
  else draft.from = top
  if (
    top.group &&
    top.object === noun &&
    noun !== null &&
    ['have', 'get', 'see', 'want', 'hear', 'find'].includes(top.group.lemma)
  )
    draft.governor = top.group.main
  give(desk, draft, {...chunk, group})
}

const intransitivePast = ({lemma, form}: Group): boolean => form === 'either' && INTRANSITIVE.has(lemma)

/** `let him go`, `helped put out the fire`; `Police search home`; an order. */
export function onBase(desk: Desk, chunk: GroupChunk): void {
  const top = topOf(desk)
  const {group} = top
  if (group !== null && (BARE.has(group.lemma) || group.bare !== null) && !desk.comma && !group.passive) {
    const draft = openDraft(desk, {sort: 'infinitive', from: chunk.from, parent: top})
    draft.governor = group.main
    if (top.object) draft.subject = top.object
    else draft.from = top
    give(desk, draft, chunk)
    return
  }
  const host = group === null ? top : waiting(desk)
  const subject = host ? subjectIn(host.front) : null
  if (host && (subject || host.front.length === 0)) {
    popTo(desk, host)
    host.subject ??= subject
    give(desk, host, host.subject ? {...chunk, group: {...chunk.group, tense: 'present', form: 'finite'}} : chunk)
    return
  }
  if (desk.comma && group !== null) {
    onFinite(desk, chunk)
    return
  }
  own(desk, top, chunk.from, chunk.to)
}
