/**
 * Whether two times of two articles are times of one event, before it is asked whether both can be right.
 *
 * Example: `ran aground on a reef on Saturday` / `smashed into a reef on Nov. 15`. Avoids: two events of one verb, the time
 * a thing begins against the time it ends, days reckoned from two pages’ dates weeks apart.
 */
import {agreement, clauseAround} from '../frames.ts'
import {dayOf, sharedAct, type EventTime} from '../events.ts'
import type {Annotated} from '../../annotate/types.ts'
import type {StoryView} from '../types.ts'
import {actsStand, type Timed} from './date-tie.ts'
import {sentenceFigures} from './figures.ts'
import {figuresExclude, figuresStand} from './number-exclude.ts'

export interface Met {
  readonly by: 'frame' | 'event'
  readonly like: number
  readonly shared: number
  /** The act that both tell; null where they meet otherwise. */
  readonly act: string | null
}

interface When {
  readonly member: number
  readonly event: EventTime
}

/** Whether the two may be held against each other at all. */
export function comparable(
  story: StoryView,
  a: When,
  b: When,
  {since = false}: {readonly since?: boolean} = {},
): boolean {
  const [x, y] = [a.event, b.event]
  // `will strike on Monday` is a plan, `struck on Tuesday` what came of it
  if (x.planned !== y.planned || x.negated !== y.negated || x.conditional || y.conditional) return false
  // `Pyongyang put a satellite into orbit in 2012` / `Japan began to put satellites into orbit in 2003`
  if (x.doer !== null && y.doer !== null && x.doer !== y.doer) return false
  // `since March` begins what `until March` ends
  if (!relationsMeet(x, y) && !(since && isStateSince(story, a, b))) return false
  if (isFine(x) !== isFine(y) && !(x.planned && y.planned)) return false
  // `cancelled 140 flights on Monday` / `cancelled 90 on Tuesday`: two events, each with its count
  if (countedApart(story, a, b)) return false
  // `nominated on Sunday` / `elected on Thursday`
  const timed = ({member, event}: When): Timed => ({member, place: event.time, acts: event.acts})
  if (actsStand(story, timed(a), timed(b)) === null) return false
  const [left, right] = [dayOf(story.members[a.member] as Annotated), dayOf(story.members[b.member] as Annotated)]
  // an article of Monday tells nothing of what happened on Tuesday
  if (!x.planned && (isAfter(x, right) || isAfter(y, left))) return false
  const reckoned = [x, y].filter(({time}) => time.basis !== 'calendar')
  // a post quoted on another day keeps its `today`
  if (reckoned.some(({quoted}) => quoted)) return false
  if (reckoned.length === 0) return true
  return left !== null && right !== null && Math.abs(left - right) <= story.settings.dateReckonedWithin
}

/** `on Monday` / `on Tuesday`, `in 2019` / `in 2018`: each day or year of a series has its own count. */
const isSeries = ({event: {time: x}}: When, {event: {time: y}}: When): boolean =>
  (x.basis !== 'calendar' && y.basis !== 'calendar') ||
  (x.grain === y.grain && x.grain !== 'day' && x.grain !== 'minute' && x.grain !== 'part-of-day')

/** Both sentences count the same thing, and the counts exclude each other or add to each other. */
function countedApart(story: StoryView, a: When, b: When): boolean {
  const [x, y] = [a, b].map(({member, event}) => {
    const annotated = story.members[member] as Annotated
    return sentenceFigures(annotated, event.time.sentence).filter(({noun, per}) => noun !== null || per !== null)
  })
  if (x === undefined || y === undefined) return false
  return x.some(
    one =>
      !y.some(other => other.noun === one.noun && figuresStand(one, other) !== 'apart') &&
      y.some(
        other =>
          other.noun === one.noun &&
          (other.predicate ?? null) === (one.predicate ?? null) &&
          other.measure === one.measure &&
          (other.increment !== one.increment || (isSeries(a, b) && figuresExclude(one, other))),
      ),
  )
}

