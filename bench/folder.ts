/** A folder for what a run writes, gone when it has been timed. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

export async function inFolder<T>(timed: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-out-'))
  try {
    return await timed(folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
