/**
 * A file on its way to the disk: gathered in a buffer, hashed as it passes, flushed when it is closed.
 *
 * Avoids: a name that is shown before its bytes are on the disk. Cost: one 64 KiB buffer; SHA-256, a second a gigabyte.
 */
import {createHash} from 'node:crypto'
import {open} from 'node:fs/promises'
import {onDisk} from './disk.ts'

export interface Sheet {
  /** Where it is written meanwhile. */
  readonly path: string
  write(text: string | Uint8Array): Promise<void>
  /** Everything written is on the disk. */
  close(): Promise<void>
  /** Of what went through `write`, once closed. */
  sha256(): string
}

const BUFFER = 65_536

export async function openSheet(path: string): Promise<Sheet> {
  // Never through a link that somebody laid there.
  const handle = await open(path, 'wx')
  const hash = createHash('sha256')
  let held: Uint8Array[] = []
  let size = 0
  let closed = false
  let digest = ''
  const flush = async (): Promise<void> => {
    const [first = Buffer.alloc(0)] = held
    const bytes = held.length > 1 ? Buffer.concat(held) : first
    held = []
    size = 0
    if (bytes.length === 0) return
    hash.update(bytes)
    await handle.appendFile(bytes)
  }
  return {
    path,
    sha256: () => digest,
    write: text =>
      onDisk(path, async () => {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text
        held.push(bytes)
        size += bytes.length
        if (size >= BUFFER) await flush()
      }),
    close: () =>
      onDisk(path, async () => {
        if (closed) return
        closed = true
        try {
          await flush()
          await handle.sync()
          digest = hash.digest('hex')
        } finally {
          await handle.close()
        }
      }),
  }
}
