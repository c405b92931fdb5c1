/** What every command has at hand: the flags, stdout, messages, paper for the summary, the stop signal. */
import {createPaper, oneLine, type Paper} from '../../stages/report/index.ts'
import type {Settings} from '../settings.ts'
import type {Asked} from './asked.ts'
import type {Flags} from './flags.ts'
import {NOBODY_WATCHES, type Operation} from './operation/watching.ts'
import type {Interruption} from './signals.ts'
import {createOutput, type Output} from './streams.ts'
import {showsProgress, summaryWidth, wantsColour} from './terminal.ts'

export interface Session {
  readonly asked: Asked
  readonly flags: Flags
  readonly settings: Settings
  readonly output: Output
  readonly interruption: Interruption
  readonly paper: Paper
  /** Whether a progress line is shown on stderr. */
  readonly showsProgress: boolean
  readonly operation: Operation
  /** To stderr, unless --quiet. */
  say(message: string): void
  /** To stderr, with --quiet too. */
  readonly complain: (message: string) => void
}

/** What the exit code is made of. */
export interface Outcome {
  readonly skipped: number
  readonly toCheck: number
}

export const NOTHING: Outcome = {skipped: 0, toCheck: 0}

/** A Failure 4 where the log cannot be written. */
async function watched(asked: Asked, output: Output): Promise<Operation> {
  const {log, metrics, events, dryRun} = asked.flags
  if (dryRun || (log === null && metrics === null && !events)) return NOBODY_WATCHES
  const {openOperation} = await import('./operation/operation.ts')
  return await openOperation(asked, line => output.line(line))
}

export async function openSession(asked: Asked, interruption: Interruption): Promise<Session> {
  const {flags, settings} = asked
  const output = createOutput(process.stdout)
  const operation = await watched(asked, output)
  // Where standard error is the log, lines of another make would spoil it.
  const isLog = flags.log === '-'
  const toStderr = (message: string): void => void process.stderr.write(`${oneLine(message)}\n`)
  return {
    asked,
    flags,
    settings,
    interruption,
    output,
    operation,
    paper: createPaper({
      width: summaryWidth(settings.report, process.stdout, process.env),
      colour: wantsColour(asked, process.stdout, process.env),
    }),
    showsProgress: showsProgress(process.stderr, process.env, {quiet: flags.quiet || isLog}),
    complain: message => {
      operation.warn(message)
      if (!isLog) toStderr(message)
    },
    say: message => {
      if (!flags.quiet && !isLog) toStderr(message)
    },
  }
}
