/**
 * The places of an article: what a preposition of place leads to, cut into parts from narrow to wide.
 *
 * Example: `at a hospital in the town of Bida` is a hospital in a town named Bida; `at Minna’s general hospital` a hospital
 * named general in Minna; `in Tomlin, Minnesota` Tomlin in Minnesota. Avoids: `in March`, `in a statement`, `at 14 per cent`,
 * people and firms behind `to` and `from`. Cost: linear in tokens.
 */
import {isPersonNoun} from '../people/nouns.ts'
import type {Token} from '../types.ts'
import {bareAt} from './bare.ts'
import {sortNamed} from './nouns.ts'
import {partsOfPhrase} from './parts.ts'
import {phraseEnd, Reader, stretch, type Marked} from './reader.ts'
import {sideOfWord} from './sides.ts'
import type {PlaceMention, PlacePart, PlaceRelation} from './types.ts'
import {JOINTS, relationOfWord} from './words.ts'

const MOST_PARTS = 6

/** `…, Minnesota`, `… of Bida`, `… in the town`: the next wider part. */
function widerFrom(
  reader: Reader,
  at: number,
  sentence: number,
  last: PlacePart,
): {parts: PlacePart[]; to: number} | null {
  const token = reader.at(at, sentence)
  if (token === null) return null
  // `at Mbaro, in North Omo`
  if (token.text === ',' && last.name !== null && reader.at(at + 1, sentence)?.lower === 'in') {
    const wide = partsOfPhrase(reader, at + 2, phraseEnd(reader, at + 2, sentence), 'in')
    return (wide[0]?.name ?? last.name) === last.name ? null : {parts: wide, to: phraseEnd(reader, at + 2, sentence)}
  }
  const comma = token.text === ','
  // `in the left leg in his flat`
  if (last.sort === 'limb' && token.lower !== 'of') return null
  if (!comma && !JOINTS.has(token.lower)) return null
  const to = phraseEnd(reader, at + 1, sentence)
  if (to === at + 1) return null
  const parts = partsOfPhrase(reader, at + 1, to, comma ? ',' : token.lower)
  const [first] = parts
  if (first === undefined) return null
  if (comma) {
    // `in Tomlin, Minnesota, …`: a name, with a mark behind it
    const behind = reader.at(to, sentence)
    const closed =
      behind === null || behind.pos === 'PUNCT' || behind.pos === 'ADP' || behind.pos === 'VERB' || behind.pos === 'AUX'
    if (first.name === null || last.name === null || !closed || !reader.nameAt.has(at + 1)) return null
  }
  // `a village of 200 houses` counts
  if (token.lower === 'of' && tokensOf(reader, at + 1)?.pos === 'NUM') return null
  return {parts, to}
}
const tokensOf = (reader: Reader, i: number): Token | undefined => reader.tokens[i]

/** `in the town of Bida`: noun and name are one part. */
function joined(parts: readonly PlacePart[]): PlacePart[] {
  const out: PlacePart[] = []
  for (const part of parts) {
    const last = out.at(-1)
    const one = last !== undefined && part.by === 'of' && last.name === null && part.sort === null
    if (one && NAMED_BY_OF.has(last.sort ?? ''))
      out[out.length - 1] = {...last, end: part.end, to: part.to, name: part.name}
    else out.push(part)
  }
  return out
}
const NAMED_BY_OF = new Set(['town', 'district', 'county', 'state', 'country', 'island', 'port'])

/** `a man from Leeds`, `the woman, of Bida`: whose place it is. */
function isOrigin(reader: Reader, i: number): boolean {
  const {tokens, nameAt} = reader
  const at = tokens[i - 1]?.text === ',' ? i - 2 : i - 1
  const before = tokens[at]
  if (before?.sentence !== tokens[i]?.sentence) return false
  return (
    nameAt.get(at)?.sort === 'person' ||
    (before?.pos === 'NOUN' && (isPersonNoun(before.lower) || isPersonNoun(before.lemma)))
  )
}

