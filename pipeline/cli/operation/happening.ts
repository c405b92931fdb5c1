/**
 * What a run has to tell a script, a log and a graph: one union, so that the three never disagree.
 *
 * Avoids: words of an article in a log that many may read. Only ids, counts, names of files and codes stand here.
 */
import type {News} from '../../../stages/report/index.ts'
import type {FailureCode} from '../../errors.ts'
import type {Problem} from '../../types.ts'

/** Figures of the results that stand after the run. */
export interface Figures {
  readonly inputs: number
  readonly articles: number
  readonly skipped: number
  readonly ignored: number
  /** Articles that the state keeps and no input holds any more. */
  readonly absent: number
  readonly stories: number
  readonly toCheck: number
}

export type Happening =
  | {readonly event: 'run_started'; readonly command: string; readonly version: string}
  | ({readonly event: 'article_problem'} & Omit<Problem, 'message' | 'action'>)
  | News
  | {readonly event: 'warning'; readonly message: string}
  | ({
      readonly event: 'run_done'
      readonly command: string
      readonly exit: number
      readonly output: string | null
    } & Figures)
  | {
      readonly event: 'run_failed'
      readonly command: string
      readonly exit: number
      readonly code: FailureCode | 'interrupted' | 'unexpected'
      readonly message: string
    }

export type Level = 'info' | 'warn' | 'error'

export function levelOf({event}: Happening): Level {
  if (event === 'run_failed') return 'error'
  return event === 'article_problem' || event === 'warning' ? 'warn' : 'info'
}
