/** Rows of numbers put aside by ranges of articles, and those of one range again. */
import {numbersAt} from './shelf.ts'
import type {Stretch} from './types.ts'

/** Rows of one range of articles after those of another. */
export interface RangedStretch {
  readonly starts: Uint32Array
  readonly stretch: Stretch
}

export function ownRows({starts, stretch}: RangedStretch, range: number, width: number): Uint32Array {
  const from = starts[range] ?? 0
  const count = (starts[range + 1] ?? 0) - from
  return count === 0 ? new Uint32Array(0) : numbersAt(stretch, width * from, width * count)
}
