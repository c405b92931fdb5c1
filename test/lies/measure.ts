/** What wirediff makes of a case: the lie found or not, under which kind, and what else it speaks of. */
import type {Divergence, Kind, StoryRecord} from '../../pipeline/records.ts'
import {memberOf, told} from '../members.ts'
import {DATE} from './facts.ts'
import {lieCase, type Case, type Nearness} from './plan.ts'
import {silentCase} from './silence.ts'

export interface Outcome {
  readonly of: Case
  /** Shown findings on the planted slot. */
  readonly hits: readonly Divergence[]
  readonly right: boolean
  /** Further shown findings on the slot. */
  readonly echoes: readonly Divergence[]
  /** Shown findings on anything else. */
  readonly extra: readonly Divergence[]
  /** Pairs of sentences told the same. */
  readonly pairs: number
}

export function judged(one: Case): Outcome {
  const members = one.texts.map((text, i) => memberOf(`${i}.txt`, text, {date: DATE}))
  const record = told(members)
  const ids = members.map(({article}) => article.id)
  const shown = record.divergences.filter(
    ({strength, verdict}) => strength !== 'weak' && (verdict === 'conflict' || verdict === 'status-shift'),
  )
  const onSlot = (finding: Divergence): boolean =>
    finding.readings.every(({evidence}) =>
      evidence.some(({article, start, end, in: field}) =>
        (one.places[ids.indexOf(article)] ?? []).some(place =>
          field === 'title' ? place.start === 0 : start < place.end && end > place.start,
        ),
      ),
    )
  const on = one.kind === null ? [] : shown.filter(onSlot)
  const isRight = ({kind}: Divergence): boolean => kind === one.kind || one.also.includes(kind)
  const best = on.find(isRight) ?? on[0]
  return {
    of: one,
    hits: on,
    right: best !== undefined && isRight(best),
    echoes: on.filter(finding => finding !== best),
    extra: shown.filter(finding => !on.includes(finding)),
    pairs: pairsOf(record),
  }
}

/** Two sentences of two members in one claim of the shared core. */
const pairsOf = ({core}: StoryRecord): number =>
  core.reduce((sum, {tellings}) => {
    const [first, ...others] = tellings
    return sum + others.filter(({article}) => article !== first?.article).length
  }, 0)

/** The first `many` cases that can be told. */
function cases(many: number, make: (name: string) => Case | null): Case[] {
  const all: Case[] = []
  for (let i = 0; all.length < many && i < 20 * many + 100; i++) {
    const one = make(String(i))
    if (one !== null) all.push(one)
  }
  if (all.length < many) throw new Error(`only ${all.length} of ${many} cases can be told`)
  return all
}

export const lieCases = (kind: Kind, many: number): Case[] => cases(many, name => lieCase(kind, name))
export const liesOf = (kind: Kind, many: number): Outcome[] => lieCases(kind, many).map(judged)
export const silencesOf = (sort: string, many: number): Outcome[] =>
  cases(many, name => silentCase(sort, name)).map(judged)

export interface Tally {
  readonly planted: number
  readonly found: number
  readonly right: number
  readonly echoes: number
  readonly extra: number
  readonly near: Readonly<Record<Nearness, readonly [found: number, planted: number]>>
}

export function tallied(outcomes: readonly Outcome[]): Tally {
  const of = (nearness: Nearness): readonly [number, number] => {
    const those = outcomes.filter(({of: one}) => one.nearness === nearness)
    return [those.filter(({hits}) => hits.length > 0).length, those.length]
  }
  return {
    planted: outcomes.length,
    found: outcomes.filter(({hits}) => hits.length > 0).length,
    right: outcomes.filter(({right}) => right).length,
    echoes: outcomes.reduce((sum, {echoes}) => sum + echoes.length, 0),
    extra: outcomes.reduce((sum, {extra}) => sum + extra.length, 0),
    near: {edited: of('edited'), reworded: of('reworded'), three: of('three')},
  }
}

/** False alarms per 1,000 pairs of aligned sentences. */
export const alarmsPerThousand = (outcomes: readonly Outcome[]): number => {
  const pairs = outcomes.reduce((sum, one) => sum + one.pairs, 0)
  const alarms = outcomes.reduce((sum, {extra}) => sum + extra.length, 0)
  return pairs === 0 ? 0 : (1_000 * alarms) / pairs
}

export {sorts} from './silence.ts'
