/**
 * The parts of a place inside one noun phrase: noun, name, side, and the owner before them.
 *
 * Example: `Minna’s general hospital` is a hospital in Minna, `St Aldan’s Stadium` one name, `the Dutch port` has none.
 * Avoids: people and firms taken for places, a count of houses for a place. Cost: the tokens of the phrase.
 */
import {DEMONYMS} from '../names/places.ts'
import type {Token} from '../types.ts'
import {bearersOf} from './gazetteer.ts'
import {isPlaceName} from './named.ts'
import {isOwner, NUMBERED, sortAt, stretch, type Reader} from './reader.ts'
import {isNumbered, sideOfNation, sideOfWord} from './sides.ts'
import type {PlacePart} from './types.ts'
import {opensWithCapital} from '../letters.ts'

/** One part: the words from `from` to `to`, no owner among them; null where they name no place. */
function partOf(reader: Reader, from: number, to: number, by: string): PlacePart | null {
  const {tokens, nameAt} = reader
  const head = tokens[to - 1] as Token
  const named = nameAt.get(to - 1)
  // `at Temple`: one capital is a name, whatever the word means
  const alone = to - from === 1 && named !== undefined && !NUMBERED.test(head.lower)
  const sort = alone || isWholeName(reader, from, to) ? null : sortAt(tokens, to - 1)
  if (sort !== null) {
    const noun = head.lower.replace(/['’]s?$/u, '')
    const side = sideBefore(reader, from, to) ?? numberBehind(reader, to) ?? nationBefore(reader, from, to)
    return {...stretch(reader, from, to), name: nameWithin(reader, from, to - 1), sort: sort.key, noun, side, by}
  }
  const first = named === undefined ? null : sortNaming(tokens[named.from]?.lower ?? '')
  // `the River Tarn`, `Lake Orre`
  if (first !== null && named !== undefined && named.to - named.from > 1)
    return {
      ...stretch(reader, from, to),
      name: wordsOf(tokens, named.from + 1, to),
      sort: first,
      noun: first,
      side: null,
      by,
    }
  if (ROAD.test(head.text))
    return {...stretch(reader, from, to), name: head.text, sort: 'road', noun: null, side: null, by}
  if (named === undefined) return null
  if (!isPlaceName(reader, named, by, from) && !isBeforeWide(reader, to) && !isOfCompass(reader, to)) return null
  // `the Northern Territory`: the direction is part of the name
  const name = wordsOf(tokens, Math.max(from, named.from), to)
  const ahead = tokens.slice(from, Math.max(from, named.from)).map(({lower}) => sideOfWord(lower))
  return {...stretch(reader, from, to), name, sort: null, noun: null, side: ahead.find(one => one !== null) ?? null, by}
}

/** `at Sallis Gate`, `off Skellan Point`: two capitals, the second a word that towns and capes are made of. */
function isWholeName({tokens, nameAt}: Reader, from: number, to: number): boolean {
  const [first, head] = [tokens[to - 2], tokens[to - 1]]
  const capitals = to - from > 1 && [first, head].every(token => opensWithCapital(token?.text ?? ''))
  // `in the Western District`
  if (capitals && isOfCompass({tokens}, to)) return true
  return capitals && IN_NAMES.test(head?.lower ?? '') && nameAt.get(to - 1)?.from === nameAt.get(to - 2)?.from
}
const IN_NAMES =
  /^(?:gate|end|point|head|bridge|port|castle|bank|corner|tip|edge|side|face|foot|wall|tower|mill|cross)$/u

const isOfCompass = ({tokens}: Pick<Reader, 'tokens'>, to: number): boolean =>
  sideOfWord(tokens[to - 2]?.lower ?? '') !== null &&
  opensWithCapital(tokens[to - 2]?.text ?? '') &&
  opensWithCapital(tokens[to - 1]?.text ?? '') &&
  OF_COMPASS.test(tokens[to - 1]?.lower ?? '')
const OF_COMPASS =
  /^(?:district|territory|territories|province|region|state|county|cape|bank|shore|side|coast|quarter)$/u

/** Sorts that stand before their names. */
const sortNaming = (word: string): string | null => NAMING.get(word) ?? null
const NAMING: ReadonlyMap<string, string> = new Map([
  ['river', 'river'],
  ['lake', 'lake'],
  ['loch', 'lake'],
  ['lough', 'lake'],
  ['mount', 'mountain'],
  ['mt', 'mountain'],
  ['hotel', 'hotel'],
])

/** `M6`, `A303`, `I-95`, `Route 66`. */
const ROAD = /^(?:[AMB]\d{1,4}|I-\d{1,3}|US-\d{1,3})$/u

/** `the northern breakwater`, `the third floor`; `three houses` count, `the first hospital` ranks. */
function sideBefore({tokens}: Reader, from: number, to: number): string | null {
  const numbered = NUMBERED.test(tokens[to - 1]?.lower ?? '')
  for (let i = to - 2; i >= from; i--) {
    const token = tokens[i] as Token
    const side = sideOfWord(token.lower)
    if (
      side !== null &&
      (isNumbered(side) ? numbered && token.pos !== 'NUM' : !opensWithCapital(token.text) || i === to - 2)
    )
      return side
  }
  return null
}

/** `the Swiss border`, `the French side of the mountain` */
function nationBefore({tokens}: Reader, from: number, to: number): string | null {
  const [before, noun] = [tokens[to - 2], tokens[to - 1]]
  if (to - from < 2 || before === undefined || !DEMONYMS.has(before.lower)) return null
  return /^(?:side|border|frontier|half|sector|part|bank|shore|coast|slope|face|end)$/u.test(noun?.lower ?? '')
    ? sideOfNation(before.lower)
    : null
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({text}) => text)
    .join(' ')
    .replace(/ (?=['’])/gu, '')
    .replace(/['’]s?$/u, '')

/** `gate 12`, `Ward 6`: the number behind its noun. */
function numberBehind({tokens}: Reader, to: number): string | null {
  const [noun, next] = [tokens[to - 1], tokens[to]]
  if (noun === undefined || next?.sentence !== noun.sentence || !/^\d{1,3}$/u.test(next.text)) return null
  return NUMBERED.test(noun.lower) ? sideOfWord(next.text) : null
}

/** The name that stands before a place’s noun: `Treviso` of `Treviso airport`. */
function nameWithin({tokens, nameAt}: Reader, from: number, to: number): string | null {
  let first = from
  while (first < to && !nameAt.has(first) && !opensWithCapital(tokens[first]?.text ?? '')) first++
  // `The hospital`: a capital that opens a sentence is no name
  if (first === to || tokens[first]?.pos === 'DET') first++
  // `the Dutch port of Westerhaven`
  while (first < to && DEMONYMS.has(tokens[first]?.lower ?? '')) first++
  const kept = tokens.slice(first, to).filter(({text}) => opensWithCapital(text) || isOf(text))
  return kept.length === 0 ? null : kept.map(({text}) => text).join(' ')
}
const isOf = (text: string): boolean => text === 'of' || text === '&'

/** `at Tomlin, Iowa`: what stands before a state or a country is a place. */
function isBeforeWide({tokens, nameAt}: Reader, to: number): boolean {
  const next = nameAt.get(to + 1)
  if (tokens[to]?.text !== ',' || next === undefined || next.from !== to + 1) return false
  return bearersOf(next.name).some(({level}) => level === 'region' || level === 'country')
}

/** `St`, `King`, `Guy`: whose name a church, a hospital or a ground bears. */
const isPatron = (tokens: readonly Token[], from: number, owner: number): boolean =>
  tokens
    .slice(from, owner)
    .some(({lower}) => /^(?:st\.?|saint|king|queen|prince|princess|lord|lady|children|women|people)$/u.test(lower))

const isOneName = ({tokens}: Reader, from: number, owner: number): boolean =>
  owner === from + 1 &&
  opensWithCapital(tokens[from]?.text ?? '') &&
  (sortAt(tokens, owner + 1) === null || IN_NAMES.test(tokens[owner + 1]?.lower ?? ''))

/** `Minna’s general hospital` is cut at its owner, which is the wider part. */
export function partsOfPhrase(reader: Reader, from: number, to: number, by: string): PlacePart[] {
  const {tokens} = reader
  let owner = -1
  for (let i = to - 1; i > from; i--) if (isOwner(tokens[i] as Token)) owner = i
  // `St Aldan’s Stadium`: saints and their like own no town
  const capital = owner >= 0 && opensWithCapital(tokens[to - 1]?.text ?? '')
  // `at Fuller’s Cross`: two capitals around the mark, neither a town or a site of its own
  if (capital && to === owner + 2 && isOneName(reader, from, owner))
    return [{...stretch(reader, from, to), name: wordsOf(tokens, from, to), sort: null, noun: null, side: null, by}]
  const named = capital && isPatron(tokens, from, owner)
  if (owner < 0 || named) {
    const part = partOf(reader, from, to, by)
    return part === null ? [] : parted(part, tokens[to - 1]?.text ?? '')
  }
  // `St Aldan’s Stadium`: an owner that belongs to the name stays with it
  const narrow = owner + 1 < to ? partOf(reader, owner + 1, to, by) : null
  if (narrow === null) return []
  const wide = partOf(reader, from, owner, "'s")
  return wide === null
    ? [{...narrow, ...stretch(reader, from, to), name: nameWithin(reader, from, to - 1)}]
    : [narrow, wide]
}

/** `a Geneva hotel`, `Treviso airport`: a town before a small noun says where the thing is. */
function parted(part: PlacePart, noun: string): PlacePart[] {
  const {name} = part
  if (name === null || part.noun === null || opensWithCapital(noun) || bearersOf(name).length === 0) return [part]
  return [
    {...part, name: null},
    {...part, sort: null, noun: null, side: null, by: "'s"},
  ]
}
