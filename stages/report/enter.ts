/**
 * Into the output folder and out of it: made where it is missing, ours alone, swept of what a killed run left behind.
 *
 * Avoids: a file that is gone because a run was struck between its two names; temporary files that gather over the years; a second run that sweeps those of the first.
 */
import {existsSync} from 'node:fs'
import {readdir, rename, rm, rmdir} from 'node:fs/promises'
import {join} from 'node:path'
import {isCode} from '../../pipeline/errors.ts'
import {onDisk} from './disk.ts'
import {makeFolder} from './folder.ts'
import {STORIES} from './html/files.ts'
import {takeLock, type Lock, type LockOptions} from './lock.ts'
import {shownRun} from './runs.ts'
import {firstNameOf} from './switch.ts'

const TEMPORARY = /^\.wirediff-.*\.(?:part|old)$/
/** Folders in the output that are ours, of which we replace files in their place. */
export const FOLDERS = [STORIES]
/** Here and in the folders below: what a killed run left behind. */
async function sweep(folder: string): Promise<void> {
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name)
    const lost = firstNameOf(path)
    // Struck between two names: the old file is put back, and the coming run replaces it as it would have.
    if (lost !== null && !existsSync(lost)) await rename(path, lost)
    else if (TEMPORARY.test(entry.name)) await rm(path, {force: true, recursive: true})
    else if (entry.isDirectory() && FOLDERS.includes(entry.name)) await sweep(path)
  }
}

export interface Entered {
  readonly lock: Lock
  /** What index.html led to before. */
  readonly before: string | null
}

/** The folder is made, ours alone, and swept. */
export async function enter(folder: string, options: LockOptions): Promise<Entered> {
  return await onDisk(folder, async () => {
    await makeFolder(folder)
    const lock = takeLock(folder, options)
    try {
      await sweep(folder)
      return {lock, before: await shownRun(folder)}
    } catch (error) {
      lock.release()
      throw error
    }
  })
}

export function quietly(step: () => void): void {
  try {
    step()
  } catch {
    // Already renamed, never made, or swept by the next run.
  }
}

/** Removes the folder where nothing is in it. */
export async function isGone(folder: string): Promise<boolean> {
  try {
    await rmdir(folder)
    return true
  } catch (error) {
    return isCode(error, 'ENOENT')
  }
}
