/**
 * date/swap: one day or hour replaced where the words around it are the same.
 *
 * Example: `closed in 1987 after a dispute` / `closed in 1978 after a dispute`. Avoids: two bare weekdays of pages of other
 * weeks, `today` of one page against a date of another that meets it (date-stand.ts).
 */
import type {Annotated, Duration, TimeMention} from '../../annotate/types.ts'
import {dayOf, eventTimesOf, type EventTime} from '../events.ts'
import {isAlone, memberAt, onlyAt} from '../swaps/marks.ts'
import {swapSlots, valueAt, type ReadSwap} from '../swaps/slots.ts'
import type {Piece, Swap} from '../swaps/types.ts'
import type {Slot, StoryView} from '../types.ts'
import {comparable} from './date-meet.ts'
import {isTerm, lengthOf} from './figure-terms.ts'
import {otherTurn} from './number-contrast.ts'
import {GUARDS, isLoose, standOf, valueOf, type When} from './date-stand.ts'

export const timesSwapped = (story: StoryView): Slot<When>[] =>
  swapSlots(story, {
    rule: 'date/swap',
    why: 'one time is replaced among the same words, and the two exclude each other',
    guards: GUARDS,
    read: readTimes,
    stand: (a, b) => (a.norm === b.norm ? 'same' : standOf(story, a.fact, b.fact)),
  })

function readTimes(story: StoryView, {a, b}: Swap): ReadSwap<When> | null {
  const [x, y] = [whenAt(story, a), whenAt(story, b)]
  if (x === null || y === null || !(comparable(story, x, y) || isUndated(story, x, y))) return null
  const bare = isBare(x.event.time) && isBare(y.event.time)
  return {
    about: x.event.acts[0] === undefined ? 'day of the event' : `when: ${x.event.acts[0]}`,
    severity: bare ? 'medium' : 'high',
    strength: isLoose(x, y) ? 'weak' : bare ? 'likely' : 'strong',
    values: [valueOf(story, x), valueOf(story, y)],
  }
}

/** How long it lasted: `a six-hour flight` / `a nine-hour flight`. */
export const durationsSwapped = (story: StoryView): Slot<Duration>[] =>
  swapSlots(story, {
    rule: 'date/duration-swap',
    why: 'one length of time is replaced among the same words, and the two exclude each other',
    guards: ['not rounded to each other', 'nothing else replaced at the place'],
    read: readDurations,
    stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
  })

function readDurations(story: StoryView, {a, b, pair}: Swap): ReadSwap<Duration> | null {
  const [x, y] = [onlyAt(memberAt(story, a).durations, a), onlyAt(memberAt(story, b).durations, b)]
  if (x === null || y === null || !isAlone(a, x) || !isAlone(b, y)) return null
  // a jail term or a ban is a number
  if (isTerm(memberAt(story, a), x) || isTerm(memberAt(story, b), y)) return null
  // `has been mayor for 12 years` / `has been on the council for 20 years`: long spans of a life have parts
  if (x.low >= LONG && y.low >= LONG && pair.kept < story.settings.dateFrameAgree) return null
  const [left, right] = [lengthOf(x), lengthOf(y)]
  // `nine miles on Sunday` / `four miles on Thursday`, `the first lap` / `the second lap`
  if (otherTurn(story.members, {member: a.member, quantity: left}, {member: b.member, quantity: right})) return null
  // `two weeks` / `15 days`: within a tenth they are one length
  if (x.low <= y.high * ROUNDLY && y.low <= x.high * ROUNDLY) return null
  const value = (piece: Piece, one: Duration): ReadSwap<Duration>['values'][number] =>
    valueAt(story, piece, {place: one, norm: `${one.low}-${one.high}`, fact: one})
  return {about: 'how long', severity: 'medium', strength: 'likely', values: [value(a, x), value(b, y)]}
}

/** Two years. */
const LONG = 2 * 365 * 1440

/** Lengths of time are told roughly. */
const ROUNDLY = 1.1

/** Two bare weekdays of pages without a date: in one frame the words alone exclude each other. */
const isUndated = (story: StoryView, {member: m, event: x}: When, {member: n, event: y}: When): boolean =>
  isBare(x.time) &&
  isBare(y.time) &&
  x.planned === y.planned &&
  [m, n].every(member => dayOf(story.members[member] as Annotated) === null)

const isBare = ({basis}: TimeMention): boolean => basis === 'weekday'

function whenAt(story: StoryView, piece: Piece): When | null {
  const member = memberAt(story, piece)
  const time = onlyAt(member.times, piece)
  const event: EventTime | undefined = time === null ? undefined : eventTimesOf(member).find(one => one.time === time)
  return event === undefined || time === null || !isAlone(piece, time) ? null : {member: piece.member, event}
}
