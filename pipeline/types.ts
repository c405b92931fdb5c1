/**
 * The nouns of the house: what travels between the rooms.
 *
 * Offsets everywhere are UTF-16, half-open, into the text as read; a text is never edited, normal forms stand beside it.
 */

import type {Stage} from './vocabulary.ts'

export type * from './types/article.ts'
export type * from './types/pairs.ts'
export type * from './types/sketch.ts'
export type * from './types/spans.ts'
export type {BlockKind, EditionStatus, Lane, Relation, Stage} from './vocabulary.ts'

/** What went wrong with one input, said so that a person can mend it. */
export interface Problem {
  /** What the file is called: the key without what follows `#`. */
  readonly file: string
  /** From 1, where the file has lines. */
  readonly line: number | null
  /** Where in the walk it was noticed. */
  readonly stage: Stage
  /** Stable, for scripts: `binary`, `empty`, `invalid-json`. */
  readonly code: string
  /** What is the matter, in a sentence. */
  readonly message: string
  /** What to do. */
  readonly action: string
}
