/**
 * How long something lasts: `48 hours`, `a three-week trial`, `two-and-a-half years in prison`, `an hour-long delay`.
 *
 * Avoids: ages (`a three-year-old`), rates (`£4 an hour`), times (`two days ago`, `three weeks later`) taken for durations.
 */
import type {Duration} from '../types.ts'
import {at, binds, isHyphen, lowerAt, stretchOf, type Line} from '../quantities/atoms.ts'
import {hedgeAfter, hedgeBefore, opensRange} from '../quantities/comparators.ts'
import {intervalOf} from '../quantities/interval.ts'
import {nounOf} from '../quantities/noun.ts'
import {numeralAt, type Numeral} from '../quantities/numeral.ts'
import type {QuantitySettings} from '../quantities/settings.ts'
import {UNIT_MINUTES} from './words.ts'

interface Length {
  readonly low: number
  readonly high: number
  readonly bare?: readonly [number, number]
  readonly from: number
  readonly to: number
}

const unitOf = (word: string): readonly [number, number] | undefined =>
  UNIT_MINUTES.get(word) ??
  UNIT_MINUTES.get(word.replace(/s'?$/u, '')) ??
  (word === 'centuries' ? UNIT_MINUTES.get('century') : undefined)

/** The unit behind a number, `and a half` between them allowed. */
function unitAfter(
  line: Line,
  i: number,
  {tail = false, led = false}: {readonly tail?: boolean; readonly led?: boolean} = {},
): {unit: readonly [number, number]; to: number} | null {
  const start = binds(line, i) ? i + 1 : i
  const unit = unitOf(lowerAt(line, start))
  // a second goal, a minute's silence is one minute; `$4 a second` is a rate
  if (!unit) return null
  const to = start + 1
  const next = isHyphen(at(line, to)) && at(line, to).glued ? lowerAt(line, to + 1) : lowerAt(line, to)
  // `two years and 10 months before she is considered for parole` is one length, `10 months before the vote` a time
  if (/^(?:old|olds|ago|later|earlier|after|afterwards)$/u.test(next) && !(led && next === 'after')) return null
  if (next === 'before' && !tail && !led) return null
  return {unit, to: next === 'long' && isHyphen(at(line, to)) ? to + 2 : to}
}

function firstUnit(
  line: Line,
  i: number,
  settings: QuantitySettings,
  {tail = false}: {readonly tail?: boolean} = {},
): Length | null {
  const low = numeralAt(line, i)
  if (!low || low.scale > 1e6) return null
  const joint = at(line, low.to)
  const opened = opensRange(line, i)
  const ranges = isHyphen(joint) || /^(?:to|or)$/u.test(joint.lower) || (joint.lower === 'and' && opened === 'between')
  const high = ranges ? numeralAt(line, low.to + 1) : null
  // `dark for two months after the lens cracked`
  const led = /^(?:for|lasting|lasted)$/u.test(lowerAt(line, i - 1))
  const length = unitAfter(line, (high ?? low).to, {tail, led})
  if (!length) return null
  const hedge = hedgeBefore(line, opened && high ? i - 1 : i)
  const after = hedgeAfter(line, length.to)
  const last: Numeral = high ?? low
  const interval = intervalOf({...low, flows: true}, hedge?.hedge ?? after?.hedge ?? null, settings)
  const [shortest, longest] = length.unit
  const from = hedge?.edge ?? (opened && high ? i - 1 : i)
  const top = high ? last.high : interval.high
  const hedged = hedge !== null || after !== null
  return {
    from,
    to: after?.edge ?? length.to,
    low: (high ? low.low : interval.low) * shortest,
    high: top * longest,
    ...(hedged ? {bare: [low.low * shortest, last.high * longest] as const} : {}),
  }
}

/** `two hours and 30 minutes`, `8 minutes, 19 seconds`. */
function compound(line: Line, first: Length, settings: QuantitySettings): Length {
  const joint = lowerAt(line, first.to)
  if (joint !== 'and' && joint !== ',') return first
  const second = firstUnit(line, first.to + 1, settings, {tail: true})
  if (
    !second ||
    second.high >= first.low ||
    !/^(?:years?|hours?|minutes?|days?|weeks?|months?)$/u.test(lowerAt(line, first.to - 1))
  )
    return first
  const bare = first.bare && ([first.bare[0] + second.low, first.bare[1] + second.high] as const)
  const [low, high] = [first.low + second.low, first.high + second.high]
  return {from: first.from, to: second.to, low, high, ...(bare ? {bare} : {})}
}

/** `for a week`, `within an hour`, `an hour-long`. */
function single(line: Line, i: number): Length | null {
  const word = lowerAt(line, i)
  // `for the next month`, `over the past week`
  const running = word === 'the' && /^(?:next|past|last|coming|following)$/u.test(lowerAt(line, i + 1))
  // `a full year`, `an entire week`, `a whole day`
  const full = /^an?$/u.test(word) && /^(?:full|whole|entire|further)$/u.test(lowerAt(line, i + 1))
  if (!/^an?$/u.test(word) && !running) return null
  if (running && !/^(?:for|over|in|within|during)$/u.test(lowerAt(line, i - 1))) return null
  const length = unitAfter(line, running || full ? i + 2 : i + 1, {led: lowerAt(line, i - 1) === 'for'})
  if (!length) return null
  const led =
    running ||
    full ||
    /^(?:for|within|lasting|lasted|after|took|taking|in|about|nearly|over|than|almost|under)$/u.test(
      lowerAt(line, i - 1),
    )
  const long = lowerAt(line, length.to - 1) === 'long' || lowerAt(line, length.to) === 'long'
  if (!led && !long) return null
  // `a year and a half`
  const half = ['and', 'a', 'half'].every((part, k) => lowerAt(line, length.to + k) === part)
  const by = half ? 1.5 : 1
  return {from: i, to: half ? length.to + 3 : length.to, low: by * length.unit[0], high: by * length.unit[1]}
}

/** `half an hour`, `a year and a half`. */
function halves(line: Line, i: number): Length | null {
  if (lowerAt(line, i) !== 'half') return null
  const article = /^an?$/u.test(lowerAt(line, i + 1)) ? i + 2 : binds(line, i + 1) ? i + 2 : null
  const unit = article === null ? undefined : unitOf(lowerAt(line, article))
  return article === null || !unit ? null : {from: i, to: article + 1, low: unit[0] / 2, high: unit[1] / 2}
}

export function durationAt(line: Line, i: number, settings: QuantitySettings): {duration: Duration; to: number} | null {
  const first = halves(line, i) ?? single(line, i) ?? firstUnit(line, i, settings)
  if (!first) return null
  const {from, to, low, high, bare: unhedged} = compound(line, first, settings)
  const bare = {
    from,
    to,
    low,
    high,
    comparator: 'exact',
    rounding: 0,
    measure: 'duration',
    unit: 'minute',
    whole: null,
    bound: false,
  } as const
  const {noun} = nounOf(line, bare)
  // `48 hours in custody`, `four years in prison`
  const place = /^(?:in|of)$/u.test(lowerAt(line, to)) ? nounOf(line, {...bare, to: to + 1}).noun : null
  return {
    duration: {...stretchOf(line, from, to), low, high, noun: noun ?? place, ...(unhedged ? {bare: unhedged} : {})},
    to,
  }
}
