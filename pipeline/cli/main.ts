#!/usr/bin/env node
/**
 * Where a command begins and ends: whatever happens ends in one of the exit codes and, where it failed, one clear line.
 */
import {CommanderError} from 'commander'
import {exitCodeOf, messageOf, type Ending} from './exit.ts'
import {Failure} from '../errors.ts'
import type {Asked} from './asked.ts'
import {createProgram, type Work} from './program.ts'
import type {Outcome} from './session.ts'
import {onInterruption, type Interruption} from './signals.ts'
import {guardStreams} from './streams.ts'

const INTERRUPTED = 'wirediff: interrupted; what stood in the output is unchanged.'

const complain = (line: string): void => void process.stderr.write(`${line}\n`)

/** Nothing else may be left hanging: not a pipe that is still open, not a timer. */
function leave(code: number): void {
  process.exitCode = code
  process.stdin.destroy()
}

async function perform(asked: Asked, work: Work, interruption: Interruption): Promise<number> {
  const {maxSkipped, exitCode, verbose} = asked.flags
  const ending: Pick<Ending, 'maxSkipped' | 'exitCode'> = {maxSkipped, exitCode}
  let outcome: Outcome = {skipped: 0, toCheck: 0}
  let error: unknown = null
  try {
    const {openSession} = await import('./session.ts')
    const session = openSession(asked, interruption)
    outcome = await work(session)
    await session.output.flush()
  } catch (caught) {
    error = caught ?? new Error('unknown')
  }
  const interrupted = interruption.code()
  if (interrupted !== null && error !== null) complain(INTERRUPTED)
  else if (error !== null) complain(messageOf(error, {verbose}))
  return exitCodeOf({...ending, ...outcome, error, interrupted})
}

export async function main(argv: readonly string[]): Promise<void> {
  const verbose = argv.includes('-v') || argv.includes('--verbose')
  // where an error came from is told in the sources, not in what is built of them
  if (verbose) process.setSourceMapsEnabled(true)
  guardStreams(failure => {
    complain(messageOf(failure, {verbose}))
    process.exitCode = failure.exitCode
  })
  const interruption = onInterruption()
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => {
      const interrupted = interruption.code()
      complain(interrupted === null ? messageOf(error, {verbose}) : INTERRUPTED)
      process.exit(interrupted ?? 4)
    })
  }
  const program = createProgram(async (asked, work) => leave(await perform(asked, work, interruption)))
  try {
    await program.parseAsync(argv)
  } catch (error) {
    // Help and version are no error; help in place of a command that is missing is one.
    if (error instanceof CommanderError) leave(error.exitCode === 0 ? 0 : 2)
    else if (error instanceof Failure) {
      complain(messageOf(error, {verbose}))
      leave(error.exitCode)
    } else throw error
  }
}

await main(process.argv)
