/**
 * date/slip: two days of linked sentences that a slip of the hand turns into each other.
 *
 * Example: `The first patient tested positive on October 28` / `The first case was picked up on October 18`. However the
 * sentence is rewritten, two unrelated days seldom look so. Avoids: a day that the other article has too, a day counted from
 * the page, a plan against what came. Cost: the times of linked sentences.
 */
import {componentsOf} from '../components.ts'
import {eventTimesOf, type EventTime} from '../events.ts'
import {daySlip, type CalendarDay} from '../slips.ts'
import {lineAt, type Slot, type StoryView} from '../types.ts'
import {comparable} from './date-meet.ts'
import {GUARDS, standOf, valueOf, type When} from './date-stand.ts'

const keyOf = ({member, event}: When): string => `${member}:${event.time.in ?? ''}${event.time.from}`

export function timesSlipped(story: StoryView): Slot<When>[] {
  const events = story.members.map(member => eventTimesOf(member).filter(event => calendarDay(event) !== null))
  const pairs = story.alignment.links.flatMap(({a, b}) => {
    const [x, y] = [lineAt(story, a), lineAt(story, b)]
    const inLine = ({member, sentence}: typeof x): When[] =>
      (events[member] ?? []).filter(({time}) => time.sentence === sentence).map(event => ({member, event}))
    return inLine(x).flatMap(one =>
      inLine(y).flatMap(other => (slipped(story, one, other) ? [[one, other] as const] : [])),
    )
  })
  const whens = new Map(pairs.flat().map(when => [keyOf(when), when]))
  return componentsOf(pairs.map(([a, b]) => [keyOf(a), keyOf(b)] as const)).map(keys =>
    slotOf(
      story,
      keys.map(key => whens.get(key) as When),
    ),
  )
}

/** The day that the words themselves say: `October 28`, not `Tuesday`. */
function calendarDay({time}: EventTime): CalendarDay | null {
  if (time.basis !== 'calendar' || time.firstDay === null || time.firstDay !== time.lastDay) return null
  if ((time.said?.day ?? null) === null || (time.said?.month ?? null) === null) return null
  const date = new Date(time.firstDay * 86_400_000)
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
}

function slipped(story: StoryView, a: When, b: When): boolean {
  const [x, y] = [calendarDay(a.event), calendarDay(b.event)]
  if (x === null || y === null || !daySlip(x, y) || !comparable(story, a, b)) return false
  // `2022` and `2023` are guesses where the words give no year
  const yearSaid = [a, b].every(({event}) => (event.time.said?.year ?? null) !== null)
  return (x.year === y.year || yearSaid) && standOf(story, a, b) === 'apart'
}

function slotOf(story: StoryView, whens: readonly When[]): Slot<When> {
  const act = whens.flatMap(({event}) => event.acts)[0]
  return {
    about: act === undefined ? 'day of the event' : `when: ${act}`,
    rule: 'date/slip',
    scope: 'across',
    verdict: 'conflict',
    severity: 'high',
    strength: 'likely',
    why: 'linked sentences give days that one slip of the hand turns into each other',
    guards: GUARDS,
    numbers: {},
    values: whens.map(when => valueOf(story, when)),
    stand: (a, b) => (a.norm === b.norm ? 'same' : standOf(story, a.fact, b.fact)),
  }
}
