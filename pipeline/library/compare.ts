/**
 * `compare`: what articles of one story share, where they differ, what one source alone tells; all at once, in memory.
 *
 *     const {divergences} = await compare([{source: 'herald', text: herald}, {source: 'courier', text: courier}])
 */
import type {
  ArticleRecord,
  CoreClaim,
  Divergence,
  PairRecord,
  ProblemRecord,
  ResultRecord,
  RunRecord,
  StoryRecord,
  UniqueClaim,
} from '../records.ts'
import type {Inputs} from './given.ts'
import type {CompareOptions} from './options.ts'
import {scanAsOne} from './walk.ts'

export interface Comparison {
  readonly run: RunRecord
  /** By publication: those that could be read. */
  readonly articles: readonly ArticleRecord[]
  readonly pairs: readonly PairRecord[]
  /** Null where fewer than two articles could be read: then nothing was compared. */
  readonly story: StoryRecord | null
  /** Of the story; none without one. */
  readonly core: readonly CoreClaim[]
  readonly divergences: readonly Divergence[]
  readonly unique: readonly UniqueClaim[]
  /** What could not be read, or not to its end. */
  readonly problems: readonly ProblemRecord[]
}

type Of<Type extends ResultRecord['type']> = Extract<ResultRecord, {readonly type: Type}>

function kept<Type extends ResultRecord['type']>(records: readonly ResultRecord[], type: Type): readonly Of<Type>[] {
  return records.filter((record): record is Of<Type> => record.type === type)
}

/** Throws a Failure where an option or a path cannot be, or the run cannot go on; the signal’s reason where it is stopped. */
export async function compare(inputs: Inputs, options: CompareOptions = {}): Promise<Comparison> {
  const records: ResultRecord[] = []
  for await (const record of scanAsOne(inputs, options)) records.push(record)
  const [run] = kept(records, 'run')
  if (run === undefined) throw new Error('a run tells of itself first')
  const story = kept(records, 'story')[0] ?? null
  return {
    run,
    articles: kept(records, 'article'),
    pairs: kept(records, 'pair'),
    story,
    core: story?.core ?? [],
    divergences: story?.divergences ?? [],
    unique: story?.unique ?? [],
    problems: kept(records, 'problem'),
  }
}
