/**
 * A line of a unit as the article that it is: read as the reading room reads it.
 *
 * Lines of a JSONL file are articles of that file; those of a temporary file tell where they came from.
 */
import type {Found} from '../read/article.ts'
import {articleOfLine} from '../read/record-article.ts'
import {laidArticle} from './laid.ts'
import type {Unit} from './types.ts'
import type {Workplace} from './workplace.ts'

export interface LineOf {
  readonly unit: Unit
  /** From 1, in its feed. */
  readonly line: number
}

/** Null for a record of something else, a picture for instance; throws a Reject for a line that holds nothing known. */
export function foundIn(bytes: Uint8Array, {unit, line}: LineOf, {settings, options}: Workplace): Found | null {
  if (unit.label === null) return laidArticle(bytes)
  const ref = {kind: 'line', path: unit.path, line, offset: 0, bytes: bytes.length} as const
  return articleOfLine(bytes, {file: unit.label, ref, options, limits: settings.read})
}
