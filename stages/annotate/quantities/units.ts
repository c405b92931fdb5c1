/**
 * Units of measure behind a number, each with its factor to one canonical unit.
 *
 * Example: `20 miles` is 32.19 km and meets `32 km`. Avoids: `5 ft` beside `1.5 m` read as a conflict of numbers.
 * Source: definitions of the international yard and pound, the BIPM brochure; all exact but the ton, which is not said.
 */
import type {Measure} from '../types.ts'
import {at, binds, lowerAt, type Line} from './atoms.ts'
import {singular} from './money.ts'

export interface Unit {
  readonly measure: Measure
  readonly unit: string
  readonly factor: number
  /** Added after the factor: Fahrenheit. */
  readonly shift: number
  /** Exclusive end of its words. */
  readonly to: number
  /** Where the word has other readings, their factors upon this one. */
  readonly readings?: readonly number[]
}

type Row = readonly [names: string, measure: Measure, unit: string, factor: number, shift?: number]

/** Names between bars are singular; several words allowed. */
const ROWS: readonly Row[] = [
  ['%|percent|per cent|pct|pc', 'percent', 'percent', 1],
  ['percentage point|% point|pct point|ppt', 'points', 'point', 1],
  ['basis point|bp|bps', 'points', 'point', 0.01],
  ['kilometre|kilometer|km', 'length', 'km', 1],
  ['metre|meter', 'length', 'km', 1e-3],
  ['centimetre|centimeter|cm', 'length', 'km', 1e-5],
  ['millimetre|millimeter|mm', 'length', 'km', 1e-6],
  ['mile', 'length', 'km', 1.609344],
  ['nautical mile', 'length', 'km', 1.852],
  ['yard|yd', 'length', 'km', 9.144e-4],
  ['foot|feet|ft', 'length', 'km', 3.048e-4],
  ['inch|inche', 'length', 'km', 2.54e-5],
  ['light year', 'length', 'km', 9.4607304725808e12],
  ['square kilometre|square kilometer|sq km', 'area', 'km2', 1],
  ['square metre|square meter|sq m', 'area', 'km2', 1e-6],
  ['square mile|sq mile|sq mi', 'area', 'km2', 2.589988110336],
  ['square foot|square feet|sq ft|sq foot', 'area', 'km2', 9.290304e-8],
  ['hectare|ha', 'area', 'km2', 0.01],
  ['acre', 'area', 'km2', 0.0040468564224],
  ['kilogram|kilogramme|kilo|kg', 'mass', 'kg', 1],
  ['gram|gramme', 'mass', 'kg', 1e-3],
  ['tonne|metric ton|metric tonne|ton', 'mass', 'kg', 1e3],
  ['short ton', 'mass', 'kg', 907.18474],
  ['long ton', 'mass', 'kg', 1016.0469088],
  ['lb', 'mass', 'kg', 0.45359237],
  ['ounce|oz', 'mass', 'kg', 0.028349523125],
  ['stone', 'mass', 'kg', 6.35029318],
  ['litre|liter', 'volume', 'l', 1],
  ['gallon', 'volume', 'l', 3.785411784],
  ['barrel', 'volume', 'barrel', 1],
  ['cubic metre|cubic meter', 'volume', 'l', 1e3],
  ['kmh|kph|km/h|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour', 'speed', 'km/h', 1],
  ['mph|miles per hour|miles an hour', 'speed', 'km/h', 1.609344],
  ['knot', 'speed', 'km/h', 1.852],
  ['degree celsius|degrees celsius|degrees c|° c|c|celsius|degrees centigrade', 'temperature', 'C', 1],
  ['degrees fahrenheit|degrees f|° f|f|fahrenheit', 'temperature', 'C', 5 / 9, -160 / 9],
  ['degree|°', 'temperature', 'degree', 1],
  ['kilowatt hour|kwh', 'energy', 'kWh', 1],
  ['megawatt hour|mwh', 'energy', 'kWh', 1e3],
  ['gigawatt hour|gwh', 'energy', 'kWh', 1e6],
  ['kilowatt|kw', 'energy', 'MW', 1e-3],
  ['megawatt|mw', 'energy', 'MW', 1],
  ['gigawatt|gw', 'energy', 'MW', 1e3],
  ['magnitude', 'magnitude', 'magnitude', 1],
]

/** `500 tons` of an American page are short, of an old British one long: shares of the metric ton. */
const TONS: readonly number[] = [0.90718474, 1.0160469088]

type Named = Omit<Unit, 'to'>
const NAMED: ReadonlyMap<string, Named> = new Map(
  ROWS.flatMap(([names, measure, unit, factor, shift = 0]) =>
    names.split('|').map(name => [name, {measure, unit, factor, shift}] as const),
  ),
)
/** Longest name of a unit, atoms. */
const LONGEST = 3
/** Letters that mean a unit only glued to the figure: `30C`, `13m`, `5g`. */
const GLUED: ReadonlyMap<string, Named> = new Map([
  ['m', {measure: 'length', unit: 'km', factor: 1e-3, shift: 0}],
  ['g', {measure: 'mass', unit: 'kg', factor: 1e-3, shift: 0}],
])

/** The unit whose words begin at atom i, a hyphen before or between them skipped. */
export function unitAt(line: Line, i: number): Unit | null {
  const start = binds(line, i) ? i + 1 : i
  for (let length = LONGEST; length > 0; length--) {
    const spans = wordsFrom(line, start, length)
    const found = NAMED.get(spans.words.join(' ')) ?? NAMED.get(spans.words.map(singular).join(' '))
    if (!found) continue
    // `C` and `F` alone are degrees only where they touch the figure
    if (length === 1 && /^[cf]$/u.test(spans.words[0] ?? '') && !at(line, start).glued) continue
    const open = length === 1 && /^tons?$/u.test(spans.words[0] ?? '')
    return {...found, to: spans.to, ...(open ? {readings: TONS} : {})}
  }
  const touching = at(line, start).glued && start === i ? GLUED.get(at(line, start).text) : undefined
  return touching ? {...touching, to: start + 1} : null
}

function wordsFrom(line: Line, start: number, length: number): {words: string[]; to: number} {
  const words: string[] = []
  let to = start
  while (words.length < length) {
    if (words.length > 0 && binds(line, to)) to++
    words.push(lowerAt(line, to))
    to++
  }
  // `km/h`
  if (at(line, to).text === '/' && at(line, to).glued && lowerAt(line, to + 1) === 'h') {
    words.push(`${words.pop() ?? ''}/h`)
    to += 2
  }
  return {words, to}
}

export const inUnit = (value: number, {factor, shift}: Pick<Unit, 'factor' | 'shift'>): number => value * factor + shift
