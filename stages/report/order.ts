/** Total orders of what is reported. */
import {byText} from '../../pipeline/order.ts'
import type {Divergence, Severity, Strength, Verdict} from '../../pipeline/records.ts'
import type {Span} from '../../pipeline/types.ts'

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
