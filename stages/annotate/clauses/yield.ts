/**
 * Second thoughts: a verb that turns out a participle, an object that turns out a subject.
 *
 * Example: `The man arrested on Sunday denied it`: `arrested` gives its place up. `said the man, who was held, had fled`: the
 * man is what is spoken of. Cost: the tokens given over, once each.
 */
import type {Desk, Draft} from './draft.ts'
import {openDraft, popTo, topOf} from './draft.ts'
import {looksPast} from './finite.ts'
import type {Group} from './groups.ts'
import type {GroupChunk} from './predicates.ts'
import {attach} from './predicates.ts'
import {isFiniteFor} from './subjects.ts'
import {governsClause} from './verbs.ts'

/** `said the man, who was held, had fled`: what looked like an object is the subject of what is said. */
export function promoted(desk: Desk): boolean {
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
export function yielded(desk: Desk, chunk: GroupChunk): boolean {
  for (let i = desk.open.length - 1; i >= 0; i--) {
    const draft = desk.open[i] as Draft
    const {group, subject} = draft
    if (group?.form !== 'either' || subject === null || !isFiniteFor(desk, chunk.group, subject)) continue
    if (desk.comma && !draft.aside && desk.open.length === 1 && looksPast(desk.page, group.main, desk.to)) continue
    popTo(desk, draft)
    const inner = openDraft(desk, {sort: 'participle', from: chunk.from, parent: draft})
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
    const {owner, first} = desk
    for (let k = group.from - first; k < chunk.from - first; k++) if (owner[k] === draft.id) owner[k] = inner.id
    desk.open.pop()
    attach(desk, draft, chunk, subject)
    return true
  }
  return false
}

export const asParticiple = (group: Group): Group => ({...group, tense: 'none', passive: true, form: 'participle'})
