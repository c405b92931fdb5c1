/** Every number of the house is written once, with its unit, its range and the reason for its value. */
export interface Setting {
  readonly value: number
  readonly unit: string
  readonly range: readonly [number, number]
  readonly reason: string
}

export type Table = Readonly<Record<string, Setting>>
export type Values<T extends Table> = {readonly [K in keyof T]: number}

export const setting = (value: number, unit: string, range: readonly [number, number], reason: string): Setting => ({
  value,
  unit,
  range,
  reason,
})

/** The numbers alone, as the stages use them. */
export function valuesOf<T extends Table>(table: T): Values<T> {
  return Object.fromEntries(Object.entries(table).map(([name, {value}]) => [name, value])) as Values<T>
}

/** What is weighed, not counted, though its value may happen to be whole. */
const WEIGHED = /^(?:times|points|ln|km)\b/

/** Half a byte, half an article, half a bin make no sense. */
export const isWhole = ({value, unit, range}: Setting): boolean =>
  [value, ...range].every(Number.isInteger) && !WEIGHED.test(unit)

export const isPowerOfTwo = ({unit}: Setting): boolean => unit.includes('power of two')