function mentionAt(reader: Reader, i: number): PlaceMention | null {
  const {tokens} = reader
  const opener = tokens[i] as Token
  if (reader.nameAt.has(i)) return null
  const found = relationOfWord(opener.lower)
  if (found === null) return null
  // `on board a ferry`
  const first = tokens[i + 1]?.lower === 'board' ? i + 2 : i + 1
  const mention = placeFrom(reader, first, {preposition: opener.lower, relation: relationAt(reader, i, found)})
  return mention === null ? null : placed(reader, i, mention)
}

/** `the walls of a mine in Omo`, `coaxed the dog from a ditch`: a site of no name is where, not whose. */
function placed(reader: Reader, i: number, mention: PlaceMention): PlaceMention {
  const [first] = mention.parts
  const site =
    first?.name === null && ['site', 'room', 'nature', 'vehicle'].includes(sortNamed(first.sort)?.width ?? '')
  // `leant against the wall`
  if (mention.preposition === 'against') return site ? {...mention, relation: 'at'} : mention
  if (mention.relation !== 'origin' || !site || mention.preposition === 'to') return mention
  if (mention.preposition === 'from') return {...mention, relation: 'from'}
  // `the owner of a pub in Hull`
  return mention.parts.length > 1 && !isOrigin(reader, i) ? {...mention, relation: 'at'} : mention
}

/** `next to the church`, `north of Leeds` are near; `a man from Leeds` is whose place it is. */
function relationAt(reader: Reader, i: number, found: PlaceRelation): PlaceRelation {
  const before = reader.tokens[i - 1]
  if (before === undefined) return found
  if (found === 'to' && /^(?:next|close|closer|adjacent|opposite)$/u.test(before.lower)) return 'near'
  if (found === 'origin' && (sideOfWord(before.lower) !== null || /^(?:outskirts|front|outside)$/u.test(before.lower)))
    return 'near'
  // `home to the airport`
  if (found === 'to' && before.lower === 'home') return 'origin'
  if (before.lower === 'out' && found === 'origin') return 'from'
  return found === 'from' && isOrigin(reader, i) ? 'origin' : found
}

/** The place that begins at `first`; null where none does. */
export function placeFrom(
  reader: Reader,
  first: number,
  {preposition, relation}: Pick<PlaceMention, 'preposition' | 'relation'>,
): PlaceMention | null {
  const sentence = reader.tokens[first]?.sentence ?? -1
  let to = phraseEnd(reader, first, sentence)
  if (to === first) return null
  const parts = partsOfPhrase(reader, first, to, '')
  if (parts.length === 0 || isState(reader, first, to, parts)) return null
  // `gate 12 of Terminal 2`
  if (parts[0]?.side?.startsWith('#') === true && tokensOf(reader, to)?.pos === 'NUM') to++
  while (parts.length < MOST_PARTS) {
    const last = parts.at(-1) as PlacePart
    const wider = widerFrom(reader, to, sentence, last)
    if (wider === null) break
    parts.push(...wider.parts)
    to = wider.to
  }
  return {...stretch(reader, first, to), preposition, relation, parts: joined(parts)}
}

/** `in prison`, `at school`, `home to`: a state or an office, no site. */
function isState({tokens}: Reader, first: number, to: number, [part]: readonly PlacePart[]): boolean {
  if (part?.name !== null || part.sort === null || part.side !== null) return false
  const bare = to - first === 1 && /(?:NOUN|PROPN)/u.test(tokens[first]?.pos ?? '')
  return (bare && STATES.has(part.sort)) || (part.sort === 'home' && tokens[to]?.lower === 'to')
}
const STATES = new Set(
  'prison court school university church office cell dock port market station limb seat field home-office stand goal deck gate plant part end'.split(
    ' ',
  ),
)

/** Every place that a preposition leads to, in the order of the text; a wider part is no mention of its own. */
export function placesOf(marked: Marked): PlaceMention[] {
  const reader = new Reader(marked)
  const out: PlaceMention[] = []
  for (let i = 0; i < marked.tokens.length; i++) {
    const mention = mentionAt(reader, i) ?? bareAt(reader, i)
    if (mention === null) continue
    out.push(mention)
    i = mention.to - 1
  }
  return out
}
