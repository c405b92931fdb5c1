/**
 * Calendar dates as said: `Nov. 15, 2024`, `15 November`, `June 7-8`, `2024-11-15`, `March 2025`, `in 2022`, `the 1990s`.
 *
 * Avoids: `may` and `march` the verbs, Theresa May, the Sun newspaper. Cost: bounded look-ahead.
 */
import {at, isHyphen, lowerAt, type Line} from '../quantities/atoms.ts'
import {isDate} from './calendar.ts'
import type {Piece} from './piece.ts'
import {yearPointedAt} from './pointed-years.ts'
import {MONTHS, WEEKDAYS} from './words.ts'
import {opensWithCapital} from '../letters.ts'

const capital = (line: Line, i: number): boolean => opensWithCapital(at(line, i).text)
const dot = (line: Line, i: number): number => (at(line, i).text === '.' && at(line, i).glued ? i + 1 : i)

/** A day of month: `15`, `7th`; its end. */
function dayAt(line: Line, i: number): {day: number; to: number; ordinal: boolean} | null {
  const {kind, text} = at(line, i)
  if (kind !== 'digits' || !/^\d{1,2}$/u.test(text)) return null
  const day = Number(text)
  if (day < 1 || day > 31) return null
  const tail = at(line, i + 1)
  if (!tail.glued || tail.kind !== 'word') return {day, to: i + 1, ordinal: false}
  return /^(?:st|nd|rd|th)$/u.test(tail.lower) ? {day, to: i + 2, ordinal: true} : null
}

export function yearAt(line: Line, i: number): {year: number; to: number} | null {
  const {kind, text} = at(line, i)
  const next = at(line, i + 1)
  if (kind !== 'digits' || !/^(?:1[5-9]|20)\d\d$/u.test(text) || (next.glued && next.kind === 'word')) return null
  return {year: Number(text), to: i + 1}
}

export function monthAt(line: Line, i: number): {month: number; to: number} | null {
  const month = MONTHS.get(lowerAt(line, i))
  if (month === undefined || !capital(line, i)) return null
  // `in June.` ends a sentence, `Jun. 5` does not
  const short = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(lowerAt(line, i))
  return {month, to: short ? dot(line, i + 1) : i + 1}
}

/** `, 2024` or ` 2024` behind a date. */
function yearAfter(line: Line, i: number): {year: number; to: number} | null {
  const comma = at(line, i).text === ','
  const found = yearAt(line, comma ? i + 1 : i)
  // `on June 7, 2000 people marched` is rarer than a year, and the plural behind it tells
  if (found && comma && line.tokens[at(line, found.to).token]?.pos === 'NOUN' && !/[,.]/u.test(at(line, found.to).text))
    return null
  return found
}

/** `last year`, `of this year` behind a date without a year of its own. */
function pointedYear(line: Line, piece: Piece): Piece {
  const year = piece.month === undefined || piece.year !== undefined ? null : yearPointedAt(line, piece.to)
  return year === null ? piece : {...piece, to: year.to, yearBy: year.by}
}

/** `7-8`, `7 to 9`, `7 and 8` from the joint on. */
function secondDay(line: Line, i: number): {day: number; to: number; month?: number} | null {
  const joint = at(line, i)
  if (!isHyphen(joint) && !/^(?:to|and|through|until|or)$/u.test(joint.lower)) return null
  const month = monthAt(line, i + 1)
  const second = dayAt(line, month?.to ?? i + 1)
  if (!second) return null
  return {...second, ...(month ? {month: month.month} : {})}
}

