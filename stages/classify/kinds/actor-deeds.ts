/**
 * actor by deeds: of one act, told from whichever side, who did it and to whom have changed places, or another did it.
 *
 * Example: `Norvik lost to Stanmere` / `Norvik beat Stanmere`; `Oslo lent Riga a ship` / `Latvia lent Norway a ship`;
 * `the growers quit the talks` / `the millers stormed out`. Avoids: one act told from its two sides.
 */
import {componentsOf} from '../components.ts'
import {crossings, type Crossing} from '../deeds/meet.ts'
import type {Deed} from '../deeds/deeds.ts'
import {quotable, spanOf} from '../spans.ts'
import type {Annotated} from '../../annotate/types.ts'
import type {Slot, StoryView, Value} from '../types.ts'

const keyOf = ({member, words, act}: Deed): string => `${member}:${String(words.start).padStart(8, '0')}:${act}`

export function deedsCrossed(story: StoryView): Slot<Deed>[] {
  const found = crossings(story)
  const deeds = new Map(found.flatMap(({a, b}) => [a, b]).map(deed => [keyOf(deed), deed] as const))
  return componentsOf(found.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).map(keys =>
    slotOf(
      story,
      keys.map(key => deeds.get(key) as Deed),
      found.filter(({a}) => keys.includes(keyOf(a))),
    ),
  )
}

function slotOf(story: StoryView, deeds: readonly Deed[], found: readonly Crossing[]): Slot<Deed> {
  const sides = sidesOf(deeds, found)
  const best = found.reduce((x, y) => (y.shared > x.shared ? y : x), found[0] as Crossing)
  const isSides = best.by === 'sides'
  return {
    about: `who: ${best.a.act.replace(/^:/u, '')}`,
    rule: `actor/${best.by}`,
    scope: 'across',
    verdict: 'conflict',
    severity: 'high',
    strength: isSides ? 'strong' : 'likely',
    why: isSides
      ? 'the same act of the same two parties, told the other way round'
      : 'the same act, done by another whose side, name or country excludes the first',
    guards: ['same act from either side', 'parties named or resolved', 'not told both ways in one article'],
    numbers: {shared: best.shared},
    values: deeds.map(deed => valueOf(story, deed, sides.get(keyOf(deed)) ?? 0)),
    stand: (x, y) => (x.norm === y.norm ? 'same' : 'apart'),
  }
}

/** Two sides, from the first deed on: whoever is apart from it stands on the other. */
function sidesOf(deeds: readonly Deed[], found: readonly Crossing[]): Map<string, number> {
  const [first] = deeds
  const sides = new Map<string, number>(first === undefined ? [] : [[keyOf(first), 0]])
  for (const deed of deeds)
    for (const {a, b} of found) {
      const at = keyOf(deed)
      const other = keyOf(a) === at ? keyOf(b) : keyOf(b) === at ? keyOf(a) : null
      if (other !== null && !sides.has(other) && sides.has(at)) sides.set(other, 1 - (sides.get(at) ?? 0))
    }
  return sides
}

function valueOf(story: StoryView, deed: Deed, side: number): Value<Deed> {
  const {member, sentence, doer, words} = deed
  const annotated = story.members[member] as Annotated
  const start = Math.min(words.start, doer?.part.phrase.start ?? words.start)
  const end = Math.max(words.end, deed.other?.part.phrase.end ?? words.end)
  const range = {...words, start, end}
  const said = spanOf(story, member, range).text.replace(/\s+/gu, ' ')
  return {member, said, norm: `side ${side}`, fact: deed, evidence: [quotable(annotated, sentence, words), range]}
}
