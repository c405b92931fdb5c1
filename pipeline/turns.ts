/**
 * Turns: work that waits for no disk lets timers and signals have theirs, or nothing could stop it.
 *
 *     const turn = turnTaker()
 *     for (const article of articles) { await turn(); ... }
 *
 * Cost: a look at the clock; a turn of the loop every 20 ms.
 */
import {setImmediate} from 'node:timers/promises'

const TURN_MS = 20

export function turnTaker(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < TURN_MS) return
    await setImmediate()
    last = performance.now()
  }
}