const isAfter = ({time}: EventTime, day: number | null): boolean =>
  time.firstDay !== null && day !== null && time.firstDay > day

/** What a deadline does. */
const closes = ({relation, acts}: EventTime): boolean =>
  relation === 'at' && acts.some(act => /^(?:close|end|expire|finish|lapse|shut|deadline|due)$/u.test(act))

/** `has been dry since Monday` / `dry on Tuesday`; `its driest since 1959` is of another year than its own. */
function isStateSince({members}: StoryView, a: When, b: When): boolean {
  const [since, at] = a.event.relation === 'since' ? [a, b] : [b, a]
  if (since.event.relation !== 'since' || at.event.relation !== 'at') return false
  const annotated = members[since.member] as Annotated
  const {tokens, firstToken} = annotated
  if (clauseAround(annotated, since.event.time)?.perfect !== true) return false
  const {sentence, from} = since.event.time
  const before = tokens.slice(firstToken[sentence] ?? 0, from)
  return !before.some(({lower}) => RECORD.test(lower))
}

const RECORD =
  /^(?:first|last|only|second|third|most|least|best|worst|lowest|(?!west|forest|arrest|protest|interest|request|test|rest|guest|east|priest|harvest)\p{L}{2,}est)$/u

function relationsMeet(left: EventTime, right: EventTime): boolean {
  const [{relation: x, planned}, {relation: y}] = [left, right]
  const point = (relation: EventTime['relation']): boolean => relation === 'at' || relation === 'from'
  const due = (relation: EventTime['relation']): boolean => relation === 'by' || relation === 'before'
  if (x === y || (point(x) && point(y))) return x !== 'between'
  // `have until 3 May to enter` / `entries close on 30 April`
  if (planned && ((x === 'until' && closes(right)) || (y === 'until' && closes(left)))) return true
  // `by the end of March` and `in the first quarter` are two plans for one day
  return planned && (due(x) || due(y)) && (due(x) || point(x)) && (due(y) || point(y))
}

const sameHour = ({time: {clock: x, grain}}: EventTime, {time: {clock: y}}: EventTime): boolean =>
  grain === 'minute' && x !== null && y !== null && x[0] === x[1] && x[0] === y[0] && y[0] === y[1]

/** Arrival and departure of one morning differ by the hour alone; `since 1985` is another record than `since 1945`. */
const isPlainDay = ({relation, time}: EventTime): boolean => relation !== 'since' && time.clock === null

const isFine = ({time}: EventTime): boolean =>
  time.grain === 'day' || time.grain === 'part-of-day' || time.grain === 'minute'

export function meetingOf(
  story: StoryView,
  x: EventTime,
  y: EventTime,
  {like, verbatim}: {readonly like: number; readonly verbatim: number},
): Met | null {
  const shared = [...x.words].filter(word => y.words.has(word)).length
  const agree = agreement(x.words, y.words)
  const {frameAgree, dateFrameVerbatim, dateFrameAgree, dateLinkedFrom, dateAloneFrom, dateWordsAlone, dateAgreeAlone} =
    story.settings
  const met = {like, shared, act: sharedAct(x, y)}
  // `strike for 48 hours from 6 a.m.` / `tie up at six in the morning for two days`: the hour and the length are one
  if (sameHour(x, y) && x.lasting.some(length => y.lasting.includes(length))) return {by: 'event', ...met}
  if (met.act === null) {
    // `came to the zoo in 2015` / `was transported to the zoo in 2014`: nearly all the words must speak for one event
    const told = like >= dateAloneFrom && shared >= dateWordsAlone && agree >= dateAgreeAlone
    return told && isPlainDay(x) && isPlainDay(y) ? {by: 'event', ...met} : null
  }
  if (verbatim >= dateFrameVerbatim && agree >= dateFrameAgree) return {by: 'frame', ...met}
  return (shared > 0 && agree >= frameAgree) || like >= dateLinkedFrom ? {by: 'event', ...met} : null
}
