/** Which sentences of a story's members tell the same. */
import type {CoreForm} from '../../pipeline/records.ts'
import type {Placed} from '../../pipeline/types.ts'
import type {Annotated, AnnotatedStory} from '../annotate/types.ts'

/** One sentence of one member of the story. */
export interface Line {
  /** Position among all lines of the story. */
  readonly index: number
  /** Index into the story's members. */
  readonly member: number
  /** Index into that member's sentences. */
  readonly sentence: number
  /** Headlines and subheads align, but are no claims of their own. */
  readonly heading: boolean
}

/** Two lines of different members that tell the same, or partly the same. */
export interface Link {
  /** Lines, a before b. */
  readonly a: number
  readonly b: number
  /** 0 to 1: weighted share of words, names and numbers in common, lifted by neighbours and by third tellings. */
  readonly likeness: number
  /** 0 to 1: as likeness, of the two sentences alone. */
  readonly own: number
  /** Share of the shorter sentence's words that stand in the other in the same order; near 1 is near-verbatim. */
  readonly verbatim: number
}

/** One claim of the shared core: all its tellings at once. */
export interface Row {
  /** Lines, in order; of two members at least. */
  readonly lines: readonly number[]
  readonly form: CoreForm
}

/** A line that no other member tells. */
export interface Lonely {
  readonly line: number
  /** The line elsewhere that tells most of it, null where none shares anything. */
  readonly nearest: number | null
  /** 0 to 1: how much of it that line tells. */
  readonly told: number
}

/** A part of a shared line that no other member tells: `…, whose brother runs the mill`. */
export interface Added {
  readonly line: number
  /** Tokens of its member. */
  readonly from: number
  readonly to: number
  /** The line elsewhere that tells most of it, null where none shares anything. */
  readonly nearest: number | null
  /** 0 to 1: how much of it that line tells. */
  readonly told: number
}

export interface Alignment {
  readonly lines: readonly Line[]
  /** By a, then b. */
  readonly links: readonly Link[]
  /** In the order of the first telling. */
  readonly rows: readonly Row[]
  readonly lonely: readonly Lonely[]
  readonly added: readonly Added[]
}

export interface AlignedStory {
  readonly type: 'story'
  readonly story: AnnotatedStory['story']
  readonly members: readonly Annotated[]
  readonly alignment: Alignment
}

export type AlignedPlaced = Exclude<Placed, {readonly type: 'story'}> | AlignedStory
