/**
 * date/length-linked: in linked sentences of whatever wording, the one length of time of either side.
 *
 * Example: `The mill will stand idle for a month` / `Three weeks without work lie before the hands of the mill`. Avoids: jail
 * terms and bans, which are numbers; how long it took against how long it lasts; lengths told roughly. Cost: the lengths of
 * linked sentences.
 */
import type {Annotated, Duration} from '../../annotate/types.ts'
import {quotable} from '../spans.ts'
import {inSentence} from '../sentences.ts'
import {lineAt, type Slot, type StoryView, type Value} from '../types.ts'
import {actsStand, tieBetween, type Timed} from './date-tie.ts'
import {mutualLinks} from './date-links.ts'
import {isTerm, lengthOf} from './figure-terms.ts'
import {otherTurn} from './number-contrast.ts'

interface Length {
  readonly member: number
  readonly duration: Duration
}

export const lengthsLinked = (story: StoryView): Slot<Length>[] =>
  mutualLinks(story, story.settings.dateAloneReword).flatMap(link => {
    const [x, y] = [link.a, link.b].map(index => lengthsIn(story, index)) as [Length[], Length[]]
    const unmet = (one: Length, others: readonly Length[]): boolean => others.every(other => isApart(one, other))
    const [left, right] = [x.filter(one => unmet(one, y)), y.filter(one => unmet(one, x))]
    const [a, b] = [left[0], right[0]]
    if (a === undefined || b === undefined || left.length > 1 || right.length > 1) return []
    return isOneLength(story, a, b, link.likeness) ? [slotOf(story, a, b)] : []
  })

function lengthsIn(story: StoryView, index: number): Length[] {
  const {member, sentence} = lineAt(story, index)
  const annotated = story.members[member] as Annotated
  return inSentence(annotated.durations, sentence).flatMap(duration =>
    Number.isFinite(duration.high) && Number.isFinite(duration.low) && isPlain(annotated, duration)
      ? [{member, duration}]
      : [],
  )
}

const WAITING = /^(?:spent|spend|held|remand|awaiting|locked|detained|kept)$/u
const TERM = /^(?:sentenced?|jailed|imprisoned|term|serve[ds]?|serving|banned?|suspended|suspension|contract|deal)$/u

const NO_LENGTH = /^(?:old|ago|later|earlier|away|apart|ahead|behind|a|per|each|every|into|from|short)$/u

/** A length that something lasts: `five weeks in a cell` of waiting, no `five weeks’ jail`, no rate, no count of years of age. */
function isPlain(annotated: Annotated, duration: Duration): boolean {
  const {tokens, firstToken} = annotated
  const {sentence, to} = duration
  const words = tokens.slice(firstToken[sentence] ?? 0, firstToken[sentence + 1] ?? tokens.length)
  const waits = words.some(({lower}) => WAITING.test(lower)) && !words.some(({lower}) => TERM.test(lower))
  if (isTerm(annotated, duration) && !waits) return false
  const [next, after] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? '']
  // `two of the past five years`, `two years out of five`
  if (isMatchMinute(annotated, duration) || NO_LENGTH.test(next) || /^(?:of|out)$/u.test(next)) return false
  const before = [1, 2, 3].map(back => tokens[duration.from - back]?.lower ?? '')
  return !before.includes('of') && after !== 'old'
}

/** Lengths of time are told roughly: within a quarter they are one. */
const ROUGHLY = 1.25
/** Minutes and months answer two questions. */
const WIDEST = 40

/** `on 37 minutes`, `with 20 minutes left`: a minute of the match. */
export function isMatchMinute({tokens}: Annotated, {from, to}: Pick<Duration, 'from' | 'to'>): boolean {
  const [next, after] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? '']
  const left = /^(?:left|remaining)$/u
  return tokens[from - 1]?.lower === 'on' || left.test(next) || left.test(after) || (next === 'to' && PLAY.test(after))
}

const PLAY = /^(?:go|play|spare)$/u

function isApart({duration: x}: Length, {duration: y}: Length): boolean {
  return x.low > y.high * ROUGHLY || y.low > x.high * ROUGHLY
}

/** `in two days`, `within an hour`: until it came, not while it went on. */
const isLatency = ({tokens}: Annotated, {from}: Duration): boolean =>
  /^(?:in|within|after|inside)$/u.test(tokens[from - 1]?.lower ?? '')

function isOneLength(story: StoryView, a: Length, b: Length, like: number): boolean {
  const [x, y] = [a, b].map(({member}) => story.members[member] as Annotated) as [Annotated, Annotated]
  if (isLatency(x, a.duration) !== isLatency(y, b.duration)) return false
  if (a.duration.low > WIDEST * b.duration.high || b.duration.low > WIDEST * a.duration.high) return false
  if (told(story, a, b) || told(story, b, a)) return false
  const timed = ({member, duration}: Length): Timed => ({member, place: duration, acts: []})
  const placed = ({member, duration}: Length) => ({member, quantity: lengthOf(duration)})
  const act = actsStand(story, timed(a), timed(b))
  if (act === null || otherTurn(story.members, placed(a), placed(b))) return false
  const {clause, sentence, says} = tieBetween(story, timed(a), timed(b))
  const {dateTieAct, dateTieSentence, dateTieClause, dateTieWhole, dateAloneLike} = story.settings
  if (says || sentence < dateTieSentence) return false
  return (
    (act === 'one' && clause >= dateTieAct) ||
    clause >= dateTieClause ||
    sentence >= dateTieWhole ||
    like >= dateAloneLike
  )
}

/** The other article tells this very length elsewhere, in a sentence that shares anything with this one. */
function told(story: StoryView, wanted: Length, {member, duration: own}: Length): boolean {
  const place = (length: Length): Timed => ({member: length.member, place: length.duration, acts: []})
  return (story.members[member] as Annotated).durations.some(
    duration =>
      duration !== own &&
      !isApart({member, duration}, wanted) &&
      tieBetween(story, place(wanted), place({member, duration})).sentence >= story.settings.dateTieShort,
  )
}

function slotOf(story: StoryView, a: Length, b: Length): Slot<Length> {
  return {
    about: 'how long',
    rule: 'date/length-linked',
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    strength: 'likely',
    why: 'linked sentences tell how long one thing lasts, and the lengths exclude each other',
    guards: ['same act or same words', 'not rounded to each other', 'not elsewhere in the other article'],
    numbers: {},
    values: [a, b].map(one => valueOf(story, one)),
    stand: (x, y) => (x.norm === y.norm ? 'same' : 'apart'),
  }
}

function valueOf(story: StoryView, fact: Length): Value<Length> {
  const {member, duration} = fact
  const annotated = story.members[member] as Annotated
  const {start, end, sentence, low, high} = duration
  const text = duration.in === 'title' ? (annotated.article.title ?? '') : annotated.article.text
  return {
    member,
    said: text.slice(start, end),
    norm: `${low}-${high}`,
    fact,
    evidence: [quotable(annotated, sentence, duration), duration],
  }
}
