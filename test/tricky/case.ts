/** A case of the page of tricky cases: two sentences, what a careful editor would want, and why it is hard. */
import type {Kind} from '../../pipeline/records.ts'

export interface TrickyCase {
  readonly one: string
  readonly two: string
  readonly wanted: Kind | 'silence'
  readonly why: string
}

/** `one / two`. */
export function tricky(wanted: Kind | 'silence', pair: string, why: string): TrickyCase {
  const [one, two, ...more] = pair.split(' / ')
  if (one === undefined || two === undefined || more.length > 0) throw new Error(`two sentences, please: ${pair}`)
  return {one, two, wanted, why}
}
