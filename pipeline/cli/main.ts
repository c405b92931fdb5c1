#!/usr/bin/env node
/**
 * Where a command begins and ends: whatever happens ends in one of the exit codes and, where it failed, one clear line.
 */
import {CommanderError} from 'commander'
import {exitCodeOf, messageOf, type Ending} from './exit.ts'
import type {Flags} from './flags.ts'
import {createProgram} from './program.ts'
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

async function perform(
  flags: Flags,
  work: (session: Session) => Promise<Outcome>,
  interruption: Interruption,
): Promise<number> {
  const ending: Pick<Ending, 'maxSkipped' | 'exitCode'> = {
    maxSkipped: flags.maxSkipped,
    exitCode: flags.exitCode === true,
  }
  let outcome: Outcome = {skipped: 0, toCheck: 0}
  let error: unknown = null
  try {
    const {openSession} = await import('./session.ts')
    const session = openSession(flags, interruption)
    outcome = await work(session)
    await session.output.flush()
  } catch (caught) {
    error = caught ?? new Error('unknown')
  }
  const interrupted = interruption.code()
  if (interrupted !== null && error !== null) complain(INTERRUPTED)
  else if (error !== null) complain(messageOf(error, {verbose: flags.verbose === true}))
  return exitCodeOf({...ending, ...outcome, error, interrupted})
}

export async function main(argv: readonly string[]): Promise<void> {
  const verbose = argv.includes('-v') || argv.includes('--verbose')
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
  const program = createProgram(async (flags, work) => leave(await perform(flags, work, interruption)))
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has said what is wrong; help and version are no error.
    leave(error.exitCode === 0 ? 0 : 2)
  }
}

await main(process.argv)
