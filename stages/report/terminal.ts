/**
 * The summary that a person reads: one line for the run, then the stories with most to check, then what could not be read.
 *
 * Avoids: a wall of everything. What is left out is counted, and the table that holds it is named.
 * Cost: keeps the stories that it shows, no more.
 */
import type {ProblemRecord, ResultRecord, RunRecord, StoryRecord} from '../../pipeline/records.ts'
import type {Values} from '../../pipeline/settings/define.ts'
import type {report} from '../../pipeline/settings/report.ts'
import type {Desk} from './desk.ts'
import {isShown} from './order.ts'
import {oneLine} from './show.ts'
import {words, wrap, type Paper} from './terminal/paper.ts'
import {moreLines, type StoryOptions} from './terminal/section.ts'
import {storyLines} from './terminal/story.ts'
import {count} from './terminal/wording.ts'

export interface Summary {
  take(record: ResultRecord): void
  /** Strong and likely conflicts and status-shifts of the whole run. */
  readonly toCheck: number
  readonly run: RunRecord | null
  lines(desk: Desk, options: SummaryOptions): string[]
}

export interface SummaryOptions {
  readonly paper: Paper
  /** Folder where the tables stand; null where nothing was written. */
  readonly out: string | null
}

interface Ranked {
  readonly story: StoryRecord
  readonly toCheck: number
}

function runLine(
  run: RunRecord,
  {stories, toCheck, copies}: {stories: number; toCheck: number; copies: number},
): string {
  const parts = [
    count(run.articles, 'article'),
    ...(copies > 0 ? [count(copies, 'pair of copies', 'pairs of copies')] : []),
    count(stories, 'story', 'stories'),
    `${count(toCheck, 'contradiction')} to check`,
    ...(run.skipped > 0 ? [`${run.skipped} not read`] : []),
    ...(run.ignored > 0 ? [count(run.ignored, 'other ignored', 'others ignored')] : []),
  ]
  return parts.join(' · ')
}

/** What is said where no story can be told. */
function nothingLine({articles, ignored, skipped}: RunRecord): string {
  if (articles === 0) {
    const seen = ignored + skipped > 0 ? 'no file there could be read as an article' : 'nothing was found'
    return `No articles: ${seen}. Give .txt, .md, .html or .jsonl files, or a folder of them.`
  }
  if (articles === 1) return 'One article alone: there is nothing to compare it with.'
  return `No two of the ${articles} articles tell the same story.`
}

function problemLines(problems: readonly ProblemRecord[], total: number, {paper, out}: StoryOptions): string[] {
  if (total === 0) return []
  const lines = problems.flatMap(({file, line, message, action}) => {
    const place = line === null ? file : `${file}:${line}`
    return wrap(words(oneLine(`${place}: ${message} ${action}`)), paper.width, {first: '  ! ', rest: '    '})
  })
  const left = total - problems.length
  return ['', paper.colour.bold(`Could not be read (${total})`), ...lines, ...moreLines(left, 'problems.csv', out)]
}

interface Seen {
  run: RunRecord | null
  stories: number
  toCheck: number
  copies: number
  trouble: number
  readonly ranked: Ranked[]
  readonly problems: ProblemRecord[]
}

function takeStory(seen: Seen, story: StoryRecord, {storiesShown}: Values<typeof report>): void {
  const toCheck = story.divergences.filter(isShown).length
  seen.stories += 1
  seen.toCheck += toCheck
  // After all that have as much to check: the order of the file decides between equals.
  const at = seen.ranked.findIndex(other => other.toCheck < toCheck)
  seen.ranked.splice(at === -1 ? seen.ranked.length : at, 0, {story, toCheck})
  seen.ranked.length = Math.min(seen.ranked.length, storiesShown)
}

function take(seen: Seen, record: ResultRecord, settings: Values<typeof report>): void {
  if (record.type === 'run') seen.run = record
  if (record.type === 'pair' && (record.relation === 'exact' || record.relation === 'near-copy')) seen.copies += 1
  if (record.type === 'story') takeStory(seen, record, settings)
  if (record.type !== 'problem') return
  seen.trouble += 1
  if (seen.problems.length < settings.problemsShown) seen.problems.push(record)
}

function summaryLines(seen: Seen, options: StoryOptions): string[] {
  const {paper} = options
  const {run, stories, ranked} = seen
  if (run === null) return []
  const rule = paper.colour.dim('─'.repeat(paper.width))
  const told = ranked.flatMap(({story}) => ['', rule, ...storyLines(story, options)])
  const left = stories - ranked.length
  return [
    ...wrap(words(runLine(run, seen), paper.colour.bold), paper.width, {first: ''}),
    ...(stories === 0 ? ['', ...wrap(words(nothingLine(run)), paper.width, {first: ''})] : told),
    ...(left > 0 ? ['', rule, `and ${count(left, 'more story', 'more stories')}: stories.csv`] : []),
    ...problemLines(seen.problems, seen.trouble, options),
  ]
}

export function createSummary(settings: Values<typeof report>): Summary {
  const seen: Seen = {run: null, stories: 0, toCheck: 0, copies: 0, trouble: 0, ranked: [], problems: []}
  return {
    take: record => take(seen, record, settings),
    get toCheck() {
      return seen.toCheck
    },
    get run() {
      return seen.run
    },
    lines: (desk, options) => summaryLines(seen, {...options, desk, settings}),
  }
}
