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
import type {Kind, Severity, Strength, Verdict} from './vocabulary.ts'

export type {Kind, Severity, Strength, Verdict}

/** One value, and the articles that give it. */
export interface Reading {
  /** As an editor would say it: `14 people`. */
  readonly value: string
  /** As machines compare it: `14`. */
  readonly norm: string
  /** Those that give it; an article stands in one reading alone. */
  readonly articles: readonly ArticleId[]
  /** The chain: for gender the name's span and the pronoun's. */
  readonly evidence: readonly Span[]
}

/** A fact on which articles differ. */
export interface Divergence {
  /** Stays the same as long as the finding stands on the same words. */
  readonly id: FindingId
  /** The kind of fact. */
  readonly kind: Kind
  /**
   * `conflict`: both cannot be. `update`: a later article moves a figure that moves. `refinement`: one contains the other.
   * `status-shift`: what was planned is done.
   */
  readonly verdict: Verdict
  /** Between articles, or inside one. */
  readonly scope: 'across' | 'within'
  /** What it is about, in a few words: `people injured`. */
  readonly about: string
  /** `high`: settle it before publishing; only a conflict is. */
  readonly severity: Severity
  /** What is `weak` stays in this file and in a folded part of the report. */
  readonly strength: Strength
  /** What its rule measured on labelled stories and real news. */
  readonly confidence: number
  /** Name of the rule that spoke, e.g. `number/same-noun`. */
  readonly rule: string
  /** The reason in a sentence. */
  readonly why: string
  /** Guards that were asked and let it pass. */
  readonly guards: readonly string[]
  /** The figures behind the decision. */
  readonly numbers: Readonly<Record<string, number>>
  /** The day of the run that told it first, with a state; else null. */
  readonly firstSeen: string | null
  /** Against the run before, with a state; else `new`. */
  readonly status: 'new' | 'seen' | 'changed' | 'gone'
  /** Majority first. */
  readonly readings: readonly Reading[]
  /** Those that say nothing of it. */
  readonly silent: readonly ArticleId[]
  /** Ids under which it was told before, with a state; an editor's decision on one of them holds. */
  readonly formerly?: readonly string[]
}

export type CoreForm = 'verbatim' | 'light-edit' | 'rewrite'

/** What two or more articles tell. */
export interface CoreClaim {
  /** Of its tellings. */
  readonly id: CoreId
  /** How far the tellings are the same words. */
  readonly form: CoreForm
  /** In the words of each article that tells it. */
  readonly tellings: readonly Span[]
}

/** What one source alone tells. */
export interface UniqueClaim extends Span {
  /** Of its words and their place. */
  readonly id: ClaimId
  /** How sure it is that nobody else tells it. */
  readonly strength: Strength
  /** Whom the article gives for it. */
  readonly attributedTo: string | null
  /** The nearest words in another article. */
  readonly nearest: Span | null
  /** The shared sentence that it is added to; left out where a whole sentence is told by one source only. */
  readonly within?: Span
}

/** The first line: what was asked, and how many were read. */
export interface RunRecord {
  readonly type: 'run'
  /** Another number where a field is taken away or means something else. */
  readonly schema: 1
  /** Of wirediff. */
  readonly version: string
  /** What it was made with: all numbers by room and name, time zone, how stories were found. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Articles found in the input. inputs = articles - absent + skipped. */
  readonly inputs: number
  /** Read, now or, where a state remembers them, in an earlier run. */
  readonly articles: number
  /** Set aside with a problem record. */
  readonly skipped: number
  /** Files of unknown kinds, and what lies among articles and is none: pictures in a feed, requests in a crawl. */
  readonly ignored: number
  /** Of the articles those that no input holds any more: a state keeps them. Left out where there is none. */
  readonly absent?: number
}

/** One article that was read. */
export interface ArticleRecord {
  readonly type: 'article'
  /** Of its key and content. */
  readonly id: ArticleId
  /** Stable name: `file.jsonl#id`, else the path below the input folder; of an object, its id. */
  readonly key: string
  /** The file that it was read from. */
  readonly file: string
  /** The outlet. */
  readonly source: string
  /** Where the input names one. */
  readonly url?: string
  /** A day, or a time in UTC where one is known. */
  readonly published: string | null
  /** Its own, or else the beginning of its text. */
  readonly headline: string
  /** ISO 639-1, null where the text is too short to tell. */
  readonly language: string | null
  /** Of the story: no bylines, dates and boilerplate. */
  readonly words: number
  /** Of the decoded text. */
  readonly sha256: string
  /** The story that it belongs to. */
  readonly story: StoryId | null
  /** Only where the input gives the title apart from the text. */
  readonly title: string | null
  /** Left out by dedup. */
  readonly text?: string
  /** What was not looked at, and why. */
  readonly notChecked: readonly string[]
  /** What a reader should know, e.g. `decoded as windows-1252`. */
  readonly notes: readonly string[]
  /** The agency that it credits. */
  readonly agency: Agency | null
  /** Its parts in order; they do not overlap. */
  readonly blocks: readonly Block[]
  /** What its publisher says of the version at hand; left out where nothing is said. */
  readonly edition?: Edition
}

/** Two articles that have something in common, borne out by their texts. */
export interface PairRecord {
  readonly type: 'pair'
  /** The one whose id sorts first. */
  readonly a: ArticleId
  /** The other. */
  readonly b: ArticleId
  /** Which of the three searches found it. */
  readonly lanes: readonly Lane[]
  /**
   * `exact`: the same words. `near-copy`: half and more of all runs of five words. `contains`, `contained`: three fifths
   * and more of the shorter. `shares-core`: shared passages. `same-story`: the rest.
   */
  readonly relation: Relation
  /** Likeness over runs of five words. */
  readonly jaccard: number
  /** Share of the runs of a that stand in b, and of b in a. */
  readonly containment: readonly [number, number]
  /** Words of the longest run that is the same in both. */
  readonly longestRun: number
}

/** Articles of one story: what they share, and where they differ. */
export interface StoryRecord {
  readonly type: 'story'
  /** Of its earliest article. */
  readonly id: StoryId
  /** Ids of stories that have become part of this one, with a state. */
  readonly formerly?: readonly StoryId[]
  /** Of its earliest article. */
  readonly headline: string
  /** By publication. */
  readonly articles: readonly ArticleId[]
  /** What two or more tell. */
  readonly core: readonly CoreClaim[]
  /** Where they differ. */
  readonly divergences: readonly Divergence[]
  /** What one source alone tells. */
  readonly unique: readonly UniqueClaim[]
  /** Of its articles those that took too long to be marked: only their words were compared. Left out where there is none. */
  readonly unmarked?: readonly ArticleId[]
}

/** Near-copies: what to keep and what to drop. */
export type GroupRecord = Group & {readonly type: 'group'}
/** What could not be read, or not to its end. */
export type ProblemRecord = Problem & {readonly type: 'problem'}

/** One line of results.jsonl. */
export type ResultRecord = RunRecord | ArticleRecord | PairRecord | StoryRecord | GroupRecord | ProblemRecord

/**
 * What leaves classify: as Placed, with each story told.
 * @internal
 */
export type Told = Exclude<Placed, {readonly type: 'story'}> | {readonly type: 'story'; readonly record: StoryRecord}
