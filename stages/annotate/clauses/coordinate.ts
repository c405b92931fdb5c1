/**
 * `and`, `or` and `but` between verbs: they share what the second leaves out.
 *
 * Example: `He shot the guard and fled`: he fled. `was arrested and charged`: charged is passive too. `to leave and pay`:
 * both wanted. Avoids: `charged` as what he did. Cost: the open clauses.
 */
import type {Desk, Draft} from './draft.ts'
import {openDraft, popTo} from './draft.ts'
import {looksPast} from './finite.ts'
import type {Group} from './groups.ts'
import type {GroupChunk} from './predicates.ts'
import {give} from './predicates.ts'
import {asParticiple} from './yield.ts'

export function coordinate(desk: Desk, chunk: GroupChunk): boolean {
  const and = desk.and ?? {word: ',', from: chunk.from, comma: false}
  const sibling = twinOf(desk, chunk.group, and.comma)
  if (!sibling?.group) return false
  popTo(desk, sibling)
  desk.open.pop()
  const draft = openDraft(desk, {sort: 'coordinate', from: and.from, parent: sibling})
  draft.governor = sibling.governor
  draft.from = sibling
  // shot and killed the guard
  if (desk.chunks[desk.at - 2]?.kind === 'group' && sibling.object === null) sibling.borrows = draft
  if (sibling.antecedent && (sibling.sort === 'relative' || sibling.sort === 'participle'))
    draft.antecedent = sibling.subject ? null : sibling.antecedent
  draft.denied = and.word === 'nor'
  give(desk, draft, {...chunk, group: shared(desk, chunk.group, sibling.group)})
  return true
}

/** The open clause whose verb has the same shape: innermost, but behind a comma outermost. */
function twinOf(desk: Desk, group: Group, comma: boolean): Draft | undefined {
  const fits = (draft: Draft): boolean => draft.group !== null && alike(desk, draft.group, group)
  if (comma && group.form !== 'to' && group.form !== 'ing') {
    const states = desk.open.find(
      draft => fits(draft) && (draft.sort === 'main' || draft.sort === 'coordinate' || draft.sort === 'content'),
    )
    if (states) return states
  }
  return desk.open.findLast(fits)
}

function alike(desk: Desk, first: Group, next: Group): boolean {
  switch (next.form) {
    case 'to':
      return first.form === 'to'
    case 'ing':
      return first.form === 'ing' || isProgressive(desk, first)
    case 'base':
      return (
        first.form === 'to' ||
        first.form === 'base' ||
        first.modality !== 'none' ||
        (first.future && first.form === 'finite')
      )
    case 'participle':
      return first.passive || first.perfect || first.form === 'participle'
    case 'either':
      return (
        first.form === 'either' ||
        first.form === 'participle' ||
        first.passive ||
        first.perfect ||
        first.form === 'finite'
      )
    case 'finite':
      return first.form === 'finite' || first.form === 'either' || first.form === 'base'
  }
}

const isProgressive = ({page}: Desk, {main, form}: Group): boolean =>
  form === 'finite' && (page.tokens[main]?.lower.endsWith('ing') ?? false)

/** The second verb with what it takes over from the first. */
export const sharing = (group: Group, {tense, passive, perfect, modality, future, modal}: Group): Group => ({
  ...group,
  tense,
  passive,
  perfect,
  modality,
  future,
  modal,
  form: 'finite',
})

function shared(desk: Desk, group: Group, first: Group): Group {
  const {form} = group
  // has apologised and paid the fine: both lie before now
  const before = desk.chunks[desk.at - 1]
  // has been fined, and last month threatened
  const dated = before?.kind === 'noun' && before.noun.time
  const both = first.passive ? !looksPast(desk.page, group.main, desk.to) : first.perfect && !dated
  if (form === 'either' && both) return first.form === 'participle' ? asParticiple(group) : sharing(group, first)
  if (form === 'participle') return {...sharing(group, first), form: first.form}
  if (form === 'base' && first.form !== 'base')
    return {...sharing(group, first), passive: group.passive, perfect: group.perfect, form: first.form}
  if (form === 'ing' && first.form !== 'ing') return {...sharing(group, first), passive: false, perfect: false}
  return group
}
