/**
 * From swaps to slots: a kind says what it reads at a place, and the same fact in three articles is told once.
 *
 * Example: a has `14`, b `17`, c `14` in one frame: swaps a-b and b-c join into one slot of three values. Linear in the swaps.
 */
import type {Range} from '../../../pipeline/types.ts'
import type {Annotated} from '../../annotate/types.ts'
import {componentsOf} from '../components.ts'
import {quotable} from '../spans.ts'
import type {Slot, StoryView, Value} from '../types.ts'
import {swapsOf} from './swaps.ts'
import type {Piece, Swap} from './types.ts'

/** What a kind reads at one place: a value on each side, and how it stands in the form. */
export type ReadSwap<T> = Pick<Slot<T>, 'about' | 'severity' | 'strength'> & {
  readonly verdict?: Slot<T>['verdict']
  readonly values: readonly [Value<T>, Value<T>]
}

/** One sort of swap of one kind. */
export interface SwapRule<T> extends Pick<Slot<T>, 'rule' | 'why' | 'guards'> {
  /** Null where the place holds nothing of this sort, or nothing that could exclude each other. */
  readonly read: (story: StoryView, swap: Swap) => ReadSwap<T> | null
  readonly stand: Slot<T>['stand']
}

interface Found<T> {
  readonly swap: Swap
  readonly read: ReadSwap<T>
  readonly keys: readonly [string, string]
}

export function swapSlots<T>(story: StoryView, {read, rule, why, guards, stand}: SwapRule<T>): Slot<T>[] {
  const found = foundBy(story, read)
  // most rules find nothing
  if (found.length === 0) return []
  const values = new Map(
    found.flatMap(({read: one, keys}) => [[keys[0], one.values[0]] as const, [keys[1], one.values[1]] as const]),
  )
  const byKey = new Map<string, Found<T>[]>()
  for (const one of found) byKey.set(one.keys[0], [...(byKey.get(one.keys[0]) ?? []), one])
  return componentsOf(found.map(({keys}) => keys)).map(keys => {
    const own = keys.flatMap(key => byKey.get(key) ?? []).sort((x, y) => y.swap.agree - x.swap.agree)
    const {read: best, swap} = own[0] as Found<T>
    const {about, severity, strength, verdict = 'conflict'} = best
    const numbers = {agree: swap.agree, share: round(swap.share), kept: round(swap.pair.kept)}
    const told = keys.map(key => values.get(key) as Value<T>)
    return {about, rule, scope: 'across', verdict, severity, strength, why, guards, numbers, values: told, stand}
  })
}

function foundBy<T>(story: StoryView, read: SwapRule<T>['read']): Found<T>[] {
  const found: Found<T>[] = []
  for (const swap of swapsOf(story)) {
    const one = read(story, swap)
    if (one !== null) found.push({swap, read: one, keys: [keyOf(one.values[0]), keyOf(one.values[1])]})
  }
  return found
}

const round = (x: number): number => Math.round(100 * x) / 100

/** The exact words of a value stand last in its evidence. */
function keyOf({member, evidence}: Value<unknown>): string {
  const {start, in: field} = evidence.at(-1) as Range
  return `${member}:${field ?? ''}:${start}`
}

/** A value read at a place: the sentence, then the words. */
export function valueAt<T>(
  story: StoryView,
  {member, sentence}: Pick<Piece, 'member' | 'sentence'>,
  {place, norm, fact}: {readonly place: Range; readonly norm: string; readonly fact: T},
): Value<T> {
  const annotated = story.members[member] as Annotated
  const {start, end, in: field} = place
  const words = field === undefined ? {start, end} : {start, end, in: field}
  const text = field === 'title' ? (annotated.article.title ?? '') : annotated.article.text
  const said = text.slice(start, end).replace(/\s+/gu, ' ')
  return {member, said, norm, fact, evidence: [quotable(annotated, sentence, words), words]}
}

/** The place with the paired words on both sides of it: what is left to quote where one side has nothing. */
export function surrounding({start, end, in: field, before, behind}: Piece): Range {
  const range = {start: before?.token.start ?? start, end: behind?.token.end ?? end}
  return field === undefined ? range : {...range, in: field}
}
