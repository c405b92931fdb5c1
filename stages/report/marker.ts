/**
 * `.wirediff` says that an output folder is ours to write. It stands before the first file that shows.
 *
 * Avoids: a first run that is killed while it publishes, and then refuses its own folder as somebody else's.
 */
import {rename} from 'node:fs/promises'
import {join} from 'node:path'
import {standingAt, syncFolder} from './disk.ts'
import {openSheet} from './sheet.ts'
import {asideOf} from './switch.ts'

export const MARKER = '.wirediff'
const TEXT = 'wirediff writes this folder: its files are replaced at every run, but for decisions.csv.\n'

/** False where one stood there. */
export async function layMarker(folder: string): Promise<boolean> {
  const path = join(folder, MARKER)
  if ((await standingAt(path)) !== null) return false
  const sheet = await openSheet(asideOf(path, 'part'))
  await sheet.write(TEXT)
  await sheet.close()
  await rename(sheet.path, path)
  await syncFolder(folder)
  return true
}
