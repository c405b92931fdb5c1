/** Texts unit by unit, for phases whose tasks are units. */
import type {Register} from '../register.ts'

export interface TextLines {
  readonly register: Register
  /** Articles that stand for their texts, ascending. */
  readonly texts: Uint32Array
}

/** The first place in `texts` that is not before `article`. */
function firstFrom(texts: Uint32Array, article: number): number {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((texts[middle] ?? 0) < article) low = middle + 1
    else high = middle
  }
  return low
}

/** Texts of the unit, ascending. */
export function textsOfUnit({register, texts}: TextLines, unit: number): Uint32Array {
  const {unitBases} = register
  return texts.subarray(firstFrom(texts, unitBases[unit] ?? 0), firstFrom(texts, unitBases[unit + 1] ?? 0))
}
