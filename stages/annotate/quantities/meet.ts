/**
 * Whether two quantities can be one figure: meet, apart, or unlike (measures or units that are not compared).
 *
 * Example: `1.2bn` meets `1.23bn`, `20 miles` meets `32 km`, `nearly 600` meets `596`; `14` and `15` are apart; dollars and
 * euros are unlike, as are a rate and a total. Avoids: roundings and conversions called conflicts. Symmetric.
 */
import type {Quantity} from '../types.ts'

export type Meeting = 'meet' | 'apart' | 'unlike'
type Side = Pick<
  Quantity,
  'low' | 'high' | 'measure' | 'unit' | 'per' | 'whole' | 'rounding' | 'comparator' | 'readings'
>

/** For the last bits of a conversion. */
const CLOSE = 1e-9

/** a widened by what its writer may have rounded off, against b as said. */
function within(a: Side, b: Side): boolean {
  const room = a.rounding ?? 0
  const slack = CLOSE * Math.max(1, Math.abs(Number.isFinite(a.low) ? a.low : a.high))
  return a.low - room - slack <= b.high && b.low <= a.high + room + slack
}

const paired = ({measure}: Side): boolean => measure === 'score' || measure === 'vote'

/** Units other than the metric came by conversion: both sides may be rounded. */
const measured = ({measure}: Side): boolean =>
  measure === 'length' ||
  measure === 'area' ||
  measure === 'mass' ||
  measure === 'volume' ||
  measure === 'speed' ||
  measure === 'temperature'

export function meetingOf(a: Side, b: Side): Meeting {
  if (a.measure !== b.measure || a.unit !== b.unit || a.per !== b.per) return 'unlike'
  // `3-2` is one figure of two numbers
  if (paired(a)) return a.low === b.low && a.whole === b.whole ? 'meet' : 'apart'
  const both = measured(a) ? {...a, rounding: (a.rounding ?? 0) + (b.rounding ?? 0)} : a
  if (within(both, b) || within(b, a)) return 'meet'
  return readAgain(a, b) || readAgain(b, a) ? 'meet' : 'apart'
}

/** `500 tons` / `454 tonnes`: one side's unit has other readings; `500 tons` / `520 tons` are two figures under each. */
function readAgain(a: Side, b: Side): boolean {
  if (a.readings === undefined || b.readings !== undefined) return false
  return a.readings.some(factor => {
    const again = {
      ...a,
      low: a.low * factor,
      high: a.high * factor,
      rounding: (b.rounding ?? 0) + (a.rounding ?? 0) * factor,
    }
    return within(again, b) || within(b, again)
  })
}

/** False only where the two exclude each other; what is unlike is no conflict. */
export const intervalsMeet = (a: Side, b: Side): boolean => meetingOf(a, b) !== 'apart'
