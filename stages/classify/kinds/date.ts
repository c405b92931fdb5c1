/**
 * date: days and times of one event that cannot both be right, given each article’s own date.
 *
 * Example: `was convicted on Thursday` (of a paper of 7 March) / `On March 5 a jury convicted`. Avoids: another event of the
 * same sentence, the day of the interview, a plan against what came, two bare weekdays without dates.
 */
import {timesMeet} from '../../annotate/times/meet.ts'
import type {Annotated, TimeMention} from '../../annotate/types.ts'
import {componentsOf} from '../components.ts'
import {dayOf, eventTimesOf, type EventTime} from '../events.ts'
import {weighed} from '../settle.ts'
import {quotable} from '../spans.ts'
import {lineAt, type KindOfFact, type Slot, type Stand, type StoryView, type Value} from '../types.ts'
import {comparable, meetingOf, type Met} from './date-meet.ts'
import {weekdayAgainstDate, departureAfterArrival} from './date-within.ts'

interface When {
  readonly member: number
  readonly event: EventTime
}

interface Meeting extends Met {
  readonly a: When
  readonly b: When
}

export const date: KindOfFact = {
  kind: 'date',
  propose: story => [
    ...across(story).map(slot => weighed(slot)),
    ...story.members.flatMap((_, member) => within(story, member)).map(slot => weighed(slot)),
  ],
}

const within = (story: StoryView, member: number): Slot<TimeMention>[] => [
  ...weekdayAgainstDate(story, member),
  ...departureAfterArrival(story, member),
]

const keyOf = ({member, event}: When): string => `${member}:${event.time.from}`

function across(story: StoryView): Slot<When>[] {
  const events = story.members.map(eventTimesOf)
  const likeness = likenessOf(story)
  const meetings: Meeting[] = []
  events.forEach((left, i) => {
    events.slice(i + 1).forEach((right, k) => {
      const j = i + 1 + k
      for (const x of left)
        for (const y of right) {
          const [a, b] = [
            {member: i, event: x},
            {member: j, event: y},
          ]
          if (!comparable(story, a, b)) continue
          const met = meetingOf(story, x, y, likeness(i, x.time.sentence, j, y.time.sentence))
          if (met !== null) meetings.push({a, b, ...met})
        }
    })
  })
  const whens = new Map(meetings.flatMap(({a, b}) => [a, b]).map(when => [keyOf(when), when]))
  return componentsOf(meetings.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).map(keys =>
    slotOf(
      story,
      keys.map(key => whens.get(key) as When),
      meetings.filter(({a}) => keys.includes(keyOf(a))),
    ),
  )
}

/** How much two sentences of two members tell the same; 0 where nothing links them. */
function likenessOf(
  story: StoryView,
): (m: number, s: number, n: number, t: number) => {like: number; verbatim: number} {
  const known = new Map(
    story.alignment.links.map(({a, b, likeness, verbatim}) => {
      const [x, y] = [lineAt(story, a), lineAt(story, b)]
      return [`${x.member}:${x.sentence}|${y.member}:${y.sentence}`, {like: likeness, verbatim}] as const
    }),
  )
  return (m, s, n, t) => known.get(`${m}:${s}|${n}:${t}`) ?? known.get(`${n}:${t}|${m}:${s}`) ?? {like: 0, verbatim: 0}
}

function slotOf(story: StoryView, whens: readonly When[], meetings: readonly Meeting[]): Slot<When> {
  const apart = meetings.filter(({a, b}) => standOf(story, a, b) === 'apart')
  const met = apart.length > 0 ? apart : meetings
  const framed = met.some(({by}) => by === 'frame')
  const bare = whens.every(({event}) => event.time.basis === 'weekday')
  const act = [...met, ...meetings].map(({act: shared}) => shared).find(shared => shared !== null)
  return {
    about: act === undefined ? 'day of the event' : `when: ${act}`,
    rule: framed ? 'date/same-frame' : 'date/same-event',
    scope: 'across',
    verdict: 'conflict',
    severity: bare ? 'low' : 'high',
    strength: met.every(({a, b}) => isLoose(a, b)) ? 'weak' : framed && !bare ? 'strong' : 'likely',
    why: framed
      ? 'the same words stand around both times, and they exclude each other'
      : 'one event is told, and its times exclude each other',
    guards: GUARDS,
    numbers: {
      likeness: Math.round(100 * Math.max(...met.map(({like}) => like))) / 100,
      shared: Math.max(...met.map(({shared}) => shared)),
    },
    values: whens.map(when => valueOf(story, when)),
    stand: (a, b) => (a.norm === b.norm ? 'same' : standOf(story, a.fact, b.fact)),
  }
}

const GUARDS = [
  'same event',
  'both told or both planned',
  'told after it happened',
  'not the day of the speech',
  'not elsewhere in the other article',
]

/** `last night` of a page dated a day too early or late is no conflict worth a morning: pages carry the day of a version. */
const isLoose = ({event: {time: x}}: When, {event: {time: y}}: When): boolean =>
  (x.basis === 'relative' || y.basis === 'relative') &&
  x.lastDay !== null &&
  y.lastDay !== null &&
  Math.abs(x.lastDay - y.lastDay) <= 1

function valueOf(story: StoryView, when: When): Value<When> {
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

function standOf(story: StoryView, a: When, b: When): Stand {
  if (isOneDay(a.event.time, b.event.time)) return 'same'
  const stand = timesMeet(dueTime(story, a), dueTime(story, b))
  if (stand !== 'apart') return stand
  return elsewhere(story, a, b) || elsewhere(story, b, a) ? 'compatible' : 'apart'
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

/** The other article gives this very day elsewhere: the sentences may be about two days of one event. */
const elsewhere = (story: StoryView, {event: wanted}: When, {member, event}: When): boolean =>
  (story.members[member]?.times ?? []).some(
    time => time.from !== event.time.from && timesMeet(time, wanted.time) === 'same',
  )
