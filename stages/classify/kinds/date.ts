/**
 * date: days and times of one event that cannot both be right, given each article’s own date.
 *
 * Example: `was convicted on Thursday` (of a paper of 7 March) / `On March 5 a jury convicted`. Avoids: another event of the
 * same sentence, the day of the interview, a plan against what came, two bare weekdays without dates.
 */
import {timesMeet} from '../../annotate/times/meet.ts'
import type {Annotated, TimeMention} from '../../annotate/types.ts'
import {agreement, clauseAround, clauseWords, contextOf} from '../frames.ts'
import {sameAct} from '../acts.ts'
import {componentsOf} from '../components.ts'
import {weighed} from '../settle.ts'
import {quotable} from '../spans.ts'
import {lineAt, type KindOfFact, type Slot, type Stand, type StoryView, type Value} from '../types.ts'
import {weekdayAgainstDate, departureAfterArrival} from './date-within.ts'

interface When {
  readonly member: number
  readonly time: TimeMention
}

interface Meeting {
  readonly a: When
  readonly b: When
  readonly sameFrame: boolean
  readonly likeness: number
}

export const date: KindOfFact = {
  kind: 'date',
  propose: story => [...across(story), ...story.members.flatMap((_, member) => within(story, member))].map(weighed),
}

const within = (story: StoryView, member: number): Slot<TimeMention>[] => [
  ...weekdayAgainstDate(story, member),
  ...departureAfterArrival(story, member),
]

function across(story: StoryView): Slot<TimeMention>[] {
  const meetings = story.alignment.links.flatMap(link => {
    if (link.likeness < story.settings.rewriteFrom) return []
    return timesIn(story, link.a).flatMap(a =>
      timesIn(story, link.b).flatMap(b => {
        const sameFrame = frame(story, a, b)
        return sameFrame || oneEvent(story, a, b) ? [{a, b, sameFrame, likeness: link.likeness}] : []
      }),
    )
  })
  const keyOf = ({member, time}: When): string => `${member}:${time.from}`
  const whens = new Map(meetings.flatMap(({a, b}) => [a, b]).map(when => [keyOf(when), when]))
  return componentsOf(meetings.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).map(keys =>
    slotOf(
      story,
      keys.map(key => whens.get(key) as When),
      meetings.filter(({a}) => keys.includes(keyOf(a))),
    ),
  )
}

function timesIn(story: StoryView, index: number): When[] {
  const {member, sentence} = lineAt(story, index)
  return (story.members[member]?.times ?? [])
    .filter(time => time.sentence === sentence && time.role !== 'speech')
    .map(time => ({member, time}))
}

/** `on Monday` in otherwise equal words on both sides. */
function frame(story: StoryView, a: When, b: When): boolean {
  const {frameWords} = story.settings
  const [x, y] = [a, b].map(({member, time}) =>
    contextOf(story.members[member] as Annotated, time, {reach: frameWords}),
  )
  return (
    x !== undefined &&
    y !== undefined &&
    Math.min(x.size, y.size) >= 3 &&
    agreement(x, y) >= story.settings.sameFrameFrom
  )
}

/** The clauses tell one act, with something besides the act in common. */
function oneEvent(story: StoryView, a: When, b: When): boolean {
  const [left, right] = [story.members[a.member] as Annotated, story.members[b.member] as Annotated]
  const [x, y] = [clauseAround(left, a.time), clauseAround(right, b.time)]
  if (x === undefined || y === undefined || x.lemma === '' || y.lemma === '') return false
  // `will strike on Monday` is a plan, `struck on Tuesday` what came of it
  if (x.future !== y.future || x.negated !== y.negated || x.conditional !== y.conditional) return false
  const shared = agreement(clauseWords(left, x, a.time), clauseWords(right, y, b.time))
  return sameAct(x.lemma, y.lemma) && shared >= story.settings.frameAgree
}

function slotOf(story: StoryView, whens: readonly When[], met: readonly Meeting[]): Slot<TimeMention> {
  const framed = met.some(({sameFrame}) => sameFrame)
  const bare = whens.every(({time}) => time.basis === 'weekday')
  const clause = clauseAround(story.members[whens[0]?.member ?? 0] as Annotated, (whens[0] as When).time)
  return {
    about: clause === undefined || clause.lemma === '' ? 'day of the event' : `when: ${clause.lemma}`,
    rule: framed ? 'date/same-frame' : 'date/same-event',
    scope: 'across',
    verdict: 'conflict',
    severity: bare ? 'low' : 'high',
    strength: framed && !bare ? 'strong' : 'likely',
    why: framed
      ? 'the same words stand around both times, and they exclude each other'
      : 'one event is told under the same verb, and its times exclude each other',
    guards: [
      'same event',
      'both told or both planned',
      'not the day of the speech',
      'not elsewhere in the other article',
    ],
    numbers: {likeness: Math.round(100 * Math.max(...met.map(({likeness}) => likeness))) / 100},
    values: whens.map(when => valueOf(story, when)),
    stand: (a, b) => standOf(story, a, b),
  }
}

function valueOf(story: StoryView, {member, time}: When): Value<TimeMention> {
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
  return {member, said, norm, fact: time, evidence: [quotable(annotated, time.sentence, time), time]}
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

function standOf(story: StoryView, a: Value<TimeMention>, b: Value<TimeMention>): Stand {
  if (a.norm === b.norm) return 'same'
  const stand = timesMeet(a.fact, b.fact)
  if (stand !== 'apart') return stand
  return elsewhere(story, a, b) || elsewhere(story, b, a) ? 'compatible' : 'apart'
}

/** The other article gives this very day elsewhere: the sentences may be about two days of one event. */
const elsewhere = (story: StoryView, {fact: wanted}: Value<TimeMention>, {member, fact}: Value<TimeMention>): boolean =>
  (story.members[member]?.times ?? []).some(time => time.from !== fact.from && timesMeet(time, wanted) === 'same')
