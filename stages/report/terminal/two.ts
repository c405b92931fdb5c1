/**
 * Two articles: what the figures between them are, what both tell, place beside place, and both texts with those places
 * marked.
 *
 * Avoids: a likeness of .43 that nobody can look behind.
 */
import {byText} from '../../../pipeline/order.ts'
import type {ArticleRecord} from '../../../pipeline/records.ts'
import type {ArticleId, Block, Span} from '../../../pipeline/types.ts'
import type {Aligned} from '../aligned.ts'
import type {Explained, Subject} from '../explain.ts'
import {oneLine} from '../show.ts'
import {words, wrap, type Paper} from './paper.ts'
import {markedWords, passages} from './passage.ts'
import {count, type Cast} from './wording.ts'

/** `.0251` is a likeness; sixteen digits are noise. */
export const figure = (value: number): string => String(Number(value.toPrecision(3)))

export const field = (name: string, value: string, {width}: Paper): string[] =>
  value === '' ? [] : wrap(words(oneLine(value)), width, {first: name.padEnd(12)})

export const bold = (text: string, paper: Paper): string[] =>
  wrap(words(oneLine(text), paper.colour.bold), paper.width, {first: ''})

interface TextOptions {
  readonly paper: Paper
  readonly marks: readonly Span[]
}

const LABEL = 12

/** The whole text, block by block; in one piece where its blocks are not known. */
export function textLines(article: ArticleRecord, {paper, marks}: TextOptions): string[] {
  const {title, text} = article
  if (text === undefined) return []
  const whole: Block = {kind: 'paragraph', start: 0, end: text.length}
  const blocks = article.blocks.length > 0 ? article.blocks : [whole]
  return blocks.flatMap(block => {
    const isTitle = block.in === 'title'
    const own = marks.filter(span => (span.in === 'title') === isTitle)
    const line = markedWords(isTitle ? (title ?? '') : text, block, {marks: own, paper})
    return wrap(line, paper.width, {first: block.kind.padEnd(LABEL)})
  })
}

interface PairOptions {
  readonly explained: Explained
  readonly cast: Cast
  readonly paper: Paper
  readonly aligned: readonly Aligned[]
}

/** As the letters run. */
function inOrder<T>(two: readonly T[], articleOf: (one: T) => ArticleId | undefined, cast: Cast): readonly T[] {
  const place = (one: T): string => {
    const article = articleOf(one)
    return article === undefined ? '' : cast.letterOf(article).padStart(4)
  }
  return [...two].sort((x, y) => byText(place(x), place(y)))
}

function alignedLines(aligned: readonly Aligned[], {explained: {articles}, cast, paper}: PairOptions): string[] {
  const placeOf = (span: Span): string => cast.placeOf(span)
  return aligned.flatMap(({form, words: length, a, b}) => [
    '',
    ...wrap(words(`${form}, ${count(length, 'word')}`, paper.colour.dim), paper.width, {first: '  '}),
    ...inOrder([a, b], ([span]) => span?.article, cast).flatMap(spans =>
      passages(spans, articles, {paper, placeOf, margin: '  ', around: 0}),
    ),
  ])
}

const MISSING = 'dedup leaves it out, and it was not found again: name where the articles lie with --input'

export const missingLine = (paper: Paper): string[] =>
  wrap(words(MISSING), paper.width, {first: 'not shown'.padEnd(LABEL)})

export function pairLines({pair}: Extract<Subject, {readonly type: 'pair'}>, options: PairOptions): string[] {
  const {paper, cast, aligned, explained} = options
  const share = (part: number): string => `${Math.round(part * 100)} %`
  const [a, b] = [cast.letterOf(pair.a), cast.letterOf(pair.b)]
  const both = inOrder(explained.articles, ({id}) => id, cast)
  return [
    ...field('Relation', pair.relation, paper),
    ...field('Lanes', pair.lanes.join(', '), paper),
    ...field('Jaccard', `${figure(pair.jaccard)} (shared of all word 5-grams)`, paper),
    ...field(
      'Contained',
      `${share(pair.containment[0])} of ${a} in ${b}, ${share(pair.containment[1])} of ${b} in ${a}`,
      paper,
    ),
    ...field('Longest run', count(pair.longestRun, 'word'), paper),
    ...(aligned.length === 0 ? [] : ['', ...bold(`Told by both (${aligned.length})`, paper)]),
    ...alignedLines(aligned, options),
    ...both.flatMap(article => {
      const marks = aligned.flatMap(one => [...one.a, ...one.b]).filter(span => span.article === article.id)
      const text = textLines(article, {paper, marks})
      return [
        '',
        ...bold(`Text of ${cast.letterOf(article.id)}`, paper),
        ...(text.length > 0 ? text : missingLine(paper)),
      ]
    }),
  ]
}
