/**
 * Every date, hour and duration of an article, resolved against the day it was published.
 *
 * Example: published Thursday 2022-03-10, `last Monday (7 Mar) at 6:30pm` is day 2022-03-07, clock 1110; `a three-week trial`
 * is a duration of 30,240 minutes. Avoids: `for two days` taken for a date. Cost: one pass, bounded look-around.
 */
import {at, linesOf, stretchOf, type Line, type Marked} from './quantities/atoms.ts'
import {OPENERS} from './quantities/number-words.ts'
import {quantitySettings, timeSettings, type TimeSettings} from './quantities/settings.ts'
import {durationAt} from './times/durations.ts'
import {mergedPieces} from './times/merge.ts'
import type {Piece} from './times/piece.ts'
import {resolved} from './times/resolve.ts'
import {roleOf, tenseOf} from './times/tense.ts'
import type {AsOf, Duration, TimeMention} from './types.ts'

export interface Times {
  readonly times: TimeMention[]
  readonly durations: Duration[]
}

/** `late on Sunday` is an evening, `early Monday` a morning. */
function clockOf({clock, edge, weekday, day, away}: Piece): readonly [number, number] | null {
  if (clock) return clock
  const dayLong = weekday !== undefined || day !== undefined || away?.unit === 'day'
  if (!dayLong || edge === undefined) return null
  return edge === 'early' ? [0, 600] : edge === 'late' || edge === 'end' ? [960, 1620] : [540, 1020]
}

const SOUTH =
  /^(?:australian?s?|queensland|tasmania|zealand|zealanders?|african?|johannesburg|argentin(?:a|e|ian)|chile(?:an)?|brazil(?:ian)?|uruguay(?:an)?|paraguay(?:an)?|bolivian?|peru(?:vian)?|zimbabwe(?:an)?|mozambique|namibian?|botswana|zambian?|madagascar|fiji(?:an)?|samoan?|tongan?|papua|antarctic(?:a)?|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington)$/u

/** A country or a great city of the southern half in the sentence, or where the article opens. */
const isSouth = ({tokens, firstToken, endToken}: Line): boolean =>
  [tokens.slice(0, OPENING), tokens.slice(firstToken, endToken)].some(part =>
    part.some(({lower, pos}) => pos !== 'VERB' && SOUTH.test(lower)),
  )
const OPENING = 60

/** The day a text is read as of; `loose` where the whole day was lent. */
interface Reading {
  readonly published: number | null
  readonly loose: boolean
}

function mention(line: Line, piece: Piece, {published, loose}: Reading, settings: TimeSettings): TimeMention {
  const found = resolved(piece, {published, tense: tenseOf(line, piece, settings), settings})
  const {grain, basis} = found
  // `yesterday` of a day that was only lent is no certain day, and no slip of the weekday
  const span = loose && basis === 'relative' && (grain === 'day' || grain === 'part-of-day') ? null : found.span
  const clash = loose ? null : found.clash
  const clock = clockOf(piece)
  const hour = clock && (grain === 'day' || grain === 'part-of-day')
  // overnight into Sunday may have begun on Saturday
  const overnight = clock !== null && clock[1] > 1800
  return {
    ...stretchOf(line, piece.from, piece.to),
    grain: hour ? (piece.sharp === true ? 'minute' : 'part-of-day') : grain,
    firstDay: span === null ? null : span[0] - (overnight ? 1 : 0),
    lastDay: span?.[1] ?? null,
    clock: hour ? clock : null,
    weekday: piece.nth === undefined ? (piece.weekday ?? null) : null,
    basis,
    clash,
    role: roleOf(line, piece, settings),
    said: {year: piece.year ?? null, month: piece.month ?? null, day: piece.day ?? null},
    // local time is what an hour without zone means
    zone: piece.zone === 'local' ? null : (piece.zone ?? null),
    ...(piece.season === undefined ? {} : {season: piece.season, ...(isSouth(line) ? {south: true as const} : {})}),
    ...(piece.open === true && hour ? {open: true as const} : {}),
  }
}

function durationsOf(line: Line, taken: ReadonlySet<number>): Duration[] {
  const out: Duration[] = []
  for (let i = 0; i < line.atoms.length; i++) {
    const {kind, lower, token} = at(line, i)
    if (taken.has(token) || (kind !== 'digits' && lower !== 'the' && !OPENERS.has(lower))) continue
    const found = durationAt(line, i, quantitySettings)
    if (!found) continue
    out.push(found.duration)
    i = found.to - 1
  }
  return out
}

export function timesOf(
  marked: Marked,
  {settings = timeSettings, asOf = null}: {readonly settings?: TimeSettings; readonly asOf?: AsOf | null} = {},
): Times {
  const own = marked.article.published?.day
  const reading = {published: own ?? asOf?.day ?? null, loose: own === undefined && asOf?.lent === 'day'}
  const times: TimeMention[] = []
  const durations: Duration[] = []
  for (const line of linesOf(marked)) {
    const own = mergedPieces(line, settings).map(piece => mention(line, piece, reading, settings))
    const taken = new Set<number>()
    for (const {from, to} of own) for (let t = from; t < to; t++) taken.add(t)
    times.push(...own)
    durations.push(...durationsOf(line, taken))
  }
  return {times, durations}
}
