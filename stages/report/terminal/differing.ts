/**
 * The words that make the difference: those of a quotation that no other reading has.
 *
 * `14 people were hurt` beside `17 people were hurt` marks 14 and 17.
 * Avoids: whole sentences marked where two quotations have no word in common.
 * Cost: linear in the quotations.
 */
import type {Reading} from '../../../pipeline/records.ts'
import {oneLine} from '../show.ts'

const keyOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}%$€£]+/gu, '')

const keysOf = ({evidence}: Reading): ReadonlySet<string> =>
  new Set(evidence.flatMap(({text}) => oneLine(text).split(' ').map(keyOf)).filter(key => key !== ''))

/** Says of each word of `readings[at]` whether it is to be marked. */
export function differing(
  readings: readonly Reading[],
  at: number,
  {alikeAbove}: {alikeAbove: number},
): (word: string) => boolean {
  const here = readings[at]
  if (here === undefined) return () => false
  const others = new Set(readings.filter((_, index) => index !== at).flatMap(reading => [...keysOf(reading)]))
  const shared = [...keysOf(here)].filter(key => others.has(key)).length
  // Too little in common: the difference is the whole, and marking all marks nothing.
  if (shared < alikeAbove) return () => false
  return word => {
    const key = keyOf(word)
    return key !== '' && !others.has(key)
  }
}
