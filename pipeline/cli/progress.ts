/**
 * One line on stderr that says how far the run is: `read 1,200 · normalize 1,180 · verify 1 · 340 articles/s`.
 *
 * Avoids: a log full of progress where stderr is no terminal.
 */
import type {Progress} from '../context.ts'
import type {Stage} from '../types.ts'
import {lineWidth} from './terminal.ts'

export interface ProgressLine extends Progress {
  clear(): void
}

const EVERY_MS = 100
const CLEAR = '\r\u001b[K'

export function createProgress(stream: NodeJS.WriteStream, {shown}: {readonly shown: boolean}): ProgressLine {
  const counts = new Map<Stage, number>()
  const begun = performance.now()
  let last = 0
  const draw = (now: number): void => {
    const rate = Math.round((counts.get('read') ?? 0) / Math.max(0.001, (now - begun) / 1000))
    const parts = [...counts].map(([stage, done]) => `${stage} ${done.toLocaleString('en')}`)
    const line = [...parts, `${rate.toLocaleString('en')} articles/s`].join(' · ')
    stream.write(`${CLEAR}${line.slice(0, lineWidth(stream))}`)
  }
  return {
    advance: (stage, done) => {
      counts.set(stage, (counts.get(stage) ?? 0) + done)
      if (!shown) return
      const now = performance.now()
      if (now - last < EVERY_MS) return
      last = now
      draw(now)
    },
    clear: () => {
      if (shown && last > 0) stream.write(CLEAR)
    },
  }
}
