/**
 * `--metrics FILE`: how the last run went, for the textfile collector of Prometheus' node_exporter.
 *
 *     # HELP wirediff_run_exit_code Exit code of the last run.
 *     # TYPE wirediff_run_exit_code gauge
 *     wirediff_run_exit_code{command="scan"} 0
 *
 * Written aside and renamed, so that the collector never reads half of it; after a failure too, and then the time of the
 * last success is carried over. Avoids: an alert that stays quiet because the run that should have written died.
 * Source: Prometheus' text format 0.0.4; metric names in base units.
 */
import {closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {Failure} from '../../errors.ts'
import {VERSION} from '../../version.ts'
import type {Figures} from './happening.ts'

export interface Measured {
  readonly command: string
  readonly exit: number
  /** Seconds since 1970. */
  readonly ended: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly residentBytes: number
  /** By event, what the run has told. */
  readonly told: ReadonlyMap<string, number>
  /** By code. */
  readonly problems: ReadonlyMap<string, number>
  /** Null where the run has no results. */
  readonly figures: Figures | null
}

const SUCCESS = 'wirediff_run_last_success_timestamp_seconds'

interface Series {
  readonly name: string
  readonly help: string
  readonly values: readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[]
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

function textOf({name, help, values}: Series): string {
  const lines = values.map(([labels, value]) => {
    const inner = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
    return `${name}${inner.length > 0 ? `{${inner.join(',')}}` : ''} ${value}\n`
  })
  return values.length === 0 ? '' : `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join('')}`
}

/** Done, or done with inputs that could not be read: the results stand. */
const isSuccess = (exit: number): boolean => exit === 0 || exit === 1 || exit === 3

function seriesOf(measured: Measured, lastSuccess: number | null): readonly Series[] {
  const {command, exit, ended, seconds, cpuSeconds, residentBytes, told, problems, figures} = measured
  const one = (name: string, help: string, value: number | null): Series => ({
    name: `wirediff_${name}`,
    help,
    values: value === null ? [] : [[{command}, value]],
  })
  const news = (event: string, help: string): Series => one(`${event}_last_run`, help, told.get(event) ?? 0)
  return [
    {name: 'wirediff_build_info', help: 'Version of wirediff.', values: [[{version: VERSION}, 1]]},
    one('run_exit_code', 'Exit code of the last run.', exit),
    one('run_timestamp_seconds', 'When the last run ended.', ended),
    one('run_last_success_timestamp_seconds', 'When the last run ended whose results stand.', lastSuccess),
    one('run_duration_seconds', 'How long the last run took.', seconds),
    one('run_cpu_seconds', 'Processor time of the last run.', cpuSeconds),
    one('run_max_resident_bytes', 'Most memory that the last run held.', residentBytes),
    one('inputs', 'Articles found in the input.', figures?.inputs ?? null),
    one('articles', 'Articles in the results.', figures?.articles ?? null),
    one('inputs_skipped', 'Inputs that could not be read.', figures?.skipped ?? null),
    one('inputs_ignored', 'Files that are no articles.', figures?.ignored ?? null),
    one('stories', 'Stories in the results.', figures?.stories ?? null),
    one('divergences_to_check', 'Contradictions to check in the results.', figures?.toCheck ?? null),
    {
      name: 'wirediff_problems',
      help: 'Inputs that could not be read, by what is the matter.',
      values: [...problems].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, n]) => [{command, code}, n]),
    },
    news('story_new', 'Stories that the last run found.'),
    news('story_grown', 'Stories that the last run added articles to.'),
    news('story_merged', 'Stories that the last run joined.'),
    news('divergence_new', 'Contradictions that the last run found.'),
    news('divergence_gone', 'Contradictions that the last run no longer found.'),
  ]
}

function successIn(file: string, command: string): number | null {
  try {
    const found = new RegExp(`^${SUCCESS}\\{command="${command}"\\} (\\d+(?:\\.\\d+)?)$`, 'm').exec(
      readFileSync(file, 'utf8'),
    )
    return found === null ? null : Number(found[1])
  } catch {
    // The first run, or a file that nobody may read: then nothing is known of an earlier success.
    return null
  }
}

export const metricsText = (measured: Measured, lastSuccess: number | null): string =>
  seriesOf(measured, isSuccess(measured.exit) ? measured.ended : lastSuccess)
    .map(textOf)
    .join('')

export function writeMetrics(file: string, measured: Measured): void {
  // The collector takes names that end in .prom.
  const aside = join(dirname(file), `.${basename(file)}.${process.pid}.part`)
  try {
    const text = metricsText(measured, successIn(file, measured.command))
    const fd = openSync(aside, 'w', 0o644)
    try {
      const bytes = Buffer.from(text)
      for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(aside, file)
  } catch (cause) {
    rmSync(aside, {force: true})
    const what = cause instanceof Error ? cause.message : String(cause)
    throw new Failure(`Cannot write the metrics ${JSON.stringify(file)}: ${what}.`, {
      exitCode: 4,
      where: file,
      action: 'Make its folder, free space, or name another file with --metrics. The results stand.',
      cause,
    })
  }
}
