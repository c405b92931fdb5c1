/**
 * polarity by claims: of one act and the same parties, one telling says that it is so and another that it is not.
 *
 * Example: `The council threw out the plan` / `Councillors approved the plan`; `No fuel leaked` / `fuel escaped`. Avoids:
 * `not` on another verb, a plan against what came, two speakers who disagree inside one article, a state that changed.
 */
import {componentsOf} from '../components.ts'
import {isConverse} from '../claims/converse.ts'
import {claimsMet, type Claims} from '../claims/meet.ts'
import {askedOf, sharedLoosely} from '../claims/loosely.ts'
import {relationOf} from '../claims/relations.ts'
import {isStatement} from '../claims/statement.ts'
import {conditionsIn} from '../claims/status.ts'
import {saidOf, sentenceOf} from '../claims/tell.ts'
import {isNarrow} from '../claims/scope.ts'
import {sharedBy} from '../claims/shared.ts'
import {changesBetween, isAnswerable, isCalledOff} from '../claims/turns.ts'
import {voicesStand} from '../speakers.ts'
import type {Claim, Meeting} from '../claims/types.ts'
import type {Slot, StoryView, Value} from '../types.ts'

const keyOf = ({index}: Claim): string => String(index).padStart(6, '0')

/** Whether both say the same: the contrary denied is the same. */
const isContrary = ({a, b, relation}: Meeting): boolean => (relation === 'opposite') !== (a.negated !== b.negated)

/** `not approved` / `not rejected`: nothing is said of what was done. */
const saysNothing = ({a, b, relation}: Meeting): boolean => relation === 'opposite' && a.negated && b.negated

/** `will shut if nobody pays` / `will run if somebody does` */
const isConditional = (story: StoryView, {a, b}: Meeting): boolean =>
  [a, b].every(
    ({member, sentence, clause: {future}}) =>
      future && conditionsIn(story.members[member]?.clauses ?? []).has(sentence),
  )

export function contraryClaims(story: StoryView): Slot<Claim>[] {
  const met = claimsMet(story)
  const meetings = met.meetings.filter(
    meeting => isTold(meeting) && !saysNothing(meeting) && !isConditional(story, meeting),
  )
  const contrary = meetings.filter(
    meeting =>
      isContrary(meeting) &&
      !isConverse(meeting, met.company) &&
      isSure(story, meeting) &&
      !isNarrow(story, meeting, met.company) &&
      !isDisputed(story, meeting) &&
      !isToldBoth(met, meeting),
  )
  if (contrary.length === 0) return []
  // tellings that agree with one side stand with it
  const agreeing = meetings.filter(meeting => !isContrary(meeting) && isSure(story, meeting))
  const touched = new Set(contrary.flatMap(({a, b}) => [a.index, b.index]))
  const kept = [...contrary, ...agreeing.filter(({a, b}) => touched.has(a.index) || touched.has(b.index))]
  const claims = new Map(kept.flatMap(({a, b}) => [a, b]).map(claim => [keyOf(claim), claim] as const))
  return componentsOf(kept.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).flatMap(keys => {
    const inside = kept.filter(({a}) => keys.includes(keyOf(a)))
    return slotOf(
      story,
      keys.map(key => claims.get(key) as Claim),
      inside,
    )
  })
}

/** Both are told of what is or was; a wish, a condition or a possibility contradicts nothing. */
const isTold = ({a, b}: Meeting): boolean => isSaid(a, b) && isSaid(b, a)

const isSaid = (claim: Claim, other: Claim): boolean =>
  ((claim.status.grade ?? 0) >= 3 && isStatement(claim)) || isPlan(claim, other)

/** `plans to fell` / `ruled out felling`, `will not fell`: a plan that the other says there is not. */
const isPlan = ({status: {grade, ladder}, negated, clause}: Claim, other: Claim): boolean =>
  grade === 2 &&
  ladder === 'done' &&
  !negated &&
  clause.sort === 'infinitive' &&
  (isCalledOff(other) || (other.negated && other.clause.future))

function isSure(story: StoryView, meeting: Meeting): boolean {
  const {polarityShared, polarityRare, polaritySharedLinked, polarityLinkedFrom, sameFrameFrom} = story.settings
  const {shared, like, verbatim, rare} = meeting
  if (!isAnswerable(meeting) || changesBetween(story, meeting)) return false
  if (shared >= polarityShared || verbatim >= sameFrameFrom) return true
  // an act told once in each: sentences that are linked at all tell the same
  const told = isPlainly(meeting) || (like >= polarityLinkedFrom && shared >= polarityRare)
  if (rare && meeting.relation === 'same' && told) return true
  return shared >= polaritySharedLinked && like >= polarityLinkedFrom
}

