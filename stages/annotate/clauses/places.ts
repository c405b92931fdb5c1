/**
 * Which place of the clause a noun, a prepositional phrase or an adjective fills.
 *
 * Example: `sent him a letter`: him indirect, a letter object; `elected her mayor`: mayor predicative; `by helicopter`: no
 * agent. Avoids: `on the union` of `a ban on the union` as a complement of the verb. Cost: constant a phrase.
 */
import type {Chunk} from './chunks.ts'
import type {Desk, Draft} from './draft.ts'
import {joinNoun, own, topOf} from './draft.ts'
import type {Noun} from './phrases.ts'
import {COPULAS, GIVING, LINKING, NAMING, bindsTo, verbOf} from './verbs.ts'
import {nounTakes} from './words.ts'

/** `Did anyone complain?`; not `which has 40 shops` */
export const isQuestion = ({group, subject, antecedent, from}: Draft): boolean =>
  group !== null &&
  group.form === 'finite' &&
  group.bare !== null &&
  subject === null &&
  antecedent === null &&
  from === null

/** It took firefighters six hours */
const isIt = ({page}: Desk, {subject}: Draft): boolean => page.tokens[subject?.head ?? -1]?.lower === 'it'

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
    (GIVING.has(lemma) || (lemma === 'take' && isIt(desk, draft))) &&
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
  complement(desk, top, chunk)
}

/** Vehicles and means: `by helicopter` is no one who acts. */
const MEANS = new Set(
  'helicopter train plane car bus boat ferry air road rail sea land water phone telephone email post mail hand force law name chance mistake accident text video radio satellite night day foot bike bicycle lorry truck taxi ambulance ship tram'.split(
    ' ',
  ),
)

const UNITS = new Set(
  'second minute hour day week month year decade percent % point mile metre meter kilometre kilometer km yard foot inch dollar euro pound cent third quarter half fifth tenth million billion tonne ton kilo kilogram litre degree vote seat goal run length'.split(
    ' ',
  ),
)

function complement(desk: Desk, top: Draft, {preposition, noun, from}: Chunk & {readonly kind: 'phrase'}): void {
  const {page, last} = desk
  const beside = last !== null && last.to === from
  const lemma = beside ? (page.lemmas[last.head] ?? '') : ''
  if (
    preposition === 'by' &&
    top.group?.passive &&
    top.agent === null &&
    !noun.time &&
    page.kinds[noun.head] !== 'number'
  ) {
    const unit = page.lemmas[noun.head] ?? ''
    // by helicopter; by 10 minutes
    const measured = UNITS.has(unit) && noun.to - noun.from > 1
    const means = measured || (noun.to - noun.from === 1 && MEANS.has(unit))
    // despite protests by residents
    const done = beside && (/(?:ion|ment)$/u.test(lemma) || verbOf(lemma) !== null) && last !== top.predicative
    if (!means && !done) top.agent = noun
    else if (means) top.complements.push({preposition, noun})
    return
  }
  const nouns = beside && preposition !== 'in' && nounTakes(lemma, preposition)
  if (!nouns || bindsTo(top.group?.lemma ?? '', preposition)) top.complements.push({preposition, noun})
}

/** pulled a woman alive from the rubble */
const STATES = new Set(['dead', 'alive', 'unconscious', 'unhurt', 'homeless', 'safe', 'naked'])

export function onAdjective(desk: Desk, chunk: Chunk & {readonly kind: 'adjective'}): void {
  const top = topOf(desk)
  own(desk, top, desk.and?.from ?? chunk.from, chunk.to)
  if (top.group === null) {
    if (top.subject !== null) top.predicative ??= chunk.noun
    else top.front.push(chunk)
    return
  }
  const {lemma, passive} = top.group
  if (desk.and && top.predicative && desk.last === top.predicative) joinNoun(top.predicative, chunk.noun)
  else if (!passive && top.object === null && (LINKING.has(lemma) || top.group.bare === 'be'))
    top.predicative ??= chunk.noun
  else if (NAMING.has(lemma) || passive || STATES.has(desk.page.tokens[chunk.noun.head]?.lower ?? ''))
    top.predicative ??= chunk.noun
}
