/**
 * What of an article stands in one sentence, found once an article: every figure and every clause asks.
 *
 * Avoids: a list of a thousand figures read through for each of them. Linear in the list, then by look-up.
 */
interface InSentence {
  readonly sentence: number
}

const indexed = new WeakMap<readonly InSentence[], ReadonlyMap<number, readonly InSentence[]>>()

function indexOf<T extends InSentence>(list: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const index = new Map<number, T[]>()
  for (const one of list) {
    const own = index.get(one.sentence)
    if (own) own.push(one)
    else index.set(one.sentence, [one])
  }
  return index
}

export function inSentence<T extends InSentence>(list: readonly T[], sentence: number): readonly T[] {
  // the map was made from this very list
  let known = indexed.get(list) as ReadonlyMap<number, readonly T[]> | undefined
  if (known === undefined) {
    known = indexOf(list)
    indexed.set(list, known)
  }
  return known.get(sentence) ?? NONE
}
const NONE: readonly never[] = []
