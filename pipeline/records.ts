/** The records of results.jsonl: the one result, from which tables, pages and messages are written. */
import type {
  Agency,
  ArticleId,
  Block,
  ClaimId,
  CoreId,
  Edition,
  FindingId,
  Group,
  Lane,
  Placed,
  Problem,
  Relation,
  Span,
  StoryId,
} from './types.ts'

export type Kind =
  | 'gender'
  | 'number'
  | 'date'
  | 'name'
  | 'role'
  | 'place'
  | 'quote'
  | 'attribution'
  | 'polarity'
  | 'certainty'
  | 'actor'
export type Verdict = 'conflict' | 'update' | 'refinement' | 'status-shift'
export type Severity = 'high' | 'medium' | 'low'
export type Strength = 'strong' | 'likely' | 'weak'

/** One value, and the articles that give it. */
export interface Reading {
  /** As an editor would say it: `14 people`. */
  readonly value: string
  /** As machines compare it: `14`. */
  readonly norm: string
  readonly articles: readonly ArticleId[]
  /** The chain: for gender the name's span and the pronoun's. */
  readonly evidence: readonly Span[]
}

export interface Divergence {
  readonly id: FindingId
  readonly kind: Kind
  readonly verdict: Verdict
  readonly scope: 'across' | 'within'
  /** What it is about, in a few words: `people injured`. */
  readonly about: string
  readonly severity: Severity
  readonly strength: Strength
  readonly confidence: number
  /** Name of the rule that spoke, e.g. `number/same-noun`. */
  readonly rule: string
  readonly why: string
  /** Guards that were asked and let it pass. */
  readonly guards: readonly string[]
  /** The figures behind the decision. */
  readonly numbers: Readonly<Record<string, number>>
  readonly firstSeen: string | null
  readonly status: 'new' | 'seen' | 'changed' | 'gone'
  /** Majority first. */
  readonly readings: readonly Reading[]
  readonly silent: readonly ArticleId[]
  /** Ids under which it was told before, with a state; an editor's decision on one of them holds. */
  readonly formerly?: readonly string[]
}

export type CoreForm = 'verbatim' | 'light-edit' | 'rewrite'

export interface CoreClaim {
  readonly id: CoreId
  readonly form: CoreForm
  readonly tellings: readonly Span[]
}

export interface UniqueClaim extends Span {
  readonly id: ClaimId
  readonly strength: Strength
  readonly attributedTo: string | null
  readonly nearest: Span | null
  /** The shared sentence that it is added to; left out where a whole sentence is told by one source only. */
  readonly within?: Span
}

export interface RunRecord {
  readonly type: 'run'
  readonly schema: 1
  readonly version: string
  readonly settings: Readonly<Record<string, unknown>>
  /** Articles found in the input. inputs = articles + skipped. */
  readonly inputs: number
  readonly articles: number
  readonly skipped: number
  /** Files of unknown kinds, and what lies among articles and is none: pictures in a feed, requests in a crawl. */
  readonly ignored: number
}

export interface ArticleRecord {
  readonly type: 'article'
  readonly id: ArticleId
  readonly key: string
  readonly file: string
  readonly source: string
  /** Where the input names one. */
  readonly url?: string
  readonly published: string | null
  readonly headline: string
  readonly language: string | null
  readonly words: number
  readonly sha256: string
  readonly story: StoryId | null
  readonly title: string | null
  /** Left out by dedup. */
  readonly text?: string
  readonly notChecked: readonly string[]
  /** What a reader should know, e.g. `decoded as windows-1252`. */
  readonly notes: readonly string[]
  readonly agency: Agency | null
  readonly blocks: readonly Block[]
  /** What its publisher says of the version at hand; left out where nothing is said. */
  readonly edition?: Edition
}

export interface PairRecord {
  readonly type: 'pair'
  readonly a: ArticleId
  readonly b: ArticleId
  readonly lanes: readonly Lane[]
  readonly relation: Relation
  readonly jaccard: number
  readonly containment: readonly [number, number]
  readonly longestRun: number
}

export interface StoryRecord {
  readonly type: 'story'
  readonly id: StoryId
  /** Ids of stories that have become part of this one, with a state. */
  readonly formerly?: readonly StoryId[]
  readonly headline: string
  readonly articles: readonly ArticleId[]
  readonly core: readonly CoreClaim[]
  readonly divergences: readonly Divergence[]
  readonly unique: readonly UniqueClaim[]
}

export type GroupRecord = Group & {readonly type: 'group'}
export type ProblemRecord = Problem & {readonly type: 'problem'}

/** One line of results.jsonl. */
export type ResultRecord = RunRecord | ArticleRecord | PairRecord | StoryRecord | GroupRecord | ProblemRecord

/** What leaves classify: as Placed, with each story told. */
export type Told = Exclude<Placed, {readonly type: 'story'}> | {readonly type: 'story'; readonly record: StoryRecord}
