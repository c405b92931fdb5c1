/**
 * Stretches of a year by other names than months: seasons, the first week or the last day of a month, a month of last year.
 *
 * Example: `last winter`, `in the summer of 1987`, `the second week of March`, `the last day of June`, `in May last year`.
 * Avoids: `hot springs`, `the fall of the government`, `summer camps`, `the Winter Palace`; `in February of last year` taken
 * for this year's. Cost: bounded look-ahead.
 */
import {at, lowerAt, type Line} from '../quantities/atoms.ts'
import {ORDINALS} from '../quantities/number-words.ts'
import {monthAt, yearAt} from './calendar-pieces.ts'
import type {Piece} from './piece.ts'
import {yearPointedAt} from './pointed-years.ts'
import {SEASONS} from './words.ts'
import {opensWithCapital} from '../letters.ts'

const WHICH: ReadonlyMap<string, NonNullable<Piece['which']>> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
])
/** What may stand before a bare season: `in spring`, `since the autumn`, `late summer`. */
const LEADS = /^(?:in|by|since|until|till|during|before|after|from|early|late|mid|the|of)$/u

/** A year behind a season or a part of a month: `of 1987`, `2019`, `last year`. */
function yearBehind(line: Line, i: number): Pick<Piece, 'to' | 'year' | 'yearBy'> | null {
  const year = yearAt(line, lowerAt(line, i) === 'of' ? i + 1 : i)
  if (year) return {to: year.to, year: year.year}
  const pointed = yearPointedAt(line, i)
  return pointed && {to: pointed.to, yearBy: pointed.by}
}

const isNoun = (line: Line, i: number): boolean => /^(?:NOUN|PROPN)$/u.test(line.tokens[at(line, i).token]?.pos ?? '')

function seasonPiece(line: Line, i: number): Piece | null {
  const which = WHICH.get(lowerAt(line, i))
  const place = which === undefined ? i : i + 1
  const word = lowerAt(line, place)
  const season = SEASONS.get(word)
  if (season === undefined) return null
  const year = yearBehind(line, place + 1)
  const to = year?.to ?? place + 1
  // `this summer camp`, `winter sports`
  if (isNoun(line, to)) return null
  if (which !== undefined) return {from: i, to, season, which}
  // the fall of the government, hot springs, the Spring
  const governed = LEADS.test(lowerAt(line, i - 1)) && word !== 'fall'
  if (year === null && (!governed || lowerAt(line, to) === 'of' || opensWithCapital(at(line, place).text))) return null
  return {from: i, season, ...year, to}
}

/** `the first week of November`, `the last day of June`, `the opening days of May 2019`. */
function partOfMonth(line: Line, i: number): Piece | null {
  const word = lowerAt(line, i)
  const nth =
    word === 'last' || word === 'final' || word === 'closing' ? -1 : word === 'opening' ? 1 : ORDINALS.get(word)
  const unit = /^(?<unit>day|week)s?$/u.exec(lowerAt(line, i + 1))?.groups?.['unit']
  if (nth === undefined || nth > 5 || unit === undefined || lowerAt(line, i + 2) !== 'of') return null
  const month = monthAt(line, i + 3)
  if (!month) return null
  const several = lowerAt(line, i + 1) === 'days'
  const year = yearBehind(line, month.to)
  return {
    from: i,
    month: month.month,
    within: {unit: several || unit === 'week' ? 'week' : 'day', nth},
    ...year,
    to: year?.to ?? month.to,
  }
}

export const spanPiece = (line: Line, i: number): Piece | null => partOfMonth(line, i) ?? seasonPiece(line, i)
