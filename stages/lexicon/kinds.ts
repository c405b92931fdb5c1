/**
 * Which noun is a kind of which, what sort of thing it names, and which exclude each other as names of one thing.
 *
 * Example: a surgeon is a doctor; a wife is no sister, a hospital no school. Walks up from the noun's senses that are not
 * rare: some tens of steps.
 */
import {answersApart, inOneSet, isOfSort} from './hand.ts'
import {onceATwo} from './once.ts'
import type {Tables} from './tables.ts'
import {BITS, bitsOf, idOf, pairIn, tables} from './tables.ts'

type Sort = 'person' | 'place' | 'group' | 'event'

/** Words for a sort as a whole: no chain of WordNet leads from a quarry to a place. */
const SORTS: ReadonlyMap<string, Sort> = new Map([
  ['person', 'person'],
  ['human', 'person'],
  ['individual', 'person'],
  ['place', 'place'],
  ['location', 'place'],
  ['site', 'place'],
  ['group', 'group'],
  ['organisation', 'group'],
  ['organization', 'group'],
  ['body', 'group'],
  ['event', 'event'],
  ['incident', 'event'],
])

export const isOf =
  (sort: Sort) =>
  (noun: string): boolean =>
    (bitsOf(noun) & BITS[sort]) !== 0 || isOfSort(sort, noun)

function sensesOf({senses: {starts, entries}}: Tables, noun: string): Uint32Array {
  const id = idOf(noun)
  return id < 0 ? entries.subarray(0, 0) : entries.subarray(starts[id] ?? 0, starts[id + 1] ?? 0)
}

/** Whether the noun, in a sense that is not rare, can be called by the wider one; a noun is of its own kind. */
export const kindOf = (noun: string, wider: string): boolean => noun === wider || isUnder(noun, wider)

const isUnder = onceATwo((noun, wider): boolean => {
  const sort = SORTS.get(wider)
  if (sort !== undefined && isOf(sort)(noun)) return true
  const all = tables()
  const wanted = sensesOf(all, wider)
  if (wanted.length === 0) return false
  const {starts, entries} = all.wider
  const chain = new Set(sensesOf(all, noun))
  // a set shows what is added to it while it is walked
  for (const sense of chain) {
    if (wanted.includes(sense)) return true
    for (let i = starts[sense] ?? 0; i < (starts[sense + 1] ?? 0); i++) chain.add(entries[i] ?? 0)
  }
  return false
})

/** Two answers to one question, of which one thing has at most one: hospital and school, wife and sister. */
export const siblings = (a: string, b: string): boolean => a !== b && excludeEachOther(a, b)

const excludeEachOther = onceATwo((a, b): boolean => {
  if (inOneSet(a, b)) return false
  if (answersApart(a, b)) return true
  return pairIn(tables().siblings, a, b) !== null && pairIn(tables().synonyms, a, b) === null
})
