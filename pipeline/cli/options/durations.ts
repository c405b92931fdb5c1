/**
 * The kind of options that are a length of time: `30s`, `2m`, `72h`, `3d`.
 *
 *     duration({units: ['h', 'd'], in: 'd', such: ['72h', '30d']}).read('49h')     3: days that have begun are whole
 *
 * Avoids: an hour that one option takes and the other refuses.
 */
import {listed, shown, textual, Wrong, type Kind} from './kinds.ts'

const UNITS = {
  s: {name: 'seconds', seconds: 1},
  m: {name: 'minutes', seconds: 60},
  h: {name: 'hours', seconds: 3600},
  d: {name: 'days', seconds: 86_400},
} as const

type Unit = keyof typeof UNITS

interface Durations {
  /** Those that may be given, the shortest first. */
  readonly units: readonly Unit[]
  /** In which it is counted. */
  readonly in: Unit
  /** Of these; left out: one and more. */
  readonly range?: readonly [number, number]
  /** Two that may be given. */
  readonly such: readonly [string, string]
}

/** In the longest unit that it fills: `1h`. */
function written(count: number, {units, in: counted}: Durations): string {
  const seconds = count * UNITS[counted].seconds
  const unit = units.findLast(one => seconds % UNITS[one].seconds === 0) ?? counted
  return `${seconds / UNITS[unit].seconds}${unit}`
}

/** Null stands for the default. */
export function duration(durations: Durations): Kind<number | null> {
  const {units, in: counted, range, such} = durations
  const [least, most] = range ?? [1, Infinity]
  const between = range === undefined ? '' : ` between ${written(least, durations)} and ${written(most, durations)}`
  const names = listed(
    units.map(unit => UNITS[unit].name),
    'or',
  )
  const read = (text: string): number => {
    const [, count = '', letter = ''] = /^(\d{1,6})([a-z])$/u.exec(text) ?? []
    const unit = units.find(one => one === letter)
    const found = unit === undefined ? 0 : Math.ceil((Number(count) * UNITS[unit].seconds) / UNITS[counted].seconds)
    if (found >= least && found <= most) return found
    throw new Wrong(`${shown(text)} is no time${between}`, `Give ${names}, such as ${such[0]} or ${such[1]}.`)
  }
  const schema = {pattern: `^[0-9]{1,6}[${units.join('')}]$`}
  return textual('time', read, {schema, toJson: count => `${count}${counted}`})
}
