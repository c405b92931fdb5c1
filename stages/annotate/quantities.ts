/**
 * Every number of an article as an interval of something.
 *
 * Example: `killing at least 14 people, including three children` gives at least 14 persons (kill) and 3 children (part).
 * Avoids: years, clock times, durations and names taken for counts. Cost: one pass over the sentence, bounded look-around.
 */
import {timesOf} from './times.ts'
import type {Quantity, Stretch} from './types.ts'
import {amountAt, type Found} from './quantities/amount.ts'
import {at, linesOf, stretchOf, type Line, type Marked} from './quantities/atoms.ts'
import {formAt} from './quantities/forms.ts'
import {isFormer, isIncrement, isPart, perOf} from './quantities/frame.ts'
import {isIdentifier} from './quantities/identifiers.ts'
import {currencyBefore} from './quantities/money.ts'
import {OPENERS} from './quantities/number-words.ts'
import {lemmaOf, nounOf, topicBefore} from './quantities/noun.ts'
import {predicateOf} from './quantities/predicate.ts'
import {quantitySettings, type QuantitySettings} from './quantities/settings.ts'
import {shareAt} from './quantities/shares.ts'
import {opensWithCapital} from './letters.ts'

export interface QuantityOptions {
  /** Times and durations already found; found here where not given. */
  readonly taken?: readonly Stretch[]
  readonly settings?: QuantitySettings
}

/** The quantity whose number starts at atom i. */
function foundAt(line: Line, i: number, settings: QuantitySettings): Found | null {
  const form = formAt(line, i, settings)
  if (form) return form
  const share = isIdentifier(line, i) ? null : shareAt(line, i, settings)
  if (share) return share
  if (!currencyBefore(line, i) && isIdentifier(line, i)) return null
  return amountAt(line, i, settings)
}

/** `a man aged 38`: the noun stands before. */
function bearerOf(line: Line, from: number): string | null {
  const before = from > line.firstToken ? line.tokens[from - 1] : undefined
  return before?.pos === 'NOUN' ? lemmaOf(before) : null
}

function framed(line: Line, found: Found): Quantity {
  const noun = nounOf(line, found)
  const predicate = found.measure === 'count' ? predicateOf(line, found.from, noun) : {verb: null, noun: noun.noun}
  const settled = found.noun !== undefined
  const topic =
    noun.noun === null && found.measure !== 'count' && found.measure !== 'age'
      ? topicBefore(line, at(line, found.from).token)
      : null
  const about = settled ? (found.about ?? []) : noun.about
  const bearer =
    found.measure === 'age' && !settled && noun.noun === null ? bearerOf(line, at(line, found.from).token) : null
  return {
    ...stretchOf(line, found.from, found.to),
    low: found.low,
    high: found.high,
    comparator: found.comparator,
    rounding: found.rounding,
    measure: found.measure,
    unit: found.unit,
    ...(found.readings ? {readings: found.readings} : {}),
    noun: settled ? (found.noun ?? null) : (topic?.noun ?? bearer ?? predicate.noun),
    about: [...new Set([...about, ...(topic?.about ?? []), ...(predicate.verb === null ? [] : [predicate.verb])])],
    predicate: predicate.verb,
    per: perOf(line, found, noun.next),
    whole: found.whole,
    // `27% more likely` adds nothing to a total
    increment: (noun.increment && found.measure !== 'percent') || isIncrement(line, found),
    part: noun.part || isPart(line, found),
    former: isFormer(line, found),
    equals: null,
  }
}

/** `1.2 million euros ($1.37 million)`: the sum in brackets is the one before it. */
function twins(line: Line, founds: readonly Found[], quantities: Quantity[], base: number): Quantity[] {
  return quantities.map((quantity, k) => {
    const opens = (a: number, b: number): boolean => {
      const before = founds[a]
      const inside = founds[b]
      if (!before || !inside || before.measure !== inside.measure || before.measure === 'count') return false
      const own = quantities[b]
      const gap = inside.from - before.to
      return gap >= 1 && gap <= 4 && at(line, inside.from - 1).text === '(' && own?.former === false
    }
    if (opens(k, k + 1)) return {...quantity, equals: base + k + 1}
    return opens(k - 1, k) ? {...quantity, equals: base + k - 1} : quantity
  })
}

const starts = (line: Line, i: number): boolean => {
  const {kind, text, lower} = at(line, i)
  if (kind === 'word') return OPENERS.has(lower) || (text.length <= 4 && opensWithCapital(text))
  return kind === 'digits' || /^[$£€¥₹₽₩₦₪₺]$/u.test(text)
}

function ofLine(line: Line, settings: QuantitySettings): Found[] {
  const founds: Found[] = []
  for (let i = 0; i < line.atoms.length; i++) {
    if (!starts(line, i) || line.taken.has(at(line, i).token)) continue
    const found = foundAt(line, i, settings)
    if (!found || crosses(line, found)) continue
    founds.push(found)
    i = found.to - 1
  }
  return founds
}

const crosses = (line: Line, {from, to}: Found): boolean => {
  for (let i = from; i < to; i++) if (line.taken.has(at(line, i).token)) return true
  return false
}

export function quantitiesOf(marked: Marked, {taken, settings = quantitySettings}: QuantityOptions = {}): Quantity[] {
  const found = taken ? null : timesOf(marked)
  const stretches = taken ?? [...(found?.times ?? []), ...(found?.durations ?? [])]
  const tokens = new Set<number>()
  for (const {from, to} of stretches) for (let t = from; t < to; t++) tokens.add(t)
  const quantities: Quantity[] = []
  for (const line of linesOf(marked, {taken: tokens})) {
    const founds = ofLine(line, settings)
    const own = founds.map(each => framed(line, each))
    quantities.push(...twins(line, founds, own, quantities.length))
  }
  return quantities
}
