/**
 * A run stops in order before the memory is gone.
 *
 *     within(progress, {most: 2 ** 30, held})    a Failure 4 from `advance` once the process holds more
 *
 * Avoids: Node's abort at the end of its heap (code 134, which is in no table), with temporary files left behind.
 * Asked at most ten times a second, where a stage has finished an item. Cost: 10 microseconds a time.
 */
import {getHeapStatistics} from 'node:v8'
import type {Progress} from '../context.ts'
import {Failure} from '../errors.ts'

export interface Held {
  readonly residentBytes: number
  /** Of what Node allows its heap, 0 to 1. */
  readonly heapShare: number
}

const EVERY_MS = 100
/** Beyond, Node collects and collects, and then gives up. */
const MOST_HEAP = 0.95
const MIB = 2 ** 20

function heldNow(): Held {
  const {used_heap_size: used, heap_size_limit: limit} = getHeapStatistics()
  return {residentBytes: process.memoryUsage.rss(), heapShare: used / limit}
}

function tooMuch({residentBytes, heapShare}: Held, most: number | null): Failure | null {
  if (most !== null && residentBytes > most) {
    return new Failure(
      `More memory is needed than --max-memory allows (${Math.ceil(residentBytes / MIB)} MiB are held).`,
      {
        exitCode: 4,
        where: 'max-memory',
        action: 'Give more with --max-memory, or less input at a time.',
      },
    )
  }
  if (heapShare <= MOST_HEAP) return null
  return new Failure('Nearly all memory is held that Node allows this process.', {
    exitCode: 4,
    action: 'Give less input at a time, or more with NODE_OPTIONS=--max-old-space-size=MEGABYTES.',
  })
}

export function within<P extends Progress>(
  progress: P,
  {most, held = heldNow}: {readonly most: number | null; readonly held?: () => Held},
): P {
  let last = 0
  return {
    ...progress,
    advance: (stage, done) => {
      progress.advance(stage, done)
      const now = performance.now()
      if (now - last < EVERY_MS) return
      last = now
      const failure = tooMuch(held(), most)
      if (failure !== null) throw failure
    },
  }
}
