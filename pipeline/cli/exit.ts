/** From how a run ended to its exit code: where several hold, 2, 5, 130/143, 4, 3, 1. */
import {Failure} from '../errors.ts'

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

/** What, where, and what to do, in one line; the stack only when asked for. */
export function messageOf(error: unknown, {verbose}: {readonly verbose: boolean}): string {
  const stack = verbose && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : ''
  if (error instanceof Failure) return `wirediff: ${error.message} ${error.action}${stack}`
  const what = error instanceof Error ? error.message : String(error)
  const hint = verbose ? '' : ' Run it again with -v to see where, and please report it.'
  return `wirediff: something went wrong that should not: ${what}.${hint}${stack}`
}
