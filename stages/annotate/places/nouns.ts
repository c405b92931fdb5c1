/**
 * Nouns that name a place: which words are one sort of place, and what a sort may lie in.
 *
 * Example: a ward lies in a hospital, a car park at a beach, a quay at a port; a quarry lies on no beach. Two sorts exclude
 * each other only where neither may lie in the other and both are sites that one thing cannot stand in at once. Avoids:
 * `in the kitchen` / `at the house`, `on the runway` / `at the airport`, `in a village` / `by a river` called two places.
 */

import {ANY, BODY, NATURE, PARTS, ROOMS, SITES, TOWNS, VEHICLES, WAYS, WIDE} from './noun-table.ts'

/** How wide a sort is: two sorts of different widths do not exclude each other. */
export type Width = 'body' | 'part' | 'room' | 'vehicle' | 'site' | 'way' | 'nature' | 'town' | 'wide' | 'any'

export interface PlaceSort {
  readonly key: string
  readonly width: Width
  /** Sorts that it may lie in or beside. */
  readonly inside: readonly string[]
}

const sorts = new Map<string, PlaceSort>()
const byKey = new Map<string, PlaceSort>()
/** Sorts of two words, by the second and then the first. */
const pairs = new Map<string, Map<string, PlaceSort>>()

function read(rows: string, width: Width): void {
  for (const row of rows.trim().split('\n')) {
    const [key = '', words = '', inside = ''] = row.split(/[:|]/u)
    const sort: PlaceSort = {key, width, inside: inside.split(' ').filter(word => word !== '')}
    if (!byKey.has(key)) byKey.set(key, sort)
    for (const word of words.trim().split(' ')) {
      const two = word.split('-')
      const [first = '', second = ''] = two
      if (two.length === 2 && word !== 'off-licence')
        pairs.set(second, (pairs.get(second) ?? new Map<string, PlaceSort>()).set(first, sort))
      if (!sorts.has(word)) sorts.set(word, sort)
    }
  }
}
for (const [rows, width] of [
  [BODY, 'body'],
  [ROOMS, 'room'],
  [VEHICLES, 'vehicle'],
  [SITES, 'site'],
  [WAYS, 'way'],
  [NATURE, 'nature'],
  [TOWNS, 'town'],
  [WIDE, 'wide'],
  [PARTS, 'part'],
  [ANY, 'any'],
] as const)
  read(rows, width)

const GROUNDED = /^(?:their|its|club|road|lane|park|street|'s|’s)$/u

/** The sort of place a noun names; `park` behind `car` is a car park. */
export function sortOfNoun(noun: string, before = ''): PlaceSort | null {
  const known = pairs.get(noun)?.get(before) ?? sorts.get(noun)
  if (known !== undefined) return known
  // `on shaky ground`, `above ground`; `the Quay Lane ground`
  if (noun === 'ground' && GROUNDED.test(before)) return byKey.get('stadium') ?? null
  const isShop = (noun.endsWith('shop') && noun.length > 4) || (noun.endsWith('store') && noun.length > 5)
  return isShop ? (byKey.get('shop') ?? null) : null
}

/** Whether a thing at the one may be said to be at the other. */
function mayHold(wider: string, narrower: PlaceSort, depth = 0): boolean {
  if (depth > 3) return false
  return narrower.inside.some(key => {
    if (key === wider) return true
    const next = byKey.get(key)
    return next !== undefined && mayHold(wider, next, depth + 1)
  })
}

/** Sorts that stand where only one of them can: two of one width that hold each other in neither way. */
export function sortsExclude(x: PlaceSort, y: PlaceSort): boolean {
  if (x.key === y.key || mayHold(x.key, y) || mayHold(y.key, x)) return false
  if (x.width === 'site' && y.width === 'site') return true
  // `in the kitchen` / `in the bedroom`: rooms that are of one house; `office`, `corridor` are of any
  if (x.width === 'room' && y.width === 'room') return x.inside.some(key => y.inside.includes(key))
  // a body of water is no building: `in a canal` / `in a warehouse`
  const wet = (sort: PlaceSort): boolean => WET.has(sort.key)
  const dry = (sort: PlaceSort): boolean => sort.width === 'site' && !NEAR_WATER.has(sort.key)
  // `under the sea` / `in the hills`
  if ((x.key === 'sea' && HIGH.has(y.key)) || (y.key === 'sea' && HIGH.has(x.key))) return true
  return (wet(x) && (dry(y) || wet(y))) || (wet(y) && dry(x))
}

const HIGH = new Set(['mountain', 'desert', 'valley'])
const WET = new Set(['canal', 'lake', 'sea', 'river'])
const NEAR_WATER = new Set([
  'beach',
  'port',
  'park',
  'camp-site',
  'resort',
  'power-station',
  'factory',
  'farm',
  'woods',
])

/** The sort of a key. */
export const sortNamed = (key: string | null): PlaceSort | null => (key === null ? null : (byKey.get(key) ?? null))

/** `the scene`, `the site`, `the building`: any place may be called so. */
export const isAnyPlace = ({width}: PlaceSort): boolean => width === 'any'
