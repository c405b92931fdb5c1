/**
 * Places in the order of their numbers, for millions of them: a radix sort, eleven bits at a time.
 *
 *     ascending(Float64Array.of(7, 3, 7))  ->  1, 0, 2
 *
 * Equal numbers stay in the order in which they are given, so that a second sort by what matters more keeps the first.
 * Wrong answer it avoids: half a second of comparisons where the numbers are known to be whole.
 * Cost: 5 ns a number and digit; digits that all have in common cost a look.
 */
const BITS = 11
const BUCKETS = 1 << BITS
/** As many as a whole number can be told apart by. */
const DIGITS = 5

/** `unit` is the worth of the digit’s lowest bit. */
const digitOf = (key: number, unit: number): number => Math.floor(key / unit) & (BUCKETS - 1)

/** How many places each bucket begins after; null where one bucket holds them all. */
function startsOf(keys: ArrayLike<number>, order: Uint32Array, unit: number): Uint32Array | null {
  const counts = new Uint32Array(BUCKETS)
  for (const place of order) {
    const own = digitOf(keys[place] ?? 0, unit)
    counts[own] = (counts[own] ?? 0) + 1
  }
  let sum = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const own = counts[bucket] ?? 0
    if (own === order.length) return null
    counts[bucket] = sum
    sum += own
  }
  return counts
}

const everyPlace = (count: number): Uint32Array => {
  const order = new Uint32Array(count)
  for (let place = 0; place < count; place++) order[place] = place
  return order
}

/** `keys` are whole numbers from 0 to below 2 ** 53; `given` the places to be brought into order, all of them if left out. */
export function ascending(keys: ArrayLike<number>, given: Uint32Array = everyPlace(keys.length)): Uint32Array {
  let order = given
  for (let digit = 0; digit < DIGITS; digit++) {
    const unit = 2 ** (BITS * digit)
    const next = order.length === 0 ? null : startsOf(keys, order, unit)
    if (next === null) continue
    const sorted = new Uint32Array(order.length)
    for (const place of order) {
      const own = digitOf(keys[place] ?? 0, unit)
      const at = next[own] ?? 0
      next[own] = at + 1
      sorted[at] = place
    }
    order = sorted
  }
  return order
}
