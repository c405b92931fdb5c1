/**
 * Dates that contradict each other inside one article: a weekday against its calendar date, and a departure after the
 * arrival elsewhere.
 *
 * Example: `flew to Oslo on Monday (6 May)` … `before he left Dublin on Sunday (12 May)`. Avoids: two journeys months
 * apart, a journey back to where he came from.
 */
import type {Annotated, Person, TimeMention} from '../../annotate/types.ts'
import {dayOf} from '../events.ts'
import {clauseAround} from '../frames.ts'
import {quotable} from '../spans.ts'
import type {Slot, StoryView, Value} from '../types.ts'

const slice = (annotated: Annotated, {start, end, in: field}: TimeMention): string =>
  (field === 'title' ? (annotated.article.title ?? '') : annotated.article.text).slice(start, end)

function valueOf(story: StoryView, member: number, time: TimeMention): Value<TimeMention> {
  const annotated = story.members[member] as Annotated
  const said = slice(annotated, time)
  return {
    member,
    said,
    norm: String(time.firstDay ?? said),
    fact: time,
    evidence: [quotable(annotated, time.sentence, time), time],
  }
}

const FORM = {
  scope: 'within',
  verdict: 'conflict',
  severity: 'medium',
  guards: ['inside one article'],
  numbers: {},
  stand: (a: Value<TimeMention>, b: Value<TimeMention>) => (a === b ? 'same' : 'apart'),
} as const

/** `on Thursday 5 March` in a year whose 5 March is a Wednesday. */
export function weekdayAgainstDate(story: StoryView, member: number): Slot<TimeMention>[] {
  const {times} = story.members[member] as Annotated
  const published = dayOf(story.members[member] as Annotated)
  return times.flatMap(time => {
    if (time.clash === null || time.firstDay === null) return []
    // `tips for Friday, 1 December` beside a page of early November: of which year, nobody says
    const far = published === null || Math.abs(time.firstDay - published) > story.settings.dateYearCertain
    if ((time.said?.year ?? null) === null && far) return []
    return [
      {
        ...FORM,
        about: slice(story.members[member] as Annotated, time),
        rule: 'date/weekday-against-date',
        strength: 'likely' as const,
        why: 'the weekday and the calendar date name different days of that year',
        values: [valueOf(story, member, time), calendarDay(story, member, time)],
      },
    ]
  })
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4

/** What the calendar says, with the date line that gives the year where there is one. */
function calendarDay(story: StoryView, member: number, time: TimeMention): Value<TimeMention> {
  const annotated = story.members[member] as Annotated
  const own = valueOf(story, member, time)
  const day = time.firstDay ?? 0
  const weekday = WEEKDAYS[(((day + FIRST_WEEKDAY) % 7) + 7) % 7] ?? ''
  const line = annotated.article.blocks.find(({kind}) => kind === 'date')
  const place =
    line === undefined
      ? []
      : [line.in === undefined ? {start: line.start, end: line.end} : {start: line.start, end: line.end, in: line.in}]
  return {
    ...own,
    said: `that day is a ${weekday}`,
    norm: `${own.norm} ${weekday}`,
    evidence: [...place, ...own.evidence],
  }
}

const LEAVING = new Set(['leave', 'depart'])
const GOING = new Set(['go', 'travel', 'fly', 'head', 'arrive', 'visit', 'land', 'come'])

interface Move {
  readonly time: TimeMention
  readonly place: string
  readonly day: number
}

/** The longest journey, days: further apart they are two. */
const ONE_JOURNEY = 10

/** `went to Rome on Monday (7 Mar)` and `before he left Washington on Sunday (13 Mar)`: nobody arrives before leaving. */
export function departureAfterArrival(story: StoryView, member: number): Slot<TimeMention>[] {
  const annotated = story.members[member] as Annotated
  return annotated.people.flatMap(person => {
    const left = movesOf(annotated, person, LEAVING)
    const gone = movesOf(annotated, person, GOING)
    return left.flatMap(from =>
      gone.flatMap(to => {
        const early = from.day - to.day
        if (from.place === to.place || early <= 0 || early > ONE_JOURNEY) return []
        return [
          {
            ...FORM,
            about: `${person.name}: ${to.place} before leaving ${from.place}`,
            rule: 'date/departure-after-arrival',
            strength: 'likely' as const,
            why: `${person.name} reaches ${to.place} ${early} days before leaving ${from.place}`,
            numbers: {days: early},
            values: [valueOf(story, member, to.time), valueOf(story, member, from.time)],
          },
        ]
      }),
    )
  })
}

/** Clauses with one of the verbs, a place name and a resolved day, in sentences that name the person. */
function movesOf(annotated: Annotated, person: Person, verbs: ReadonlySet<string>): Move[] {
  const named = new Set(person.mentions.map(mention => mention.sentence))
  return annotated.times.flatMap(time => {
    if (time.firstDay === null || time.firstDay !== time.lastDay || !named.has(time.sentence)) return []
    const own = clauseAround(annotated, time)
    // On Sunday, before he left Washington, he warned: the day is the leaving's too
    const beside = own
      ? annotated.clauses.filter(({parent, marker}) => parent === own.index && marker === 'before')
      : []
    const clause = [own, ...beside].find(one => one !== undefined && verbs.has(one.lemma) && !one.negated)
    const place = clause === undefined ? null : placeAfter(annotated, clause)
    return place === null ? [] : [{time, place, day: time.firstDay}]
  })
}

function placeAfter(annotated: Annotated, {verb, to}: {verb: number | null; to: number}): string | null {
  if (verb === null) return null
  const next = annotated.names.find(
    name => name.from > verb && name.from < to && name.from - verb <= 3 && name.sort !== 'person',
  )
  return next?.name ?? null
}
