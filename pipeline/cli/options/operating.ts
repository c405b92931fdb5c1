/** Options for runs that nobody sits before, and the limits that keep one bad input from stopping them. */
import {read} from '../../settings/read.ts'
import type {CommandName} from './commands.ts'
import {duration} from './durations.ts'
import {file, given, size} from './kinds.ts'
import {option} from './option.ts'

const readers: readonly CommandName[] = ['compare', 'scan', 'dedup']
const publishers: readonly CommandName[] = ['scan', 'dedup']

const [leastBytes, mostBytes] = read.maxFileBytes.range

const articleTime = duration({
  units: ['s', 'm', 'h'],
  in: 's',
  range: read.maxArticleSeconds.range,
  such: ['30s', '2m'],
})

export const operating = [
  option({
    name: 'max-file',
    kind: size({from: leastBytes, to: mostBytes}),
    fallback: null,
    default: '16M',
    commands: readers,
    group: 'How it is done',
    help: 'largest file or line that is read as one article; what is larger is a problem row',
    more: 'As the settings read.maxFileBytes and read.maxLineBytes. No more than this of it is ever held in memory.',
    example: 'wirediff scan seeds --max-file 4M',
    inFile: true,
  }),
  option({
    name: 'max-article-time',
    kind: articleTime,
    fallback: null,
    default: '30s',
    commands: readers,
    group: 'How it is done',
    help: 'longest that one article may take, such as 30s; what takes longer is a problem row',
    more:
      'As the setting read.maxArticleSeconds: for reading its page, for understanding it, and for marking its facts. One that ' +
      'takes longer in the first two is not read; in the last it stays in its story, only its words are compared, and the ' +
      'page of the story says so. dedup, which understands and marks nothing, has it for pages.',
    example: 'wirediff scan seeds --max-article-time 1m',
    inFile: true,
  }),
  option({
    name: 'events',
    kind: given,
    fallback: false,
    commands: publishers,
    group: 'Watching it',
    help: 'print what is new since the results that stood before, one JSON object a line, and nothing else',
    more:
      'run_started, article_problem, story_new, story_grown, story_merged, story_gone, divergence_new, divergence_changed, ' +
      'divergence_gone and run_done or run_failed; ids and counts, no words of an article. They are told once the new results ' +
      'stand. docs/scheduled.md shows a script that mails them.',
    example: 'wirediff scan seeds --events',
    inFile: true,
    conflicts: ['json'],
  }),
  option({
    name: 'log',
    kind: file,
    fallback: null,
    commands: publishers,
    group: 'Watching it',
    help: 'append what happens to this file, one JSON object a line, with the time; - is standard error',
    more: 'As --events, and warnings and how long it took. Lines hold names of files and codes, and no words of an article.',
    example: 'wirediff scan seeds --log wirediff.log',
    inFile: true,
    isPath: true,
  }),
  option({
    name: 'metrics',
    kind: file,
    fallback: null,
    commands: publishers,
    group: 'Watching it',
    help: 'write how the run went to this file, for the textfile collector of Prometheus',
    more: 'It is replaced after every run, failed ones too; the time of the last success is carried over.',
    example: 'wirediff scan seeds --metrics wirediff.prom',
    inFile: true,
    isPath: true,
  }),
] as const
