/** A command line as the program takes it, without doing what it asks for. */
import {CommanderError} from 'commander'
import type {Asked} from '../../pipeline/cli/asked.ts'
import {createProgram} from '../../pipeline/cli/program.ts'
import type {Failure} from '../../pipeline/errors.ts'

export async function asked(...args: readonly string[]): Promise<Asked> {
  const seen: Asked[] = []
  const program = createProgram(one => {
    seen.push(one)
    return Promise.resolve()
  })
  await program.parseAsync(['node', 'wirediff', ...args])
  const [one] = seen
  if (one === undefined) throw new Error('nothing was asked')
  return one
}

export const isFailure = (error: unknown): error is Failure => error instanceof Error && error.name === 'Failure'

/** `what. what to do`, as it is shown behind the name of the program. */
export async function refusal(...args: readonly string[]): Promise<string> {
  try {
    await asked(...args)
  } catch (error) {
    // What is imported when it is called for may be another copy of the class here.
    if (isFailure(error) && error.exitCode === 2) return `${error.message} ${error.action}`
    throw error
  }
  return 'taken'
}

/** What `--help` prints. */
export async function helpOf(command: string): Promise<string> {
  let text = ''
  const program = createProgram(() => Promise.resolve())
  for (const one of [program, ...program.commands])
    one.configureOutput({writeOut: chunk => void (text += chunk), getOutHelpWidth: () => 80})
  try {
    await program.parseAsync(['node', 'wirediff', ...(command === '' ? [] : [command]), '--help'])
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  }
  return text
}
