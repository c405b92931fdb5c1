/**
 * One thing to check: what it is about, the readings one under the other with their quotations, why, and how to learn more.
 *
 * ```
 *  1  people injured: 14 or 17?                       number · high · strong
 *     14   A, C   “… injuring 14 people, the coastguard said.”  A ¶1
 *     17   B      “… injuring 17 people, the coastguard said.”  B ¶1
 *     Why: same sentence, same noun, figures that cannot both be right.
 *     wirediff explain d91b2f0a1c2d
 * ```
 */
import type {Divergence, Reading} from '../../../pipeline/records.ts'
import type {Span} from '../../../pipeline/types.ts'
import {chainOf} from '../chain.ts'
import {byPlace} from '../order.ts'
import {clip, columns, inMarks, oneLine} from '../show.ts'
import {differing} from './differing.ts'
import {words, wrap, type Paper, type Word} from './paper.ts'
import type {Cast} from './wording.ts'

export interface FindingOptions {
  readonly cast: Cast
  readonly paper: Paper
  /** Folder of the results, which `explain` reads; null where nothing was written. */
  readonly out: string | null
  readonly alikeAbove: number
  readonly quotesShown: number
}

const MARGIN = '    '
/** Of a value in a heading; the quotation below has the whole. */
const LONGEST_VALUE = 40

/** `14 or 17?`, `he, she or they?` */
export function question(readings: readonly Reading[]): string {
  const values = readings.map(({value}) => clip(oneLine(value), LONGEST_VALUE))
  const last = values.at(-1) ?? ''
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}?`
}

function quotation(spans: readonly Span[], mark: (word: string) => boolean, {cast, paper}: FindingOptions): Word[] {
  const quoted = chainOf(spans)
    .map(({text}) => oneLine(text))
    .join(' … ')
  const painted = words(inMarks(quoted)).map(word => (mark(word.text) ? {...word, paint: paper.marked} : word))
  const places = [...new Set(spans.toSorted(byPlace).map(span => cast.placeOf(span)))].join(', ')
  return [...painted, ...words(places, paper.colour.dim)]
}

function readingLines(
  reading: Reading,
  label: number,
  mark: (word: string) => boolean,
  options: FindingOptions,
): string[] {
  const {cast, paper, quotesShown} = options
  const value = clip(oneLine(reading.value), label)
  const who = cast.lettersOf(reading.articles)
  const head = `${MARGIN}${value}${' '.repeat(label - columns(value))}  `
  const lines = wrap([{text: who, paint: paper.colour.bold}], paper.width, {first: head})
  const quoted = reading.articles
    .map(article => reading.evidence.filter(span => span.article === article))
    .filter(chain => chain.length > 0)
  // One quotation a reading is enough where all use the same words.
  const distinct = quoted.filter(
    (chain, index) =>
      quoted.findIndex(other => other.map(({text}) => text).join() === chain.map(({text}) => text).join()) === index,
  )
  for (const chain of distinct.slice(0, quotesShown)) {
    lines.push(...wrap(quotation(chain, mark, options), paper.width, {first: `${MARGIN}${MARGIN}`}))
  }
  return lines
}

function learnMore({id}: Divergence, {out}: FindingOptions): string {
  if (out === null) return id
  const folder = /^[\w./-]+$/.test(out) ? out : `'${oneLine(out)}'`
  return `wirediff explain ${id}${out === 'output' ? '' : ` -o ${folder}`}`
}

export function findingLines(found: Divergence, number: number, options: FindingOptions): string[] {
  const {paper} = options
  const {colour} = paper
  const first = `${String(number).padStart(2)}  `
  const title = `${oneLine(found.about)}: ${question(found.readings)}`
  const urgent = found.severity === 'high' ? colour.red : colour.yellow
  const label = Math.min(24, Math.max(...found.readings.map(({value}) => columns(oneLine(value))), 1))
  const sort = [found.kind, found.severity, found.strength, ...(found.scope === 'within' ? ['inside one article'] : [])]
  if (found.verdict !== 'conflict') sort.push(found.verdict)
  return [
    ...wrap(
      [...words(title, text => colour.bold(urgent(text))), ...words(`· ${sort.join(' · ')}`, colour.dim)],
      paper.width,
      {first},
    ),
    ...found.readings.flatMap((reading, at) =>
      readingLines(reading, label, differing(found.readings, at, options), options),
    ),
    ...wrap(words(`Why: ${oneLine(found.why)}`), paper.width, {first: MARGIN}),
    ...wrap(words(learnMore(found, options), colour.dim), paper.width, {first: MARGIN}),
  ]
}
