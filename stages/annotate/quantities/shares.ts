/**
 * Parts of a whole: `half of`, `a third`, `three in four`, `11 of 14 counts`.
 *
 * Shares meet percentages (`three in four` and `75%`); counted parts keep their whole. Avoids: `half-time`, `the second half`.
 */
import {at, binds, isHyphen, lowerAt, type Line} from './atoms.ts'
import type {Found} from './amount.ts'
import {hedgeBefore} from './comparators.ts'
import {intervalOf} from './interval.ts'
import {numeralAt} from './numeral.ts'
import {PARTS, SMALL} from './number-words.ts'
import type {QuantitySettings} from './settings.ts'

function share(line: Line, from: number, to: number, value: number, {settings}: {settings: QuantitySettings}): Found {
  const hedge = hedgeBefore(line, from)
  const spread = settings.shareSpread * 100
  const word = {
    from,
    to,
    low: value * 100,
    high: value * 100,
    place: spread * 2,
    sort: 'word' as const,
    scale: 1,
    flows: true,
  }
  const interval = intervalOf(word, hedge?.hedge ?? null, settings)
  return {
    ...interval,
    rounding: interval.comparator === 'exact' ? spread : 0,
    from: hedge?.edge ?? from,
    to,
    measure: 'percent',
    unit: 'percent',
    whole: null,
    bound: false,
  }
}

/** What moves by a share or to it. */
const MOVES =
  /^(?:by|down|up|to|lost|lose|loses|losing|fell|fall|falls|falling|fallen|rose|rise|rises|rising|risen|cut|cuts|cutting|shed|sheds|gained|gain|grew|grow|grows|grown|shrank|shrunk|dropped|drop|slid|climbed|jumped|plunged|tumbled)$/u
/** What a share is held against. */
const THAN = /^(?:less|more|fewer|lower|higher|cheaper|dearer|bigger|smaller|larger|faster|slower)$/u

/** `rose by more than a fifth`, `is down a quarter`, `a third less than last year`; never `a third man`, `a fifth time`. */
function isShareAlone(line: Line, i: number, behind: number): boolean {
  if (THAN.test(lowerAt(line, behind)) && lowerAt(line, behind + 1) === 'than') return true
  const edge = hedgeBefore(line, i)?.edge ?? i
  const tag = line.tokens[at(line, behind).token]?.pos
  const closes =
    at(line, behind).kind === 'end' || (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'NUM')
  return MOVES.test(lowerAt(line, edge - 1)) && (closes || /^(?:last|this|year|since)$/u.test(lowerAt(line, behind)))
}

/** `cut in half`, `shrank by half`. */
function isHalved(line: Line, i: number): boolean {
  const edge = hedgeBefore(line, i)?.edge ?? i
  const before = lowerAt(line, edge - 1)
  const cut = [edge - 2, edge - 3, edge - 4].some(k =>
    /^(?:cut|cuts|cutting|slashed|chopped|reduced)$/u.test(lowerAt(line, k)),
  )
  return before === 'by' || (before === 'in' && cut)
}

/** `half of the voters`, `half the voters`, `two-thirds of`, `a quarter of`, `cut in half`, `up a third`. */
function fractionAt(line: Line, i: number, settings: QuantitySettings): Found | null {
  const word = lowerAt(line, i)
  if (/^halv(?:ed|ing)$/u.test(word)) return share(line, i, i + 1, 1 / 2, {settings})
  if (word === 'half' && isHalved(line, i)) return share(line, i, i + 1, 1 / 2, {settings})
  if (word === 'half') {
    // the second half, half-time, half an hour
    const next = lowerAt(line, i + 1)
    const ordinal = /^(?:first|second|other|better|latter|top|bottom|early|late|this|last|that)$/u.test(
      lowerAt(line, i - 1),
    )
    return !ordinal && /^(?:of|the|its|their|his|her|our|all)$/u.test(next)
      ? share(line, i, i + 1, 1 / 2, {settings})
      : null
  }
  const count = /^an?$/u.test(word) ? 1 : SMALL.get(word)
  if (count === undefined || count === 0) return null
  const next = isHyphen(at(line, i + 1)) ? i + 2 : i + 1
  const part = PARTS.get(lowerAt(line, next))
  const plural = lowerAt(line, next).endsWith('s')
  // a third man is an ordinal, a third of men a share; two-thirds is a share by its s
  if (part === undefined || count > 1 !== plural) return null
  if (!plural && lowerAt(line, next + 1) !== 'of' && !isShareAlone(line, i, next + 1)) return null
  return count < part ? share(line, i, next + 1, count / part, {settings}) : null
}

/** `three in four`, `one in every five`, `nine out of 10`. */
function oddsAt(line: Line, i: number, settings: QuantitySettings): Found | null {
  const first = numeralAt(line, i)
  if (!first || first.scale !== 1 || first.sort === 'vague') return null
  let next = first.to
  if (lowerAt(line, next) !== 'in') return null
  next += lowerAt(line, next + 1) === 'every' ? 2 : 1
  const second = numeralAt(line, next)
  if (!second || second.low < 2 || second.low <= first.low || second.low > 1e5 || second.place === 0.5) return null
  // `2 in 2017`: a year is not a whole
  if (second.sort === 'figure' && second.low >= 1000 && !at(line, next).text.includes(',')) return null
  if (
    /^(?:am|pm|minutes?|hours?|days?|weeks?|months?|years?|states?|cities|games?|matches)$/u.test(
      lowerAt(line, second.to),
    )
  )
    return null
  return share(line, i, second.to, first.low / second.low, {settings})
}

/** `11 of 14 counts`, `nine of the 15 members`, `nine out of 15`. */
function partAt(line: Line, i: number, settings: QuantitySettings): Found | null {
  const first = numeralAt(line, i)
  if (!first || first.sort === 'vague' || binds(line, first.to)) return null
  let next = lowerAt(line, first.to) === 'out' ? first.to + 1 : first.to
  if (lowerAt(line, next) !== 'of') return null
  next++
  if (/^(?:the|its|their|his|her|our|all|those|these)$/u.test(lowerAt(line, next))) next++
  // `21 of the more than 200 girls`
  for (let k = 3; k > 0; k--) {
    const hedged = hedgeBefore(line, next + k)
    if (hedged?.edge === next && numeralAt(line, next + k)) next += k
  }
  const second = numeralAt(line, next)
  if (!second || second.sort === 'vague' || second.low < first.low) return null
  const hedge = hedgeBefore(line, i)
  return {
    ...intervalOf({...first, flows: false}, hedge?.hedge ?? null, settings),
    from: hedge?.edge ?? i,
    to: second.to,
    measure: 'count',
    unit: null,
    whole: second.low,
    bound: false,
  }
}

export const shareAt = (line: Line, i: number, settings: QuantitySettings): Found | null =>
  fractionAt(line, i, settings) ?? oddsAt(line, i, settings) ?? partAt(line, i, settings)
