/**
 * Hours in words: `six in the morning`, `twenty to eight in the evening`, `half past 2 in the afternoon`, `ten at night`.
 *
 * Avoids: `six in the boat`, `ten at home`: the half of day must follow. Cost: bounded look-ahead.
 */
import {at, isHyphen, lowerAt, type Line} from '../quantities/atoms.ts'
import {SMALL} from '../quantities/number-words.ts'

/** First and last hour that each half of day can have, on the clock of 24 hours. */
const SIDES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['morning', [0, 11]],
  ['afternoon', [12, 18]],
  ['evening', [16, 23]],
  ['night', [18, 29]],
])

function countAt(line: Line, i: number): number | null {
  const {kind, text, lower} = at(line, i)
  const count = kind === 'digits' && /^\d{1,2}$/u.test(text) ? Number(text) : SMALL.get(lower)
  return count ?? null
}

/** `quarter`, `half`, `twenty`, `25`, `twenty-five`, before `past` or `to`. */
function minutesAt(line: Line, i: number): {count: number; to: number} | null {
  const word = lowerAt(line, i)
  if (word === 'quarter') return {count: 15, to: i + 1}
  if (word === 'half') return {count: 30, to: i + 1}
  if (word === 'twenty')
    return isHyphen(at(line, i + 1)) && lowerAt(line, i + 2) === 'five'
      ? {count: 25, to: i + 3}
      : {count: 20, to: i + 1}
  const count = countAt(line, i)
  return count === null || count >= 60 ? null : {count, to: i + 1}
}

/** `in the morning`, `at night`; its end. */
function sideAt(line: Line, i: number): {side: readonly [number, number]; to: number} | null {
  const night = lowerAt(line, i) === 'at' && lowerAt(line, i + 1) === 'night'
  const inThe = lowerAt(line, i) === 'in' && lowerAt(line, i + 1) === 'the'
  const side = night ? SIDES.get('night') : inThe ? SIDES.get(lowerAt(line, i + 2)) : undefined
  return side === undefined ? null : {side, to: night ? i + 2 : i + 3}
}

/** The minute after midnight, and where the words end. */
export function spokenHour(line: Line, i: number): {readonly minute: number; readonly to: number} | null {
  const minutes = minutesAt(line, i)
  const joint = minutes === null ? '' : lowerAt(line, minutes.to)
  const shifted = minutes !== null && /^(?:past|to)$/u.test(joint)
  const place = shifted ? minutes.to + 1 : i
  const hour = countAt(line, place)
  if (hour === null || hour < 1 || hour > 12) return null
  const struck = lowerAt(line, place + 1) === "o'clock" ? place + 2 : place + 1
  const half = sideAt(line, struck)
  if (half === null) return null
  const [first, last] = half.side
  const whole = [hour % 12, (hour % 12) + 12, (hour % 12) + 24].find(each => each >= first && each <= last)
  if (whole === undefined) return null
  const shift = !shifted ? 0 : joint === 'past' ? minutes.count : -minutes.count
  return {minute: Math.max(0, whole * 60 + shift), to: half.to}
}
