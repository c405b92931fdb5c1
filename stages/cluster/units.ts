/**
 * Near-copies follow their representative: a hundred outlets that print one agency text have one voice in the grouping.
 *
 * Avoids: chains. A copy of a copy of a copy may be another text; so a member matches its representative directly, or
 * founds a unit of its own. The earliest article of a unit represents it. And a text that comes twice in two places:
 * what is known of a text stands on its first copy alone, so the second goes where the first went.
 */
import type {Card, Pair} from '../../pipeline/types.ts'
import {compatible, datesOf, union, type Dates} from './calendar.ts'

export interface Unit {
  /** Positions in the list of sketches, the representative first. */
  readonly members: readonly number[]
  readonly dates: Dates
}

interface Growing {
  readonly members: number[]
  dates: Dates
}

const isCopy = ({relation}: Pair): boolean => relation === 'exact' || relation === 'near-copy'

/** For each sketch its copies that come before it, with their likeness. */
function earlierCopies(pairs: readonly Pair[], at: ReadonlyMap<string, number>): Map<number, [number, number][]> {
  const copies = new Map<number, [number, number][]>()
  for (const pair of pairs) {
    const a = at.get(pair.a)
    const b = at.get(pair.b)
    if (!isCopy(pair) || a === undefined || b === undefined) continue
    const later = Math.max(a, b)
    const known = copies.get(later)
    if (known) known.push([Math.min(a, b), pair.jaccard])
    else copies.set(later, [[Math.min(a, b), pair.jaccard]])
  }
  return copies
}

/** `sketches` in order of publication; units come in the order of their representatives. */
export function unitsOf(sketches: readonly Card[], pairs: readonly Pair[], {days}: {days: number}): Unit[] {
  const at = new Map(sketches.map(({id}, i) => [id as string, i]))
  const copies = earlierCopies(pairs, at)
  const units = new Map<number, Growing>()
  /** By text: the units that its copies so far are in, the first to be joined before the others. */
  const homes = new Map<string, Set<number>>()
  sketches.forEach((sketch, i) => {
    const known = (sketch.tokens.length === 0 ? undefined : homes.get(sketch.tokenHash)) ?? new Set()
    const near = (copies.get(i) ?? []).sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([other]) => other)
    const dates = datesOf(sketch)
    // The same text again a fortnight later is a template or an anniversary, not this story.
    const joined = [...known, ...near].find(other => {
      const unit = units.get(other)
      return unit !== undefined && compatible(unit.dates, dates, days)
    })
    const unit = joined === undefined ? undefined : units.get(joined)
    if (unit) {
      unit.members.push(i)
      unit.dates = union(unit.dates, dates)
    } else {
      units.set(i, {members: [i], dates})
    }
    homes.set(sketch.tokenHash, known.add(joined ?? i))
  })
  return [...units.values()]
}
