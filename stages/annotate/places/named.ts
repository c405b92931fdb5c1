/**
 * Which bare names are places: those of the gazetteer, those that stand where only a place can stand, and every other
 * mention of the same name in the article.
 *
 * Example: `at Halden Cove` is a place for its second word, `in Ostrowa` for its preposition, and after it `left Ostrowa` and
 * `to Ostrowa` are too. Avoids: `to Lindqvist`, `from Brandt`: people and firms that nobody has put anywhere. Cost: the names.
 */
import {GIVEN} from '../names/given.ts'
import type {NameMention} from '../types.ts'
import {bearersOf, foldedPlace} from './gazetteer.ts'
import type {Reader} from './reader.ts'

/** A bare name that is a place: sorted so, in the gazetteer, or where only a place can stand. */
export function isPlaceName(reader: Reader, named: NameMention, by: string, from: number): boolean {
  const {sort, title, name} = named
  if (sort === 'place') return true
  // `Saint Louis`, which the names take for a saint
  if (title !== null) return /^(?:saint|st\.?)$/iu.test(title) && bearersOf(`${title} ${name}`).length > 0
  const before = by === '' ? (reader.tokens[from - 1]?.lower ?? '') : by
  if (sort !== 'organisation' && (isShaped(name) ? LEADS.test(before) : isPlaced(reader, name))) return true
  // `the village of Upper Malling`, `outside Upper Malling`: two capitals behind them are no person
  const only = by === 'of' || ONLY_PLACES.test(before)
  const known = bearersOf(name).length > 0
  if (sort === 'person') return only ? known || !GIVEN.has(name.split(' ')[0]?.toLowerCase() ?? '') : by !== '' && known
  if (known || (sort === 'other' && by !== '')) return true
  return only && (by === 'of' || sort === 'other')
}

/** Prepositions that hardly lead to people and firms. */
const ONLY_PLACES = /^(?:in|near|outside|inside|off|at|around|above)$/u
/** Prepositions that may lead to a place, where its name is shaped like one. */
const LEADS =
  /^(?:in|near|outside|inside|off|at|around|above|on|from|to|into|towards?|through|past|via|below|beyond|of|,)$/u

/** `Port Sable`, `Upper Malling`, `Halden Cove`: made as places’ names are. */
export function isShaped(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/u)
  if (words.length < 2) return false
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return FIRST.test(first) || LAST.test(last)
}
const FIRST =
  /^(?:port|fort|mount|lake|cape|isle|glen|upper|lower|great|little|north|south|east|west|new|ste?\.?|saint|san|santa)$/u
const LAST =
  /^(?:cove|bay|point|head|harbou?r|creek|ledge|hills?|falls|springs|heights|valley|beach|island|islands|ridge|rocks?|bridge|cross|green|common|heath|moor|downs|vale|dale|water|sound|reef|cape|wood|park|gate|end|mill|castle|city|town|village|junction|crossing|corner|spit|bluff|mills|hollow|grove|flats|landing|sands)$/u

const placed = new WeakMap<Reader, ReadonlySet<string>>()

/** The article puts something there somewhere: `in Ostrowa`, `the town of Ostrowa`. */
function isPlaced(reader: Reader, name: string): boolean {
  const known = placed.get(reader) ?? placedIn(reader)
  placed.set(reader, known)
  return known.has(foldedPlace(name))
}

function placedIn({tokens, nameAt}: Reader): Set<string> {
  const found = new Set<string>()
  nameAt.forEach(({from, sort, name, to}, i) => {
    if (i !== from || sort === 'organisation' || sort === 'person') return
    const before = tokens[from - 1]?.lower ?? ''
    // `in Brandt’s view`
    const owns = /^['’]s?$/u.test(tokens[to]?.lower ?? '')
    const town = before === 'of' && TOWN.test(tokens[from - 2]?.lower ?? '')
    if (town || (!owns && /^(?:in|near|outside|off)$/u.test(before))) found.add(foldedPlace(name))
  })
  return found
}
const TOWN =
  /^(?:town|city|village|hamlet|suburb|port|island|district|county|province|state|region|capital|outskirts|north|south|east|west)$/u
