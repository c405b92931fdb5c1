/** A row of the table of aims: what is wanted, and what was measured of it. */
export interface Row {
  readonly aim: string
  readonly wanted: string
  readonly measured: string
}

export const verdict = (measured: string, holds: boolean): string => `${measured}, ${holds ? 'met' : 'not met'}`
