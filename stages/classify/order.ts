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
    const keys = [finding.id, sentencesKey(finding), valuesKey(finding), wordsKey(finding), ...nameKeys(finding)]
    if (finding.rule === 'gender/swap') keys.push(genderKey(finding))
    if (keys.some(key => told.has(key))) continue
    for (const key of keys) told.add(key)
    if (finding.kind === 'gender') told.add(genderKey(finding))
    kept.add(finding)
  }
  return findings.filter(finding => kept.has(finding))
}

/** Shown before folded, then articles, then a person, post or place before mere words, then characters of evidence. */
function weightOf({readings, rule, strength}: Divergence): number {
  const articles = readings.reduce((sum, reading) => sum + reading.articles.length, 0)
  const evidence = readings.flatMap(reading => reading.evidence).reduce((sum, span) => sum + span.text.length, 0)
  return (
    (strength === 'weak' ? 0 : 1e6) +
    articles * 1e3 +
    (/^(?!date|number).*swap$/u.test(rule) ? 0 : 500) +
    Math.min(evidence, 499)
  )
}

const valuesKey = ({kind, scope, readings}: Divergence): string =>
  [kind, scope, 'values', ...readings.map(({norm}) => norm.replace(/^~/u, '')).sort()].join('|')

/** `her staff` / `his staff`, where both articles call the person so throughout. */
const genderKey = ({kind, scope, readings}: Divergence): string =>
  [kind, scope, 'genders', ...readings.map(({articles}) => [...articles].sort().join('+')).sort()].join('|')

/** The very words that differ, under whatever kind: a town replaced is told as a place or as a name. */
const wordsKey = ({id, scope, readings}: Divergence): string =>
  [
    scope,
    'words',
    ...readings.flatMap(({evidence}) => (evidence.length < 2 ? [id] : [])),
    ...readings
      .flatMap(({evidence}) => evidence.slice(-1).map(({article, start, end}) => `${article}:${start}-${end}`))
      .sort(),
  ].join('|')

/** `Ida Lund` / `Ida Lind`, told again of `Lund` / `Lind`: one surname, and who bears it. */
const nameKeys = ({kind, scope, readings}: Divergence): string[] => {
  const [last, first] = [-1, 0].map(at => readings.map(({norm}) => norm.split(' ').at(at) ?? '').sort())
  if (kind !== 'name' || last === undefined || new Set(last).size < readings.length || first === undefined) return []
  const alone = readings.every(({norm}) => !norm.includes(' '))
  return alone || new Set(first).size === 1 ? [[kind, scope, 'surname', ...last].join('|')] : []
}

const sentencesKey = ({kind, scope, readings}: Divergence): string =>
  [
    kind,
    scope,
    ...readings.flatMap(({evidence}) => evidence.map(({article, start, end}) => `${article}:${start}-${end}`)).sort(),
  ].join('|')
