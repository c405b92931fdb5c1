/**
 * A folder for what need not outlive the run: laid lines, and numbers that memory does not hold.
 *
 * Avoids: gigabytes left behind in the temporary folder by a run that was stopped.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Failure} from '../../pipeline/errors.ts'

function temporaryFolder(): string {
  try {
    return mkdtempSync(path.join(tmpdir(), 'wirediff-'))
  } catch (cause) {
    throw new Failure(`The temporary folder ${tmpdir()} cannot be written.`, {
      exitCode: 4,
      code: 'no-temporary-space',
      action: 'Name another folder in TMPDIR, and run again.',
      cause,
    })
  }
}

/** A folder for temporary files that goes with the process, however that ends but for kill -9. */
export function scratchFolder(): {readonly path: string; remove(): void} {
  const folder = temporaryFolder()
  const remove = (): void => rmSync(folder, {recursive: true, force: true})
  process.once('exit', remove)
  return {
    path: folder,
    // where the system refuses, once more, and then when the process ends
    remove: () => {
      try {
        remove()
      } catch {
        remove()
      }
      process.removeListener('exit', remove)
    },
  }
}
