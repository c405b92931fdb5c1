/**
 * May a state lie in this folder? Asked before anything is touched.
 *
 * Avoids: a state inside the output, whose own writing looks like news in every run; one that takes the folder it is to
 * read for its own and reads nothing.
 */
import {stat} from 'node:fs/promises'
import {makeFolder} from '../../stages/report/index.ts'
import {Failure} from '../errors.ts'
import {holds, realOf} from './place.ts'
import {refused} from './refused.ts'

const OTHER = 'Name another folder with --state.'

interface Beside {
  readonly out: string
  readonly inputs: readonly string[]
}

/** Throws a Failure 2. An output inside the state is well, and so is a state inside a folder that is read. */
export async function checkStateFolder(folder: string, {out, inputs}: Beside): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory() === false) throw refused(`The state ${JSON.stringify(folder)} is no folder.`, OTHER)
  const real = await realOf(folder)
  if (holds(await realOf(out), real)) {
    throw refused(`The state ${JSON.stringify(folder)} lies in the output ${JSON.stringify(out)}.`, OTHER)
  }
  for (const input of inputs) {
    if (input !== '-' && holds(real, await realOf(input))) {
      throw refused(`The state ${JSON.stringify(folder)} holds the input ${JSON.stringify(input)}.`, OTHER)
    }
  }
}

/** Throws a Failure 4 where the system does not allow it. */
export async function makeStateFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new Failure(`Cannot make the state ${JSON.stringify(folder)} (${code}).`, {
      exitCode: 4,
      action: 'Allow it, or name another folder with --state.',
      cause: error,
    })
  }
}
