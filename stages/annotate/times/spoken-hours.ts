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

export interface Half {
  readonly side: readonly [number, number]
  /** Where the words of the half end; the hour itself where a day stands between, which is read for itself. */
  readonly to: number
}

/** `in the morning`, `at night`; `on Tuesday afternoon`, `this morning`, `yesterday evening`. */
export function halfAt(line: Line, i: number): Half | null {
  const [first, second, third] = [lowerAt(line, i), lowerAt(line, i + 1), lowerAt(line, i + 2)]
  const night = first === 'at' && second === 'night' ? SIDES.get('night') : undefined
  if (night !== undefined) return {side: night, to: i + 2}
  const inThe = first === 'in' && second === 'the' ? SIDES.get(third) : undefined
  if (inThe !== undefined) return {side: inThe, to: i + 3}
  const day = first === 'on' ? second : first
  const side = DAYS.test(day) ? SIDES.get(first === 'on' ? third : second) : undefined
  return side === undefined ? null : {side, to: i}
}

const DAYS = /^(?:this|that|yesterday|tomorrow|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** The hour of that half of the day; null where it has none. */
export const inHalf = (minute: number, [first, last]: readonly [number, number]): number | null =>
  [0, 12, 24].map(later => (minute % 720) + later * 60).find(each => each >= first * 60 && each < (last + 1) * 60) ??
  null

/** `past one`, `to eight`, `after two`: the hour is one without its half of day. */
function openHour(line: Line, place: number): number | null {
  const hour = countAt(line, place)
  if (hour === null || hour < 1 || hour > 12) return null
  const after = line.tokens[at(line, place + 1).token]
  // `before eight people came`, `a quarter to 12 months`
  return /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/u.test(after?.pos ?? '') && at(line, place + 1).kind !== 'end' ? null : hour
}

export interface Spoken {
  readonly minute: number
  readonly to: number
  /** The half of the day is not said. */
  readonly open: boolean
}

/** The minute after midnight, and where the words end. */
export function spokenHour(line: Line, i: number): Spoken | null {
  const minutes = minutesAt(line, i)
  const joint = minutes === null ? '' : lowerAt(line, minutes.to)
  const shifted = minutes !== null && /^(?:past|to)$/u.test(joint)
  const place = shifted ? minutes.to + 1 : i
  const hour = countAt(line, place)
  if (hour === null || hour < 1 || hour > 12) return null
  const struck = lowerAt(line, place + 1) === "o'clock" ? place + 2 : place + 1
  const half = halfAt(line, struck)
  const shift = !shifted ? 0 : joint === 'past' ? minutes.count : -minutes.count
  if (half !== null) {
    const whole = inHalf(hour * 60, half.side)
    return whole === null
      ? null
      : {minute: Math.max(0, whole + shift), to: half.to === struck ? struck : half.to, open: false}
  }
  // `at five past nine`, `a quarter to ten`; `shortly after two`
  const clear =
    shifted && minutes.count % 5 === 0
      ? /^(?:at|about|around|until|by|from|after|before|since|a|nearly|almost)$/u
      : NEAR_HOUR
  const led =
    clear.test(lowerAt(line, i - 1)) &&
    (shifted || /^(?:shortly|just|soon|right|minutes|well)$/u.test(lowerAt(line, i - 2)))
  if (!led || openHour(line, place) === null) return null
  return {minute: ((hour % 12) * 60 + shift + 720) % 720, to: struck, open: true}
}

const NEAR_HOUR = /^(?:before|after)$/u
