/**
 * How often each rule was right: on labelled stories, and on real news as read by two.
 *
 * What a rule shows in a labelled story is right if it is a labelled difference; on real news a finding counts as its
 * readers say, half where they disagree. `stages/classify/measured.ts` is written from this.
 */
import type {StoryRecord} from '../pipeline/records.ts'
import type {Score} from './score.ts'
import {truthOf, type Judgement} from './judged.ts'
import {isShown} from './story.ts'

export interface Measured {
  readonly rule: string
  readonly labelled: {readonly right: number; readonly shown: number}
  readonly real: {readonly right: number; readonly read: number; readonly shown: number}
}

/** By rule, in order of the alphabet. `real` are the told stories of the real events, none where they are not at hand. */
export function measuredRules(
  scores: readonly Score[],
  {real, judgements}: {readonly real: readonly StoryRecord[]; readonly judgements: readonly Judgement[]},
): Measured[] {
  const findings = real.flatMap(({divergences}) => divergences).filter(isShown)
  const rules = new Set([...scores.flatMap(({counts}) => [...counts.byRule.keys()]), ...findings.map(({rule}) => rule)])
  return [...rules].sort().map(rule => {
    const tallies = scores.flatMap(({counts}) => counts.byRule.get(rule) ?? [])
    const shown = findings.filter(finding => finding.rule === rule)
    const truths = shown.flatMap(({id}) => truthOf(judgements, id) ?? [])
    return {
      rule,
      labelled: {
        right: tallies.reduce((sum, tally) => sum + tally.right, 0),
        shown: tallies.reduce((sum, tally) => sum + tally.shown, 0),
      },
      real: {right: truths.reduce((sum, truth) => sum + truth, 0), read: truths.length, shown: shown.length},
    }
  })
}

/** The table that the product carries. */
export function measuredTable(measured: readonly Measured[]): string {
  const lines = measured.map(
    ({rule, labelled, real}) =>
      `  '${rule}': {right: ${labelled.right + real.right}, read: ${labelled.shown + real.read}},`,
  )
  return [
    '/**',
    ' * How often each rule with its guards was right: what it showed in labelled stories and, as read by two, on real news.',
    ' * Written by `npm run quality -- --write`; docs/quality.md tells the same in words.',
    ' */',
    'export const MEASURED: Readonly<Record<string, {readonly right: number; readonly read: number}>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}
