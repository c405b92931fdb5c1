/**
 * What cannot be read of one file, handed out as problem rows one by one up to a limit; the rest share the last row.
 *
 * Avoids a table of a million rows for one broken file, and a count that does not add up.
 */
import type {Context} from '../../pipeline/context.ts'
import {Reject} from '../../pipeline/errors.ts'
import type {RawArticle} from '../../pipeline/types.ts'
import {reject} from './reject.ts'

/** Reads one article, or throws its Reject. */
export type Task = () => Promise<RawArticle>

export class Setbacks {
  readonly #file: string
  readonly #most: number
  readonly #context: Context
  #count = 0
  /** The line of the first that has no row of its own. */
  #firstMore: {readonly line: number | null} | null = null

  constructor(file: string, context: Context) {
    this.#file = file
    this.#context = context
    this.#most = context.settings.read.maxProblemsAFile
  }

  /** The article as a task, or its Reject as one, null where that is only counted; `other` for what is no article. */
  task(make: () => RawArticle | null): Task | 'other' | null {
    try {
      const article = make()
      return article === null ? 'other' : () => Promise.resolve(article)
    } catch (error) {
      if (!(error instanceof Reject)) throw error
      return this.told(error)
    }
  }

  /** Null where it is only counted. */
  told(bad: Reject): Task | null {
    this.#count += 1
    if (this.#count <= this.#most) return () => Promise.reject(bad)
    // The first of the rest is counted by the row that speaks for all of them.
    if (this.#firstMore === null) this.#firstMore = {line: bad.problem.line}
    else this.#context.tally.skipped += 1
    return null
  }

  rest(): Task | null {
    if (this.#firstMore === null) return null
    const detail = `${this.#count - this.#most} from here on`
    const row = reject('more-problems', {file: this.#file, line: this.#firstMore.line, detail})
    return () => Promise.reject(row)
  }
}
