/**
 * Which signatures agree in a whole band: locality-sensitive hashing over one-permutation bins.
 *
 * Keys of 32 bits, one band at a time: a table of chain heads and one link a signature, all typed arrays, so that the
 * table stays small and hot. Two different bands of bins share a key once in 4 billion; such a pair falls in verification.
 * Cost: bands x 15 ns a signature, 4 bytes x bands for its keys; a Map of strings takes 40 times as long.
 * Source: Indyk and Motwani 1998; lanes.md of the design for the shape of the table.
 */
import {bandKeys, densify} from '../kernel/bins.ts'

export interface Banding {
  readonly bands: number
  readonly rows: number
}

/** Keys of all signatures, band after band. Bins are filled up only here: estimates need them raw. */
function allKeys(signatures: readonly Uint32Array[], {bands, rows}: Banding): Int32Array {
  const keys = new Int32Array(bands * signatures.length)
  let full = new Uint32Array(0)
  signatures.forEach((raw, at) => {
    if (full.length !== raw.length) full = new Uint32Array(raw.length)
    densify(raw, full)
    bandKeys(full, {bands, rows, out: keys, at, stride: signatures.length})
  })
  return keys
}

/** A power of two with room for `count` at half load. */
export const tableSize = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count)))

/** Calls `meet` with the numbers of any two signatures that agree in a band; repeats where they agree in several. */
export function meetInBands(
  signatures: readonly Uint32Array[],
  banding: Banding,
  meet: (a: number, b: number) => void,
): void {
  const count = signatures.length
  const keys = allKeys(signatures, banding)
  const heads = new Int32Array(tableSize(count))
  const links = new Int32Array(count)
  for (let band = 0; band < banding.bands; band++) {
    heads.fill(-1)
    const offset = band * count
    for (let i = 0; i < count; i++) {
      const key = keys[offset + i] ?? 0
      const slot = key & (heads.length - 1)
      const head = heads[slot] ?? -1
      for (let j = head; j >= 0; j = links[j] ?? -1) if (keys[offset + j] === key) meet(j, i)
      links[i] = head
      heads[slot] = i
    }
  }
}
