/**
 * Where a path really is, and whether one holds another.
 *
 * Example: `holds('/news', '/news/old')`; a link to a folder is that folder. It stands apart from what writes there, so that
 * whoever only asks loads nothing else.
 */
import {realpath} from 'node:fs/promises'
import path from 'node:path'

/** The real place of a path whose end may not exist yet. */
export async function realOf(given: string): Promise<string> {
  const absolute = path.resolve(given)
  try {
    return await realpath(absolute)
  } catch {
    const parent = path.dirname(absolute)
    return parent === absolute ? absolute : path.join(await realOf(parent), path.basename(absolute))
  }
}

export const holds = (folder: string, inner: string): boolean => {
  const way = path.relative(folder, inner)
  return way === '' || (!way.startsWith(`..${path.sep}`) && way !== '..' && !path.isAbsolute(way))
}
