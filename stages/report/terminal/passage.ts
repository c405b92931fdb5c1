/**
 * Quotations where they stand: their paragraph once, with the quoted words marked.
 *
 * Avoids: a quotation judged without what stands before and after it; a paragraph shown anew for each link of a chain.
 */
import type {ArticleRecord} from '../../../pipeline/records.ts'
import type {Range, Span} from '../../../pipeline/types.ts'
import {byPlace} from '../order.ts'
import {visible} from '../show.ts'
import {wrap, type Paper, type Word} from './paper.ts'

/** Context on each side of what is quoted, in UTF-16 units: more than a sentence, less than a page. */
const AROUND = 300

type Marks = readonly Pick<Range, 'start' | 'end'>[]

/** What stands between breaks, as `oneLine` has it. */
const WORD = /[^\t\n\v\f\r \u0085\u2028\u2029]+/g

/** A word whose marked part is painted or, without colour, stands between guillemets. */
function markedWord(text: string, from: number, marks: Marks, {colour, marked}: Paper): Word {
  const end = from + text.length
  const cuts = new Set([0, text.length])
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > from && at < end) cuts.add(at - from)
  const edges = [...cuts].sort((a, b) => a - b)
  const pieces = edges.slice(1).map((edge, i) => {
    const start = edges[i] ?? 0
    const at = from + start
    return {
      text: visible(text.slice(start, edge)),
      isMarked: marks.some(mark => mark.start <= at && at < mark.end),
      opens: marks.some(mark => mark.start === at),
      closes: marks.some(mark => mark.end === from + edge),
    }
  })
  if (!colour.isColorSupported)
    return {text: pieces.map(({text: own, opens, closes}) => `${opens ? '»' : ''}${own}${closes ? '«' : ''}`).join('')}
  const whole = pieces.map(({text: own}) => own).join('')
  if (pieces.every(({isMarked}) => !isMarked)) return {text: whole}
  const painted = pieces.map(({text: own, isMarked}) => (isMarked ? marked(own) : own)).join('')
  // a piece of a word that is longer than a line is not painted
  return {text: whole, paint: shown => (shown === whole ? painted : shown)}
}

/** Marks begin and end at words, so that a guillemet never stands alone. */
function tight(text: string, {start, end}: Pick<Range, 'start' | 'end'>): Pick<Range, 'start' | 'end'> {
  const inner = text.slice(start, end)
  return {start: start + (inner.length - inner.trimStart().length), end: end - (inner.length - inner.trimEnd().length)}
}

/** Words of a stretch of a text, those in the marks marked. */
export function markedWords(
  text: string,
  {start, end}: Pick<Range, 'start' | 'end'>,
  {marks, paper}: {readonly marks: Marks; readonly paper: Paper},
): readonly Word[] {
  const own = marks.map(mark => tight(text, mark))
  return Array.from(text.slice(start, end).matchAll(WORD), ({0: word, index}) =>
    markedWord(word, start + index, own, paper),
  )
}

/** The block that a span begins in; itself, where the text is not at hand. */
function blockOf(span: Span, article: ArticleRecord | undefined): Pick<Range, 'start' | 'end'> {
  const block = article?.blocks.find(one => one.in === span.in && one.start <= span.start && span.start < one.end)
  return {start: Math.min(block?.start ?? span.start, span.start), end: Math.max(block?.end ?? span.end, span.end)}
}

/** From a space to a space, so that no word is cut. */
function around(
  text: string,
  block: Pick<Range, 'start' | 'end'>,
  spans: readonly Span[],
  units: number,
): Pick<Range, 'start' | 'end'> {
  const first = Math.min(...spans.map(({start}) => start)) - units
  const last = Math.max(...spans.map(({end}) => end)) + units
  const start = first <= block.start ? block.start : text.indexOf(' ', first) + 1
  const end = last >= block.end ? block.end : text.lastIndexOf(' ', last)
  return {start: Math.min(start, ...spans.map(span => span.start)), end: Math.max(end, ...spans.map(span => span.end))}
}

/** Of spans that hold each other the inner ones: a sentence is context, the name in it is what speaks. */
const innermost = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(
    outer =>
      !spans.some(
        inner => inner !== outer && outer.start <= inner.start && inner.end <= outer.end && inner.text !== outer.text,
      ),
  )

export interface PassageOptions {
  readonly paper: Paper
  readonly place: string
  readonly margin: string
  /** Context on each side, in UTF-16 units. */
  readonly around?: number
}

/** Quotations of one paragraph. */
function passageLines(
  spans: readonly Span[],
  article: ArticleRecord | undefined,
  {paper, place, margin, around: units = AROUND}: PassageOptions,
): string[] {
  const [span] = spans
  if (span === undefined) return []
  const margins = {first: `${margin}${place}  `, rest: `${margin}    `}
  const text = span.in === 'title' ? article?.title : article?.text
  if (text === undefined || text === null) {
    const whole = {start: 0, end: span.text.length}
    return wrap(markedWords(span.text, whole, {marks: [whole], paper}), paper.width, margins)
  }
  const block = blockOf(span, article)
  const shown = around(text, block, spans, units)
  const line = [
    ...(shown.start > block.start ? [{text: '…'}] : []),
    ...markedWords(text, shown, {marks: innermost(spans), paper}),
    ...(shown.end < block.end ? [{text: '…'}] : []),
  ]
  return wrap(line, paper.width, margins)
}

/** All quotations, those of one paragraph together, in the order in which the first of each was given. */
export function passages(
  spans: readonly Span[],
  articles: readonly ArticleRecord[],
  {placeOf, ...options}: Omit<PassageOptions, 'place'> & {readonly placeOf: (span: Span) => string},
): string[] {
  const together = new Map<string, Span[]>()
  for (const span of spans) {
    const article = articles.find(({id}) => id === span.article)
    // where the text is not at hand nobody knows what stands in one paragraph
    const start = article?.text === undefined && span.in !== 'title' ? `=${span.start}` : blockOf(span, article).start
    const key = `${span.article} ${span.in ?? ''} ${start}`
    const known = together.get(key)
    if (known === undefined) together.set(key, [span])
    else known.push(span)
  }
  return [...together.values()].flatMap(own => {
    const [first] = own.toSorted(byPlace)
    const article = articles.find(({id}) => id === first?.article)
    return passageLines(own, article, {...options, place: first === undefined ? '' : placeOf(first)})
  })
}
