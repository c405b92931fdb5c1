/**
 * Two ways to fail.
 *
 * `Reject` sets one article aside with its reason: the run goes on and a problem row tells. Any other error stops the
 * run; `Failure` is one that says what, where and what to do, and carries the exit code of the table in the guide.
 */
import type {Problem} from './types.ts'

export class Reject extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'Reject'
    this.problem = problem
  }
}

/** 2: wrong flags, configuration or path, nothing touched. 4: failed, old output intact. 5: another run holds the lock. */
export type FailureCode = 2 | 4 | 5

export class Failure extends Error {
  readonly exitCode: FailureCode
  readonly action: string
  constructor(message: string, {exitCode, action, cause}: {exitCode: FailureCode; action: string; cause?: unknown}) {
    super(message, {cause})
    this.name = 'Failure'
    this.exitCode = exitCode
    this.action = action
  }
}
