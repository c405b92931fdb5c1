/** Claims: what one clause says of its parties, and what two clauses of two articles have in common. */
import type {Clause, Phrase} from '../../annotate/clauses/index.ts'
import type {TimeMention} from '../../annotate/types.ts'
import type {Answer} from '../../lexicon/lexicon.ts'
import type {Range} from '../../../pipeline/types.ts'

/** Who does it, to whom, and what else the verb takes. */
export type Role = 'doer' | 'sufferer' | 'other'

/** One party of a claim. */
export interface Part {
  readonly role: Role
  readonly preposition: string | null
  readonly phrase: Phrase
  /** Index into the people of the story, null where nobody of them is meant. */
  readonly who: number | null
  readonly head: string
  /** The noun before the head, null where none stands. */
  readonly compound: string | null
  /** Stems of its content words; figures and days left out. */
  readonly words: ReadonlySet<string>
  /** Those of them behind its head: `vans` of `sales of vans`. */
  readonly tail: ReadonlySet<string>
  /** How many, where it says so exactly. */
  readonly count: number | null
  /** Words of proper names in it, in plain form. */
  readonly names: ReadonlySet<string>
  /** `it`, `they`, `some`: may stand for anything. */
  readonly open: boolean
  /** `the`, `his`, a name: one thing that the reader knows. */
  readonly definite: boolean
}

/**
 * How sure the telling is: 4 told as fact or done, 3 said by a source or decided, 2 claimed, believed, planned, 1 possible,
 * considered; null where the words say nothing of it (a wish, a condition, a question).
 */
export type Grade = 1 | 2 | 3 | 4

export interface Status {
  readonly grade: Grade | null
  /** The words that say so; null for a bare fact. */
  readonly cue: Range | null
  /** sure: whether it is so. done: whether it has come about. */
  readonly ladder: 'sure' | 'done'
}

export interface Claim {
  /** Position among the claims of the story. */
  readonly index: number
  readonly member: number
  readonly sentence: number
  readonly heading: boolean
  readonly clause: Clause
  /** Words that tell the act or state, the likeliest first: lemmas in lower case. */
  readonly predicate: readonly string[]
  /** What it answers of the questions that news asks: `called off` of whether it was held. */
  readonly answers: readonly Answer[]
  /** State rather than event: `is closed`, `was insured`. */
  readonly state: boolean
  /** Of the predicate, with `fail to`, `refuse to`, `without`. */
  readonly negated: boolean
  /** The words that tell predicate and negation. */
  readonly words: Range
  readonly parts: readonly Part[]
  readonly status: Status
  readonly times: readonly TimeMention[]
  /** Told of long ago, by its sentence or the one before: `in 2003`. */
  readonly past: boolean
}

export type Relation = 'same' | 'opposite'

/** Two claims of two members that tell of one thing. */
export interface Meeting {
  readonly a: Claim
  readonly b: Claim
  readonly relation: Relation
  /** Parts that correspond, and how surely in all. */
  readonly shared: number
  readonly like: number
  readonly verbatim: number
  /** Neither article tells such an act more than twice. */
  readonly rare: boolean
  /** Their words are not near: they answer one question. */
  readonly asked: boolean
}

/** Two claims of one act whose doers are apart. */
export interface Cast {
  readonly a: Claim
  readonly b: Claim
  readonly by: 'swapped' | 'doer'
  readonly shared: number
}

export const UNSAID: Status = {grade: null, cue: null, ladder: 'sure'}
export const FACT: Status = {grade: 4, cue: null, ladder: 'sure'}

/** Nothing where any part says nothing; else the least sure. */
export function weakest(all: readonly Status[]): Status {
  const unsaid = all.find(({grade}) => grade === null)
  if (unsaid !== undefined) return unsaid
  return all.reduce((least, status) => ((status.grade ?? 0) < (least.grade ?? 0) ? status : least), FACT)
}
