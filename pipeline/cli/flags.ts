/**
 * What the user asked for, each flag defined once and checked before anything is touched.
 *
 * Avoids: `--jobs four` taken for no jobs, a time zone that no one knows found out after an hour.
 */
import {availableParallelism} from 'node:os'
import {InvalidArgumentError, Option, type Command} from 'commander'
import type {RunOptions} from '../context.ts'
import {defaultSettings} from '../settings.ts'
import type {Lane} from '../types.ts'

/** As commander hands them over: camel case of the long names. */
export interface Flags {
  readonly output?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color: boolean
  readonly jobs: number
  readonly dryRun?: boolean
  readonly exitCode?: boolean
  readonly maxSkipped: number
  readonly csv: 'quoted' | 'raw'
  readonly csvDelimiter: string
  readonly bom: boolean
  readonly timezone: string
  readonly stories: StoriesFlag
  readonly source?: SourceFlag
  readonly sourceField?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
}

export type SourceFlag = Pick<RunOptions, 'sourceField'> & Required<Pick<RunOptions, 'sourceBy'>>
/** Of `dedup` besides. */
export interface DedupFlags extends Flags {
  readonly lanes: readonly Lane[]
  readonly exact: boolean
  readonly minPassage: number
  readonly keep: boolean
  readonly drop: boolean
  readonly tables: boolean
  readonly maxMemory: number
  readonly kernel: 'compiled' | 'plain'
}

export type StoriesFlag = Pick<RunOptions, 'stories' | 'storyField'>

export const OUTPUT = 'output'
const MOST_JOBS = 64

function whole(least: number): (text: string) => number {
  return text => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
      throw new InvalidArgumentError(`Give a whole number from ${least} up.`)
    }
    return value
  }
}

function delimiter(text: string): string {
  const mark = text === '\\t' || text === 'tab' ? '\t' : text
  if (![',', ';', '\t', '|'].includes(mark)) throw new InvalidArgumentError('Give one of , ; | or tab.')
  return mark
}

function timezone(text: string): string {
  try {
    new Intl.DateTimeFormat('en', {timeZone: text})
    return text
  } catch {
    throw new InvalidArgumentError('Give an IANA name such as Europe/Berlin, or UTC.')
  }
}

/** `find`, `given`, `given=event_id`. */
function stories(text: string): StoriesFlag {
  if (text === 'find') return {stories: 'find', storyField: 'story'}
  const field = text === 'given' ? 'story' : /^given=(.+)$/.exec(text)?.[1]
  if (field === undefined) throw new InvalidArgumentError('Give find, given, or given=FIELD.')
  return {stories: 'given', storyField: field}
}

/** `path`, `domain`, `field:outlet`. */
function source(text: string): SourceFlag {
  if (text === 'path' || text === 'domain') return {sourceBy: text, sourceField: null}
  const field = /^field:(.+)$/.exec(text)?.[1]
  if (field === undefined) throw new InvalidArgumentError('Give field:NAME, path or domain.')
  return {sourceBy: 'said', sourceField: field}
}

const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

/** Of every command. */
export const common = (command: Command): Command =>
  command
    .addOption(new Option('--json', 'print records on stdout, one a line, and nothing else'))
    .addOption(new Option('-q, --quiet', 'no progress, no messages but errors'))
    .addOption(new Option('-v, --verbose', 'more messages; where an error came from'))
    .addOption(new Option('--no-color', 'no colours (as the variable NO_COLOR)'))

