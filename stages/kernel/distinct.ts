/**
 * The distinct words of an article in one number each: which word, how often, and whether it is written as a name or number.
 *
 * Example: title `Fire in Porto`, text `Porto’s fire burned on.` gives fire 3, in 2, porto 3 (a name), s 1 and so on, where the
 * words of a title count twice. Order: that of their first places, the title’s first.
 * Wrong answer it avoids: a name seen in the capitals of a headline. Cost: 20 ns a word; the twin is wasm/distinct.ts.
 */
import {PLAIN} from './marks.ts'
import {readWords, WORD_BITS} from './passage.ts'

/** More than that is as often as can be told. */
export const MOST_TIMES = 127
const NAMED = MOST_TIMES + 1
const TIMES_BITS = 32 - WORD_BITS

export const wordOf = (entry: number): number => entry >>> TIMES_BITS
export const timesOf = (entry: number): number => entry & MOST_TIMES
/** Written as a name or number once is enough. */
export const isNamed = (entry: number): boolean => (entry & NAMED) !== 0

/** What words are counted of. */
export interface Passages {
  readonly title: string | null
  readonly text: string
}

const encoder = new TextEncoder()

/** `titleWeight`: how often a word of the title counts. */
export function distinctWords({title, text}: Passages, titleWeight: number): Uint32Array {
  const entries: number[] = []
  const places = new Map<number, number>()
  const add = (word: number, times: number, mark: number): void => {
    const place = places.get(word) ?? entries.length
    const before = entries[place] ?? 0
    places.set(word, place)
    const named = mark === PLAIN ? before & NAMED : NAMED
    entries[place] = ((word << TIMES_BITS) | named | Math.min(MOST_TIMES, timesOf(before) + times)) >>> 0
  }
  // headlines capitalise as they like: their capitals do not show names
  if (title !== null) readWords(encoder.encode(title), word => add(word, titleWeight, PLAIN))
  readWords(encoder.encode(text), (word, mark) => add(word, 1, mark))
  return Uint32Array.from(entries)
}
