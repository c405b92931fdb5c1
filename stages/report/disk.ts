/**
 * Steps on the disk whose failure arrives whole: with the path, what the system said and what to do.
 *
 * Avoids: a bare `ENOSPC` that names no file, and a name that a power cut takes away although its bytes were flushed: a
 * folder is flushed too. Cost: none of its own. Source: fsync(2), link(2).
 */
import {constants} from 'node:fs'
import {copyFile, link, lstat, open} from 'node:fs/promises'
import {Failure, isCode} from '../../pipeline/errors.ts'

export const unwritable = (path: string, cause: unknown): Failure =>
  new Failure(`Cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}.`, {
    exitCode: 4,
    action: 'Free space or choose another folder with -o; what stood there before is unchanged.',
    cause,
  })

export async function onDisk<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw error instanceof Failure ? error : unwritable(path, error)
  }
}

/** What stands at a path, a link itself; null where nothing does. */
export async function standingAt(path: string): Promise<Awaited<ReturnType<typeof lstat>> | null> {
  try {
    return await lstat(path)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** The names in a folder outlive a power cut. Windows cannot open a folder, and keeps its names itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some network file systems know no flush of a folder.
    if (!isCode(error, 'EINVAL', 'ENOTSUP')) throw error
  } finally {
    await handle.close()
  }
}

/** No hard links: FAT, some network shares, too many of one file, another file system. */
export const NO_LINK = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']

/** A second name for a file, or a flushed copy where the file system knows no hard links. */
export async function secondName(of: string, name: string): Promise<void> {
  try {
    await link(of, name)
    return
  } catch (error) {
    if (!isCode(error, ...NO_LINK)) throw error
  }
  await copyFile(of, name, constants.COPYFILE_EXCL)
  const handle = await open(name, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
