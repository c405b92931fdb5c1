/**
 * Where a command begins and ends: signals, streams, and what nobody has caught; what is done between stands in perform.ts.
 */
import {messageOf} from './exit.ts'
import {complain, INTERRUPTED, runCommand} from './perform.ts'
import {onInterruption} from './signals.ts'
import {guardStreams} from './streams.ts'
import {isVerbose} from './verbose.ts'

export async function main(argv: readonly string[]): Promise<void> {
  const verbose = isVerbose(argv)
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
  process.exitCode = await runCommand(argv, interruption)
  // Nothing else may be left hanging: not a pipe that is still open, not a timer.
  process.stdin.destroy()
}
