/**
 * stdout for results, stderr for messages.
 *
 * Avoids: an error trace when the reader of a pipe (`| head`) has seen enough: from then on results go nowhere, and what
 * is written to files goes on. Any other failure of stdout is exit 4.
 * Cost: 32 KiB held.
 */
import {Failure} from '../errors.ts'

const isGone = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')

const cannotWrite = (cause: Error): Failure =>
  new Failure(`Cannot write to standard output: ${cause.message}.`, {
    exitCode: 4,
    action: 'Free space, or send it elsewhere.',
    cause,
  })

/**
 * Holds for whoever writes past `Output`: help, messages, progress. Where nobody hears a message, the exit code says it;
 * where help meets a full disk, the run has failed.
 */
export function guardStreams(onFailure: (failure: Failure) => void): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', (error: Error) => {
    if (isGone(error)) return
    process.once('exit', code => {
      // Any other code says that the failure has been told.
      if (code === 0) onFailure(cannotWrite(error))
    })
  })
}

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
    if (isGone(error)) return
    throw cannotWrite(error)
  }
  return {
    line: async text => {
      held += `${text}\n`
      if (held.length >= BUFFER) await flush()
    },
    flush,
  }
}
