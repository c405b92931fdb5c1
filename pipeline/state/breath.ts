/**
 * A pause in which signals and timers are heard. SQLite answers at once, so that a long row of questions to it would never
 * let Node look up: SIGTERM would wait for the end of the run.
 * Cost: one turn of the event loop every 50 ms.
 */
const EVERY_MS = 50

let last = 0

export async function breath(signal: AbortSignal): Promise<void> {
  const now = performance.now()
  if (now - last < EVERY_MS) return
  await new Promise(resolve => setImmediate(resolve))
  last = performance.now()
  signal.throwIfAborted()
}
