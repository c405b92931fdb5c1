/** What every stage may use besides its input: settings, one pool, the problem list, progress, the stop
 * signal, and how long an article may take. */
import type {Deadline} from './deadline.ts'
import type {Pool} from './pool.ts'
import type {Settings} from './settings.ts'
import type {Article, ArticleId, ArticleRef, Problem, Stage} from './types.ts'

/** Reads an article again by its place: past the barrier only ids travel. */
export interface Archive {
  article(ref: {readonly id: ArticleId; readonly ref: ArticleRef}): Promise<Article>
}

/** Everything given is accounted for: found = articles - absent + skipped. */
export interface Tally {
  /** Articles found in the input, readable or not. */
  found: number
  /** Articles set aside with a problem row. */
  skipped: number
  /** Articles that a state keeps and no input holds any more. */
  absent?: number
  /** Files of unknown kinds, and what lies among articles and is none: pictures in a feed, requests in a crawl. */
  ignored: number
}

export interface Progress {
  /** `done` more items have left `stage`. */
  advance(stage: Stage, done: number): void
}

/** Files read at once, articles in hand at once. */
export const MOST_JOBS = 64

/** A name by which times are told: `Europe/Berlin`, `UTC`. */
export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name})
    return true
  } catch {
    return false
  }
}

/** How the user asked for the run; none of it may change the result but `timezone` and `stories`. */
export interface RunOptions {
  readonly jobs: number
  /** IANA name or `UTC`: for times given without a zone. */
  readonly timezone: string
  /** `find`: wirediff finds the stories. `given`: the metadata's story field is taken as it is. `one`: all are one story. */
  readonly stories: 'find' | 'given' | 'one'
  /** Metadata field that names the story, with `given`. */
  readonly storyField: string
  /** Metadata field that names the outlet, or null for field, page or folder. */
  readonly sourceField: string | null
  /** What names the outlet: `said` what the article says, else where it lies; or only the path, or only the domain. */
  readonly sourceBy?: 'said' | 'path' | 'domain'
  /** Articles further apart are not compared; left out: all are. */
  readonly window?: Window
}

/** Days since 1970-01-01, as in Published. */
export interface Window {
  readonly days: number
  /** Stands for the day of articles without one. */
  readonly today: number
}

export interface Context {
  readonly settings: Settings
  readonly options: RunOptions
  readonly pool: Pool
  readonly archive: Archive
  readonly problems: Problem[]
  readonly tally: Tally
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Begins the time of one article. */
  readonly deadline: () => Deadline
}
