/**
 * Whether two times of one event can both be right: asked by all rules on days and hours.
 *
 * Example: `on Monday` / `on Tuesday` are apart; `by the end of March` meets any day from now to then. Avoids: a day that the
 * other article gives elsewhere of what may be the same event.
 */
import {push} from '../../../pipeline/lists.ts'
import {halves, timesMeet} from '../../annotate/times/meet.ts'
import type {Annotated, TimeMention} from '../../annotate/types.ts'
import {sameAct} from '../acts.ts'
import {dayOf, eventTimesOf, type EventTime} from '../events.ts'
import type {Timed} from './date-tie.ts'
import {quotable} from '../spans.ts'
import type {Stand, StoryView, Value} from '../types.ts'
import {onceAnArticle} from '../once.ts'

export interface When {
  readonly member: number
  readonly event: EventTime
}

export const GUARDS = [
  'same event',
  'both told or both planned',
  'told after it happened',
  'not the day of the speech',
  'not elsewhere in the other article',
]

/** `last night` of a page dated a day too early or late is no conflict worth a morning: pages carry the day of a version. */
export const isLoose = ({event: {time: x}}: When, {event: {time: y}}: When): boolean =>
  (x.basis === 'relative' || y.basis === 'relative') &&
  x.lastDay !== null &&
  y.lastDay !== null &&
  Math.abs(x.lastDay - y.lastDay) <= (isSpan(x) && isSpan(y) ? A_MONTH : 1)

/** `this week` / `last week`, `this month` / `last month` turn over between two editions. */
const isSpan = ({basis, grain}: TimeMention): boolean => basis === 'relative' && (grain === 'week' || grain === 'month')
const A_MONTH = 31

/** As date-tie.ts asks. */
export const timedOf = ({member, event}: When): Timed => ({member, place: event.time, acts: event.acts})

export function valueOf(story: StoryView, when: When): Value<When> {
  const {member, event} = when
  const {time} = event
  const annotated = story.members[member] as Annotated
  const {firstDay, lastDay, clock, start, end} = time
  const said = (time.in === 'title' ? (annotated.article.title ?? '') : annotated.article.text).slice(start, end)
  const days =
    firstDay === null
      ? said.toLowerCase()
      : firstDay === lastDay
        ? isoDay(firstDay)
        : `${isoDay(firstDay)}/${isoDay(lastDay ?? firstDay)}`
  const norm = clock === null ? days : `${days} ${clock.join('-')}`
  return {member, said, norm, fact: when, evidence: [quotable(annotated, time.sentence, time), time]}
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

export function standOf(story: StoryView, a: When, b: When): Stand {
  const stand = bareStand(story, a, b)
  if (stand !== 'apart') return stand
  return elsewhere(story, a, b) || elsewhere(story, b, a) ? 'compatible' : 'apart'
}

/** Of the two alone, whatever else their articles say. */
export function bareStand(story: StoryView, a: When, b: When): Stand {
  if (isOneDay(a.event.time, b.event.time)) return 'same'
  const deadlines = deadlinesStand(a.event, b.event)
  if (deadlines !== null) return deadlines
  const met = timesMeet(dueTime(story, a), dueTime(story, b))
  // `tolled at 2.15 pm` / `tolled at 7.40 pm on Friday`: the hours of one act exclude each other, the day left open
  const apart = halves(a.event.time).every(x => halves(b.event.time).every(y => hoursApart(x, y)))
  return met === 'unknown' && apart ? 'apart' : met
}

/** Minutes by which two tellings of one hour may differ: `shortly before eight`. */
const AN_HOUR = 60

function hoursApart(
  {clock: x, zone: a, firstDay: s}: TimeMention,
  {clock: y, zone: b, firstDay: t}: TimeMention,
): boolean {
  if (x === null || y === null || (s !== null && t !== null) || (a ?? null) !== (b ?? null)) return false
  // `about half past nine`
  const isPoint = ([from, to]: readonly [number, number]): boolean => to - from <= 1.5 * AN_HOUR
  return isPoint(x) && isPoint(y) && (x[0] > y[1] + AN_HOUR || y[0] > x[1] + AN_HOUR)
}

/** Two deadlines may be said of one week and mean one; a month apart they are two. */
const ONE_WEEK = 6

/** `must be exchanged by March 31` / `by the end of May`: of two deadlines the earlier is no part of the later. */
function deadlinesStand(a: EventTime, b: EventTime): Stand | null {
  const isDue = ({relation, planned}: EventTime): boolean => planned && (relation === 'by' || relation === 'before')
  if (!isDue(a) || !isDue(b) || a.time.lastDay === null || b.time.lastDay === null) return null
  if (a.time.lastDay === b.time.lastDay) return 'same'
  return Math.abs(a.time.lastDay - b.time.lastDay) > ONE_WEEK ? 'apart' : 'compatible'
}

/** `Monday` and `Monday at 6 a.m.` stand side by side against Tuesday. */
const isOneDay = (a: TimeMention, b: TimeMention): boolean =>
  a.firstDay !== null &&
  a.firstDay === a.lastDay &&
  a.firstDay === b.firstDay &&
  a.lastDay === b.lastDay &&
  (a.clock === null || b.clock === null) &&
  a.clash === null &&
  b.clash === null

/** `by the end of March` is any day from now to then. */
function dueTime(story: StoryView, {member, event}: When): TimeMention {
  const {time, relation, planned} = event
  const from = dayOf(story.members[member] as Annotated)
  if (!planned || (relation !== 'by' && relation !== 'before') || time.firstDay === null || from === null) return time
  return {...time, firstDay: Math.min(from, time.firstDay), clock: null}
}

/**
 * The other article gives this very day elsewhere, of what may be the same: the sentences may be about two days of one
 * event. A week has seven days: that the mayor resigned on a Monday too says nothing of the Monday of the fire.
 */
function elsewhere(story: StoryView, {event: wanted}: When, {member, event}: When): boolean {
  const {firstDay} = wanted.time
  const other = story.members[member] as Annotated
  return (firstDay === null ? [] : (timesByDay(other).get(firstDay) ?? [])).some(
    time => time.from !== event.time.from && timesMeet(time, wanted.time) === 'same' && isOfOne(other, time, wanted),
  )
}

/** The times of an article that are of one day, by that day: no other is the same as a time that is asked for. */
const timesByDay = onceAnArticle(({times}): ReadonlyMap<number, readonly TimeMention[]> => {
  const byDay = new Map<number, TimeMention[]>()
  for (const time of times) {
    const {firstDay, lastDay} = time
    if (firstDay !== null && firstDay === lastDay) push(byDay, firstDay, time)
  }
  return byDay
})

const eventsByTime = onceAnArticle(
  (member): ReadonlyMap<TimeMention, EventTime> => new Map(eventTimesOf(member).map(event => [event.time, event])),
)

/** An act in common, or words enough; a time that no event was read for may be of any. */
function isOfOne(member: Annotated, time: TimeMention, {acts, words}: EventTime): boolean {
  const other = eventsByTime(member).get(time)
  if (other === undefined) return time.role !== 'speech'
  if (other.acts.some(act => acts.some(one => sameAct(act, one)))) return true
  return [...other.words].filter(word => words.has(word)).length >= WORDS_OF_ONE
}

/** One word in common is the topic of the story. */
const WORDS_OF_ONE = 2
