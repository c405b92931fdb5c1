/**
 * Items of whatever source until the run is stopped, which ends the wait for the next one too.
 *
 * Avoids: waiting for ever for a queue that says nothing more; a listener on the signal for every item.
 */

type Source<T> = Iterable<T> | AsyncIterable<T>

const iteratorOf = <T>(items: Source<T>): Iterator<T> | AsyncIterator<T> =>
  Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()

/** Throws the signal’s reason once it is stopped. A source that is left early is told so, and not waited for. */
export async function* untilStopped<T>(items: Source<T>, signal: AbortSignal): AsyncGenerator<T, void> {
  const iterator = iteratorOf(items)
  let stop = (): void => undefined
  const onAbort = (): void => stop()
  signal.addEventListener('abort', onAbort)
  let ended = false
  try {
    for (;;) {
      signal.throwIfAborted()
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        stop = () => reject(signal.reason as Error)
        // a source that throws at once is heard here too
        Promise.resolve()
          .then(() => iterator.next())
          .then(resolve, reject)
      })
      ended = next.done === true
      if (next.done === true) return
      yield next.value
    }
  } catch (error) {
    ended = ended || !signal.aborted
    throw error
  } finally {
    signal.removeEventListener('abort', onAbort)
    if (!ended) void Promise.resolve(iterator.return?.()).catch(() => undefined)
  }
}
