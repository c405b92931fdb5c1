/**
 * number/units-apart: one measure in two units that are not the same measure.
 *
 * Example: `40mph (46km/h)`, of which the one is 64 km/h. Avoids: roundings (`six feet (two metres)`), gallons and tons of
 * two countries, a warming of `1.5C (2.7F)`, which is a difference and no temperature. Cost: the article's figures.
 */
import {meetingOf} from '../../annotate/quantities/meet.ts'
import type {Annotated, Quantity} from '../../annotate/types.ts'
import type {Proposal, StoryView} from '../types.ts'
import {contradiction, textOf} from './contradiction.ts'

const MEASURES: ReadonlySet<Quantity['measure']> = new Set(['length', 'area', 'mass', 'volume', 'speed', 'temperature'])
/** Gallons, pints and tons are a fifth larger in one country than in another. */
const NATIONAL = /\b(?:tons?|gal(?:lon)?s?|pints?|quarts?|cups?|ounces?|oz)\b/iu

export function unitsApart(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  return annotated.quantities.flatMap((a, index) => {
    const b = a.equals === null || a.equals === undefined || a.equals <= index ? null : annotated.quantities[a.equals]
    if (!b || !MEASURES.has(a.measure) || meetingOf(a, b) !== 'apart') return []
    const [x, y] = [textOf(annotated, a), textOf(annotated, b)]
    // `wheat to China (1.5 million tonnes) and Egypt (2 million tonnes)`: one unit, two figures
    if (unitOf(x) === unitOf(y)) return []
    const loose = NATIONAL.test(x) || NATIONAL.test(y)
    const {withinUnitsApart, withinNationalUnitsApart} = story.settings
    if (a.measure === 'temperature') {
      if (isDifference(a, b, x)) return []
    } else if (ratioOf(a, b) < (loose ? withinNationalUnitsApart : withinUnitsApart)) return []
    return [
      contradiction(story, member, {
        about: `${x} and ${y}`,
        rule: 'number/units-apart',
        why: 'the two are said to be one measure in two units, and are not',
        sides: [
          {at: a, sentence: a.sentence, norm: normOf(a)},
          {at: b, sentence: b.sentence, norm: normOf(b)},
        ],
      }),
    ]
  })
}

/** The words of it without figures. */
const unitOf = (said: string): string =>
  said
    .toLowerCase()
    .replace(/^[a-z ]*(?=\d)/u, '')
    .replace(/[\d.,\s]|million|billion|mln|bn/gu, '')
    .replace(/s$/u, '')

const normOf = ({low, high, unit}: Quantity): string => `${Number(((low + high) / 2).toPrecision(4))} ${unit ?? ''}`

/** How far the nearest ends lie apart, as a ratio. */
function ratioOf(a: Quantity, b: Quantity): number {
  const [small, large] = a.high < b.low ? [a, b] : [b, a]
  const top = small.high + (small.rounding ?? 0)
  return top <= 0 ? 1 : (large.low - (large.rounding ?? 0)) / top
}

const FREEZING = 32
const PER_DEGREE = 5 / 9

/** `warmed by 1.5C (2.7F)`: 2.7 degrees of the one make 1.5 of the other. */
function isDifference(a: Quantity, b: Quantity, said: string): boolean {
  const [celsius, fahrenheit] = /f\W*$|fahrenheit/iu.test(said) ? [b, a] : [a, b]
  const degrees = fahrenheit.low / PER_DEGREE + FREEZING
  const room = 1 + (a.rounding ?? 0) + (b.rounding ?? 0)
  return Math.abs(degrees * PER_DEGREE - celsius.low) <= room
}
