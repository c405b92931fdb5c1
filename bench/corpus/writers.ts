/**
 * The units of a corpus in order, each written by whichever thread it falls to: any article can be written alone.
 *
 * Avoids: minutes of one core for a million articles. No more units are held than twice the threads.
 */
import {Worker} from 'node:worker_threads'
import {units, type Corpus, type Unit} from './stream.ts'

/** The articles from one to another, and all that was written of them. */
export interface Stretch {
  readonly corpus: Corpus
  readonly from: number
  readonly to: number
}

/** About a unit of bytes. */
const STRETCH = 1000
/** A thread of an older Node knows nothing of what reads TypeScript in its parent. */
const WRITER = `
  import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({register}) => {
    register()
    return import(${JSON.stringify(new URL('./writer.ts', import.meta.url).href)})
  })
`

class Writer {
  readonly #thread = new Worker(WRITER, {eval: true})
  readonly #waiting: {resolve(units: readonly Unit[]): void; reject(error: Error): void}[] = []

  constructor() {
    // what was asked first is answered first
    this.#thread.on('message', (written: readonly Unit[]) => this.#waiting.shift()?.resolve(written))
    this.#thread.on('error', error => this.#waiting.shift()?.reject(error))
  }

  write(stretch: Stretch): Promise<readonly Unit[]> {
    this.#thread.postMessage(stretch)
    return new Promise((resolve, reject) => this.#waiting.push({resolve, reject}))
  }

  async close(): Promise<void> {
    await this.#thread.terminate()
  }
}

export async function* unitsInOrder(corpus: Corpus, writers: number): AsyncGenerator<Unit> {
  const stretches = Math.ceil(corpus.articles / STRETCH)
  if (writers < 2 || stretches < 2) {
    yield* units(corpus)
    return
  }
  const threads = Array.from({length: Math.min(writers, stretches)}, () => new Writer())
  try {
    const pending: Promise<readonly Unit[]>[] = []
    for (let i = 0, asked = 0; i < stretches; i++) {
      for (; asked < stretches && asked < i + 2 * threads.length; asked++) {
        const from = asked * STRETCH
        const stretch = {corpus, from, to: Math.min(corpus.articles, from + STRETCH)}
        const own = threads[asked % threads.length]?.write(stretch)
        if (own !== undefined) pending.push(own)
      }
      yield* (await pending.shift()) ?? []
    }
  } finally {
    await Promise.all(threads.map(thread => thread.close()))
  }
}
