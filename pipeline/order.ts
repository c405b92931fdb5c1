/**
 * Orders that are the same on every machine.
 *
 * Avoids: `localeCompare`, whose answer depends on the machine.
 */
import type {Problem} from './types.ts'

/** By code units. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const byProblem = (a: Problem, b: Problem): number =>
  byText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  byText(a.stage, b.stage) ||
  byText(a.code, b.code) ||
  byText(a.message, b.message)
