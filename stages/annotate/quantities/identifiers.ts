/**
 * Figures that count nothing: names, years, versions, telephone and list numbers.
 *
 * Example: A42, MH370, Boeing 737, Highway 1, Group of Seven, 24/7, 0207 782 4368, chapter 11, the 2016 election.
 * Avoids: `737` against `777` read as two counts.
 */
import {at, isHyphen, lowerAt, type Line} from './atoms.ts'
import {currencyAfter} from './money.ts'
import {SHORT_SCALES, SMALL} from './number-words.ts'
import {numeralAt} from './numeral.ts'
import {unitAt} from './units.ts'

/** Words whose number is a name: `lap 48`, `page 12`. */
const LABELS =
  /^(?:no|number|numbers|chapter|page|pages|lap|game|level|type|phase|stage|room|route|day|week|year|month|round|question|version|category|figure|step|part|episode|season|series|tier|class|article|section|title|highway|flight|gate|platform|line|group|unit|apartment|apt|suite|box|channel|block|lane|exit|junction|district|ward|precinct|verse|volume|grade|mark|model|item|rule|exhibit|count|appendix|table|star|proposition|amendment|resolution|act|psalm|size|runway|terminal|pier|formula|isis|covid|caption|photo|photos|slide|zone|area)$/u

const tagAt = (line: Line, i: number) => line.tokens[at(line, i).token]?.pos
/** Robin, iPhone. */
const capital = (line: Line, i: number): boolean => /\p{Lu}/u.test(at(line, i).text)

/** `5G`, `747s`, `1080p`: letters that are no scale, unit, currency or ordinal. */
function strangeTail(line: Line, i: number): boolean {
  const next = at(line, i + 1)
  if (!next.glued || next.kind !== 'word') return false
  if (SHORT_SCALES.has(next.lower) && next.text !== 'K') return false
  const screen = next.lower === 'p' && /^(?:360|480|720|1080|1440|2160)$/u.test(at(line, i).text)
  return screen || (!unitAt(line, i + 1) && !currencyAfter(line, i + 1))
}

