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
export type ExitCode = 2 | 4 | 5

/** Stable, for programs: what to do about a failure may depend on it. */
export type FailureCode =
  /** An option, a flag or an argument that there is not, or that cannot be. */
  | 'wrong-use'
  /** A setting that there is not, or a value out of its range. */
  | 'wrong-setting'
  /** A path that does not exist or cannot be read. */
  | 'no-such-path'
  /** A file that should hold results of this version and does not. */
  | 'wrong-results'
  /** An input that is another now than when it was first read. */
  | 'changed'
  /** The temporary folder cannot be written. */
  | 'no-temporary-space'
  /** A state that is not what was written. */
  | 'damaged-state'
  /** A state of other settings, rules or options. */
  | 'other-state'
  /** Another run holds the output. */
  | 'locked'
  /** Anything else that stopped the run. */
  | 'failed'

export interface FailureOptions {
  readonly exitCode: ExitCode
  /** What to do about it. */
  readonly action: string
  /** Left out: the plain one of the exit code. */
  readonly code?: FailureCode
  /** The path, option or field that it is about. */
  readonly where?: string
  readonly cause?: unknown
}

const PLAIN: Readonly<Record<ExitCode, FailureCode>> = {2: 'wrong-use', 4: 'failed', 5: 'locked'}

export class Failure extends Error {
  readonly exitCode: ExitCode
  readonly code: FailureCode
  readonly where: string | null
  readonly action: string
  constructor(message: string, {exitCode, action, code, where, cause}: FailureOptions) {
    super(message, {cause})
    this.name = 'Failure'
    this.exitCode = exitCode
    this.code = code ?? PLAIN[exitCode]
    this.where = where ?? null
    this.action = action
  }
}

/** What the system calls its refusal: `ENOENT`; null where nothing of the kind was said. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** How a disk without room for more is told, whoever meets it; null for any other error. */
export const diskFull = (error: unknown): Failure | null =>
  isCode(error, 'ENOSPC', 'EDQUOT', 'EFBIG')
    ? new Failure(`A disk is full (${String(codeOf(error))}): that of the output, or that of temporary files.`, {
        exitCode: 4,
        action: 'Free space, choose another folder with -o, or set TMPDIR.',
        cause: error,
      })
    : null

/** A call that the system refused with one of these. */
export const isCode = (error: unknown, ...codes: readonly string[]): boolean => codes.includes(codeOf(error) ?? '')
