/**
 * The form that every kind of fact fills in. A kind looks at the aligned story and proposes slots: one thing that can be
 * said only one way (how many were hurt, on which day), with the values that members give it. Whether two values can
 * both be right is asked pairwise; settling, grouping by value, ids and order are the same for all (settle.ts).
 */
import type {Kind, Severity, Strength, Verdict} from '../../pipeline/records.ts'
import type {Range} from '../../pipeline/types.ts'
import type {Alignment, Line} from '../align/types.ts'
import type {Annotated} from '../annotate/types.ts'
import type {Settings} from '../../pipeline/settings.ts'
import type {StoryPerson} from './story-people.ts'

/** All that a rule may look at. */
export interface StoryView {
  readonly members: readonly Annotated[]
  readonly alignment: Alignment
  readonly people: readonly StoryPerson[]
  readonly settings: Settings['classify']
}

/** What one member says in a slot. */
export interface Value<T> {
  readonly member: number
  /** As an editor would say it. */
  readonly said: string
  /** As machines compare it; equal norms are one reading. */
  readonly norm: string
  readonly fact: T
  /** The sentence (or less) first, then the exact words that show it; at most four. */
  readonly evidence: readonly Range[]
}

/** How two values of one slot stand to each other; any compatible reading vetoes a conflict. */
export type Stand = 'same' | 'compatible' | 'apart' | 'unknown'

/** One thing that can be said only one way. */
export interface Slot<T> {
  readonly about: string
  readonly rule: string
  readonly scope: 'across' | 'within'
  readonly verdict: Verdict
  readonly severity: Severity
  readonly strength: Strength
  readonly why: string
  readonly guards: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  readonly values: readonly Value<T>[]
  readonly stand: (a: Value<T>, b: Value<T>) => Stand
}

/** A slot weighed: its values grouped into readings that exclude each other, whatever the fact. Fewer than two: silence. */
export type Proposal = Omit<Slot<never>, 'values' | 'stand'> & {
  readonly readings: readonly (readonly Value<unknown>[])[]
}

export interface KindOfFact {
  readonly kind: Kind
  /** Proposals over the members of a story, and inside each. */
  propose(story: StoryView): readonly Proposal[]
}

export const lineAt = (story: StoryView, index: number): Line => story.alignment.lines[index] as Line