function monthFirst(line: Line, i: number): Piece | null {
  const month = monthAt(line, i)
  if (!month) return null
  const the = lowerAt(line, month.to) === 'the' ? month.to + 1 : month.to
  const day = dayAt(line, the)
  if (!day || (at(line, day.to).glued && /^[:%]$/u.test(at(line, day.to).text))) return monthAlone(line, i, month)
  const second = secondDay(line, day.to)
  // `June 7 and 8 people`: a noun behind the second figure makes it a count
  const run =
    second && line.tokens[at(line, second.to).token]?.pos !== 'NOUN' && at(line, second.to).text !== '%' ? second : null
  const to = run?.to ?? day.to
  const year = yearAfter(line, to)
  return {
    from: i,
    to: year?.to ?? to,
    month: month.month,
    day: day.day,
    ...(run ? {dayTo: run.day} : {}),
    ...(run?.month === undefined ? {} : {monthTo: run.month}),
    ...(year ? {year: year.year} : {}),
  }
}

/** `in March`, `March 2025`; the verbs and names need a preposition. */
function monthAlone(line: Line, i: number, {month, to}: {month: number; to: number}): Piece | null {
  const year = yearAfter(line, to) ?? (lowerAt(line, to) === 'of' ? yearAt(line, to + 1) : null)
  const before = lowerAt(line, i - 1)
  const governed =
    /^(?:in|of|since|by|until|till|from|to|through|during|after|before|late|early|mid|last|next|this|every|between|and|around|for)$/u.test(
      before,
    ) ||
    isHyphen(at(line, i - 1)) ||
    // `after November’s floods`, `June’s vote`
    /['’]s$/u.test(at(line, i).text)
  const doubtful = /^(?:may|march|august|jan|mar|dec|sep|april|june)$/u.test(lowerAt(line, i))
  if (
    !year &&
    doubtful &&
    !/^(?:in|of|since|by|until|till|during|late|early|mid|last|next|this|from|between)$/u.test(before)
  )
    return null
  if (!year && !governed) return null
  // `the ministry of May`, `government of Theresa May` do not name a month
  // statements by May; but the end of May is a time
  const partOf =
    before === 'of' &&
    /^(?:end|start|beginning|middle|month|days|weeks|week|part|half|first|last)$/u.test(lowerAt(line, i - 2))
  if (!year && !partOf && lowerAt(line, i) === 'may' && /^(?:of|from|by)$/u.test(before)) return null
  return {from: i, to: year?.to ?? to, month, ...(year ? {year: year.year} : {})}
}

/** `15 November 2024`, `the 7th of March`, `7-8 June`, `the 7th`. */
function dayFirst(line: Line, i: number): Piece | null {
  const first = dayAt(line, i)
  if (!first) return null
  const second = secondDay(line, first.to)
  const last = second && second.month === undefined ? second : null
  for (const run of [last, null]) {
    const to = run?.to ?? first.to
    const of = lowerAt(line, to) === 'of' ? to + 1 : to
    const month = monthAt(line, of)
    if (!month) continue
    const year = yearAfter(line, month.to)
    return {
      from: i,
      to: year?.to ?? month.to,
      day: first.day,
      month: month.month,
      ...(run ? {dayTo: run.day} : {}),
      ...(year ? {year: year.year} : {}),
    }
  }
  // `on the 7th`: a day of an unsaid month, never `on the 7th floor`
  const alone = first.ordinal && lowerAt(line, i - 1) === 'the' && /^(?:on|by|until|since)$/u.test(lowerAt(line, i - 2))
  const noun = line.tokens[at(line, first.to).token]?.pos
  return alone && noun !== 'NOUN' && noun !== 'PROPN' && noun !== 'ADJ' ? {from: i, to: first.to, day: first.day} : null
}

/** `2024-11-15`, `11/25/2024`, `25/11/2024`; `11/05/2024` has two readings and is left alone. */
function numeric(line: Line, i: number): Piece | null {
  const texts = [0, 1, 2, 3, 4].map(k => at(line, i + k))
  const [a, first, b, second, c] = texts
  if (!a || !b || !c || !first || !second || a.kind !== 'digits' || b.kind !== 'digits' || c.kind !== 'digits')
    return null
  if (first.text !== second.text || !first.glued || !second.glued || !c.glued) return null
  const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)]
  const to = i + 5
  if (isHyphen(first) && /^(?:19|20)\d\d$/u.test(a.text) && y <= 12 && z <= 31)
    return {from: i, to, year: x, month: y, day: z}
  if (first.text !== '/' || !/^(?:19|20)\d\d$/u.test(c.text)) return null
  if (x > 12 && x <= 31 && y <= 12) return {from: i, to, year: z, month: y, day: x}
  if (y > 12 && y <= 31 && x <= 12) return {from: i, to, year: z, month: x, day: y}
  return x === y && x <= 12 ? {from: i, to, year: z, month: x, day: y} : {from: i, to, year: z, unresolved: true}
}

