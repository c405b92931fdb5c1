/**
 * Who comes first of all that are told: who was published first, then the longest, then the lowest id; and which of them
 * have one text.
 *
 * Example: of 100,000 copies of one text the first speaks for all: pairs with other texts are told of it alone.
 * Cost: 50 ns an article told; typed arrays alone.
 */
import {ascending} from './ascending.ts'
import type {Findings} from './find.ts'
import type {Told} from './told.ts'

/** By place in Told, which is the order of ids. */
export interface Ranks {
  /** Places in order of precedence. */
  readonly byRank: Uint32Array
  /** Of each place the first of those that have its text. */
  readonly first: Uint32Array
}

/** Undated ones come last. */
function inPrecedence({whens, words}: Pick<Told, 'whens' | 'words'>): Uint32Array {
  let [earliest, latest, longest] = [Infinity, -Infinity, 0]
  for (const when of whens) {
    if (when < earliest) earliest = when
    if (when !== Infinity && when > latest) latest = when
  }
  for (const count of words) longest = Math.max(longest, count)
  const byLength = ascending(words.map(count => longest - count))
  const undated = latest - earliest + 1
  return ascending(
    whens.map(when => (when === Infinity ? Math.max(0, undated) : when - earliest)),
    byLength,
  )
}

export function ranksOf({standIn}: Pick<Findings, 'standIn'>, told: Told): Ranks {
  const byRank = inPrecedence(told)
  const {articles, places} = told
  // by the place of the article that stands for a text: its first, plus 1
  const firstOf = new Uint32Array(articles.length)
  const first = new Uint32Array(articles.length)
  for (const place of byRank) {
    const article = articles[place] ?? 0
    const text = places[standIn[article] ?? article] ?? 0
    if (firstOf[text] === 0) firstOf[text] = place + 1
    first[place] = (firstOf[text] ?? 0) - 1
  }
  return {byRank, first}
}
