/**
 * A quotation where it stands: its paragraph, with the quoted words marked.
 *
 * Avoids: a quotation judged without what stands before and after it.
 */
import type {ArticleRecord} from '../../../pipeline/records.ts'
import type {Span} from '../../../pipeline/types.ts'
import {oneLine} from '../show.ts'
import {words, wrap, type Paper, type Word} from './paper.ts'

/** Context on each side of the quotation, in UTF-16 units: more than a sentence, less than a page. */
const AROUND = 300

function around(span: Span, article: ArticleRecord): {before: string; after: string} {
  const text = span.in === 'title' ? article.title : article.text
  if (text === undefined || text === null) return {before: '', after: ''}
  const block = article.blocks.find(one => one.in === span.in && one.start <= span.start && span.start < one.end)
  const start = Math.max(block?.start ?? span.start, span.start - AROUND)
  const end = Math.min(Math.max(block?.end ?? span.end, span.end), span.end + AROUND)
  const cut = {before: start > (block?.start ?? start) ? '… ' : '', after: end < (block?.end ?? end) ? ' …' : ''}
  return {before: cut.before + text.slice(start, span.start), after: text.slice(span.end, end) + cut.after}
}

/** Without colour the quoted words stand between guillemets. */
export function passageLines(
  span: Span,
  article: ArticleRecord | undefined,
  {paper, place, margin}: {paper: Paper; place: string; margin: string},
): string[] {
  const {before, after} = article === undefined ? {before: '', after: ''} : around(span, article)
  const quoted = paper.colour.isColorSupported
    ? words(oneLine(span.text), paper.marked)
    : words(`»${oneLine(span.text)}«`)
  const line: Word[] = [...words(oneLine(before)), ...quoted, ...words(oneLine(after))]
  return wrap(line, paper.width, {first: `${margin}${place}  `, rest: `${margin}    `})
}
