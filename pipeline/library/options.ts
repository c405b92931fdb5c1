/**
 * What a program may ask for, checked before anything is read.
 *
 *     await compare(articles, {timezone: 'Europe/Lisbon', settings: {cluster: {storyMembers: 100}}})
 *     await compare(articles, {timezon: 'Europe/Lisbon'})     a Failure: there is no option timezon
 *
 * Avoids: an option that was misspelt where no compiler looks, and passed over.
 */
import {isTimezone, MOST_JOBS, type RunOptions} from '../context.ts'
import {Failure} from '../errors.ts'
import {settingsWith, type SettingsChanges} from '../schema/settings.ts'
import type {Settings} from '../settings.ts'
import type {Lane, Stage} from '../types.ts'
import {LANES, USUAL_LANES} from '../vocabulary.ts'

/** What names the outlet: what the article says, else where it lies; or the path, or the domain, or a field of the record. */
export type SourceOption = 'said' | 'path' | 'domain' | {readonly field: string}

/** Of whatever reads articles. */
export interface ReadOptions {
  /** Stops the run, which then throws the signal’s reason. */
  readonly signal?: AbortSignal | undefined
  /** By room and name: see docs/settings.md. */
  readonly settings?: SettingsChanges | undefined
  /** IANA name, for times given without a zone; `UTC` unless given. */
  readonly timezone?: string | undefined
  readonly source?: SourceOption | undefined
  /** Patterns for files in folders: `*.html`, `2031/**`. None: all. */
  readonly include?: readonly string[] | undefined
  readonly exclude?: readonly string[] | undefined
  /** Files read at once, 1 to 64; the result is the same for any number. */
  readonly jobs?: number | undefined
  /** Hears, from time to time, how many items more have left a stage. */
  readonly onProgress?: ((stage: Stage, done: number) => void) | undefined
}

export type CompareOptions = ReadOptions

export interface ScanOptions extends ReadOptions {
  /** `find` them, unless `given`: by the field `story` of each record, or by another one. */
  readonly stories?: 'find' | 'given' | {readonly field: string} | undefined
}

export interface DedupOptions extends Omit<ReadOptions, 'onProgress'> {
  /** What is looked for: near-copies, shared passages, one story in other words; `['copy', 'reuse']` unless given. */
  readonly lanes?: readonly Lane[] | undefined
  /** All pairs that are alike, by comparing every run of words: slower, and no lane is asked. */
  readonly exact?: boolean | undefined
  /** Threads, 1 to 64; the result is the same for any number. */
  readonly jobs?: number | undefined
  /** Hears how many tasks of a step are done, and of how many. */
  readonly onProgress?: ((step: string, done: number, of: number) => void) | undefined
}

/**
 * What was asked for, with what holds where nothing was.
 * @internal
 */
export interface Asked {
  readonly run: RunOptions
  readonly settings: Settings
  readonly signal: AbortSignal
  readonly files: {readonly include: readonly string[]; readonly exclude: readonly string[]}
  readonly onProgress: (stage: Stage, done: number) => void
}

/** @internal */
export interface AskedOfDedup extends Asked {
  readonly lanes: readonly Lane[]
  readonly exact: boolean
  readonly onStep: NonNullable<DedupOptions['onProgress']>
}

const READ = ['signal', 'settings', 'timezone', 'source', 'include', 'exclude', 'jobs', 'onProgress'] as const

const JOBS = 4

const wrong = (where: string, matter: string, action: string): Failure =>
  new Failure(`${where} ${matter}.`, {exitCode: 2, code: 'wrong-use', where, action})

const isField = (value: unknown): value is {readonly field: string} =>
  typeof value === 'object' &&
  value !== null &&
  'field' in value &&
  typeof value.field === 'string' &&
  value.field !== ''

const isPatterns = (value: unknown): boolean =>
  Array.isArray(value) && value.every(pattern => typeof pattern === 'string' && pattern !== '')

