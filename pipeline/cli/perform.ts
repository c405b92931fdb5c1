/**
 * A command from its flags to its exit code: whatever happens ends in one of the table's codes and, where it failed, one
 * clear line on standard error.
 */
import {CommanderError} from 'commander'
import {Failure} from '../errors.ts'
import type {Asked} from './asked.ts'
import {exitCodeOf, messageOf, type Ending} from './exit.ts'
import type {Ended} from './operation/watching.ts'
import {createProgram, type Work} from './program.ts'
import type {Outcome, Session} from './session.ts'
import type {Interruption} from './signals.ts'
import {isVerbose} from './verbose.ts'

export const INTERRUPTED = 'wirediff: interrupted; what stood in the output is unchanged.'

export const complain = (line: string): void => void process.stderr.write(`${line}\n`)

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

/** `argv` as the process has it. */
export async function runCommand(argv: readonly string[], interruption: Interruption): Promise<number> {
  const verbose = isVerbose(argv)
  let code = 0
  const program = createProgram(async (asked, work) => {
    code = await perform(asked, work, interruption)
  })
  try {
    await program.parseAsync(argv)
    return code
  } catch (error) {
    // Help and version are no error; help in place of a command that is missing is one.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof Failure)) throw error
    complain(messageOf(error, {verbose}))
    return error.exitCode
  }
}
