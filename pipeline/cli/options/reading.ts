/** Options of the commands that read articles. */
import {availableParallelism} from 'node:os'
import {isTimezone, MOST_JOBS, type RunOptions} from '../../context.ts'
import type {CommandName} from './commands.ts'
import {given, name, several, textual, whole, Wrong, shown, type Kind} from './kinds.ts'
import {option} from './option.ts'

const readers: readonly CommandName[] = ['compare', 'scan', 'dedup']

export type StoriesFlag = Pick<RunOptions, 'stories' | 'storyField'>
export type SourceFlag = Pick<RunOptions, 'sourceField'> & Required<Pick<RunOptions, 'sourceBy'>>

const timezone = textual('name', text => {
  if (isTimezone(text)) return text
  throw new Wrong(`${shown(text)} is no time zone`, 'Give an IANA name such as Europe/Berlin, or UTC.')
})

/** `find`, `given`, `given=event_id`. */
const stories: Kind<StoriesFlag> = textual(
  'how',
  text => {
    if (text === 'find') return {stories: 'find', storyField: 'story'}
    const field = text === 'given' ? 'story' : /^given=(.+)$/.exec(text)?.[1]
    if (field === undefined) throw new Wrong(`${shown(text)} is not known`, 'Give find, given, or given=FIELD.')
    return {stories: 'given', storyField: field}
  },
  {
    words: ['find', 'given', 'given=FIELD'],
    schema: {pattern: '^(find|given(=.+)?)$'},
    toJson: ({stories: how, storyField}) => (how === 'given' ? `given=${storyField}` : how),
  },
)

/** `path`, `domain`, `field:outlet`. */
const source: Kind<SourceFlag | null> = textual(
  'how',
  text => {
    if (text === 'path' || text === 'domain') return {sourceBy: text, sourceField: null}
    const field = /^field:(.+)$/.exec(text)?.[1]
    if (field === undefined) throw new Wrong(`${shown(text)} is not known`, 'Give field:NAME, path or domain.')
    return {sourceBy: 'said', sourceField: field}
  },
  {
    words: ['path', 'domain', 'field:NAME'],
    schema: {pattern: '^(path|domain|field:.+)$'},
    toJson: ({sourceBy, sourceField}) => (sourceBy === 'said' ? `field:${sourceField}` : sourceBy),
  },
)

const none: readonly string[] = []
const find: StoriesFlag = {stories: 'find', storyField: 'story'}

export const reading = [
  option({
    name: 'jobs',
    kind: whole('n', {from: 1, to: MOST_JOBS, unit: 'jobs at once'}),
    fallback: Math.min(MOST_JOBS, availableParallelism()),
    default: 'one a processor',
    commands: readers,
    group: 'How it is done',
    help: 'files read at once; for dedup, how many work',
    more: 'The result is the same with any number.',
    example: 'wirediff dedup seeds --jobs 2',
    inFile: true,
  }),
  option({
    name: 'timezone',
    kind: timezone,
    fallback: 'UTC',
    default: 'UTC',
    commands: readers,
    group: 'What is read',
    help: 'zone of times that are given without one',
    more: 'An IANA name. It decides on which day an article was published.',
    example: 'wirediff scan seeds --timezone Europe/Berlin',
    inFile: true,
  }),
  option({
    name: 'source',
    kind: source,
    fallback: null,
    commands: readers,
    group: 'What is read',
    help: 'what names the outlet of an article',
    more: 'A field of JSON, the path, or the domain of its address. Without it the article’s own word goes first, then where it lies.',
    example: 'wirediff scan seeds --source path',
    inFile: true,
    conflicts: ['source-field'],
  }),
  option({
    name: 'source-field',
    kind: name('field'),
    fallback: null,
    commands: readers,
    group: 'What is read',
    help: 'as --source field:FIELD',
    more: '',
    example: 'wirediff scan seeds --source-field outlet',
    inFile: true,
    conflicts: ['source'],
  }),
  option({
    name: 'stories',
    kind: stories,
    fallback: find,
    default: 'find',
    commands: ['scan'],
    group: 'What is read',
    help: 'find the stories, or take those that a field of the JSONL names',
    more: 'given takes the field story, given=FIELD another; then every pair inside a story is compared, and none outside.',
    example: 'wirediff scan seeds --stories given',
    inFile: true,
  }),
  option({
    name: 'include',
    kind: several('pattern'),
    fallback: none,
    commands: readers,
    group: 'What is read',
    help: 'only files that match, such as "*.txt"; may be given again',
    more: 'A pattern without a slash is matched against the name, one with a slash against the path below the folder given.',
    example: "wirediff scan seeds --include '*.txt'",
    inFile: true,
  }),
  option({
    name: 'exclude',
    kind: several('pattern'),
    fallback: none,
    commands: readers,
    group: 'What is read',
    help: 'no files or folders that match; may be given again',
    more: 'Goes before --include.',
    example: 'wirediff scan seeds --exclude drafts',
    inFile: true,
  }),
  option({
    name: 'input',
    kind: several('path'),
    fallback: none,
    commands: ['explain'],
    group: 'What is read',
    help: 'where the articles of a dedup lie; may be given again',
    more:
      'dedup leaves the texts out of its results. Without this they are looked for in its keep.jsonl and drop.jsonl. A text is ' +
      'taken only where it is the very one that was compared.',
    example: 'wirediff dedup seeds -q && wirediff explain a33b -o output --input seeds',
    inFile: false,
  }),
  option({
    name: 'max-skipped',
    kind: whole('n', {from: 0, to: Number.MAX_SAFE_INTEGER, unit: 'inputs'}),
    fallback: 0,
    default: '0',
    commands: readers,
    group: 'How it is done',
    help: 'inputs that may be unreadable before the exit code is 3',
    more: 'Each of them has its row in problems.csv either way.',
    example: 'wirediff scan seeds --max-skipped 5',
    inFile: true,
  }),
  option({
    name: 'exit-code',
    kind: given,
    fallback: false,
    commands: readers,
    group: 'How it is done',
    help: 'exit with 1 where there is something to check',
    more: 'For dedup: where there is a group of near-copies.',
    example: 'wirediff dedup seeds --exit-code',
    inFile: true,
  }),
  option({
    name: 'dry-run',
    kind: given,
    fallback: false,
    commands: [...readers, 'report'],
    group: 'How it is done',
    help: 'say what would be read and written, and do nothing',
    more: 'Nothing is made, changed or removed, and standard input is left alone.',
    example: 'wirediff dedup seeds --dry-run',
    inFile: false,
  }),
] as const
