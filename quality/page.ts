/** The tables of docs/quality.md: sets, kinds, rules, and the curve of first scores. */
import {f1, precisionOf, recallOf, type Score} from './score.ts'
import type {Measured} from './measured.ts'
import {KINDS} from '../pipeline/vocabulary.ts'
import type {Tally} from './story.ts'

/** What a set scored on the day it came, before anybody who mends rules had read it. */
export interface FirstScore {
  readonly set: string
  readonly by: string
  readonly precision: number
  readonly recall: number
  readonly shown: number
  readonly labelled: number
  readonly core: number
  readonly unique: number
}

const BEGIN = '<!-- written by `npm run quality -- --write` -->'
const END = '<!-- end -->'

const percent = (x: number): string => (100 * x).toFixed(1)
const fOf = (tally: Tally): string => percent(f1(precisionOf(tally), recallOf(tally)))

/** Columns as wide as their widest cell, as the formatter of the pages wants them. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map(row => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rest.map(line)].join('\n')
}

const setsTable = (scores: readonly Score[]): string =>
  table([
    ['set', 'precision', 'recall', 'high', 'easy', 'core F1', 'one source F1', 'stories F1', 'boilerplate / lost'],
    ...scores.map(({set, counts, stories}) => [
      set.name,
      `${percent(precisionOf(counts.all))} (${counts.all.right}/${counts.all.shown})`,
      `${percent(recallOf(counts.all))} (${counts.all.hit}/${counts.all.labelled})`,
      percent(recallOf(counts.high)),
      percent(recallOf(counts.byDifficulty.get('easy') ?? counts.all)),
      fOf(counts.core),
      fOf(counts.unique),
      percent(f1(stories.precision, stories.recall)),
      `${percent(counts.boilerplate.found / Math.max(1, counts.boilerplate.lines))} / ${percent(counts.boilerplate.lost / Math.max(1, counts.boilerplate.lostOf))}`,
    ]),
  ])

const kindsTable = (scores: readonly Score[]): string =>
  table([
    ['kind', ...scores.map(({set}) => set.name)],
    ...KINDS.map(kind => [
      kind,
      ...scores.map(({counts}) => {
        const tally = counts.byKind.get(kind)
        return tally === undefined ? '' : `${tally.hit}/${tally.labelled}, ${tally.right} of ${tally.shown} right`
      }),
    ]),
  ])

const curveTable = (firsts: readonly FirstScore[]): string =>
  table([
    ['set, before it was read', 'rules then', 'precision', 'recall', 'core F1', 'one source F1'],
    ...firsts.map(first => [
      first.set,
      first.by,
      `${percent(first.precision)} (${first.shown} shown)`,
      `${percent(first.recall)} (of ${first.labelled})`,
      percent(first.core),
      percent(first.unique),
    ]),
  ])

const rulesTable = (measured: readonly Measured[]): string =>
  table([
    ['rule', 'labelled: right of shown', 'real news: right of read', 'confidence'],
    ...measured.map(({rule, labelled, real}) => [
      rule,
      `${labelled.right} of ${labelled.shown}`,
      `${real.right} of ${real.read}`,
      ((labelled.right + real.right + 1) / (labelled.shown + real.read + 2)).toFixed(2),
    ]),
  ])

/** The part of the page between the marks. */
export const figures = (
  scores: readonly Score[],
  {firsts, measured}: {readonly firsts: readonly FirstScore[]; readonly measured: readonly Measured[]},
): string =>
  [
    BEGIN,
    '### Sets, as they score today',
    setsTable(scores),
    '### Each set before it was read',
    curveTable(firsts),
    '### Kinds: found of labelled, and how much of what was shown was right',
    kindsTable(scores),
    '### Rules',
    rulesTable(measured),
    END,
  ].join('\n\n')

/** Throws where the marks are missing. */
export function withFigures(page: string, part: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`docs/quality.md: no "${BEGIN}" … "${END}"`)
  return page.slice(0, from) + part + page.slice(to + END.length)
}
