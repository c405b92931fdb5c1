/**
 * certainty by claims: what one telling gives as fact, another gives as alleged, believed, possible or planned.
 *
 * Example: `A gas leak caused the blast` / `A gas leak may have caused the blast`; `has sued` / `intends to sue`. Avoids:
 * `may` of another clause, `X said` of a routine fact, one grade apart, an article that says it both ways.
 */
import {componentsOf} from '../components.ts'
import {dayOf} from '../events.ts'
import {claimsMet} from '../claims/meet.ts'
import {isStatement} from '../claims/statement.ts'
import {saidOf, sentenceOf} from '../claims/tell.ts'
import {WIDE_ACTS} from '../claims/words.ts'
import type {Claim, Meeting} from '../claims/types.ts'
import type {Annotated} from '../../annotate/types.ts'
import type {Slot, StoryView, Value} from '../types.ts'

const keyOf = ({index}: Claim): string => String(index).padStart(6, '0')
const gradeOf = ({status}: Claim): number => status.grade ?? 0
/** `said` and `alleged` are one step apart: routine. */
const APART = 2

export function unsureClaims(story: StoryView): Slot<Claim>[] {
  const meetings = claimsMet(story).meetings.filter(meeting => isComparable(story, meeting))
  const apart = meetings.filter(({a, b}) => Math.abs(gradeOf(a) - gradeOf(b)) >= APART)
  if (apart.length === 0) return []
  const touched = new Set(apart.flatMap(({a, b}) => [a.index, b.index]))
  const kept = [
    ...apart,
    ...meetings.filter(pair => !apart.includes(pair) && (touched.has(pair.a.index) || touched.has(pair.b.index))),
  ]
  const claims = new Map(kept.flatMap(({a, b}) => [a, b]).map(claim => [keyOf(claim), claim] as const))
  return componentsOf(kept.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).flatMap(keys => {
    const inside = apart.filter(({a}) => keys.includes(keyOf(a)))
    return slotOf(
      story,
      keys.map(key => claims.get(key) as Claim),
      inside,
    )
  })
}

/** The same said of the same, neither denied, and surely of one thing. */
function isComparable(story: StoryView, {a, b, relation, shared, like, verbatim, rare}: Meeting): boolean {
  const {certaintyShared, certaintyRare, certaintySharedLinked, certaintyLinkedFrom, sameFrameFrom} = story.settings
  if (relation !== 'same' || a.negated !== b.negated) return false
  if (a.status.grade === null || b.status.grade === null) return false
  // `discuss an issue` / `discussed a deployment`: too wide, unless the words around are the same
  if (a.predicate.some(word => WIDE_ACTS.has(word)) && verbatim < sameFrameFrom) return false
  if (Math.abs(gradeOf(a) - gradeOf(b)) >= APART && !isHeldAgainst(story, {a, b, shared, verbatim})) return false
  if (shared >= certaintyShared) return true
  // nearly the same words, or an act told once in each of two linked sentences
  if (shared >= certaintyRare && ((rare && like >= certaintyLinkedFrom) || verbatim >= sameFrameFrom)) return true
  if (rare && like > 0 && shared >= certaintySharedLinked) return true
  return shared >= certaintySharedLinked && (like >= certaintyLinkedFrom || verbatim >= sameFrameFrom)
}

/** The sure telling is a statement, and of the same time as the doubt. */
function isHeldAgainst(
  story: StoryView,
  {a, b, shared, verbatim}: Pick<Meeting, 'a' | 'b' | 'shared' | 'verbatim'>,
): boolean {
  const [sure, unsure] = gradeOf(a) > gradeOf(b) ? [a, b] : [b, a]
  // `Watch the rocket launch` / `set to launch`: a headline is of no time
  if (sure.heading && unsure.status.ladder === 'done') return false
  if (!isStatement(sure) || isFurther(story, unsure) || isDescribing(story, sure)) return false
  // `together buy most of the wool` / `an offer to buy the loom`
  if (unsure.status.ladder === 'done' && isHabit(sure)) return false
  // `appears to have tripped where the carpet ends`: where it did is in doubt
  if (hasCircumstance(story, unsure)) return false
  // `may stage a joust in the new year` / `staged one in May`
  const old = sure.clause.tense === 'past' && !sure.clause.perfect && !sure.heading
  if (!isStillAhead(unsure) || !old) return true
  const {certaintyShared, sameFrameFrom} = story.settings
  return sure.times.length + unsure.times.length === 0 && (shared >= certaintyShared || verbatim >= sameFrameFrom)
}

