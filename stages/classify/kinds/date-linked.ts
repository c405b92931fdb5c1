/**
 * date/linked: in linked sentences of whatever wording, the one time of either side that stands against the other.
 *
 * Example: `The kiln was lit for the first time in 1911` / `Potters first fired the kiln in the spring of 1909`. Avoids: times
 * that meet a time of the other sentence, two events of one sentence, an aside, two stages of one course (date-tie.ts).
 * Cost: the times of linked sentences; words only for times that exclude each other.
 */
import {greatest} from '../../../pipeline/lists.ts'
import type {Link} from '../../align/types.ts'
import type {Annotated} from '../../annotate/types.ts'
import {componentsOf} from '../components.ts'
import {dayOf, eventTimesOf, type EventTime} from '../events.ts'
import {inSentence} from '../sentences.ts'
import {lineAt, type Slot, type StoryView} from '../types.ts'
import {comparable} from './date-meet.ts'
import {bareStand, GUARDS, isLoose, standOf, timedOf, valueOf, type When} from './date-stand.ts'
import {actsStand, tieBetween, type Tie} from './date-tie.ts'
import {mutualLinks} from './date-links.ts'

interface Pair {
  readonly a: When
  readonly b: When
  readonly link: Link
}

const keyOf = ({member, event}: When): string => `${member}:${event.time.in ?? ''}${event.time.from}`

export function timesLinked(story: StoryView): Slot<When>[] {
  const events = story.members.map(bySentence)
  const pairs = mutualLinks(story, story.settings.dateRewordFrom).flatMap(link => {
    const [x, y] = [link.a, link.b].map(index => {
      const {member, sentence} = lineAt(story, index)
      return (events[member]?.get(sentence) ?? []).map(event => ({member, event}))
    }) as [When[], When[]]
    const pair = leftOver(story, x, y)
    return pair !== null && isOneEvent(story, pair.a, pair.b, {link, alone: pair.alone}) ? [{...pair, link}] : []
  })
  const whens = new Map(pairs.flatMap(({a, b}) => [a, b]).map(when => [keyOf(when), when]))
  return componentsOf(pairs.map(({a, b}) => [keyOf(a), keyOf(b)] as const)).map(keys =>
    slotOf(
      story,
      keys.map(key => whens.get(key) as When),
      pairs.filter(({a}) => keys.includes(keyOf(a))),
    ),
  )
}

function bySentence(member: Annotated): Map<number, EventTime[]> {
  const events = new Map<number, EventTime[]>()
  for (const event of eventTimesOf(member)) {
    if (isInName(member, event.time)) continue
    const {sentence} = event.time
    const own = events.get(sentence)
    if (own) own.push(event)
    else events.set(sentence, [event])
  }
  return events
}

/** `“Bank Holiday Monday” opened the festival`: a day in a name is none. */
const isInName = ({names}: Annotated, {from, to, sentence}: EventTime['time']): boolean =>
  inSentence(names, sentence).some(name => name.from <= from && to <= name.to && name.to - name.from > to - from)

/** The one time of either sentence that meets none of the other; `alone`: all others have their like. */
function leftOver(
  story: StoryView,
  x: readonly When[],
  y: readonly When[],
): {readonly a: When; readonly b: When; readonly alone: boolean} | null {
  const meets = (one: When, others: readonly When[]): boolean =>
    others.some(other => /same|compatible/u.test(bareStand(story, one, other)))
  const [left, right] = [x.filter(one => !meets(one, y)), y.filter(one => !meets(one, x))]
  const against = left.flatMap(a => right.flatMap(b => (standOf(story, a, b) === 'apart' ? [{a, b}] : [])))
  const [only] = against
  if (only === undefined || against.length > 1) return null
  return {...only, alone: left.length === 1 && right.length === 1}
}

function isOneEvent(story: StoryView, a: When, b: When, {link, alone}: {link: Link; alone: boolean}): boolean {
  if (!comparable(story, a, b, {since: alone})) return false
  const act = actsStand(story, timedOf(a), timedOf(b)) === 'one'
  const tie = tieBetween(story, timedOf(a), timedOf(b))
  const told = speaks(story, tie, {like: link.likeness, alone: alone && !(tie.says && !a.event.planned), act})
  return told && (isNewsOf(story, a) === isNewsOf(story, b) || (act && link.likeness >= story.settings.dateLinkedFrom))
}

/** Of this week, or of long ago: `a heron nested on Sunday` / `nests there on May 3 last year` without a common act. */
function isNewsOf({members, settings}: StoryView, {member, event: {time, planned}}: When): boolean {
  const published = dayOf(members[member] as Annotated)
  return planned || published === null || time.lastDay === null || published - time.lastDay <= settings.dateNewsWithin
}

function speaks(
  {settings}: StoryView,
  {clause, sentence}: Tie,
  {like, alone, act}: {like: number; alone: boolean; act: boolean},
): boolean {
  // `set sail for Cork on Monday` / `left on Tuesday for Cork`: one act, and something of its clause
  if (act && clause >= settings.dateTieAct) return true
  if (!alone || sentence < settings.dateTieShort) return false
  // `Flames ate the mill in 1903` / `The mill burned down in 1905`: short sentences share few words and much of what they say
  if (like >= settings.dateAloneLike) return true
  if (like < settings.dateAloneReword || sentence < settings.dateTieSentence) return false
  // no verb in common: the words beside both times, or the whole of both sentences
  return clause >= settings.dateTieClause || sentence >= settings.dateTieWhole
}

function slotOf(story: StoryView, whens: readonly When[], pairs: readonly Pair[]): Slot<When> {
  const act = whens.flatMap(({event}) => event.acts)[0]
  const bare = whens.every(({event}) => event.time.basis === 'weekday')
  return {
    about: act === undefined ? 'day of the event' : `when: ${act}`,
    rule: 'date/linked',
    scope: 'across',
    verdict: 'conflict',
    severity: bare ? 'medium' : 'high',
    strength: pairs.every(({a, b}) => isLoose(a, b)) ? 'weak' : 'likely',
    why: 'linked sentences tell one event, and the one time that either gives excludes the other’s',
    guards: GUARDS,
    numbers: {likeness: Math.round(100 * greatest(pairs.map(({link}) => link.likeness))) / 100},
    values: whens.map(when => valueOf(story, when)),
    stand: (a, b) => (a.norm === b.norm ? 'same' : standOf(story, a.fact, b.fact)),
  }
}
