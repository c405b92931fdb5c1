/**
 * A sentence while its clauses are being found: the clauses so far, which of them are open, what has just been read.
 *
 * Clauses open inside one another like brackets: what is read next belongs to the innermost open one or closes it.
 */
import type {Chunk} from './chunks.ts'
import type {Group} from './groups.ts'
import type {Page} from './page.ts'
import type {Noun} from './phrases.ts'
import type {ClauseSort} from './types.ts'

export interface Draft {
  readonly id: number
  parent: Draft | null
  sort: ClauseSort
  marker: string | null
  group: Group | null
  /** Its own, as written before or behind the verb. */
  subject: Noun | null
  /** Whose subject it takes where it has none. */
  from: Draft | null
  /** Noun it describes: `the man who left`, `people living nearby`. */
  antecedent: Noun | null
  object: Noun | null
  indirect: Noun | null
  predicative: Noun | null
  agent: Noun | null
  readonly complements: {readonly preposition: string; readonly noun: Noun}[]
  /** Token over it. */
  governor: number | null
  /** What stands before its verb. */
  readonly front: Chunk[]
  /** The subject stands behind the verb: `said Lee`, `Among the dead was a nurse`. */
  awaits: boolean
  denied: boolean
  /** A comma stood before it. */
  readonly aside: boolean
  /** Past, passive and modal of the clause it is tied to by `and`. */
  like: Group | null
  /** Whose object it shares: `shot and killed the guard`. */
  borrows: Draft | null
}

export interface Desk {
  readonly page: Page
  readonly chunks: readonly Chunk[]
  readonly to: number
  readonly drafts: Draft[]
  /** Open clauses, innermost last. */
  open: Draft[]
  /** Draft of each token, by index from the sentence’s first. */
  readonly owner: Int32Array
  readonly first: number
  /** The chunk being read. */
  at: number
  /** The mark right before, quotation marks aside. */
  comma: boolean
  quote: boolean
  and: {readonly word: string; readonly from: number; readonly comma: boolean} | null
  preposition: {readonly word: string; readonly from: number} | null
  /** The noun read last, and whether nothing stands between. */
  last: Noun | null
  /** Open clauses that a saying clause interrupts. */
  saved: Draft[] | null
}

export const topOf = (desk: Desk): Draft => desk.open.at(-1) as Draft

export interface Opening {
  readonly sort: ClauseSort
  readonly from: number
  readonly parent: Draft | null
  readonly marker?: string | null
}

/** A new clause that owns the tokens from `from` on. */
export function openDraft(desk: Desk, {sort, from, parent, marker = null}: Opening): Draft {
  const draft: Draft = {
    id: desk.drafts.length,
    parent,
    sort,
    marker,
    group: null,
    subject: null,
    from: null,
    antecedent: null,
    object: null,
    indirect: null,
    predicative: null,
    agent: null,
    complements: [],
    governor: null,
    front: [],
    awaits: false,
    denied: false,
    aside: desk.comma,
    like: null,
    borrows: null,
  }
  desk.drafts.push(draft)
  desk.open.push(draft)
  own(desk, draft, from, desk.chunks[desk.at]?.to ?? from)
  return draft
}

export function own(desk: Desk, draft: Draft, from: number, to: number): void {
  desk.owner.fill(draft.id, Math.max(0, from - desk.first), Math.max(0, to - desk.first))
}

/** Closes what lies over `draft`. */
export function popTo(desk: Desk, draft: Draft): void {
  const place = desk.open.lastIndexOf(draft)
  if (place !== -1) desk.open.length = place + 1
}

/** The innermost open clause that still waits for its verb, below the top. */
export function waiting(desk: Desk): Draft | null {
  for (let i = desk.open.length - 2; i >= 0; i--) {
    const draft = desk.open[i]
    if (draft && draft.group === null) return draft
  }
  return null
}

export const hasNoun = ({front}: Draft): boolean => front.some(chunk => chunk.kind === 'noun' && !chunk.noun.time)

/** The chunk `step` places on, adverbs and quotation marks passed over. */
export function ahead(desk: Desk, step = 1): Chunk | undefined {
  let left = step
  for (let i = desk.at + 1; i < desk.chunks.length; i++) {
    const chunk = desk.chunks[i] as Chunk
    if (chunk.kind === 'adverb' || (chunk.kind === 'mark' && chunk.mark === 'quote')) continue
    if (--left === 0) return chunk
  }
  return undefined
}

export function before(desk: Desk): Chunk | undefined {
  for (let i = desk.at - 1; i >= 0; i--) {
    const chunk = desk.chunks[i] as Chunk
    if (chunk.kind === 'adverb' || (chunk.kind === 'mark' && chunk.mark === 'quote')) continue
    return chunk
  }
  return undefined
}

/** A new noun that covers a list. */
export function joinNoun(first: Noun, next: Noun): void {
  first.to = next.to
  first.joined.push(next)
}
