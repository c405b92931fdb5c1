/**
 * What is known of a place's name: the countries, regions and towns that bear it, and how two names stand to each other.
 *
 * Example: `Minna` lies in `Niger state` and in `Nigeria`; `Kumasi` and `Accra` are two towns; `Georgia` is a country and a
 * state. Avoids: `in Leeds` against `in Yorkshire`, `in Croydon` against `in London` called two places. Any compatible reading
 * of a name that many places bear vetoes. A look-up halves a sorted text: nothing is parsed beforehand but the countries.
 */
import {COUNTRIES, TOWNS} from './gazetteer-table.ts'
import {valuesOf} from '../../../pipeline/settings/define.ts'
import {annotate} from '../../../pipeline/settings/annotate.ts'
import {remembering} from '../remembering.ts'

/** One place that bears a name. */
export interface Bearer {
  /** area: a county or landscape whose towns are not known. */
  readonly level: 'country' | 'region' | 'area' | 'town'
  /** Two letters, as ISO 3166 gives them. */
  readonly country: string
  /** Number of the region in its country; null for a country. */
  readonly region: number | null
  /** Degrees; null for countries and regions. */
  readonly at: readonly [number, number] | null
  /** 0 for a thousand inhabitants, one more with each fourfold. */
  readonly size: number
  readonly capital: boolean
}

/** within: the one lies in the other, or may. near: towns that share their outskirts. */
export type Lie = 'same' | 'within' | 'near' | 'apart' | 'unknown'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-'
/** Letters of one town: country, region, latitude, longitude, size. */
const ENTRY = 9
const UNKNOWN_REGION = 1295
const limits = valuesOf(annotate)

/** Lower case, accents and points off, hyphens as spaces; `Saint` and `St.` alike. */
export const foldedPlace = remembering(name =>
  name
    .toLowerCase()
    .replace(/[øłßæđı]/gu, letter => FOLDS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9 -]/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .replace(/^the /u, '')
    .trim()
    .replace(/^(?:saint|ste) /u, 'st '),
)

