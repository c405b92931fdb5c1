/**
 * Pages on their way to the disk while the next is made: the disk is asked to flush each. Pages that stand already need not
 * be made.
 *
 * Avoids: two thousand pages of stories that did not change made, flushed and renamed every quarter of an hour.
 * Cost: of a page that is kept, one reading and its hash; of a new one, its flush.
 */
import type {Making} from '../made.ts'
import type {Publication} from '../publication.ts'

const AT_ONCE = 16

export interface PutOptions {
  readonly shown?: boolean
  /** Hash of what the page was made of; null or left out: it is not remembered. */
  readonly of?: string | null
}

export interface Press {
  /** True where the standing page was made of the same, and is what was written then: it is this run's page too. */
  keep(name: string, of: string | null): Promise<boolean>
  /** May come back before it is on the disk. */
  put(name: string, text: string, options?: PutOptions): Promise<void>
  /** All of them are. */
  done(): Promise<void>
}

export function createPress(publication: Publication, making: Making | null): Press {
  let pending: Promise<void>[] = []
  const done = async (): Promise<void> => {
    const these = pending
    pending = []
    await Promise.all(these)
  }
  const write = async (name: string, text: string, {shown = true, of = null}: PutOptions): Promise<void> => {
    const sheet = await publication.openInRun(name, {shown})
    await sheet.write(text)
    await sheet.close()
    if (of !== null) making?.now.set(name, {of, sha256: sheet.sha256()})
  }
  return {
    done,
    keep: async (name, of) => {
      const made = making?.before.get(name)
      if (made === undefined || made.of !== of) return false
      const isKept = await publication.keepInRun(name, made.sha256)
      if (isKept) making?.now.set(name, made)
      return isKept
    },
    put: async (name, text, options = {}) => {
      const writing = write(name, text, options)
      // The failure is told by `done`.
      writing.catch(() => undefined)
      pending.push(writing)
      if (pending.length >= AT_ONCE) await done()
    },
  }
}
