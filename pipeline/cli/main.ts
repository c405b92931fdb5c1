#!/usr/bin/env node
/**
 * Where a command begins and ends: whatever happens ends in one of the exit codes and, where it failed, one clear line.
 */
import {CommanderError} from 'commander'
import {exitCodeOf, messageOf, type Ending} from './exit.ts'
import {Failure} from '../errors.ts'
import type {Asked} from './asked.ts'
import {createProgram, type Work} from './program.ts'
import type {Ended} from './operation/watching.ts'
import type {Outcome, Session} from './session.ts'
import {onInterruption, type Interruption} from './signals.ts'
import {guardStreams} from './streams.ts'

const INTERRUPTED = 'wirediff: interrupted; what stood in the output is unchanged.'

const complain = (line: string): void => void process.stderr.write(`${line}\n`)

/** Nothing else may be left hanging: not a pipe that is still open, not a timer. */
function leave(code: number): void {
  process.exitCode = code
  process.stdin.destroy()
}

/** The code of how it ended, unless what has to be told of it cannot be. */
async function toldOf(session: Session | null, ended: Ended, verbose: boolean): Promise<number> {
  try {
    await session?.operation.end(ended)
    await session?.output.flush()
    return ended.exit
  } catch (error) {
    complain(messageOf(error, {verbose}))
    return ended.error === null ? 4 : ended.exit
  }
}

async function perform(asked: Asked, work: Work, interruption: Interruption): Promise<number> {
  const {maxSkipped, exitCode, verbose, log} = asked.flags
  const ending: Pick<Ending, 'maxSkipped' | 'exitCode'> = {maxSkipped, exitCode}
  let outcome: Outcome = {skipped: 0, toCheck: 0}
  let session: Session | null = null
  let error: unknown = null
  try {
    const {openSession} = await import('./session.ts')
    session = await openSession(asked, interruption)
    outcome = await work(session)
    await session.output.flush()
  } catch (caught) {
    error = caught ?? new Error('unknown')
  }
  const interrupted = interruption.code()
  // A log on standard error tells it itself.
  if (error !== null && (session === null || log !== '-'))
    complain(interrupted === null ? messageOf(error, {verbose}) : INTERRUPTED)
  const exit = exitCodeOf({...ending, ...outcome, error, interrupted})
  return await toldOf(session, {exit, error, interrupted: interrupted !== null && error !== null}, verbose)
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
