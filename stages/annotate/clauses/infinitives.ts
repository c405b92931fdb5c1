/**
 * Infinitives: on which word they hang, and who does what they say.
 *
 * Example: `refused to sign`, `a bid to leave`, `is likely to sue`: governors refuse, bid, likely. `ordered him to leave`:
 * he leaves. Avoids: the one who rejects a plan as the one who planned. Cost: constant a verb but for short looks ahead.
 */
import type {Desk, Draft} from './draft.ts'
import {before, hasNoun, openDraft, own, popTo, topOf, waiting} from './draft.ts'
import {looksPast} from './finite.ts'
import type {Noun} from './phrases.ts'
import {nounOf} from './phrases.ts'
import type {GroupChunk} from './predicates.ts'
import {give, onFinite} from './predicates.ts'
import {subjectIn} from './subjects.ts'
import {yielded} from './yield.ts'
import {AIMING, BARE, INTRANSITIVE, OBJECT_CONTROL} from './verbs.ts'
import {INFINITIVE_NOUNS} from './words.ts'

/** Is there a finite verb left in the sentence that this noun could be subject of? */
export function finiteLater(desk: Desk): boolean {
  for (let i = desk.at + 1; i < desk.chunks.length; i++) {
    const chunk = desk.chunks[i]
    if (chunk?.kind === 'opener' || (chunk?.kind === 'mark' && (chunk.mark === 'semicolon' || chunk.mark === 'colon')))
      return false
    if (chunk?.kind !== 'group') continue
    // restarted soon after but was halted: what is tied by `and` to no other verb is tied to this
    if (chunk.group.form === 'finite' && desk.chunks[i - 1]?.kind === 'and') return false
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
    // considering whether to sign
    if (top.marker !== null && !hasNoun(top) && top.sort === 'content') {
      top.sort = 'infinitive'
      top.from = top.parent
      give(desk, top, chunk)
      return
    }
    const draft = openDraft(desk, {sort: 'infinitive', from, parent: top})
    draft.governor = noun?.head ?? null
    if (noun === null) draft.from = top
    else draft.subject = ownerOf(noun)
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

/** Verbs that leave the plan with their subject. */
const LIGHT = new Set(
  'have make take get launch begin start announce unveil mount draw keep lose win drop abandon give need want see find face feel show express bear maintain reiterate underline stress'.split(
    ' ',
  ),
)

const ownerOf = (noun: Noun): Noun | null =>
  // a quotation’s `'It's` can look like an owner without a word before it
  noun.owner === null || noun.owner < noun.from ? null : nounOf(noun.from, noun.owner + 1, noun.owner)

/** Who does it, and which word it hangs on. */
function govern(desk: Desk, host: Draft, draft: Draft, noun: Noun | null): void {
  const {group} = host
  if (group === null) return
  if (forWhom(desk, host, draft, noun)) return
  const controls = OBJECT_CONTROL.has(group.lemma)
  const lemma = noun ? (desk.page.lemmas[noun.head] ?? '') : ''
  // a bid to leave; asked the court to rule
  // ignored calls to sell up
  if (noun && FACING.has(group.lemma) && /^(?:pressure|call|demand)$/u.test(lemma)) {
    draft.governor = noun.head
    draft.from = host
    return
  }
  if (noun && INFINITIVE_NOUNS.has(lemma) && !(controls && host.object === noun && host.indirect === null)) {
    draft.governor = noun.head
    // the union’s plan to strike; he has a plan to leave; not `rejected a plan to leave`
    if (noun.owner !== null) draft.subject = ownerOf(noun)
    else if (LIGHT.has(group.lemma) || host.object !== noun) draft.from = host
    return
  }
  // likely to sue
  if (host.predicative && desk.last === host.predicative && desk.page.kinds[host.predicative.head] === 'adjective') {
    draft.governor = host.predicative.head
    draft.from = host
    return
  }
  if (group.lemma === 'take' && host.indirect) {
    draft.subject = host.indirect
    return
  }
  const receiver = host.object
  if (controls && !group.passive && receiver !== null) {
    draft.subject = receiver
    draft.governor = group.main
    return
  }
  draft.from = host
  const purpose = !group.passive && (receiver !== null || (INTRANSITIVE.has(group.lemma) && !AIMING.has(group.lemma)))
  draft.governor = purpose ? null : group.main
}

/** `a call for ministers to resign`, `pressure on the city to pay`, `waited for him to leave`: whom it is meant for does it. */
function forWhom(desk: Desk, {group, predicative}: Draft, draft: Draft, noun: Noun | null): boolean {
  const phrase = desk.chunks[desk.at - 1]
  if (phrase?.kind !== 'phrase' || noun === null || phrase.noun !== noun) return false
  const {kinds, lemmas} = desk.page
  const above = phrase.from - 1
  const lemma = lemmas[above] ?? ''
  const meant =
    phrase.preposition === 'for' ? INFINITIVE_NOUNS.has(lemma) : phrase.preposition === 'on' && lemma === 'pressure'
  const fit = phrase.preposition === 'for' && predicative?.head === above && kinds[above] === 'adjective'
  const waits = phrase.preposition === 'for' && group?.main === above && WAITING.has(group.lemma)
  const calls = phrase.preposition === 'on' && group?.main === above && group.lemma === 'call'
  if (!(meant || fit || waits || calls)) return false
  draft.subject = noun
  draft.governor = above
  return true
}
const FACING = new Set('face resist reject ignore defy dismiss withstand rebuff reject feel'.split(' '))
const WAITING = new Set(
  'wait call ask push press appeal plead beg long arrange vote pray campaign lobby provide opt hope pay'.split(' '),
)

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
  // Sketches made from memory show sails
  if (group !== null && (desk.comma || host === null) && (desk.comma || yielded(desk, chunk))) {
    if (desk.comma) onFinite(desk, chunk)
    return
  }
  own(desk, top, chunk.from, chunk.to)
}
