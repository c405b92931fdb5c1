/**
 * Whether a file need be read again: size, times and place as they were, and it need not.
 *
 * Wrong answer it avoids: a file written twice within one tick of the clock, the second time unseen. What changed in the
 * last two seconds (the coarsest clock of a file system) has no stamp yet and is read again next time; only its content
 * decides then.
 */
import {stat} from 'node:fs/promises'
import type {InputFile} from '../../stages/read/index.ts'

/** Null where a file is too new, or is none. */
export async function stampOf(
  path: string,
  {tick, now = Date.now()}: {readonly tick: number; readonly now?: number},
): Promise<string | null> {
  try {
    const {size, mtimeNs, ctimeNs, mtimeMs, ctimeMs, ino} = await stat(path, {bigint: true})
    if (Number(mtimeMs) > now - tick || Number(ctimeMs) > now - tick) return null
    return [size, mtimeNs, ctimeNs, ino].join(' ')
  } catch {
    return null
  }
}

/** What is remembered under its path; null for what is told anew in every run. */
export function pathOf(file: InputFile): string | null {
  switch (file.from) {
    case 'file':
    case 'document':
    case 'crawl':
    case 'lines':
      return file.path
    case 'stream':
      return '-'
    case 'given':
    case 'ignored':
    case 'problem':
      return null
  }
}
