/**
 * Contraries that are both true, one after the other: arrested and released, closed and open again.
 *
 * Example: `was arrested on Thursday` / `was freed on bail`: no contradiction; `was approved` / `was rejected`: one.
 */
import {stemOf} from '../../align/stem.ts'
import {dayOf} from '../events.ts'
import type {Annotated} from '../../annotate/types.ts'
import type {StoryView} from '../types.ts'
import type {Claim, Meeting} from './types.ts'

/** What is done and undone: both can be told of one thing. */
const UNDONE = new Set(
  `arrest detain hold capture catch seize release free bail discharge impose introduce lift scrap remove repeal open reopen close shut
  suspend resume halt restart stop start begin end deploy withdraw send recall hire appoint fire sack dismiss join leave
  enter exit arrive depart evacuate return board alight buy sell ban allow lock unlock fill empty load unload raise lower
  rise fall gain climb drop increase decrease marry divorce build demolish break repair widen narrow
  advance retreat ground fly sink float injure recover lead trail attack defend strengthen weaken
  happy sad push pull freeze thaw admit expel occupy vacate mount dismount inflate deflate`
    .split(/\s+/u)
    .map(stemOf),
)

const isUndone = ({predicate}: Claim): boolean => predicate.some(word => UNDONE.has(stemOf(word)))

/** Whether the two can be held against each other in time. */
export function isAnswerable({a, b, relation}: Meeting): boolean {
  // `will reopen` / `was closed`: then and now; `will not be allowed` / `has been allowed`: now and now
  const ahead = [a, b].filter(isAhead)
  if (ahead.length === 1) {
    const [coming, other] = ahead[0] === a ? [a, b] : [b, a]
    // `will be held on Sunday` / `has been called off`: what was decided is decided of what is to come
    if (relation === 'opposite' && isCalledOff(other) && !coming.negated && !other.negated)
      return !isOneTime(coming, other) && !isMoved(other)
    // `will stay on` / `has stepped down`
    if (relation === 'opposite' && isStaying(coming) && isNow(other)) return true
    return coming.negated && isNow(other)
  }
  // `had not won in a century` / `won`: until then; `pays them a fee` / `paid nothing`: always and once
  if (relation === 'same') return !isUntilThen(a, b) && !isUntilThen(b, a) && !isHabit(a, b) && !isHabit(b, a)
  // `had been closed since March` / `reopened`
  const [x, y] = isBefore(a) ? [a, b] : [b, a]
  if (!isBefore(x) || isBefore(y) || y.clause.perfect || y.clause.tense !== 'past' || y.state) return true
  return !x.state && !isUndone(x)
}

const isUntilThen = (x: Claim, y: Claim): boolean => x.negated && isBefore(x) && !isBefore(y) && !isOneTime(x, y)

/** `pay them $600 a year` against what was done once. */
const isHabit = (x: Claim, y: Claim): boolean =>
  !x.heading &&
  !x.state &&
  x.clause.tense === 'present' &&
  !x.clause.perfect &&
  !x.clause.future &&
  !x.clause.passive &&
  !y.state &&
  y.clause.tense === 'past'

/** `moved the regatta to 3 August`: it will be held then. */
const isMoved = ({predicate, clause: {complements}}: Claim): boolean =>
  predicate.some(word => MOVED.has(word)) &&
  complements.some(({preposition}) => /^(?:to|until|till|for)$/u.test(preposition))
const MOVED = new Set(['postpone', 'defer', 'adjourn', 'reschedule', 'delay', 'move', 'shift'])

const isStaying = ({clause: {lemma}, negated}: Claim): boolean => !negated && STAYING.has(lemma)
const STAYING = new Set(['stay', 'remain', 'keep', 'retain', 'continue', 'stand'])

/** Decided against what lies ahead. */
export const isCalledOff = ({predicate, answers, clause: {particle}}: Claim): boolean =>
  predicate.some(word => OFF.has(word)) || (particle === 'off' && answers.length > 0)

const OFF = new Set(
  `cancel scrap abandon shelve axe postpone defer ditch drop exclude reject refuse veto block bar ban quash suspend
  scrub reschedule`.split(/\s+/u),
)

/** `agreed to fund` is settled now. */
const isAhead = ({clause: {future, sort}, status: {grade}}: Claim): boolean =>
  future && !(sort === 'infinitive' && grade === 3)
const isBefore = ({clause: {perfect, tense}}: Claim): boolean => perfect && tense === 'past'
const isNow = ({clause: {perfect, tense}}: Claim): boolean => tense === 'present' || perfect

/** What is done and undone needs one time, or one form of words; and two pages of one day. */
export function changesBetween(story: StoryView, {a, b, relation, verbatim}: Meeting): boolean {
  if (relation !== 'opposite' && !(a.state && b.state)) return false
  const [x, y] = [a, b].map(({member}) => dayOf(story.members[member] as Annotated))
  const apart = typeof x === 'number' && typeof y === 'number' ? Math.abs(x - y) : 0
  if (apart > story.settings.polarityDays && (isUndone(a) || isUndone(b) || (a.state && b.state))) return true
  // `was too narrow` / `was widened`: it was, until then
  const [state, event] = a.state ? [a, b] : [b, a]
  if (state.state && !event.state && isUndone(event) && state.clause.lemma === 'be' && !isNow(state)) return true
  if (a.state || b.state || verbatim >= story.settings.sameFrameFrom) return false
  // two events: `arrested` / `released`
  return isUndone(a) && isUndone(b) && !isOneTime(a, b) && !SCALES.has(a.predicate[0] ?? '')
}

/** Of one figure over one time only one can be told. */
const SCALES = new Set(
  `rise fall climb drop gain lose increase decrease decline grow shrink jump slide surge slump soar plunge raise lower`.split(
    ' ',
  ),
)

const isOneTime = (a: Claim, b: Claim): boolean =>
  a.times.length > 0 && b.times.some(y => a.times.some(x => x.firstDay === y.firstDay && x.firstDay !== null))
