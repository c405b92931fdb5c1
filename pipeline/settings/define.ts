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
