/**
 * Which noun before a verb is its subject, and whether a verb follows a noun.
 *
 * Example: `On Friday, the mayor, Ana Lopez, 45, said`: the mayor. Avoids: `Friday`, `Lopez` or `45` as the one who spoke.
 */
import {isPlural} from './forms.ts'
import type {Chunk} from './chunks.ts'
import type {Desk} from './draft.ts'
import {finiteAt, looksPast} from './finite.ts'
import type {Group} from './groups.ts'
import type {Page} from './page.ts'
import {SAYING} from '../quotes/verbs.ts'
import type {Noun} from './phrases.ts'

/** Reads leftwards: past times and prepositional phrases, past an apposition between commas. */
export function subjectIn(front: readonly Chunk[]): Noun | null {
  let i = front.length - 1
  const skip = (): void => {
    for (; i >= 0; i--) {
      const chunk = front[i] as Chunk
      if (chunk.kind === 'noun' && !chunk.noun.time) return
      if (chunk.kind === 'mark') return
    }
  }
  const isComma = (k: number): boolean => front[k]?.kind === 'mark'
  skip()
  if (i < 0) return null
  if (isComma(i)) {
    // the mayor, Ana Lopez, said: back to the comma that opens, and to the noun before it
    let noun = nounBefore(front, i)
    const opening = commaBefore(front, i)
    if (opening !== -1) {
      const outer = nounBefore(front, opening)
      if (outer) noun = chainStart(front, opening) ?? outer
    }
    return noun
  }
  const chunk = front[i] as Chunk
  return chunk.kind === 'noun' ? chunk.noun : null
}

const commaBefore = (front: readonly Chunk[], i: number): number =>
  front.findLastIndex((chunk, k) => k < i && chunk.kind === 'mark')

/** The noun of the stretch that ends at comma i; null where that stretch is `on Friday`. */
function nounBefore(front: readonly Chunk[], i: number): Noun | null {
  let found: Noun | null = null
  for (let k = i - 1; k >= 0 && front[k]?.kind !== 'mark'; k--) {
    const chunk = front[k] as Chunk
    if (chunk.kind === 'noun' && !chunk.noun.time) found = chunk.noun
  }
  return found
}

/** the mayor, Ana Lopez, 45, a lawyer, said: each comma has a noun before it */
function chainStart(front: readonly Chunk[], opening: number): Noun | null {
  let noun = nounBefore(front, opening)
  for (let comma = commaBefore(front, opening); comma !== -1; comma = commaBefore(front, comma)) {
    const outer = nounBefore(front, comma)
    if (!outer) break
    noun = outer
  }
  return noun
}

/** Index of the chunk of the finite group that the noun at chunk `i` is subject of, or -1. */
export function verbAfter(desk: Desk, i: number): number {
  const {chunks} = desk
  const subject = chunks[i]
  if (subject?.kind !== 'noun' || subject.noun.time) return -1
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk
    if (chunk.kind === 'group') return isFiniteFor(desk, chunk.group, subject.noun) ? k : -1
    const passes =
      chunk.kind === 'adverb' ||
      chunk.kind === 'phrase' ||
      (chunk.kind === 'noun' && chunk.noun.time) ||
      (chunk.kind === 'mark' && chunk.mark === 'quote')
    if (!passes) return -1
  }
  return -1
}

/** `…, an inquiry found.` */
function endsSaying({tokens, kinds}: Page, main: number): boolean {
  const next = kinds[main + 1]
  return SAYING.has(tokens[main]?.lower ?? '') && (next === undefined || next === 'stop' || next === 'comma')
}

/** No participle describes these: their verb is finite. */
export const NOMINATIVE = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you', 'who'])

/** Can the group be the finite verb of this subject? */
export function isFiniteFor({page, to}: Desk, group: Group, subject: Noun | null): boolean {
  switch (group.form) {
    case 'finite':
      return true
    case 'either':
      return (
        looksPast(page, group.main, to) ||
        endsSaying(page, group.main) ||
        (subject !== null && NOMINATIVE.has(page.tokens[subject.head]?.lower ?? ''))
      )
    case 'base':
      return (
        subject !== null &&
        finiteAt(page, group.from, to) &&
        (isPlural(page.tokens[subject.head]) ||
          subject.joined.length > 0 ||
          /^(?:they|we|i|you|who|that|which|all|many|some|few|most|both|others)$/u.test(
            page.tokens[subject.head]?.lower ?? '',
          ))
      )
    case 'to':
    case 'ing':
    case 'participle':
      return false
  }
}

/** `a guard, a clerk and two visitors`: nouns between commas up to an `and` with the last of them. */
export function listAhead({chunks}: Desk, i: number): boolean {
  let k = i
  for (; k < Math.min(chunks.length, i + 16); k++) {
    const chunk = chunks[k] as Chunk
    if (chunk.kind === 'and') {
      const next = chunks[k + 1]
      if (next?.kind !== 'noun' || chunks[k + 2]?.kind === 'group' || chunk.word === 'but') return false
      // Ana Lee, a writer and teacher at the college, found: an apposition
      let behind = k + 2
      while (chunks[behind]?.kind === 'phrase') behind++
      const mark = chunks[behind]
      const verb = chunks[behind + 1]
      return !(mark?.kind === 'mark' && mark.mark === 'comma' && verb?.kind === 'group' && verb.group.form !== 'ing')
    }
    if (chunk.kind !== 'noun' && !(chunk.kind === 'mark' && chunk.mark === 'comma') && chunk.kind !== 'phrase')
      return false
  }
  return false
}

function isTied({chunks}: Desk, i: number): boolean {
  const previous = chunks[i - 1]
  return previous?.kind === 'and' || (previous?.kind === 'adverb' && chunks[i - 2]?.kind === 'and')
}

/** Are there `count` finite verbs ahead before the sentence parts? */
export function finiteAfter(desk: Desk, count: number): boolean {
  let left = count
  for (let i = desk.at + 1; i < desk.chunks.length; i++) {
    const chunk = desk.chunks[i] as Chunk
    if (chunk.kind === 'mark' && (chunk.mark === 'semicolon' || chunk.mark === 'colon')) return false
    // as she saw it: that verb has its own noun
    if (chunk.kind === 'opener' && i > desk.at + 1) left++
    // licked the boy and carried him: tied to the verb before
    if (chunk.kind !== 'group' || isTied(desk, i)) continue
    const next = desk.chunks[i + 1]
    const previous = desk.chunks[i - 1]
    const {form, main} = chunk.group
    // he bought burned down
    const sure =
      next?.kind === 'group' ||
      (previous?.kind === 'noun' && previous.noun.pronoun) ||
      looksPast(desk.page, main, desk.to)
    const finite = form === 'finite' || (form === 'either' && sure)
    if (finite && --left === 0) return true
  }
  return false
}