/** Of commands that read articles. */
export const reading = (command: Command): Command =>
  common(command)
    .addOption(
      new Option('--jobs <n>', 'files read at once; for dedup: how many work')
        .argParser(text => Math.min(MOST_JOBS, whole(1)(text)))
        .default(Math.min(MOST_JOBS, availableParallelism()), 'one a processor'),
    )
    .addOption(
      new Option('--timezone <name>', 'zone of times given without one').argParser(timezone).default('UTC', 'UTC'),
    )
    .addOption(
      new Option('--source <how>', 'what names the outlet: field:NAME of JSON, path, or domain')
        .argParser(source)
        .conflicts('sourceField'),
    )
    .addOption(new Option('--source-field <field>', 'as --source field:FIELD'))
    .addOption(
      new Option('--include <pattern>', 'only files that match, e.g. "*.txt"; may be repeated').argParser(several),
    )
    .addOption(new Option('--exclude <pattern>', 'no files or folders that match; may be repeated').argParser(several))
    .addOption(new Option('--exit-code', 'exit with 1 where there is something to check'))
    .addOption(
      new Option('--max-skipped <n>', 'unreadable inputs without exit code 3').argParser(whole(0)).default(0, '0'),
    )
    .addOption(new Option('--dry-run', 'say what would be read and written, and do nothing'))

/** Of commands that write tables. */
export const writing = (command: Command): Command =>
  command
    .addOption(
      new Option('--csv <style>', 'quoted: typographic quotes round text; raw: without')
        .choices(['quoted', 'raw'])
        .default('quoted', 'quoted'),
    )
    .addOption(
      new Option('--csv-delimiter <mark>', 'between cells; ";" for European Excel')
        .argParser(delimiter)
        .default(',', '","'),
    )
    .addOption(new Option('--no-bom', 'tables without a byte-order mark'))

export const storiesOption = new Option(
  '--stories <how>',
  'find: look for stories; given[=FIELD]: as the JSONL field says',
)
  .argParser(stories)
  .default({stories: 'find', storyField: 'story'} satisfies StoriesFlag, 'find')

const LANES: readonly Lane[] = ['copy', 'reuse', 'story']

function lanes(text: string): readonly Lane[] {
  const named = text.split(',').map(name => name.trim())
  const known = LANES.filter(lane => named.includes(lane))
  if (known.length < new Set(named).size)
    throw new InvalidArgumentError(`Give some of ${LANES.join(', ')}, with commas.`)
  return known
}

const UNITS = ['', 'K', 'M', 'G', 'T']

/** `2G`, `500M`, `1048576`. */
function bytes(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?$/iu.exec(text) ?? []
  if (digits === '') throw new InvalidArgumentError('Give a size such as 500M or 2G.')
  return Math.round(Number(digits) * 1024 ** UNITS.indexOf(unit.toUpperCase()))
}

/** Of `dedup`. */
export const deduplicating = (command: Command): Command =>
  command
    .addOption(
      new Option('--lanes <names>', 'copy: near-copies; reuse: shared passages; story: one story in other words')
        .argParser(lanes)
        .default(['copy', 'reuse'], 'copy,reuse'),
    )
    .addOption(
      new Option('--exact', 'all pairs that are alike, by comparing every word run: slower; no lane is asked').default(
        false,
      ),
    )
    .addOption(
      new Option('--min-passage <words>', 'shortest shared passage that is told')
        .argParser(whole(8))
        .default(defaultSettings.verify.passageWords, String(defaultSettings.verify.passageWords)),
    )
    .addOption(new Option('--no-keep', 'do not write keep.jsonl, the input without what is dropped'))
    .addOption(new Option('--no-drop', 'do not write drop.jsonl'))
    .addOption(new Option('--no-tables', 'write results.jsonl and the lists alone'))
    .addOption(
      new Option('--max-memory <size>', 'for keys and fingerprints; what is more lies on disk meanwhile')
        .argParser(bytes)
        .default(defaultSettings.dedup.memoryBytes, '2G'),
    )
    .addOption(
      new Option('--kernel <which>', 'plain: without WebAssembly, six times slower, with the same result')
        .choices(['compiled', 'plain'])
        .default('compiled', 'compiled'),
    )

/** Commands without reading or tables get what these would have had. */
export function runOptions({jobs, timezone: zone, source: from, sourceField}: Flags, chosen: StoriesFlag): RunOptions {
  return {jobs, timezone: zone, ...chosen, ...(from ?? {sourceField: sourceField ?? null})}
}
