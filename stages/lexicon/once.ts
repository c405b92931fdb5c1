/**
 * What two words have to do with each other is asked once, whatever the story: the same verbs and nouns meet in every one.
 *
 * One map in another, for a key glued of both words costs more than it saves; in the order given, so that `a, b` is not
 * taken for `b, a`. Avoids a table that grows with the run: it is emptied when full. Cost: two look-ups a question.
 */
export function onceATwo<T>(read: (a: string, b: string) => T): (a: string, b: string) => T {
  const seen = new Map<string, Map<string, {readonly value: T}>>()
  let count = 0
  return (a, b) => {
    const known = seen.get(a)?.get(b)
    if (known !== undefined) return known.value
    const fresh = {value: read(a, b)}
    if (count >= REMEMBERED) {
      seen.clear()
      count = 0
    }
    const ofA = seen.get(a)
    if (ofA === undefined) seen.set(a, new Map([[b, fresh]]))
    else ofA.set(b, fresh)
    count++
    return fresh.value
  }
}
const REMEMBERED = 50_000
