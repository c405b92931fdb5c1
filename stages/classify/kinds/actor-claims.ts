/**
 * actor by claims: of one act, who did it to whom is told the other way round, or another did it.
 *
 * Example: `Pace bit Crane` / `Pace was bitten by Crane`; `was sentenced by Judge Adler` / `Judge Kerr sentenced`. Avoids:
 * mutual acts (met, married), acts answered in kind (sued, accused), police for the officer, the court for its judge.
 */
import {componentsOf} from '../components.ts'
import {doersMeet, swapped} from '../claims/doers.ts'
import {claimsMet} from '../claims/meet.ts'
import {saidOf, sentenceOf} from '../claims/tell.ts'
import type {Cast, Claim} from '../claims/types.ts'
import type {Slot, StoryView, Value} from '../types.ts'

const keyOf = ({index}: Claim): string => String(index).padStart(6, '0')

export function othersDoing(story: StoryView): Slot<Claim>[] {
  const {pairs, company, claims: all} = claimsMet(story)
  const apart: Cast[] = []
  for (const pair of pairs) {
    const cast = swapped(pair, company) ?? doersMeet(story, pair, {company, all})
    if (cast !== null) apart.push(cast)
  }
  const claims = new Map(apart.flatMap(({a, b}) => [a, b]).map(claim => [keyOf(claim), claim] as const))
  return componentsOf(apart.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).map(keys =>
    slotOf(
      story,
      keys.map(key => claims.get(key) as Claim),
      apart.filter(({a}) => keys.includes(keyOf(a))),
    ),
  )
}

function slotOf(story: StoryView, claims: readonly Claim[], apart: readonly Cast[]): Slot<Claim> {
  const sides = sidesOf(claims, apart)
  const best = apart.reduce((x, y) => (y.shared > x.shared ? y : x), apart[0] as Cast)
  return {
    about: `who: ${best.a.predicate[0] ?? ''}`,
    rule: `actor/${best.by}`,
    scope: 'across',
    verdict: 'conflict',
    severity: 'high',
    strength: best.by === 'swapped' ? 'strong' : 'likely',
    why:
      best.by === 'swapped'
        ? 'the same act of the same two parties, told the other way round'
        : 'the same act upon the same party, done by another',
    guards: ['same act', 'parties named or resolved', 'no mutual act', 'not told both ways in one article'],
    numbers: {shared: Math.round(100 * best.shared) / 100},
    values: claims.map(claim => valueOf(story, claim, sides.get(claim.index) ?? 0)),
    stand: (x, y) => (x.norm === y.norm ? 'same' : 'apart'),
  }
}

/** Two sides, from the first claim on: whoever is apart from it stands on the other. */
function sidesOf(claims: readonly Claim[], apart: readonly Cast[]): Map<number, number> {
  const sides = new Map<number, number>([[claims[0]?.index ?? 0, 0]])
  for (const {index: at} of claims)
    for (const {a, b} of apart) {
      const other = a.index === at ? b.index : b.index === at ? a.index : null
      if (other !== null && !sides.has(other)) sides.set(other, 1 - (sides.get(at) ?? 0))
    }
  return sides
}

const valueOf = (story: StoryView, claim: Claim, side: number): Value<Claim> => ({
  member: claim.member,
  said: saidOf(story, claim),
  norm: `side ${side}`,
  fact: claim,
  evidence: [sentenceOf(story, claim), claim.words],
})
