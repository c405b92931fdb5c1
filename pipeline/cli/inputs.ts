/** From the flags to an open run and the files that it reads. */
import {access} from 'node:fs/promises'
import type {Window} from '../context.ts'
import {openRun, type Run} from '../run.ts'
import {OUTPUT, runOptions, type StoriesFlag} from './flags.ts'
import {checkFolder} from './folder.ts'
import {within} from './memory.ts'
import {refused} from './refused.ts'
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

/** Whoever types `-` and pipes nothing in would wait for ever for a run that waits for him. */
function checkStdin(paths: readonly string[], isDry: boolean): void {
  if (paths.includes('-') && process.stdin.isTTY && !isDry)
    throw refused('Standard input is a terminal, and - reads JSONL from it.', 'Pipe JSONL in, or name a file.')
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

async function defaultInput(): Promise<readonly string[]> {
  if (await isThere(DEFAULT_INPUT)) return [DEFAULT_INPUT]
  throw refused(`No path is given, and there is no folder ${DEFAULT_INPUT} here.`, 'Name the files or folders to read.')
}

/** Nothing is touched before all paths are known to exist and the folder to be ours. */
export async function openInputs(
  paths: readonly string[],
  session: Session,
  {stories, out, window = null, leaveOut = []}: Opening,
): Promise<Opened> {
  const {flags, settings, interruption} = session
  checkStdin(paths, flags.dryRun)
  // dedup lays on the disk what does not fit.
  const most = session.asked.command.name === 'dedup' ? null : flags.maxMemory
  const progress = within(createProgress(process.stderr, {shown: session.showsProgress}), {most})
  const run = openRun({
    options: runOptions(flags, stories, window),
    progress,
    signal: interruption.signal,
    settings,
  })
  const given = paths.length === 0 ? await defaultInput() : paths
  const files = await run.files(given, {
    ...(given.includes('-') ? {stdin: process.stdin} : {}),
    leaveOut: [out ?? OUTPUT, ...leaveOut],
    include: flags.include,
    exclude: flags.exclude,
  })
  if (out !== null) await checkFolder(out, {inputs: given})
  return {run, files, progress}
}
