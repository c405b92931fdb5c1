/**
 * Places that no preposition leads to.
 *
 * Example: `painted the upper lock`, `Gate 41`, `took the town of Sake`, `Zurich airport said`, `has chosen Romania`.
 * Avoids: `France agreed`, `London mayor`: a place that acts, or whose somebody is. Cost: constant a token.
 */
import type {Token} from '../types.ts'
import {placeFrom} from './find.ts'
import {isShaped} from './named.ts'
import {sortNamed} from './nouns.ts'
import {NUMBERED, sortAt, type Reader} from './reader.ts'
import {isNumbered, sideOfWord} from './sides.ts'
import type {PlaceMention} from './types.ts'
import {opensWithCapital} from '../letters.ts'

const BARE = {preposition: '', relation: 'at'} as const

export function bareAt(reader: Reader, i: number): PlaceMention | null {
  const token = reader.tokens[i] as Token
  return (
    sidedAt(reader, i) ?? numberedAt(reader, i) ?? townAt(reader, i) ?? reachedAt(reader, i, token) ?? siteAt(reader, i)
  )
}

/** `painted the upper lock`: what is told from its fellow. */
function sidedAt(reader: Reader, i: number): PlaceMention | null {
  const side = sideOfWord(reader.tokens[i]?.lower ?? '')
  if (side === null || isNumbered(side)) return null
  const mention = placeFrom(reader, i, BARE)
  return mention?.parts[0]?.side === side && mention.parts[0].sort !== null ? mention : null
}

/** `Gate 41 was closed` */
function numberedAt(reader: Reader, i: number): PlaceMention | null {
  const [token, next] = [reader.tokens[i], reader.tokens[i + 1]]
  if (!NUMBERED.test(token?.lower ?? '') || token?.sentence !== next?.sentence || !/^\d{1,3}$/u.test(next?.text ?? ''))
    return null
  const mention = placeFrom(reader, i, BARE)
  return mention?.parts[0]?.side === sideOfWord(next?.text ?? '') ? mention : null
}

/** `took the town of Sake` */
function townAt(reader: Reader, i: number): PlaceMention | null {
  const {tokens} = reader
  const width = sortNamed(sortAt(tokens, i)?.key ?? null)?.width
  if ((width !== 'town' && width !== 'wide') || tokens[i + 1]?.lower !== 'of' || !reader.nameAt.has(i + 2)) return null
  const mention = placeFrom(reader, i, BARE)
  return mention?.parts[0]?.name === null ? null : mention
}

/** `left Ostrowa`, `has chosen Romania`: what such a verb takes is a place, where its name is one. */
function reachedAt(reader: Reader, i: number, {sentence}: Token): PlaceMention | null {
  const name = reader.nameAt.get(i)
  const before = reader.at(i - 1, sentence)
  const verb = before?.lower === 'the' ? reader.at(i - 2, sentence) : before
  if (name?.from !== i || verb === null || verb.pos !== 'VERB' || !REACHING.has(verb.lemma)) return null
  if (name.sort !== 'place' && !isShaped(name.name)) return null
  // `left Tunis` is where it comes from
  const mention = placeFrom(reader, i, LEAVING.has(verb.lemma) ? {preposition: '', relation: 'from'} : BARE)
  return mention?.parts[0]?.name === null ? null : mention
}
const LEAVING = new Set(['leave', 'flee', 'quit', 'exit'])
const REACHING = new Set(
  'leave reach enter visit choose pick select hit strike flee quit favour favor prefer seize capture retake occupy storm bomb shell attack cross approach near exit tour overlook pass land'.split(
    ' ',
  ),
)

/** `Zurich airport said`, `Cyprus’s coast`: a site with the name of its town. */
function siteAt(reader: Reader, i: number): PlaceMention | null {
  const name = reader.nameAt.get(i)
  if (name?.from !== i || name.sort !== 'place') return null
  const next = reader.tokens[name.to]
  if (next?.sentence !== name.sentence || opensWithCapital(next.text)) return null
  const mention = placeFrom(reader, i, BARE)
  if (mention === null || mention.to === name.to || mention.parts.length < 2) return null
  const width = sortNamed(mention.parts[0]?.sort ?? null)?.width
  return width === 'site' || width === 'way' || width === 'nature' || width === 'part' ? mention : null
}
