/**
 * `last year`, `of next year`, `this year` behind a month, a date or a season: which year is meant.
 *
 * Avoids: `in March last year’s winner`. Cost: constant.
 */
import {at, lowerAt, type Line} from '../quantities/atoms.ts'

const YEARS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** Years away from the page’s own, and where the words end. */
export function yearPointedAt(line: Line, i: number): {readonly by: number; readonly to: number} | null {
  const start = lowerAt(line, i) === 'of' || at(line, i).text === ',' ? i + 1 : i
  const by = YEARS.get(lowerAt(line, start))
  // `in March last year’s winner` is the winner of last year
  const owned = /['’]s$/u.test(at(line, start + 1).text)
  return by === undefined || lowerAt(line, start + 1) !== 'year' || owned ? null : {by, to: start + 2}
}
