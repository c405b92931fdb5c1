/** From the flags to an open run and the files that it reads. */
import {oneLine} from '../../stages/report/index.ts'
import type {Window} from '../context.ts'
import {openRun, type Run} from '../run.ts'
import {OUTPUT, runOptions, type StoriesFlag} from './flags.ts'
import {checkFolder} from './folder.ts'
import {within} from './memory.ts'
import {createProgress, type ProgressLine} from './progress.ts'
import type {Session} from './session.ts'

export const DEFAULT_INPUT = 'seeds'

export interface Opened {
  readonly run: Run
  readonly files: Awaited<ReturnType<Run['files']>>
  readonly progress: ProgressLine
}

export interface Opening {
  readonly stories: StoriesFlag
  readonly out: string | null
  readonly window?: Window | null
  /** Folders that are not entered besides the output. */
  readonly leaveOut?: readonly string[]
}

/** Nothing is touched before all paths are known to exist and the folder to be ours. */
export async function openInputs(
  paths: readonly string[],
  session: Session,
  {stories, out, window = null, leaveOut = []}: Opening,
): Promise<Opened> {
  const {flags, settings, interruption} = session
  const shown = process.stderr.isTTY && !flags.quiet
  // dedup lays on the disk what does not fit.
  const most = session.asked.command.name === 'dedup' ? null : flags.maxMemory
  const progress = within(createProgress(process.stderr, {shown}), {most})
  const run = openRun({
    options: runOptions(flags, stories, window),
    progress,
    signal: interruption.signal,
    settings,
  })
  const given = paths.length === 0 ? [DEFAULT_INPUT] : paths
  const files = await run.files(given, {
    ...(given.includes('-') ? {stdin: process.stdin} : {}),
    leaveOut: [out ?? OUTPUT, ...leaveOut],
    include: flags.include,
    exclude: flags.exclude,
  })
  if (out !== null) await checkFolder(out, given)
  return {run, files, progress}
}

/** `--dry-run`: what would be read and what written, on stdout; a name cannot paint the terminal or feign a line. */
export async function tellPlan(opened: Opened, {output}: Session, names: readonly string[]): Promise<void> {
  const tell = (line: string): Promise<void> => output.line(oneLine(line))
  for await (const file of opened.files) {
    if (file.from === 'problem') await tell(`cannot read ${file.problem.file}: ${file.problem.message}`)
    else await tell(`${file.from === 'ignored' ? 'ignore' : 'read'} ${file.key}`)
  }
  for (const name of names) await tell(`write ${name}`)
}
