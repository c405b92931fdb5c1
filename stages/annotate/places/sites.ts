/**
 * Whether two places exclude each other by what they are: a meadow and a pier, an attic and a courtyard, a train and a
 * plane, the bow and the stern, a chimney and a door to climb through.
 *
 * Example: `in her kitchen` / `in a car park`; `inside a flat` / `on the street`. Avoids: `at the hotel` / `on the beach`,
 * `near the church` / `in a pub`, `a shop on Tanner Street` / `on Tanner Street`. Symmetric. Cost: the parts of both.
 */
import {sortNamed, sortsExclude, type PlaceSort} from './nouns.ts'
import type {PlaceMention, PlacePart} from './types.ts'

type Side = Pick<PlaceMention, 'parts' | 'relation' | 'preposition'>

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Two sorts of site, neither of which may lie in the other. */
export function sortsApart(a: Side, b: Side): boolean {
  if ([a, b].some(side => isBeside(side))) return false
  const [left, right] = [a, b].map(({parts}) =>
    parts
      .filter(({by}) => by !== 'near' && by !== 'outside' && by !== 'off')
      .flatMap(({sort}) => sortNamed(sort) ?? []),
  ) as [PlaceSort[], PlaceSort[]]
  if (firstApart(a, b) || firstApart(b, a)) return true
  // `the boathouse at the pier` / `a meadow`: a site of the one excludes a site of the other, and they share none
  const [xs, ys] = [left.filter(isSite), right.filter(isSite)]
  const [first, second] = [xs[0], ys[0]]
  if (xs.some(x => x.key === second?.key) || ys.some(y => y.key === first?.key)) return false
  return xs.some(x => ys.some(y => sortsExclude(x, y)))
}

/** `near the church`; `under the sea`, `below the hills` are of the sea and the hills. */
const isBeside = ({relation, preposition, parts}: Side): boolean =>
  preposition === 'outside' ||
  (relation === 'near' &&
    !(/^(?:under|below|beneath)$/u.test(preposition) && sortNamed(parts[0]?.sort ?? null)?.width === 'nature'))

const isSite = ({width}: PlaceSort): boolean => width === 'site' || width === 'room' || width === 'nature'

/** What the narrowest parts say of each other, in one order. */
function firstApart({parts: [x], preposition, relation}: Side, {parts: [y], relation: other}: Side): boolean {
  const [one, two] = [sortNamed(x?.sort ?? null), sortNamed(y?.sort ?? null)]
  if (one === null || two === null || one.key === two.key) return false
  // `on a train` / `on a plane`; `in a van` / `in a lorry` may be one
  const [i, j] = [one, two].map(({key}) => VEHICLES.findIndex(of => of.has(key))) as [number, number]
  if (i >= 0 && j >= 0) return i !== j
  if (ENDS.some(of => of.has(one.key) && of.has(two.key))) return true
  // `in the basement` / `on the second floor`
  if (one.key === 'cellar' && two.key === 'floor' && y?.side?.startsWith('#') === true) return true
  // `through a window` / `through a hole in the roof`: ways in
  if (relation === 'through' || other === 'through') return OPENINGS.some(of => of.has(one.key) && of.has(two.key))
  if (INDOORS.has(one.key) && OUTDOORS.has(two.key)) return true
  // `inside a flat` / `on the street`
  const within = INDOORS.has(one.key) || (BUILDINGS.has(one.key) && /^(?:in|inside|within)$/u.test(preposition))
  return within && isOpenRoad(y)
}

/** `the street`, not `Tanner Street`, on which the building may stand. */
const isOpenRoad = (part: PlacePart | undefined): boolean =>
  part?.sort === 'road' &&
  part.name === null &&
  /^(?:street|avenue|boulevard|pavement|sidewalk|kerb|footpath|alley|roundabout|junction|intersection|crossroads|motorway|highway|freeway|expressway|bypass)$/u.test(
    part.noun ?? '',
  )

const VEHICLES = ['car lorry bus ambulance', 'train', 'plane', 'ship'].map(set)
const ENDS = ['bow stern'].map(set)
const OPENINGS = [
  'window skylight',
  'window chimney',
  'window hatch',
  'window vent',
  'window roof',
  'gate window',
  'gate roof',
  'gate skylight',
  'gate dormer',
  'gate chimney',
  'gate vent',
  'chimney hatch',
  'chimney skylight',
  'chimney dormer',
  'chimney vent',
].map(set)
const INDOORS = set(
  'kitchen bedroom bathroom lounge cellar attic corridor lift classroom cell courtroom office canteen dormitory stairs operating-theatre dressing-room',
)
const OUTDOORS = set('beach car-park field woods quarry quay pier breakwater cemetery golf-course mountain')
const BUILDINGS = set(
  'home hotel shop restaurant pub church mosque synagogue school hospital theatre museum gym factory warehouse caravan block library bank post-office',
)