/** `in 2022`, `late 2023`, `between 2008 and 2013`. */
function yearAlone(line: Line, i: number): Piece | null {
  const year = yearAt(line, i)
  if (!year) return null
  const before = lowerAt(line, i - 1)
  const pair = /^(?:and|to|-|–)$/u.test(before) && yearAt(line, i - 2) !== null
  const governed =
    /^(?:in|since|by|until|till|from|after|before|during|of|year|early|late|mid|between|around|through|circa|spring|summer|autumn|winter)$/u.test(
      before,
    )
  if (!governed && !pair && !(isHyphen(at(line, i - 1)) && lowerAt(line, i - 2) === 'mid')) return null
  // `of 2000 people`
  const noun = line.tokens[at(line, year.to).token]
  if (noun?.pos === 'NOUN' && /s$|people|men|women/u.test(noun.lower) && before === 'of') return null
  return {from: i, to: year.to, year: year.year}
}

/** `the 1990s`, `the ’90s`. */
function decade(line: Line, i: number): Piece | null {
  const {text, kind} = at(line, i)
  const tail = at(line, i + 1)
  if (kind !== 'digits' || tail.text !== 's' || !tail.glued || !text.endsWith('0')) return null
  if (/^(?:1[5-9]|20)\d0$/u.test(text)) return {from: i, to: i + 2, year: Number(text), decade: true}
  const short = /^[’'‘]$/u.test(at(line, i - 1).text) && at(line, i).glued
  return short && text.length === 2 ? {from: i - 1, to: i + 2, year: 1900 + Number(text), decade: true} : null
}

/** A weekday; short forms only beside a mark or a date, for `the Sun said` and `sat down`. */
export function weekdayPiece(line: Line, i: number): Piece | null {
  const word = lowerAt(line, i)
  const weekday = WEEKDAYS.get(word)
  if (weekday === undefined || !capital(line, i)) return null
  if (word.length > 5) return {from: i, to: i + 1, weekday}
  const to = dot(line, i + 1)
  const beside = to > i + 1 || at(line, to).text === ',' || at(line, i - 1).text === '(' || !!monthAt(line, to)
  const day = dayAt(line, at(line, to).text === ',' ? to + 1 : to)
  return beside && (day || monthAt(line, at(line, to).text === ',' ? to + 1 : to) || to > i + 1)
    ? {from: i, to, weekday}
    : null
}

/** A leap year, for dates that name none. */
const ANY_LEAP = 2000

/** `30 February`, `31 April`, `29 February 2021`: no day has that date, nor does half of it mean anything. */
function isNoDate({year, month, day, dayTo, monthTo}: Piece): boolean {
  if (month === undefined || day === undefined) return false
  const last = dayTo === undefined ? null : {year: year ?? ANY_LEAP, month: monthTo ?? month, day: dayTo}
  return !isDate({year: year ?? ANY_LEAP, month, day}) || (last !== null && !isDate(last))
}

export function calendarPiece(line: Line, i: number): Piece | null {
  const piece = numeric(line, i) ?? decade(line, i) ?? dayFirst(line, i) ?? monthFirst(line, i) ?? yearAlone(line, i)
  if (piece && isNoDate(piece)) return {from: piece.from, to: piece.to, unresolved: true}
  return piece && pointedYear(line, piece)
}
