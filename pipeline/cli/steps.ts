/**
 * One line on stderr that says how far dedup is: `sketch 43 % · 430,000 articles · 310,000 articles/s · 2 s left`.
 *
 * Avoids: a log full of progress where stderr is no terminal.
 */
import {lineWidth} from './terminal.ts'

const EVERY_MS = 100
const CLEAR = '\r\u001b[K'

export interface Steps {
  /** Tasks done of a step, and the articles read so far. */
  readonly tell: (step: string, done: number, of: number, articles: number) => void
  readonly clear: () => void
}

export function createSteps(stream: NodeJS.WriteStream, {shown}: {readonly shown: boolean}): Steps {
  const begun = performance.now()
  let [step, stepBegun, last] = ['', begun, 0]
  return {
    tell: (name, done, of, articles) => {
      const now = performance.now()
      if (name !== step) [step, stepBegun] = [name, now]
      if (!shown || (now - last < EVERY_MS && done < of)) return
      last = now
      const rate = Math.round(articles / Math.max(0.001, (now - begun) / 1000))
      const left = Math.ceil(((now - stepBegun) / 1000) * (of / Math.max(1, done) - 1))
      const parts = [
        `${name} ${Math.floor((100 * done) / Math.max(1, of))} %`,
        `${articles.toLocaleString('en')} articles`,
        `${rate.toLocaleString('en')} articles/s`,
        `${left} s left`,
      ]
      stream.write(`${CLEAR}${parts.join(' · ').slice(0, lineWidth(stream))}`)
    },
    clear: () => {
      if (shown && last > 0) stream.write(CLEAR)
    },
  }
}
