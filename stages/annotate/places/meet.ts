/**
 * Whether two places can be one: same, compatible, apart, or other (two names of which nothing is known).
 *
 * Example: `a hospital in Bida` / `Minna General Hospital` are apart, `the eastern tip` / `the western end` are; `at the
 * hospital` / `in Minna` are compatible, as are a ward and a hospital, Croydon and London. Avoids: the narrower and the
 * wider, the near and the exact called two places: what is of another width never excludes. Symmetric. Cost: the parts of
 * the one by those of the other.
 */
import {valuesOf} from '../../../pipeline/settings/define.ts'
import {annotate} from '../../../pipeline/settings/annotate.ts'
import {bearersOf, distanceOf, foldedPlace, namesLie, type Bearer, type Lie} from './gazetteer.ts'
import {isAnyPlace, sortNamed} from './nouns.ts'
import {sidesOppose} from './sides.ts'
import {sortsApart} from './sites.ts'
import type {PlaceMention, PlacePart} from './types.ts'
import {COMMON_IN_NAMES} from './words.ts'

export {namesLie} from './gazetteer.ts'
export {sortAt} from './reader.ts'

const limits = valuesOf(annotate)

/** other: two names, neither known to exclude the other. */
export type PlaceStand = 'same' | 'compatible' | 'apart' | 'other'

/** What sets two places apart, or brings them together. */
export interface PlaceMeeting {
  readonly stand: PlaceStand
  /** wider: one name in two wider places. name: two names. sort: two sorts of site. side: two sides of one thing. */
  readonly by: 'wider' | 'name' | 'sort' | 'side' | null
}

const meeting = (stand: PlaceStand, by: PlaceMeeting['by'] = null): PlaceMeeting => ({stand, by})

type Side = Pick<PlaceMention, 'parts' | 'relation' | 'preposition'>

export function placesMeet(a: Side, b: Side): PlaceMeeting {
  const [x, y] = [a.parts[0], b.parts[0]]
  if (x === undefined || y === undefined) return meeting('compatible')
  const sided = a.parts.map(p => b.parts.map(q => sidesMeet(p, q)).find(found => found !== null)).find(found => found)
  if (sided !== undefined) return sided
  const names = namesMeet(a, b)
  // `near Leeds` is not in Plymouth, but it may be in Bradford
  if (names.stand === 'apart' && (isLoose(a) || isLoose(b)) && !areFar(a, b))
    return isTelling(a, b) ? meeting('other', 'name') : meeting('compatible')
  if (names.stand === 'apart') return names
  if (sortsApart(a, b)) return meeting('apart', 'sort')
  if (x.sort === y.sort && x.side === y.side && names.stand === 'same') return meeting('same')
  return names.stand === 'other' && !isTelling(a, b) ? meeting('compatible') : names
}

/** `near Bida`, `on the road to Bida`: said of what lies around it. */
const isLoose = ({relation, preposition}: Side): boolean => relation === 'near' || preposition === 'outside'

/** `near Ostrowa` / `near Belmisk`: led to in one manner, two names say no more nor less than `in` does, unless neighbours. */
const isTelling = (a: Side, b: Side): boolean =>
  (!isLoose(a) && !isLoose(b)) || (a.preposition === b.preposition && [a, b].every(({parts: [first]}) => isFirm(first)))
/** What lies near one bay may lie near the next; `outside the embassy in Ostrowa` is in Ostrowa. */
const isFirm = (part: PlacePart | undefined): boolean =>
  part?.sort === null || part?.sort === 'town' || part?.name === null

/** `the northern breakwater` / `the southern breakwater`; null where sides say nothing. */
function sidesMeet(x: PlacePart, y: PlacePart): PlaceMeeting | null {
  if (x.side === null || y.side === null || x.sort !== y.sort) return null
  // `in northern Laos` / `in southern Laos`
  if (x.sort === null && foldedPlace(x.name ?? '') !== foldedPlace(y.name ?? '')) return null
  if (!sidesOppose(x.side, y.side)) return null
  // `St X’s north stand` / `Y Road’s south stand` differ by more than a side, all the same
  return meeting('apart', 'side')
}

const exact = ({by}: PlacePart): boolean => by !== 'near' && by !== 'outside' && by !== 'off' && by !== 'from'

const meets = (lie: Lie): boolean => lie === 'same' || lie === 'within'

function namesMeet(a: Side, b: Side): PlaceMeeting {
  const [left, right] = [a, b].map(({parts}) => parts.filter(part => part.name !== null && exact(part))) as [
    PlacePart[],
    PlacePart[],
  ]
  const [x, y] = [left[0], right[0]]
  if (x === undefined || y === undefined) return bareMeet(a, b)
  const lies = left.map(p => right.map(q => partsLie(p, q)))
  // `Salford` / `Manchester`: told for each other
  if (lies.some(row => row.includes('near'))) return meeting('compatible')
  const first = lies[0]?.[0] ?? 'unknown'
  if (meets(first)) {
    // `Tomlin, Minnesota` / `Tomlin, Iowa`
    if (lies.slice(1).some(row => row.slice(1).includes('apart'))) return meeting('apart', 'wider')
    return meeting(first === 'same' && left.length === right.length ? 'same' : 'compatible')
  }
  if (apartInLevel(lies)) return meeting('apart', 'name')
  // two names of one sort of site: `Treviso airport` / `Trieste airport`
  if (siteNamesDiffer(x, y)) return meeting('apart', 'name')
  if (lies.some(row => row.some(meets))) return meeting('compatible')
  // an unknown name may lie in a state or a country that the other names
  if (isWide(x) || isWide(y)) return meeting('compatible')
  return left.some(p => right.some(q => sameWidth(p, q))) ? meeting('other', 'name') : meeting('compatible')
}