/** Done again and again, by the present tense. */
const isHabit = ({heading, state, status, clause: {tense, perfect, future, passive}}: Claim): boolean =>
  !heading && !state && tense === 'present' && !perfect && !future && !passive && status.grade === 4

/** Planned, or possible and not yet past: `may close`, not `may have closed`. */
const isStillAhead = ({status, clause: {modality, perfect, future}}: Claim): boolean =>
  status.ladder === 'done' || future || (modality === 'possible' && !perfect)

/** `may have killed more`, `could be closed for a week`: more than the other tells. */
function isFurther(story: StoryView, {member, clause: {from, to}}: Claim): boolean {
  const {tokens, durations} = story.members[member] as Annotated
  return (
    durations.some(length => length.from >= from && length.to <= to) ||
    tokens.slice(from, to).some(({lower}) => FURTHER.has(lower))
  )
}

/** `is calling on tenants who have been flooded`: whoever they are, and if any are. */
function isDescribing(story: StoryView, {member, clause: {sort, subject, from}}: Claim): boolean {
  const {tokens} = story.members[member] as Annotated
  if (sort !== 'relative' || subject === null || tokens[from - 1]?.text === ',') return false
  const [first, head] = [tokens[subject.from], tokens[subject.head]]
  return first?.pos !== 'DET' && first?.pos !== 'NUM' && head?.pos === 'NOUN' && head.lower !== head.lemma
}

function hasCircumstance(story: StoryView, {member, clause: {verb, sentence, to}}: Claim): boolean {
  const {tokens} = story.members[member] as Annotated
  const after = verb === null ? [] : tokens.slice(verb + 1, Math.max(to, verb + 2) + 1)
  return after.some(
    token => token.sentence === sentence && token.lower === 'where' && tokens[token.index - 1]?.text !== ',',
  )
}

const FURTHER = new Set('more another again further other others additional'.split(' '))

function slotOf(story: StoryView, claims: readonly Claim[], apart: readonly Meeting[]): Slot<Claim>[] {
  const highest = Math.max(...claims.map(gradeOf))
  const isSure = (claim: Claim): boolean => gradeOf(claim) === highest
  const isUnsure = (claim: Claim): boolean => gradeOf(claim) <= highest - APART
  const both = new Set(claims.filter(isSure).map(({member}) => member))
  // an article that says it both ways agrees with everyone
  const torn = new Set(
    claims.filter(claim => gradeOf(claim) < highest && both.has(claim.member)).map(({member}) => member),
  )
  const values = claims.filter(claim => (isSure(claim) || isUnsure(claim)) && !torn.has(claim.member))
  const best = apart.reduce((x, y) => (y.shared > x.shared ? y : x), apart[0] as Meeting)
  const [sure, unsure] = gradeOf(best.a) > gradeOf(best.b) ? [best.a, best.b] : [best.b, best.a]
  const settled = isLater(story, sure, unsure)
  return [
    {
      about: `how sure: ${best.a.predicate[0] ?? ''}`,
      rule: `certainty/${unsure.status.ladder === 'done' ? 'planned' : 'unsure'}`,
      scope: 'across',
      verdict: settled ? 'status-shift' : 'conflict',
      severity: 'medium',
      strength: best.shared >= story.settings.certaintyShared ? 'strong' : 'likely',
      why: `one telling gives it as ${sure.status.ladder === 'done' ? 'settled' : 'fact'}, another as ${SHOWN[unsure.status.grade ?? 1]}`,
      guards: ['same predicate', 'same parties', 'two grades apart', 'not both ways in one article'],
      numbers: {shared: Math.round(100 * best.shared) / 100, likeness: Math.round(100 * best.like) / 100},
      values: values.map(claim => valueOf(story, claim, isSure(claim))),
      stand: (x, y) => (x.norm === y.norm ? 'same' : 'apart'),
    },
  ]
}

const SHOWN = {1: 'possible or under examination', 2: 'claimed, believed or planned', 3: 'said', 4: 'fact'} as const

/** The later page settles what the earlier one left open. */
function isLater(story: StoryView, sure: Claim, unsure: Claim): boolean {
  const [x, y] = [sure, unsure].map(({member}) => dayOf(story.members[member] as Annotated))
  return typeof x === 'number' && typeof y === 'number' && x > y
}

const valueOf = (story: StoryView, claim: Claim, sure: boolean): Value<Claim> => ({
  member: claim.member,
  said: saidOf(story, claim),
  norm: sure ? 'sure' : 'unsure',
  fact: claim,
  evidence: [sentenceOf(story, claim), claim.words],
})
