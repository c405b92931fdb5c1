/**
 * The library's face: typed results, no side effects, nothing loaded before it is needed.
 *
 * ```ts
 * const {divergences} = await compare(['a.txt', 'b.txt'])
 * for await (const record of scan('archive')) if (record.type === 'story') console.log(record.headline)
 * ```
 */
export {Failure, type ExitCode, type FailureCode} from './errors.ts'
export {compare, type Comparison} from './library/compare.ts'
export {dedup} from './library/dedup.ts'
export type {Inputs, Place} from './library/given.ts'
export type {CompareOptions, DedupOptions, ReadOptions, ScanOptions, SourceOption} from './library/options.ts'
export {readResults, type ReadResultsOptions} from './library/results.ts'
export {readArticles, scan, type ReadRecord} from './library/walk.ts'
export type * from './records.ts'
export type {SettingsChanges} from './schema/settings.ts'
export {defaultSettings, settingsTable, type Settings} from './settings.ts'
export type {Setting} from './settings/define.ts'
export type {
  Agency,
  ArticleId,
  Block,
  BlockKind,
  ClaimId,
  CoreId,
  Edition,
  EditionStatus,
  FindingId,
  GivenArticle,
  Group,
  GroupId,
  Lane,
  Range,
  Relation,
  Span,
  Stage,
  StoryId,
} from './types.ts'
export {VERSION} from './version.ts'
