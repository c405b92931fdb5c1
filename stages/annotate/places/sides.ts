/**
 * Words that tell one part of a whole from its fellow, and which exclude each other.
 *
 * Example: `the northern breakwater` / `the south breakwater`, `the left lane`, `the third floor`, `gate 12`. Avoids:
 * `north-east` against `north`, `upper` against `eastern`: two manners of telling, not two places.
 */

const ROWS = `
north: north northern northerly northernmost northbound
south: south southern southerly southernmost southbound
east: east eastern easterly easternmost eastbound
west: west western westerly westernmost westbound
north-east: north-east north-eastern northeast northeastern
north-west: north-west north-western northwest northwestern
south-east: south-east south-eastern southeast southeastern
south-west: south-west south-western southwest southwestern
left: left left-hand
right: right right-hand
upper: upper top uppermost
lower: lower bottom lowermost
front: front forward fore
back: back rear hind aft rearmost
inner: inner
outer: outer
near: nearside
off: offside
domestic: domestic
international: international
arrivals: arrivals arrival
departures: departures departure`
const OPPOSITES = [
  ['north', 'south'],
  ['east', 'west'],
  ['north-east', 'south-west'],
  ['north-east', 'north-west'],
  ['north-east', 'south-east'],
  ['south-west', 'north-west'],
  ['south-west', 'south-east'],
  ['north-west', 'south-east'],
  ['north-east', 'south'],
  ['north-east', 'west'],
  ['north-west', 'south'],
  ['north-west', 'east'],
  ['south-east', 'north'],
  ['south-east', 'west'],
  ['south-west', 'north'],
  ['south-west', 'east'],
  ['left', 'right'],
  ['upper', 'lower'],
  ['front', 'back'],
  ['inner', 'outer'],
  ['near', 'off'],
  ['domestic', 'international'],
  ['arrivals', 'departures'],
] as const

const ORDINALS = 'ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

const sideOf = new Map<string, string>()
for (const row of ROWS.trim().split('\n')) {
  const [key = '', words = ''] = row.split(':')
  for (const word of words.trim().split(' ')) sideOf.set(word, key)
}
ORDINALS.forEach((word, i) => sideOf.set(word, `#${i}`))
NUMBERS.forEach((word, i) => sideOf.set(word, `#${i}`))

const opposed = new Set(OPPOSITES.flatMap(([x, y]) => [`${x}|${y}`, `${y}|${x}`]))

/** The side a word says; null where it says none. */
export function sideOfWord(word: string): string | null {
  const number = /^(\d{1,4})(?:st|nd|rd|th)?$/u.exec(word)
  return number ? `#${Number(number[1])}` : (sideOf.get(word) ?? null)
}

/** `the Swiss border`, `the French side`: told by whose it is. */
export const sideOfNation = (demonym: string): string => `@${demonym}`
const isNations = (side: string): boolean => side.startsWith('@')

export const isNumbered = (side: string): boolean => side.startsWith('#')

/** Whether two sides exclude each other. */
export const sidesOppose = (x: string, y: string): boolean =>
  (isNumbered(x) && isNumbered(y)) || (isNations(x) && isNations(y)) ? x !== y : opposed.has(`${x}|${y}`)
