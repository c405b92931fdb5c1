/** From how a run ended to its exit code: where several hold, 2, 5, 130/143, 4, 3, 1. */
// The file, not the room: the whole room would make `--help` slow.
import {oneLine, visible} from '../../stages/report/show.ts'
import {diskFull, Failure} from '../errors.ts'

export interface Ending {
  readonly error: unknown
  /** 130 or 143 once a signal came. */
  readonly interrupted: number | null
  readonly skipped: number
  readonly maxSkipped: number
  readonly toCheck: number
  readonly exitCode: boolean
}

export function exitCodeOf({error, interrupted, skipped, maxSkipped, toCheck, exitCode}: Ending): number {
  if (error instanceof Failure && error.exitCode !== 4) return error.exitCode
  if (interrupted !== null) return interrupted
  if (error !== null) return 4
  if (skipped > maxSkipped) return 3
  return exitCode && toCheck > 0 ? 1 : 0
}

/** Text of several lines, each of them made safe to show. */
export const safeLines = (text: string): string => text.split('\n').map(visible).join('\n')

/** What, where, and what to do, in one line; the stack only when asked for. File names stand in it, so it is made safe. */
export function messageOf(error: unknown, {verbose}: {readonly verbose: boolean}): string {
  const stack = verbose && error instanceof Error && error.stack !== undefined ? `\n${safeLines(error.stack)}` : ''
  const failure = error instanceof Failure ? error : diskFull(error)
  if (failure !== null) return `${oneLine(`wirediff: ${failure.message} ${failure.action}`)}${stack}`
  const what = error instanceof Error ? error.message : String(error)
  const hint = verbose ? '' : ' Run it again with -v to see where, and please report it.'
  return `${oneLine(`wirediff: something went wrong that should not: ${what}.${hint}`)}${stack}`
}
