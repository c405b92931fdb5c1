/**
 * One line on stderr that says how far dedup is: `sketch 43 % · 430,000 articles · 310,000 articles/s · 2 s left`; with -v a
 * line for each step that is done: `articles read: 2.91 s, 562 MB`.
 *
 * Avoids: a log full of progress where stderr is no terminal.
 */
import type {PhaseName} from '../../stages/dedup/index.ts'
import {lineWidth} from './terminal.ts'

const EVERY_MS = 100
const CLEAR = '\r\u001b[K'

export interface Steps {
  /** Tasks done of a step, and the articles read so far. */
  readonly tell: (step: string, done: number, of: number, articles: number) => void
  /** A step begins: the one before is done. */
  readonly begin: (step: PhaseName) => void
  readonly clear: () => void
  /** All is told; what was needed for it is put away. */
  readonly closing: () => void
  /** All is done, the closing too. A run that fails does not come here: its last step was not done. */
  readonly end: () => void
}

/** What was done when a step is over; steps of the same words that follow each other are told as one. */
const DONE: Readonly<Record<PhaseName, string>> = {
  lay: 'files of other formats read',
  sketch: 'articles read',
  band: 'near-copies looked for',
  reusePart: 'shared passages looked for',
  reuseMeet: 'shared passages looked for',
  exactPart: 'all pairs compared',
  exactMeet: 'all pairs compared',
  frequencies: 'tellings of the same event looked for',
  terms: 'tellings of the same event looked for',
  neighbours: 'tellings of the same event looked for',
  verify: 'pairs verified on the texts',
  card: 'articles to be told read again',
  write: 'results written',
  part: 'lists of what to keep and to drop written',
}

interface Timing {
  /** Another thing is done from here on. */
  readonly turn: (to: string) => void
}

/** Seconds since the process began, and what it holds when a step is over. */
function timing(say: (line: string) => void): Timing {
  let [doing, begun] = ['command started', 0]
  return {
    turn: to => {
      if (to === doing) return
      const now = performance.now()
      const megabytes = Math.round(process.memoryUsage.rss() / 1e6)
      say(`${doing}: ${((now - begun) / 1000).toFixed(2)} s, ${megabytes} MB`)
      ;[doing, begun] = [to, now]
    },
  }
}

export interface StepsOptions {
  /** Whether there is a line that tells the progress. */
  readonly shown: boolean
  /** Null where times are not told. */
  readonly say: ((line: string) => void) | null
}

export function createSteps(stream: NodeJS.WriteStream, {shown, say}: StepsOptions): Steps {
  const begun = performance.now()
  let [step, stepBegun, last] = ['', begun, 0]
  const clear = (): void => {
    if (shown && last > 0) stream.write(CLEAR)
  }
  const clock =
    say &&
    timing(line => {
      clear()
      say(line)
    })
  return {
    begin: phase => clock?.turn(DONE[phase]),
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
    clear,
    closing: () => clock?.turn('workers and temporary files gone'),
    end: () => clock?.turn(''),
  }
}
