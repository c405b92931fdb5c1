/** What an editor must resolve first comes first; one difference is told once. */
import type {Divergence, Severity, Strength, Verdict} from '../../pipeline/records.ts'

const STRENGTH: Readonly<Record<Strength, number>> = {strong: 0, likely: 1, weak: 2}
const SEVERITY: Readonly<Record<Severity, number>> = {high: 0, medium: 1, low: 2}
const VERDICT: Readonly<Record<Verdict, number>> = {conflict: 0, 'status-shift': 1, update: 2, refinement: 3}

/** Conflicts first, then by severity, strength, place of the first evidence, id. */
export const editorsOrder = (x: Divergence, y: Divergence): number =>
  VERDICT[x.verdict] - VERDICT[y.verdict] ||
  Number(x.strength === 'weak') - Number(y.strength === 'weak') ||
  SEVERITY[x.severity] - SEVERITY[y.severity] ||
  STRENGTH[x.strength] - STRENGTH[y.strength] ||
  (firstOf(x)?.start ?? 0) - (firstOf(y)?.start ?? 0) ||
  (x.id < y.id ? -1 : Number(x.id > y.id))

const firstOf = (finding: Divergence): Divergence['readings'][number]['evidence'][number] | undefined =>
  finding.readings[0]?.evidence[0]

/** A finding of the same kind on the same sentences is an echo of the one before it. */
export function withoutEchoes(findings: readonly Divergence[]): Divergence[] {
  const kept: Divergence[] = []
  const told = new Set<string>()
  for (const finding of findings) {
    const keys = [finding.id, sentencesKey(finding)]
    if (keys.some(key => told.has(key))) continue
    for (const key of keys) told.add(key)
    kept.push(finding)
  }
  return kept
}

const sentencesKey = ({kind, scope, readings}: Divergence): string =>
  [
    kind,
    scope,
    ...readings.flatMap(({evidence}) => evidence.map(({article, start, end}) => `${article}:${start}-${end}`)).sort(),
  ].join('|')
