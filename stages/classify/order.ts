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

/**
 * The same kind on the same sentences, or the same values again (25 or 27 in the headline and in the text), is an echo;
 * the telling with more articles stays, then the longer evidence.
 */
export function withoutEchoes(findings: readonly Divergence[]): Divergence[] {
  const told = new Set<string>()
  const kept = new Set<Divergence>()
  for (const finding of [...findings].sort((x, y) => weightOf(y) - weightOf(x))) {
    const keys = [finding.id, sentencesKey(finding), valuesKey(finding)]
    if (keys.some(key => told.has(key))) continue
    for (const key of keys) told.add(key)
    kept.add(finding)
  }
  return findings.filter(finding => kept.has(finding))
}

/** Shown before folded, then articles, then characters of evidence: no telling has a thousand articles. */
function weightOf({readings, strength}: Divergence): number {
  const articles = readings.reduce((sum, reading) => sum + reading.articles.length, 0)
  const evidence = readings.flatMap(reading => reading.evidence).reduce((sum, span) => sum + span.text.length, 0)
  return (strength === 'weak' ? 0 : 1e6) + articles * 1e3 + Math.min(evidence, 999)
}

const valuesKey = ({kind, scope, readings}: Divergence): string =>
  [kind, scope, 'values', ...readings.map(({norm}) => norm.replace(/^~/u, '')).sort()].join('|')

const sentencesKey = ({kind, scope, readings}: Divergence): string =>
  [
    kind,
    scope,
    ...readings.flatMap(({evidence}) => evidence.map(({article, start, end}) => `${article}:${start}-${end}`)).sort(),
  ].join('|')