const FOLDS: Readonly<Record<string, string>> = {ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', đ: 'd', ı: 'i'}

/** Counties and landscapes that are no region of the table: country, then names. Two of one row's are two places. */
const AREAS = `
GB cornwall,devon,dorset,somerset,avon,wiltshire,gloucestershire,hampshire,isle of wight,berkshire,oxfordshire,buckinghamshire,bedfordshire,hertfordshire,essex,kent,surrey,east sussex,west sussex,sussex,norfolk,suffolk,cambridgeshire,northamptonshire,leicestershire,rutland,lincolnshire,nottinghamshire,derbyshire,staffordshire,shropshire,cheshire,herefordshire,worcestershire,warwickshire,west midlands,merseyside,greater manchester,lancashire,cumbria,county durham,northumberland,tyneside,wearside,teesside,cleveland,yorkshire,north yorkshire,south yorkshire,west yorkshire,east yorkshire,east anglia,midlands,aberdeenshire,angus,argyll,ayrshire,fife,moray,perthshire,highlands,scottish borders,lanarkshire,dumfries and galloway,orkney,shetland,gwynedd,anglesey,powys,ceredigion,pembrokeshire,carmarthenshire,monmouthshire,glamorgan,gwent,dyfed,antrim,armagh,down,fermanagh,tyrone,county antrim,county armagh,county down,county fermanagh,county tyrone,county londonderry
IE kerry,cork,clare,galway,mayo,sligo,donegal,leitrim,cavan,monaghan,louth,meath,kildare,wicklow,wexford,carlow,kilkenny,laois,offaly,longford,westmeath,roscommon,waterford,tipperary,limerick,county kerry,county cork,county clare,county galway,county mayo,county sligo,county donegal,county meath,county kildare,county wicklow,county wexford,county kilkenny,county tipperary,county limerick,county waterford,county louth
US new england,midwest,deep south,silicon valley,bay area,long island,new england,florida keys,cape cod,great plains,rockies,appalachia
FR normandy,brittany,provence,riviera,cote dazur,burgundy,alsace,lorraine,dordogne,savoy
DE black forest,ruhr,saarland
UA donbas,donbass
ES basque country,costa brava,costa del sol
CA maritimes,atlantic canada,prairies
AU outback,gold coast,sunshine coast
RU siberia,urals,caucasus`
  .trim()
  .split('\n')
  .map(row => [row.slice(0, 2), row.slice(3).split(',')] as const)

let wide: ReadonlyMap<string, readonly Bearer[]> | null = null
/** Regions with a short name that news uses of something else, and short forms. */
const SHORT: Readonly<Record<string, string>> = {
  nsw: 'new south wales',
  bc: 'british columbia',
  dc: 'district of columbia',
  'washington dc': 'washington',
  nyc: 'new york city',
  la: 'los angeles',
}

/** Countries and regions by name. */
function wideNames(): ReadonlyMap<string, readonly Bearer[]> {
  if (wide !== null) return wide
  const known = new Map<string, Bearer[]>()
  const add = (name: string, bearer: Bearer): void => {
    const list = known.get(name)
    if (list) list.push(bearer)
    else known.set(name, [bearer])
  }
  for (const row of COUNTRIES.split('|')) {
    const [country = '', names = '', regions = ''] = row.split('=')
    for (const name of names.split(','))
      add(name, {level: 'country', country, region: null, at: null, size: 9, capital: false})
    regions
      .split(',')
      .forEach((name, region) => add(name, {level: 'region', country, region, at: null, size: 8, capital: false}))
  }
  for (const [country, names] of AREAS)
    names.forEach((name, i) => add(name, {level: 'area', country, region: -1 - i, at: null, size: 7, capital: false}))
  wide = known
  return known
}

/** The entries of a town's name, '' where none. */
function townsOf(name: string): string {
  const wanted = `${name}=`
  let [low, high] = [0, TOWNS.length - 1]
  while (low < high) {
    const from = TOWNS.lastIndexOf('|', (low + high) >> 1)
    const to = TOWNS.indexOf('|', from + 1)
    const line = TOWNS.slice(from + 1, to)
    if (line.startsWith(wanted)) return line.slice(wanted.length)
    if (line < wanted) low = to
    else high = from
  }
  return ''
}

const number64 = (text: string): number => LETTERS.indexOf(text[0] ?? '0') * 64 + LETTERS.indexOf(text[1] ?? '0')

function townFrom(entry: string): Bearer {
  const region = parseInt(entry.slice(2, 4), 36)
  const size = entry[8] ?? '0'
  const capital = size >= 'A'
  return {
    level: 'town',
    country: entry.slice(0, 2),
    region: region === UNKNOWN_REGION ? null : region,
    at: [number64(entry.slice(4, 6)) / 10 - 90, number64(entry.slice(6, 8)) / 10 - 180],
    size: capital ? size.charCodeAt(0) - 'A'.charCodeAt(0) : Number(size),
    capital,
  }
}

/** Countries whose states news names without more ado. */
const STATES = new Set(['US', 'CA', 'AU', 'GB', 'IN', 'DE'])
const isLarge = ({capital, size}: Bearer): boolean => capital || size >= limits.placeLargeBeside

const remembered = new Map<string, readonly Bearer[]>()
const REMEMBERED = 5000

/** Every place of that name, countries first, towns by size. */
export function bearersOf(name: string): readonly Bearer[] {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const folded = foldedPlace(name)
  const key = SHORT[folded] ?? folded
  const entries = townsOf(key) || townsOf(key.replace(/^st /u, 'saint '))
  const towns = Array.from({length: entries.length / ENTRY}, (_, i) =>
    townFrom(entries.slice(i * ENTRY, (i + 1) * ENTRY)),
  )
  const wider = wideNames().get(key) ?? wideNames().get(key.replace(/ (?:state|province|county)$/u, '')) ?? []
  // a town of 20,000 called Oregon is not what a report means by it
  const outshone = wider.some(({level, country}) => level === 'country' || STATES.has(country))
  const found = [...wider, ...(outshone ? towns.filter(isLarge) : towns)]
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(name, found)
  return found
}

const KM_A_DEGREE = 111

/** Kilometres between two towns, on a plane: good enough for neighbours. */
export function distanceOf(a: Bearer, b: Bearer): number | null {
  if (a.at === null || b.at === null) return null
  const high = (a.at[0] - b.at[0]) * KM_A_DEGREE
  const far = (a.at[1] - b.at[1]) * KM_A_DEGREE * Math.cos((a.at[0] * Math.PI) / 180)
  return Math.hypot(high, far)
}

/** Land that two states claim, or that is told under either name. */
const CLAIMED = new Set(
  'IL PS,UA RU,RS XK,CN TW,CN HK,CN MO,MA EH,IN CN,CY TR,GB IM,GB JE,GB GG,GB GI,US PR,US GU,US VI,FR GP,FR MQ,FR GF,FR RE,NL CW,NL AW,DK GL,DK FO,IL SY,SD SS,AM AZ,GE RU,MD RU'
    .split(',')
    .flatMap(pair => [pair.replace(' ', ''), pair.split(' ').reverse().join('')]),
)

/** How two bearers lie to each other. */
function lieOf(a: Bearer, b: Bearer): Lie {
  if (a.country !== b.country)
    return CLAIMED.has(`${a.country}${b.country}`) && a.level !== b.level ? 'within' : 'apart'
  if (a.level === 'country' || b.level === 'country') return a.level === b.level ? 'same' : 'within'
  // `Plymouth` / `Devon`, `Yorkshire` / `England`: of one country, they may be one; `Kent` / `Devon` are two
  if (a.level === 'area' || b.level === 'area') {
    if (a.level !== b.level) return 'within'
    return a.region === b.region ? 'same' : 'apart'
  }
  const oneRegion = a.region === null || b.region === null || a.region === b.region
  if (a.level === 'region' || b.level === 'region')
    return oneRegion ? (a.level === b.level ? 'same' : 'within') : 'apart'
  const far = distanceOf(a, b) ?? 0
  // `Brooklyn` in `New York`, `Croydon` in `London`: the larger the town, the farther its parts
  const reach = Math.max(a.size, b.size) >= limits.placeLargeTown ? limits.placeLargeReach : limits.placeReach
  return far === 0 ? 'same' : far <= reach ? 'near' : 'apart'
}

const RANK: Readonly<Record<Lie, number>> = {same: 0, within: 1, near: 2, unknown: 3, apart: 4}

/** How two names lie to each other, by the kindest pair of their bearers; unknown where one is in no table. */
export function namesLie(x: string, y: string): Lie {
  if (foldedPlace(x) === foldedPlace(y)) return 'same'
  const [left, right] = [bearersOf(x), bearersOf(y)]
  if (left.length === 0 || right.length === 0) return 'unknown'
  let best: Lie = 'apart'
  for (const a of left) for (const b of right) if (RANK[lieOf(a, b)] < RANK[best]) best = lieOf(a, b)
  return best
}
