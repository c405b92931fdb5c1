/**
 * A folder and its parents, made one by one.
 *
 * Avoids: Node's recursive mkdir, which never ends where a file system answers ENOENT for good (`/proc/x`).
 * Cost: two calls a missing parent.
 */
import {mkdir, stat} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {isCode} from '../../pipeline/errors.ts'

async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    // Some systems answer EROFS or EPERM for a folder that is there.
    const found = await stat(folder).catch(() => null)
    if (found?.isDirectory() !== true) throw error
  }
}

export async function makeFolder(folder: string): Promise<void> {
  const absolute = resolve(folder)
  try {
    await make(absolute)
  } catch (error) {
    const parent = dirname(absolute)
    if (!isCode(error, 'ENOENT') || parent === absolute) throw error
    await makeFolder(parent)
    await make(absolute)
  }
}