/** `No fuel leaked`, wherever it stands. */
const isPlainly = ({a, b, relation}: Meeting): boolean =>
  relation === 'same' && [a, b].some(({parts}) => parts.some(({phrase}) => phrase.negated))

/** `not insured, said the family` / `insured, his lawyer said`: each article tells what its speaker holds. */
function isDisputed(story: StoryView, {a, b}: Meeting): boolean {
  const [x, y] = [a, b].map(({member, clause}) => {
    const by = story.members[member]?.attributions[clause.attribution ?? -1]
    return by === undefined ? null : {member, speaker: by.speaker}
  })
  return x !== null && y !== null && x !== undefined && y !== undefined && voicesStand(story, x, y) === 'apart'
}

/** An article that tells the other's side too, wherever, contradicts nobody. */
const isToldBoth = ({claims, company}: Claims, {a, b, relation, asked}: Meeting): boolean =>
  claims.some(claim => {
    const other = claim.member === a.member ? b : claim.member === b.member ? a : null
    if (other === null || claim === a || claim === b) return false
    const same = relationOf(claim, other) ?? askedOf(claim, other)?.relation ?? null
    if (same === null || (same === 'opposite') !== (claim.negated !== other.negated)) return false
    if (asked && (sharedLoosely(claim, other, company, 'what') ?? 0) > 0) return true
    return (sharedBy(claim, other, company) ?? (relation === 'opposite' ? openly(claim) : 0)) > 0
  })

/** `campaigners said it was unsafe`: of the same, for all that is known. */
const openly = ({parts, sentence}: Claim): number => Number(sentence >= 0 && parts.every(({open}) => open))

/** Each claim's side, walked from the first: contrary meetings turn it, the others keep it. */
function sidesOf(claims: readonly Claim[], meetings: readonly Meeting[]): Map<number, boolean> {
  const sides = new Map<number, boolean>()
  const [first] = claims
  if (first === undefined) return sides
  sides.set(first.index, true)
  const waiting = [first.index]
  for (const at of waiting) {
    for (const meeting of meetings) {
      const {a, b} = meeting
      const other = a.index === at ? b.index : b.index === at ? a.index : null
      if (other === null || sides.has(other)) continue
      sides.set(other, sides.get(at) !== isContrary(meeting))
      waiting.push(other)
    }
  }
  return sides
}

function slotOf(story: StoryView, claims: readonly Claim[], meetings: readonly Meeting[]): Slot<Claim>[] {
  const sides = sidesOf(claims, meetings)
  const sidesIn = (member: number): Set<boolean | undefined> =>
    new Set(claims.filter(claim => claim.member === member).map(({index}) => sides.get(index)))
  // an article that tells both sides agrees with everyone
  const plain = claims.filter(({member}) => sidesIn(member).size === 1)
  if (new Set(plain.map(({index}) => sides.get(index))).size < 2) return []
  const best = meetings.filter(isContrary).reduce((x, y) => (y.shared > x.shared ? y : x), meetings[0] as Meeting)
  const lone = best.relation === 'same'
  return [
    {
      about: `whether: ${best.a.predicate[0] ?? ''}`,
      rule: lone ? 'polarity/denied' : 'polarity/contrary',
      scope: 'across',
      verdict: 'conflict',
      severity: 'high',
      strength: best.shared >= story.settings.polarityShared ? 'strong' : 'likely',
      why: lone
        ? 'the same is told of the same parties, and denied'
        : 'words that exclude each other tell what became of the same parties',
      guards: GUARDS,
      numbers: {shared: round(best.shared), likeness: round(best.like)},
      values: plain.map(claim => valueOf(story, claim, sides.get(claim.index) === true)),
      stand: (x, y) => (x.norm === y.norm ? 'same' : 'apart'),
    },
  ]
}

const round = (value: number): number => Math.round(100 * value) / 100

const GUARDS = [
  'same predicate or its contrary',
  'same parties',
  'both told, not planned or possible',
  'no other day',
  'not both sides in one article',
]

const valueOf = (story: StoryView, claim: Claim, side: boolean): Value<Claim> => ({
  member: claim.member,
  said: saidOf(story, claim),
  norm: side ? 'so' : 'not so',
  fact: claim,
  evidence: [sentenceOf(story, claim), claim.words],
})
