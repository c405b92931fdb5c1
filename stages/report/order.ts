/**
 * Total orders of what is reported.
 *
 * Avoids: `localeCompare`, whose answer depends on the machine.
 */
import type {Divergence, Severity, Strength, Verdict} from '../../pipeline/records.ts'
import type {Problem, Span} from '../../pipeline/types.ts'

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const byProblem = (a: Problem, b: Problem): number =>
  byText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  byText(a.stage, b.stage) ||
  byText(a.code, b.code) ||
  byText(a.message, b.message)

const SEVERITY: Readonly<Record<Severity, number>> = {high: 0, medium: 1, low: 2}
const STRENGTH: Readonly<Record<Strength, number>> = {strong: 0, likely: 1, weak: 2}
const VERDICT: Readonly<Record<Verdict, number>> = {conflict: 0, 'status-shift': 1, update: 2, refinement: 3}

/** Shown by default: strong and likely findings whose verdict is conflict or status-shift. */
export const isShown = ({strength, verdict}: Divergence): boolean =>
  strength !== 'weak' && (verdict === 'conflict' || verdict === 'status-shift')

/** What to check first stands first. */
export const byWeight = (a: Divergence, b: Divergence): number =>
  Number(isShown(b)) - Number(isShown(a)) ||
  STRENGTH[a.strength] - STRENGTH[b.strength] ||
  SEVERITY[a.severity] - SEVERITY[b.severity] ||
  VERDICT[a.verdict] - VERDICT[b.verdict] ||
  b.confidence - a.confidence ||
  byText(a.id, b.id)

/** As one reads: the title first, then down the text. */
export const byPlace = (a: Span, b: Span): number =>
  Number(b.in === 'title') - Number(a.in === 'title') || a.start - b.start || a.end - b.end
