/**
 * From slots to findings: values that are the same make one reading, readings that cannot both be right make a finding.
 *
 * A member that gives two values of which one agrees with the other side is no conflict: it stands with its agreeing
 * value. Members whose value is compatible with every reading are silent. Majority first, then by member.
 */
import {findingId} from '../../pipeline/ids.ts'
import type {Divergence, Kind, Reading, Strength, Verdict} from '../../pipeline/records.ts'
import type {Article, ArticleId, Range, Span, StoryId} from '../../pipeline/types.ts'
import {spanOf} from './spans.ts'
import type {Proposal, Slot, StoryView, Value} from './types.ts'
import {isUpdate} from './updates.ts'

/** More readings than this are shown folded. */
const MOST_READINGS = 2
/** Kinds whose slot is only as good as the alignment. */
const LOOSE_KINDS: ReadonlySet<Kind> = new Set(['number', 'quote', 'attribution'])

/** Groups a slot's values into the readings that exclude each other. */
export function weighed<T>({values, stand, ...slot}: Slot<T>): Proposal {
  return {...slot, readings: readingsOf({...slot, values, stand})}
}

/** Null where nothing in the slot excludes anything else. */
export function settled(
  slot: Proposal,
  {kind, story, storyId, confidence}: {kind: Kind; story: StoryView; storyId: StoryId; confidence: number},
): Divergence | null {
  const groups = slot.scope === 'within' ? slot.readings : asPrinted(slot.readings)
  if (groups.length < 2) return null
  const told = groups.map(group => readingOf(group, story))
  const speaking = new Set(told.flatMap(reading => reading.articles))
  const verdict = verdictOf(slot, groups, {kind, story})
  const {about, rule, scope, severity, strength, why, guards, numbers} = slot
  return {
    id: findingId(kind, scope, storyId, about, ...told.map(reading => reading.norm).sort()),
    kind,
    verdict,
    scope,
    about,
    severity: verdict === 'conflict' || severity !== 'high' ? severity : 'medium',
    // three answers to one question are mostly three questions: of 59 such findings on real news one was true
    strength: told.length > MOST_READINGS && LOOSE_KINDS.has(kind) ? 'weak' : asMeasured(strength, confidence),
    confidence,
    rule,
    why,
    guards,
    numbers,
    firstSeen: null,
    status: 'new',
    readings: told,
    silent: scope === 'within' ? [] : story.members.map(({article}) => article.id).filter(id => !speaking.has(id)),
  }
}

/** `UPDATE 3-Mill fire kills five` / `Mill fire kills three`: what an article calls an update is no conflict. */
function verdictOf(
  {scope, verdict}: Proposal,
  groups: readonly (readonly Value<unknown>[])[],
  {kind, story}: {kind: Kind; story: StoryView},
): Verdict {
  if (scope === 'within' || verdict !== 'conflict') return verdict
  const sides = groups.map(group => membersOf(group).map(member => story.members[member]?.article as Article))
  return isUpdate(kind, sides) ? 'update' : verdict
}

/** A rule that was mostly wrong where it was measured is sure of nothing. */
const asMeasured = (strength: Strength, confidence: number): Strength =>
  strength === 'strong' && confidence < EVEN ? 'likely' : strength
const EVEN = 0.5

/** `Thursday` on both sides is no difference that an editor could see: what prints alike is one reading. */
function asPrinted(readings: readonly (readonly Value<unknown>[])[]): Value<unknown>[][] {
  const bySaid = new Map<string, Value<unknown>[]>()
  for (const group of readings) {
    const said = group[0]?.said.toLowerCase() ?? ''
    bySaid.set(said, [...(bySaid.get(said) ?? []), ...group])
  }
  return [...bySaid.values()]
}

/** Groups of values that exclude each other; fewer than two where there is no contradiction. */
export function readingsOf<T>(slot: Pick<Slot<T>, 'values' | 'stand' | 'scope'>): Value<T>[][] {
  // most slots end here: nothing in them excludes anything
  if (!slot.values.some(a => slot.values.some(b => a !== b && slot.stand(a, b) === 'apart'))) return []
  const groups: Value<T>[][] = []
  for (const value of slot.values) {
    const home = groups.find(group => group.every(other => slot.stand(value, other) === 'same'))
    if (home) home.push(value)
    else groups.push([value])
  }
  const apart = (x: readonly Value<T>[], y: readonly Value<T>[]): boolean =>
    x.some(a => y.some(b => slot.stand(a, b) === 'apart'))
  const compatible = (x: readonly Value<T>[], y: readonly Value<T>[]): boolean =>
    x.some(a => y.some(b => slot.stand(a, b) === 'same' || slot.stand(a, b) === 'compatible'))
  const opposed = groups.filter(group =>
    groups.some(other => other !== group && apart(group, other) && !compatible(group, other)),
  )
  if (slot.scope === 'within') return opposed
  // `23` and `nearly two dozen` stand side by side against 32
  const sides: Value<T>[][] = []
  for (const group of opposed) {
    const side = sides.find(other => group.every(a => other.every(b => slot.stand(a, b) === 'compatible')))
    if (side) side.push(...group)
    else sides.push([...group])
  }
  return oneReadingEach(sides).sort(majorityFirst)
}

/** An article stands in one reading only: where it gives two values, it stands with the larger group. */
function oneReadingEach<T>(groups: readonly Value<T>[][]): Value<T>[][] {
  const placed = new Set<number>()
  return [...groups]
    .sort(majorityFirst)
    .map(group => {
      const free = group.filter(value => !placed.has(value.member))
      for (const value of free) placed.add(value.member)
      return free
    })
    .filter(group => group.length > 0)
}

const membersOf = (group: readonly Value<unknown>[]): number[] =>
  [...new Set(group.map(value => value.member))].sort((a, b) => a - b)

const majorityFirst = (x: readonly Value<unknown>[], y: readonly Value<unknown>[]): number =>
  membersOf(y).length - membersOf(x).length || (membersOf(x)[0] ?? 0) - (membersOf(y)[0] ?? 0)

function readingOf(values: readonly Value<unknown>[], story: StoryView): Reading {
  const first = values[0] as Value<unknown>
  const articles = membersOf(values).map(member => story.members[member]?.article.id as ArticleId)
  return {value: first.said, norm: first.norm, articles, evidence: evidenceOf(values, story)}
}

/** One value's evidence a member: the first in the order of the values. */
function evidenceOf(values: readonly Value<unknown>[], story: StoryView): Span[] {
  return membersOf(values).flatMap(member => {
    const value = values.find(candidate => candidate.member === member)
    return (value?.evidence ?? []).slice(0, 4).map((range: Range) => spanOf(story, member, range))
  })
}
