/**
 * Turns: work that waits for no disk lets timers and signals have theirs, or nothing could stop it.
 *
 *     const turn = turnTaker()
 *     for (const article of articles) { await turn(); ... }
 *
 *     function* sums(rows): Steps<number> { for (const row of rows) { ...; yield } return sum }
 *     atOnce(sums(rows)), await inTurns(sums(rows), signal)
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

/** Work that pauses now and then, for whoever does it to look up. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Without looking up. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** Throws the signal’s reason at the first pause after it was stopped. */
export async function inTurns<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  const turn = turnTaker()
  let step = steps.next()
  while (step.done !== true) {
    await turn()
    signal.throwIfAborted()
    step = steps.next()
  }
  return step.value
}
