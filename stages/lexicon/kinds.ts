/**
 * Which noun is a kind of which, and which exclude each other as names of one thing.
 *
 * Example: a surgeon is a doctor; a wife is no sister, a barrister no prosecutor. Walks up from the frequent senses of each
 * noun: some tens of steps.
 */
import {inOneSet} from './hand.ts'
import type {Tables} from './tables.ts'
import {BITS, FREQUENT, idOf, tables} from './tables.ts'

/** Steps up within which two kinds meet that exclude each other. */
const NEAR = 2

/** Words for a sort as a whole: no chain of WordNet leads from a quarry to a place. */
const SORTS: Readonly<Record<string, number>> = {
  person: BITS.person,
  human: BITS.person,
  place: BITS.place,
  location: BITS.place,
  group: BITS.group,
  organisation: BITS.group,
  organization: BITS.group,
  event: BITS.event,
  incident: BITS.event,
}

function sensesOf({senses: {starts, entries}}: Tables, noun: string, frequentOnly: boolean): readonly number[] {
  const id = idOf(noun)
  if (id < 0) return []
  const own = [...entries.subarray(starts[id] ?? 0, starts[id + 1] ?? 0)]
  return own.filter(sense => !frequentOnly || sense >= FREQUENT).map(sense => sense & 0xffffff)
}

/** Each wider sense with its steps from the nearest of these, themselves at 0. */
function widerOf(
  {wider: {starts, entries}}: Tables,
  senses: readonly number[],
  steps: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>(senses.map(sense => [sense, 0]))
  // a map shows what is added to it while it is walked: breadth first
  for (const [sense, step] of found)
    if (step < steps)
      for (const parent of entries.subarray(starts[sense] ?? 0, starts[sense + 1] ?? 0))
        if (!found.has(parent)) found.set(parent, step + 1)
  return found
}

/** Whether every use of the noun in a frequent sense can be called by the wider one; a noun is of its own kind. */
export function kindOf(noun: string, wider: string): boolean {
  if (noun === wider) return true
  const all = tables()
  const id = idOf(noun)
  if (id < 0) return false
  const sort = SORTS[wider]
  if (sort !== undefined && ((all.bits[id] ?? 0) & sort) !== 0) return true
  const chain = widerOf(all, sensesOf(all, noun, false), Infinity)
  return sensesOf(all, wider, false).some(sense => chain.has(sense))
}

/** Two kinds of one near thing, of which one thing is at most one: hospital and school, wife and sister. */
export function siblings(a: string, b: string): boolean {
  if (a === b || inOneSet(a, b) || kindOf(a, b) || kindOf(b, a)) return false
  const all = tables()
  const [up, other] = [a, b].map(noun => widerOf(all, sensesOf(all, noun, true), NEAR))
  if (up === undefined || other === undefined) return false
  return [...up].some(([sense]) => other.has(sense) && all.families[sense] === 1)
}
