/**
 * What two articles both tell, place beside place: the shared claims of their story, or the runs of words that they have in
 * common where no story was told of them.
 *
 * Avoids: two texts side by side in which the reader has to find for himself what the figures are made of.
 */
import type {ArticleRecord, CoreForm, PairRecord, StoryRecord} from '../../pipeline/records.ts'
import type {Span} from '../../pipeline/types.ts'
import {byPlace} from './order.ts'
import {runsOf} from './common-runs.ts'

export interface Aligned {
  /** Of the shared core, or `passage`: the same words. */
  readonly form: CoreForm | 'passage'
  readonly words: number
  /** Of the first article, and of the second. */
  readonly a: readonly Span[]
  readonly b: readonly Span[]
}

const countWords = (spans: readonly Span[]): number =>
  spans.reduce((sum, {text}) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)

function ofStory({core}: StoryRecord, {a, b}: PairRecord): readonly Aligned[] {
  return core
    .flatMap(({form, tellings}): readonly Aligned[] => {
      const own = tellings.filter(({article}) => article === a)
      const other = tellings.filter(({article}) => article === b)
      return own.length > 0 && other.length > 0 ? [{form, words: countWords(own), a: own, b: other}] : []
    })
    .sort((x, y) => (x.a[0] === undefined || y.a[0] === undefined ? 0 : byPlace(x.a[0], y.a[0])))
}

function ofTexts(a: ArticleRecord, b: ArticleRecord, least: number): readonly Aligned[] {
  const [first, second] = [a.text, b.text]
  if (first === undefined || second === undefined) return []
  const span = ({id}: ArticleRecord, text: string, [start, end]: readonly [number, number]): Span => ({
    article: id,
    start,
    end,
    text: text.slice(start, end),
  })
  return runsOf(first, second, {least}).map(run => ({
    form: 'passage',
    words: run.words,
    a: [span(a, first, run.a)],
    b: [span(b, second, run.b)],
  }))
}

/** `least`: words of a passage that is told. */
export function alignedOf(
  pair: PairRecord,
  {story, articles, least}: {story: StoryRecord | null; articles: readonly ArticleRecord[]; least: number},
): readonly Aligned[] {
  if (story !== null) return ofStory(story, pair)
  const [a, b] = [pair.a, pair.b].map(id => articles.find(one => one.id === id))
  return a === undefined || b === undefined ? [] : ofTexts(a, b, least)
}
