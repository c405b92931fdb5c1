/**
 * Under which kind a contrary pair or two excluding nouns are filed: sides and places are places, he and she gender, roles
 * are roles; the rest turns a claim round.
 */
import {isPersonNoun, isPlaceNoun, opposites} from '../../lexicon/lexicon.ts'
import type {Kind} from '../../../pipeline/records.ts'
import {lemmaOf, type Contrary} from './contrary.ts'
import type {Word} from './words.ts'

/** Words of place that stand against each other. */
const SIDES = new Set(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern left right upper lower inside outside indoors outdoors indoor outdoor upstairs
  downstairs front rear back top bottom above below upstream downstream uphill downhill onshore offshore inner outer
  northbound southbound eastbound westbound inland coastal urban rural domestic overseas port starboard near far abroad
  home away city countryside aboard ashore beneath under over within`.split(/\s+/u),
)

/** Words of one gender, each with its counterpart. */
const GENDERED: ReadonlyMap<string, string> = new Map(
  `he she|him her|himself herself|his her|his hers|man woman|boy girl|men women|male female|brother sister|son daughter
  |father mother|husband wife|uncle aunt|nephew niece|grandfather grandmother|grandson granddaughter|king queen
  |prince princess|actor actress|waiter waitress|widower widow|bridegroom bride|groom bride|gentleman lady|lad lass
  |schoolboy schoolgirl|businessman businesswoman|chairman chairwoman|spokesman spokeswoman|policeman policewoman
  |salesman saleswoman|sportsman sportswoman|congressman congresswoman|councilman councilwoman|fisherman fisherwoman
  |stepfather stepmother|stepson stepdaughter|stepbrother stepsister|boyfriend girlfriend|host hostess|heir heiress
  |monk nun|duke duchess|baron baroness|landlord landlady|dad mum|dad mom|grandpa grandma|mr mrs|mr ms|mr miss|sir madam
  |hero heroine|steward stewardess|paternal maternal|fiancé fiancée|godfather godmother|godson goddaughter`
    .split('|')
    .map(pair => pair.trim().split(/\s+/u))
    .flatMap(([he = '', she = '']) => [[`${he}>${she}`, he] as const, [`${she}>${he}`, she] as const]),
)

export const gendersPart = (x: string, y: string): boolean => GENDERED.has(`${x}>${y}`)

export function sortOfContrary({x, y}: Contrary): Kind {
  const [a, b] = [lemmaOf(x), lemmaOf(y)]
  if (gendersPart(a, b)) return 'gender'
  if (SIDES.has(a) && SIDES.has(b)) return 'place'
  // `before the storm` / `after the storm`: the order of events
  if (TIMES.has(a) && TIMES.has(b)) return 'date'
  if (isNoun(x) && isNoun(y) && isPersonNoun(a) && isPersonNoun(b)) return 'role'
  // `in the cellar` / `in the attic`
  if (isNoun(x) && isNoun(y) && isPlaceNoun(a) && isPlaceNoun(b)) return 'place'
  // `a red van` / `a blue van`: another thing; `injured` / `unhurt`: another outcome
  const described = x.token.pos === 'ADJ' && y.token.pos === 'ADJ' && !opposites(a, b)
  return described && !FATES.has(a) && !FATES.has(b) ? 'name' : 'polarity'
}

/** What became of somebody. */
const FATES = new Set('dead killed injured hurt wounded missing unhurt unharmed unscathed alive safe'.split(' '))

const TIMES = new Set(
  'before after earlier later early late day night morning evening past future dawn dusk prior following since until'.split(
    ' ',
  ),
)

const isNoun = ({token}: Word): boolean => token.pos === 'NOUN'

/** Two nouns that exclude each other are a role, a place or a thing. */
export function sortOfNouns(x: string, y: string): 'role' | 'place' | 'thing' {
  if (isPersonNoun(x) && isPersonNoun(y)) return 'role'
  return isPlaceNoun(x) && isPlaceNoun(y) ? 'place' : 'thing'
}
