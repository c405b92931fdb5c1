/**
 * Lists of any length.
 *
 * Avoids: `Math.max(...list)`, which lays every number on the stack: where two results lists of one pattern meet in a hundred
 * thousand places, that ends the run.
 */

/** -Infinity of an empty list. */
export const greatest = (list: readonly number[]): number => list.reduce((most, one) => Math.max(most, one), -Infinity)

/** Infinity of an empty list. */
export const least = (list: readonly number[]): number => list.reduce((few, one) => Math.min(few, one), Infinity)

/** Adds to the list of a key, which begins with its first value. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
