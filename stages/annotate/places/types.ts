/** Places as an article tells them: from the narrowest part to the widest, and how the sentence leads to them. */
import type {Stretch} from '../types.ts'

/** How the place stands to what is told of it. `origin` is whose place it is, not where a thing happens. */
export type PlaceRelation = 'at' | 'near' | 'to' | 'from' | 'through' | 'origin'

/** One step of `the car park | of the hospital | in Minna | Nigeria`. */
export interface PlacePart extends Stretch {
  /** As written, without its noun: `Minna`, `St X’s`; null for a place without a name. */
  readonly name: string | null
  /** Sort of its noun (see nouns.ts): `hospital`; null for a bare name. */
  readonly sort: string | null
  /** The noun itself. */
  readonly noun: string | null
  /** `northern`, `left`, `upper`, `third`, `12`: the word that tells it from its fellow; null where none. */
  readonly side: string | null
  /** How it hangs on the part before it: '' for the first, `of`, `in`, `near`, `,`, `'s`. */
  readonly by: string
}

export interface PlaceMention extends Stretch {
  readonly preposition: string
  readonly relation: PlaceRelation
  /** Narrow to wide; at least one. */
  readonly parts: readonly PlacePart[]
}