/** `24/7`, `#5`, `@2`, `12:30`, `4.1.2`. */
function inCode(line: Line, i: number): boolean {
  const before = at(line, i - 1)
  const after = at(line, i + 1)
  // `7-8-1`, `555-1234`: figures chained by hyphens
  const chained = (k: number): boolean =>
    isHyphen(at(line, k)) && at(line, k).glued && at(line, k + 1).glued && at(line, k + 1).kind === 'digits'
  if (chained(i + 1) && chained(i + 3)) return true
  if (at(line, i).glued && isHyphen(before) && before.glued && at(line, i - 2).kind === 'digits') return true
  const opened = at(line, i).glued && /^[/#@_:.&=]$/u.test(before.text)
  const closed = after.glued && /^[/@_:.&=]$/u.test(after.text) && at(line, i + 2).glued
  return opened || closed
}

/** Telephone numbers: figures in a row, or a leading nought. */
function dialled(line: Line, i: number): boolean {
  const {text} = at(line, i)
  const fractionNext = at(line, i + 2).text === '/'
  return /^0\d/u.test(text) || (at(line, i + 1).kind === 'digits' && !fractionNext) || at(line, i - 1).kind === 'digits'
}

/** `the 2016 election`, `in 2022`: four figures without comma between 1500 and 2099 are a year, unless many of something. */
function yearLike(line: Line, i: number): boolean {
  const {text} = at(line, i)
  if (!/^(?:1[5-9]|20)\d\d$/u.test(text)) return false
  const determined =
    tagAt(line, i - 1) === 'DET' || /^(?:in|since|by|until|from|after|before|during|of)$/u.test(lowerAt(line, i - 1))
  const numeral = numeralAt(line, i)
  if (numeral && unitAt(line, numeral.to)) return false
  const plural =
    tagAt(line, i + 1) === 'NOUN' &&
    /(?:[^s]s|people|men|women|children|staff|troops|police)$/u.test(lowerAt(line, i + 1))
  return determined || !plural
}

/** `Highway 1`, `Apollo 11`, but not `in Nice 84 people died`. */
function named(line: Line, i: number): boolean {
  // `No. 10`, `Vol. 3`: the full stop of a label cut short
  const dotted =
    /^[.]$/u.test(at(line, i - 1).text) && /^(?:no|nos|vol|art|sec|ch|fig|pg|pp)$/u.test(lowerAt(line, i - 2))
  const before = at(line, i - 1)
  if (dotted) return true
  if (before.kind !== 'word') return false
  if (LABELS.test(before.lower)) return lowerAt(line, i - 1) !== 'count' || tagAt(line, i + 1) !== 'NOUN'
  if (!capital(line, i - 1) || tagAt(line, i - 1) !== 'PROPN') return false
  const measured = numeralAt(line, i)
  if (measured && (unitAt(line, measured.to) ?? currencyAfter(line, measured.to)) && tagAt(line, i + 1) !== 'NOUN')
    return false
  let start = i - 1
  while (start > i - 5 && capital(line, start - 1)) start--
  const place = /^(?:in|at|near|from)$/u.test(lowerAt(line, start - 1))
  const people = /^(?:people|persons|passengers|men|women|children|workers|killed|dead|injured|percent|per)$/u.test(
    lowerAt(line, i + 1),
  )
  return !(place && tagAt(line, i + 1) === 'NOUN') && !people
}

/** `Covid-19`, `P-3`, `A42`. */
function tailOfName(line: Line, i: number): boolean {
  if (!at(line, i).glued) return false
  const before = at(line, i - 1)
  if (before.kind === 'word') return true
  return (
    isHyphen(before) && before.glued && at(line, i - 2).kind === 'word' && !/^magnitude$/u.test(lowerAt(line, i - 2))
  )
}

/** `Group of Seven`, `no one`, `one of the best`, `one day`. */
function emptyWord(line: Line, i: number): boolean {
  const word = lowerAt(line, i)
  if (!SMALL.has(word)) return false
  if (capital(line, i) && lowerAt(line, i - 1) === 'of' && capital(line, i - 2)) return true
  // lap seven, Formula One cars, Volume One
  if (LABELS.test(lowerAt(line, i - 1)) && (capital(line, i) || tagAt(line, i + 1) !== 'NOUN')) return true
  if (word !== 'one' && word !== 'zero') return false
  if (/^(?:no|the|this|that|any|every|each|some|another|which)$/u.test(lowerAt(line, i - 1))) return true
  if (/^(?:day|thing|time|point|way|hand|side|another|step|reason|or|by|such|only|of)$/u.test(lowerAt(line, i + 1))) {
    const whole = lowerAt(line, i + 1) === 'of' && (numeralAt(line, i + 2) ?? numeralAt(line, i + 3))
    return !whole
  }
  if (/^(?:in|million|hundred|billion|thousand|to)$/u.test(lowerAt(line, i + 1)) || isHyphen(at(line, i + 1)))
    return false
  const tag = tagAt(line, i + 1)
  return !(
    tag === 'NOUN' ||
    tag === 'ADJ' ||
    tag === 'PROPN' ||
    /^(?:was|dead|killed|injured|hurt|missing|died)$/u.test(lowerAt(line, i + 1))
  )
}

/** `UPDATE 1-Blast kills five`, `WRAPUP 2-`, `(UPDATE 3, PIX)`: the version of an agency's telling. */
const ofVersion = (line: Line, i: number): boolean =>
  /^(?:UPDATE|WRAPUP|REFILE|ADVISORY|FACTBOX|TIMELINE|POLL|RPT|LEAD|Update)$/u.test(at(line, i - 1).text) &&
  /^(?:[-‐‑–—:,)\]/]|)$/u.test(at(line, i + 1).text)

/** A number that stands first and is closed by a mark numbers a list. */
const listNumber = (line: Line, i: number): boolean => i === 0 && /^[.):]$/u.test(at(line, 1).text)

/** Whether the figure or number word at atom i names rather than counts. */
export function isIdentifier(line: Line, i: number): boolean {
  if (at(line, i).kind !== 'digits') return emptyWord(line, i)
  return (
    tailOfName(line, i) ||
    strangeTail(line, i) ||
    inCode(line, i) ||
    dialled(line, i) ||
    yearLike(line, i) ||
    named(line, i) ||
    ofVersion(line, i) ||
    listNumber(line, i)
  )
}
