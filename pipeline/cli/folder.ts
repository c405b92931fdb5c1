/**
 * Is the output folder ours to write? New, empty (dot files and the editor's decisions apart), or with our marker.
 *
 * Avoids: `-o ~` replacing files of the same names, and a run that writes into what it reads.
 */
import {constants} from 'node:fs'
import {access, readdir, stat} from 'node:fs/promises'
import {MARKER} from '../../stages/report/index.ts'
import {codeOf, Failure, isCode} from '../errors.ts'
import {holds, realOf} from './place.ts'
import {refused} from './refused.ts'

async function isMissing(folder: string): Promise<boolean> {
  try {
    const found = await stat(folder)
    if (found.isDirectory()) return false
    throw refused(`The output ${JSON.stringify(folder)} is no folder.`, 'Name a folder with -o.')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true
    if (error instanceof Failure) throw error
    throw new Failure(`Cannot write to ${JSON.stringify(folder)} (${codeOf(error) ?? String(error)}).`, {
      exitCode: 4,
      action: 'Name another folder with -o.',
      cause: error,
    })
  }
}

interface Checked {
  /** Paths that are read: the output may not hold them. */
  readonly inputs?: readonly string[]
  /** A name that makes the folder ours, once what stands under it has been read: results copied without the marker. */
  readonly known?: string
}

/** Throws a Failure: 2 where the folder is not ours, 4 where it cannot be written. */
export async function checkFolder(folder: string, {inputs = [], known = MARKER}: Checked): Promise<void> {
  const real = await realOf(folder)
  for (const input of inputs) {
    if (input !== '-' && holds(real, await realOf(input))) {
      throw refused(
        `The output ${JSON.stringify(folder)} holds the input ${JSON.stringify(input)}.`,
        'Name another folder with -o.',
      )
    }
  }
  if (await isMissing(folder)) return
  try {
    await access(folder, constants.W_OK | constants.X_OK)
    const names = await readdir(folder)
    const foreign = names.filter(name => !name.startsWith('.') && name !== 'decisions.csv')
    if (foreign.length === 0 || names.includes(MARKER) || names.includes(known)) return
  } catch (error) {
    throw new Failure(`Cannot write to ${JSON.stringify(folder)} (${codeOf(error) ?? String(error)}).`, {
      exitCode: 4,
      action: 'Allow it, or name another folder with -o.',
      cause: error,
    })
  }
  throw refused(
    `The output ${JSON.stringify(folder)} is not empty and was not written by wirediff.`,
    'Name an empty or new folder with -o.',
  )
}
