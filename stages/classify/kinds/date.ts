/**
 * date: days and times of one event that cannot both be right, given each article’s own date.
 *
 * Example: `was convicted on Thursday` (of a paper of 7 March) / `On March 5 a jury convicted`. Avoids: another event of the
 * same sentence, the day of the interview, a plan against what came, two bare weekdays without dates.
 */
import {greatest, push} from '../../../pipeline/lists.ts'
import type {Annotated, TimeMention} from '../../annotate/types.ts'
import {componentsOf} from '../components.ts'
import {eventTimesOf, type EventTime} from '../events.ts'
import {weighed} from '../settle.ts'
import {datesWithin} from '../within/index.ts'
import {lineAt, type KindOfFact, type Slot, type StoryView} from '../types.ts'
import {comparable, meetingOf, type Met} from './date-meet.ts'
import {GUARDS, isLoose, standOf, valueOf, type When} from './date-stand.ts'
import {isMatchMinute, lengthsLinked} from './date-lengths.ts'
import {ordersLinked} from './date-order.ts'
import {timesLinked} from './date-linked.ts'
import {timesSlipped} from './date-slip.ts'
import {durationsSwapped, timesSwapped} from './date-swap.ts'
import {LENGTH} from './figure-terms.ts'
import type {Figure} from './figures.ts'
import {meetingsOf} from './number-meet.ts'
import {slotsOf} from './number-slots.ts'
import {timesFiner} from './finer.ts'
import {weekdayAgainstDate, departureAfterArrival} from './date-within.ts'

interface Meeting extends Met {
  readonly a: When
  readonly b: When
}

export const date: KindOfFact = {
  kind: 'date',
  propose: story => [
    ...across(story).map(slot => weighed(slot)),
    ...timesSwapped(story).map(slot => weighed(slot)),
    ...timesSlipped(story).map(slot => weighed(slot)),
    ...timesLinked(story).map(slot => weighed(slot)),
    ...lengthsLinked(story).map(slot => weighed(slot)),
    ...ordersLinked(story).map(slot => weighed(slot)),
    ...lengths(story).map(slot => weighed(slot)),
    ...durationsSwapped(story).map(slot => weighed(slot)),
    ...story.members.flatMap((_, member) => within(story, member)).map(slot => weighed(slot)),
    ...datesWithin(story),
    ...timesFiner(story).map(slot => weighed(slot)),
  ],
}

const within = (story: StoryView, member: number): Slot<TimeMention>[] => [
  ...weekdayAgainstDate(story, member),
  ...departureAfterArrival(story, member),
]

/** `The regatta went on for 36 hours` / `The four-day regatta`: figures like any other, of the kind date. */
const lengths = (story: StoryView): Slot<Figure>[] =>
  slotsOf(
    story,
    meetingsOf(story).filter(
      ({a, b}) =>
        a.quantity.unit === LENGTH &&
        ![a, b].some(({member, quantity}) => isMatchMinute(story.members[member] as Annotated, quantity)),
    ),
  ).map(slot => ({...slot, about: 'how long', rule: 'date/length', severity: 'medium'}))

const keyOf = ({member, event}: When): string => `${member}:${event.time.from}`

function across(story: StoryView): Slot<When>[] {
  const likeness = likenessOf(story)
  const meetings: Meeting[] = []
  for (const [a, b] of timesHeld(story)) {
    if (!comparable(story, a, b)) continue
    const [x, y] = [a.event, b.event]
    const met = meetingOf(story, x, y, likeness(a.member, x.time.sentence, b.member, y.time.sentence))
    if (met !== null) meetings.push({a, b, ...met})
  }
  const whens = new Map(meetings.flatMap(({a, b}) => [a, b]).map(when => [keyOf(when), when]))
  const groups = componentsOf(meetings.map(({a, b}) => [keyOf(a), keyOf(b)] as const))
  const groupOf = new Map(groups.flatMap((keys, group) => keys.map(key => [key, group] as const)))
  const met: Meeting[][] = groups.map(() => [])
  for (const meeting of meetings) met[groupOf.get(keyOf(meeting.a)) ?? -1]?.push(meeting)
  return groups.map((keys, group) =>
    slotOf(
      story,
      keys.map(key => whens.get(key) as When),
      met[group] ?? [],
    ),
  )
}

/**
 * Every time of one article with every time of another. Two lists of results have thousands each: of these only the times of
 * sentences that are linked.
 */
function* timesHeld(story: StoryView): Generator<readonly [When, When]> {
  const events = story.members.map(eventTimesOf)
  const areMany = (i: number, j: number): boolean =>
    (events[i]?.length ?? 0) * (events[j]?.length ?? 0) > story.settings.dateTimesHeld
  for (const [i, left] of events.entries())
    for (let j = i + 1; j < events.length; j++)
      if (!areMany(i, j)) for (const x of left) for (const y of events[j] ?? []) yield [whenOf(i, x), whenOf(j, y)]
  const sentences = events.map(bySentence)
  for (const link of story.alignment.links) {
    const [{member: i, sentence: s}, {member: j, sentence: t}] = [lineAt(story, link.a), lineAt(story, link.b)]
    if (areMany(i, j))
      for (const x of sentences[i]?.get(s) ?? [])
        for (const y of sentences[j]?.get(t) ?? []) yield [whenOf(i, x), whenOf(j, y)]
  }
}

function bySentence(events: readonly EventTime[]): ReadonlyMap<number, readonly EventTime[]> {
  const found = new Map<number, EventTime[]>()
  for (const event of events) push(found, event.time.sentence, event)
  return found
}

const whenOf = (member: number, event: EventTime): When => ({member, event})

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
      likeness: Math.round(100 * greatest(met.map(({like}) => like))) / 100,
      shared: greatest(met.map(({shared}) => shared)),
    },
    values: whens.map(when => valueOf(story, when)),
    stand: (a, b) => (a.norm === b.norm ? 'same' : standOf(story, a.fact, b.fact)),
  }
}
