/** What was measured, as tables of a page and as a list for those who mend rules. */
import {alarmsPerThousand, type Outcome, type Tally} from './measure.ts'

/** Columns as wide as their widest cell, as the formatter of the pages wants them. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map(row => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rest.map(line)].join('\n')
}

const share = (part: number, whole: number): string => (whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`)

export const liesTable = (tallies: readonly (readonly [string, Tally])[]): string =>
  table([
    ['lie', 'planted', 'found', 'right kind', 'edited', 'reworded', 'three tellings', 'told twice', 'false alarms'],
    ...tallies.map(([kind, {planted, found, right, echoes, extra, near}]) => [
      kind,
      String(planted),
      share(found, planted),
      share(right, planted),
      share(...near.edited),
      share(...near.reworded),
      share(...near.three),
      String(echoes),
      String(extra),
    ]),
  ])

export const silencesTable = (silences: readonly (readonly [string, readonly Outcome[]])[]): string =>
  table([
    ['what changes', 'told', 'aligned pairs', 'false alarms', 'per 1,000 pairs'],
    ...silences.map(([sort, outcomes]) => [
      sort,
      String(outcomes.length),
      String(outcomes.reduce((sum, {pairs}) => sum + pairs, 0)),
      String(outcomes.reduce((sum, {extra}) => sum + extra.length, 0)),
      alarmsPerThousand(outcomes).toFixed(1),
    ]),
  ])

/** Misses by sentence, then every finding that should not be. */
export function listed(outcomes: readonly Outcome[]): string {
  const missed = outcomes.filter(({of, right}) => of.kind !== null && !right)
  const lines = missed.map(({of, hits}) => {
    const told = of.texts.map((text, i) => of.places[i]!.map(({start, end}) => text.slice(start, end)).join(' // '))
    const as = hits.map(({kind, rule}) => `${kind} ${rule}`).join(', ')
    return [`MISSED ${of.kind ?? ''} ${of.name} ${of.frame} ${of.slot} ${of.nearness} ${as}`, ...told].join('\n    ')
  })
  const extra = outcomes.flatMap(({of, extra: more, echoes}) =>
    [...more, ...echoes].map(({kind, rule, about, readings}) =>
      [
        `${echoes.length > 0 ? 'ECHO' : 'EXTRA'} ${kind} ${rule} | ${about} | in ${of.kind ?? 'silence'} ${of.name} ${of.frame} ${of.slot} ${of.nearness}`,
        ...readings.map(({value, evidence}) => `${value} :: ${evidence[0]?.text ?? ''}`),
      ].join('\n    '),
    ),
  )
  return [...lines.sort(), ...extra.sort()].join('\n')
}