const isWide = ({name}: PlacePart): boolean => bearersOf(name ?? '').some(({level}) => level !== 'town')

/** Two names apart, neither of which lies in anything as narrow of the other side. */
function apartInLevel(lies: readonly (readonly Lie[])[]): boolean {
  return lies.some((row, i) =>
    row.some(
      (lie, j) =>
        lie === 'apart' &&
        !row.slice(0, j).some(meets) &&
        !lies.slice(0, i).some(other => meets(other[j] ?? 'unknown')),
    ),
  )
}

/** Neither or only one has a name of its own. */
function bareMeet(a: Side, b: Side): PlaceMeeting {
  const [x, y] = [a.parts[0], b.parts[0]]
  // `in the sea off Crete` / `in the sea off Sicily`
  const [p, q] = [a, b].map(({parts}) => parts.find(({name, by}) => name !== null && by === 'off'))
  if (p !== undefined && q !== undefined && partsLie(p, q) === 'apart') return meeting('apart', 'name')
  // `a ravine near Ostrowa` / `a ravine near Belmisk`
  const [n, m] = [a, b].map(({parts}) => parts.find(({name, by}) => name !== null && by === 'near'))
  if (n !== undefined && m !== undefined && x?.sort === y?.sort && /^(?:apart|unknown)$/u.test(partsLie(n, m)))
    return meeting('other', 'name')
  return meeting(x?.sort === y?.sort && x?.side === y?.side && x?.name === y?.name ? 'same' : 'compatible')
}

/** Every town of the one lies far from every town of the other. */
function areFar(a: Side, b: Side): boolean {
  const towns = ({parts}: Side): Bearer[] => parts.flatMap(({name}) => (name === null ? [] : [...bearersOf(name)]))
  const [left, right] = [towns(a), towns(b)]
  return (
    left.length > 0 &&
    right.length > 0 &&
    left.every(x => right.every(y => x.country !== y.country || (distanceOf(x, y) ?? 0) > limits.placeNear))
  )
}

/** How the names of two parts lie to each other. */
export function partsLie(p: PlacePart, q: PlacePart): Lie {
  if (p.name === null || q.name === null) return 'unknown'
  if (foldedPlace(p.name) === foldedPlace(q.name)) return nounsAgree(p, q) ? 'same' : 'within'
  const bare = (part: PlacePart): boolean => part.sort === null || TOWNLIKE.has(part.sort)
  if (bare(p) && bare(q)) {
    const lie = namesLie(p.name, q.name)
    if (lie === 'unknown' && (wordsMeet(p.name, q.name) || nearSpelled(p.name, q.name))) return 'within'
    return lie === 'apart' && !firm(p, q) ? 'unknown' : lie
  }
  // `Minna General Hospital` lies in Minna; `Treviso airport` does not lie in Trieste, though it may near Venice
  if (wordsMeet(p.name, q.name)) return 'within'
  const [site, town] = bare(q) ? [p, q] : [q, p]
  if (bare(town) && bearersOf(site.name ?? '').length > 0 && NAMED_FOR_TOWN.has(site.sort ?? ''))
    return namesLie(site.name ?? '', town.name ?? '')
  return 'unknown'
}

/** Sites that bear the name of their town. */
const NAMED_FOR_TOWN = new Set([
  'airport',
  'hospital',
  'station',
  'port',
  'prison',
  'court',
  'university',
  'stadium',
  'zoo',
])
const TOWNLIKE = new Set(['town', 'district', 'county', 'state', 'country', 'continent'])

const nounsAgree = (p: PlacePart, q: PlacePart): boolean => p.sort === null || q.sort === null || p.sort === q.sort

/** A small town’s name is borne by many more than a gazetteer holds: only of larger ones it says which is meant. */
const firm = (p: PlacePart, q: PlacePart): boolean =>
  [p, q].every(({name}) => bearersOf(name ?? '').some(({size}) => size >= limits.placeFirm))

/** `Halden`, `Halden Bay`: one stands in the other, or they share a word that is not every place’s. */
function wordsMeet(x: string, y: string): boolean {
  const [left, right] = [x, y].map(name => foldedPlace(name).split(' ')) as [string[], string[]]
  return left.some(word => word.length > 2 && !COMMON_IN_NAMES.has(word) && right.includes(word))
}

/** `Inishdoon` / `Inisdoon`: a slip of spelling is no other place. */
function nearSpelled(x: string, y: string): boolean {
  const [a, b] = [foldedPlace(x), foldedPlace(y)]
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0] || Math.min(a.length, b.length) < 5) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  let j = 0
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j <= 1
}

/** Two names before one noun of a site that has one name. */
function siteNamesDiffer(x: PlacePart, y: PlacePart): boolean {
  if (x.sort === null || x.sort !== y.sort || x.name === null || y.name === null) return false
  const sort = sortNamed(x.sort)
  if (sort === null || isAnyPlace(sort) || TOWNLIKE.has(sort.key) || sort.width === 'part') return false
  const plain = (name: string): boolean =>
    foldedPlace(name)
      .split(' ')
      .every(word => COMMON_IN_NAMES.has(word))
  return !plain(x.name) && !plain(y.name) && !wordsMeet(x.name, y.name) && !nearSpelled(x.name, y.name)
}

/** Two bare names, or a town and a town: of a width as far as one can see. */
function sameWidth(x: PlacePart, y: PlacePart): boolean {
  const width = ({sort}: PlacePart): string =>
    sort === null || sort === 'town' || sort === 'island' ? 'town' : (sortNamed(sort)?.width ?? '')
  return width(x) === width(y)
}
