/**
 * stdout for results, stderr for messages.
 *
 * Avoids: an error trace when the reader of a pipe (`| head`) has seen enough: from then on results go nowhere, and what
 * is written to files goes on. Any other failure of stdout is exit 4.
 * Cost: 32 KiB held.
 */
import {Failure} from '../errors.ts'

export interface Output {
  /** One line, `\n` added. */
  line(text: string): Promise<void>
  flush(): Promise<void>
}

const BUFFER = 32_768

export function createOutput(stream: NodeJS.WriteStream): Output {
  let held = ''
  let closed = false
  // The callback of write tells the error; without a listener it would also be thrown.
  stream.on('error', () => (closed = true))
  const flush = async (): Promise<void> => {
    const text = held
    held = ''
    if (text === '' || closed) return
    const error = await new Promise<Error | null | undefined>(resolve => stream.write(text, resolve))
    if (error === null || error === undefined) return
    closed = true
    if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) return
    throw new Failure(`Cannot write to standard output: ${error.message}.`, {
      exitCode: 4,
      action: 'Free space, or send it elsewhere.',
      cause: error,
    })
  }
  return {
    line: async text => {
      held += `${text}\n`
      if (held.length >= BUFFER) await flush()
    },
    flush,
  }
}
