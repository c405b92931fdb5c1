/**
 * How a number is hedged: `about`, `nearly`, `at least`, `no more than`, `-plus`, `or more`.
 *
 * Avoids: `nearly 600` beside `596` called a conflict, `no more than 20` read as more than 20.
 */
import {binds, lowerAt, type Line} from './atoms.ts'

/** just-under and just-over are near the figure, on one side. */
export type Hedge = 'about' | 'just-under' | 'just-over' | 'over' | 'under' | 'at-least' | 'at-most'

const BEFORE: ReadonlyMap<string, Hedge> = new Map(
  (
    [
      [
        'about',
        'about|around|roughly|approximately|some|close to|nearer|an estimated|estimated|in the region of|more or less|circa|approx|perhaps|maybe',
      ],
      [
        'just-under',
        'nearly|almost|just under|just below|just less than|approaching|a little under|slightly under|little less than|not quite',
      ],
      [
        'just-over',
        'just over|just above|just more than|a little over|slightly over|slightly more than|a little more than',
      ],
      ['at-least', 'at least|no fewer than|no less than|not less than|a minimum of|minimum of|not fewer than'],
      ['at-most', 'up to|no more than|not more than|at most|as many as|as much as|a maximum of|maximum of|as high as'],
      ['over', 'more than|over|above|upwards of|upward of|greater than|in excess of|well over|topped|exceeding|beyond'],
      ['under', 'fewer than|less than|under|below|well under'],
    ] as const
  ).flatMap(([hedge, phrases]) => phrases.split('|').map(phrase => [phrase, hedge] as const)),
)

export interface Hedged {
  readonly hedge: Hedge
  /** First atom of its words, or exclusive end where they stand behind. */
  readonly edge: number
}

/** Longest phrase that ends right before atom i. */
export function hedgeBefore(line: Line, i: number): Hedged | null {
  for (let length = 4; length > 0; length--) {
    const words: string[] = []
    for (let k = i - length; k < i; k++) words.push(lowerAt(line, k))
    const hedge = BEFORE.get(words.join(' '))
    // `the payments add up to £4m` is a sum
    if (hedge === 'at-most' && /^(?:add|adds|added|adding)$/u.test(lowerAt(line, i - length - 1))) return null
    if (hedge) return {hedge, edge: i - length}
  }
  return null
}

/** `31,000-plus`, `60-odd`, `30 or so`, `20 or more`, `50+` from atom i on. */
export function hedgeAfter(line: Line, i: number): Hedged | null {
  const start = binds(line, i) ? i + 1 : i
  const first = lowerAt(line, start)
  const second = lowerAt(line, start + 1)
  if (first === '+' || (first === 'plus' && start > i)) return {hedge: 'at-least', edge: start + 1}
  if (first === 'odd' || first === 'ish') return {hedge: 'about', edge: start + 1}
  if (first !== 'or') return null
  if (second === 'so') return {hedge: 'about', edge: start + 2}
  if (second === 'more' || second === 'older') return {hedge: 'at-least', edge: start + 2}
  return second === 'fewer' || second === 'less' || second === 'younger' ? {hedge: 'at-most', edge: start + 2} : null
}

/** What stands before a range: `between 10 and 12`, `from 10 to 12`. */
export const opensRange = (line: Line, i: number): 'between' | 'from' | null => {
  const word = lowerAt(line, i - 1)
  return word === 'between' || word === 'from' ? word : null
}