/** The rule of each option whose type may be wrong where no compiler has looked. */
const rules: Readonly<Record<string, readonly [(value: unknown) => boolean, string]>> = {
  signal: [value => value instanceof AbortSignal, 'Give the signal of an AbortController.'],
  timezone: [
    value => typeof value === 'string' && isTimezone(value),
    'Give an IANA name such as Europe/Lisbon, or UTC.',
  ],
  source: [
    value => value === 'said' || value === 'path' || value === 'domain' || isField(value),
    "Give 'said', 'path', 'domain' or {field: NAME}.",
  ],
  stories: [value => value === 'find' || value === 'given' || isField(value), "Give 'find', 'given' or {field: NAME}."],
  include: [isPatterns, 'Give a list of patterns.'],
  exclude: [isPatterns, 'Give a list of patterns.'],
  jobs: [
    value => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_JOBS,
    `Give a whole number from 1 to ${MOST_JOBS}.`,
  ],
  lanes: [
    value =>
      Array.isArray(value) && value.length > 0 && value.every(lane => (LANES as readonly unknown[]).includes(lane)),
    "Give a list of 'copy', 'reuse' and 'story'.",
  ],
  exact: [value => typeof value === 'boolean', 'Give true or false.'],
  onProgress: [value => typeof value === 'function', 'Give a function.'],
}

function check(options: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    const where = `options.${name}`
    if (!known.includes(name)) throw wrong(where, 'is no option', `Give one of ${known.join(', ')}.`)
    const [holds, action] = rules[name] ?? [() => true, '']
    if (value !== undefined && !holds(value)) throw wrong(where, 'cannot be what was given', action)
  }
}

function sourceOf(source: SourceOption = 'said'): Pick<RunOptions, 'sourceField' | 'sourceBy'> {
  return typeof source === 'string'
    ? {sourceField: null, sourceBy: source}
    : {sourceField: source.field, sourceBy: 'said'}
}

function storiesOf(stories: NonNullable<ScanOptions['stories']>): Pick<RunOptions, 'stories' | 'storyField'> {
  return typeof stories === 'string' ? {stories, storyField: 'story'} : {stories: 'given', storyField: stories.field}
}

const NOTHING = (): void => undefined

function asked(options: ReadOptions, stories: Pick<RunOptions, 'stories' | 'storyField'>): Asked {
  const {signal, settings, timezone, source, include, exclude, jobs, onProgress} = options
  return {
    run: {jobs: jobs ?? JOBS, timezone: timezone ?? 'UTC', ...stories, ...sourceOf(source)},
    settings: settingsWith(settings ?? {}),
    signal: signal ?? new AbortController().signal,
    files: {include: include ?? [], exclude: exclude ?? []},
    onProgress: onProgress ?? NOTHING,
  }
}

/**
 * Of `scan`; throws a Failure where it cannot be.
 * @internal
 */
export function askedOfScan(options: ScanOptions): Asked {
  check(options, [...READ, 'stories'])
  return asked(options, storiesOf(options.stories ?? 'find'))
}

/**
 * Of `dedup`; throws a Failure where it cannot be.
 * @internal
 */
export function askedOfDedup({lanes, exact, onProgress, ...options}: DedupOptions): AskedOfDedup {
  check({lanes, exact, onProgress, ...options}, [...READ, 'lanes', 'exact'])
  return {
    ...asked(options, storiesOf('find')),
    lanes: lanes ?? USUAL_LANES,
    exact: exact ?? false,
    onStep: onProgress ?? NOTHING,
  }
}

/**
 * Of `compare`, which takes all articles as one story, and of `readArticles`; throws a Failure where it cannot be.
 * @internal
 */
export function askedOf(options: ReadOptions, {stories}: {readonly stories: 'one' | 'find'}): Asked {
  check(options, READ)
  return asked(options, {stories, storyField: 'story'})
}
