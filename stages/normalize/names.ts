/**
 * Which names a unit shares with the rest of the article: a teaser about another event shares none.
 *
 * A name is a capitalised word or a number of two digits and more that is no common opener of a sentence. Linear.
 */
import {isOpener} from './abbreviations.ts'

export function namesOf(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [word] of text.matchAll(/[\p{Lu}\p{Lt}][\p{L}\p{M}]{2,}/gu)) {
    const lower = word.toLowerCase()
    if (!isOpener(lower)) names.add(lower)
  }
  return names
}

/** The longer words, in lower case: what a text is about. */
export const topicOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\p{L}{5,}/gu) ?? []).map(word => word.toLowerCase()).filter(word => !isOpener(word)))

/** In how many units each name stands. */
export function countNames(units: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const names of units) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Names of this unit that stand in another unit too. */
export const shared = (names: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number =>
  [...names].filter(name => (counts.get(name) ?? 0) > 1).length
