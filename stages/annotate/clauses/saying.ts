/**
 * Clauses that say whose words another clause is: `…, police said`, `…,” said Lee`, `According to Lee, …`.
 *
 * Example: `The plant will close, Lee said`: main `Lee said`, content `The plant will close`. Avoids: `police` and `Lee` as
 * objects of the verb before. Cost: constant a clause.
 */
import {SAYING} from '../quotes/verbs.ts'
import type {Desk, Draft} from './draft.ts'
import {openDraft, topOf} from './draft.ts'
import type {Noun} from './phrases.ts'

/** Is the group at chunk k a verb of saying with nothing said behind it? */
export function isSaying(desk: Desk, k: number): boolean {
  const chunk = desk.chunks[k]
  if (chunk?.kind !== 'group' || chunk.group.passive || chunk.group.form === 'to' || chunk.group.form === 'ing')
    return false
  if (!SAYING.has(desk.page.tokens[chunk.group.main]?.lower ?? '') && !SAYING.has(chunk.group.lemma)) return false
  for (let i = k + 1; i < desk.chunks.length; i++) {
    const next = desk.chunks[i]
    if (next?.kind === 'adverb' || next?.kind === 'phrase') continue
    if (next?.kind === 'noun') {
      // told reporters; said on Friday; said he would: only a listener or a day
      if (next.noun.time) continue
      const after = desk.chunks[i + 1]
      if (chunk.group.lemma === 'tell' && after?.kind !== 'group') continue
      return false
    }
    return next?.kind === 'mark' || (next?.kind === 'and' && i > k + 1)
  }
  return true
}

/** Opens the saying clause; what was read so far is its content. */
export function openTag(desk: Desk, from: number, noun: Noun | null): void {
  const stack = desk.open
  const root = stack[0] as Draft
  desk.saved = stack
  desk.open = []
  const draft = openDraft(desk, {sort: 'main', from, parent: null})
  draft.subject = noun
  draft.awaits = noun === null
  for (const one of desk.drafts)
    if (one !== draft && one.parent === null && (one.sort === 'main' || one === root)) {
      one.parent = draft
      one.sort = 'content'
    }
}

/** Behind `, he said,` the interrupted clause goes on. */
export function resume(desk: Desk): void {
  if (desk.saved === null) return
  desk.open = desk.saved
  desk.saved = null
}

/** `According to Lee, …`: a clause without a verb over all the rest. */
export function openAccording(desk: Desk, from: number, noun: Noun): void {
  const top = topOf(desk)
  const outer = desk.open
  desk.open = []
  const draft = openDraft(desk, {sort: 'verbless', from, parent: null, marker: 'according to'})
  draft.subject = noun
  desk.open = outer
  const root = outer[0] ?? top
  if (root.parent === null) {
    root.parent = draft
    if (root.sort === 'main') root.sort = 'content'
  }
}

/** Fixes the governor of what hangs on a saying clause, once its verb is known. */
export function governContents(desk: Desk): void {
  for (const draft of desk.drafts)
    if (draft.sort === 'content' && draft.governor === null && draft.parent?.group)
      draft.governor = draft.parent.group.main
}
