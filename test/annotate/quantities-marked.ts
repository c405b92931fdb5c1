/** One sentence a line, marked as an article of 10 March 2022, a Thursday; quantities and times in one line each. */
import {civilOf} from '../../stages/annotate/times/calendar.ts'
import {quantitiesOf} from '../../stages/annotate/quantities.ts'
import {timesOf} from '../../stages/annotate/times.ts'
import {tokensOf} from '../../stages/annotate/tokens.ts'
import type {Duration, Quantity, TimeMention} from '../../stages/annotate/types.ts'
import type {Article, ArticleId} from '../../pipeline/types.ts'

export function articleOf(lines: readonly string[], day: number | null = 19061): Article {
  const text = lines.join('\n')
  let start = 0
  const sentences = lines.map((line, index) => {
    const sentence = {start, end: start + line.length, index, block: 0}
    start += line.length + 1
    return sentence
  })
  return {
    id: 'a000000000000' as ArticleId,
    key: 'a',
    file: 'a',
    ref: {kind: 'file', path: 'a'},
    title: null,
    text,
    sha256: '',
    metadata: {source: null, date: null, url: null, language: null, byline: null, story: null},
    notes: [],
    headline: '',
    source: '',
    published: day === null ? null : {iso: '2022-03-10', day, minute: null, basis: 'metadata'},
    language: 'en',
    words: 0,
    agency: null,
    blocks: [{kind: 'paragraph', start: 0, end: text.length}],
    sentences,
    notChecked: [],
  }
}

export function quantitiesIn(line: string): Quantity[] {
  const article = articleOf([line])
  return quantitiesOf({article, ...tokensOf(article)})
}

export function timesIn(line: string, day: number | null = 19061): {times: TimeMention[]; durations: Duration[]} {
  const article = articleOf([line], day)
  return timesOf({article, ...tokensOf(article)})
}

const figure = (x: number): string => String(Number(x.toPrecision(4)))
const span = (low: number, high: number): string =>
  low === high
    ? figure(low)
    : `${Number.isFinite(low) ? figure(low) : ''}..${Number.isFinite(high) ? figure(high) : ''}`

/** `14.. person kill`, `4 GBP /hour`, `11 of 14 count`. */
export function saidOf(q: Quantity): string {
  return [
    span(q.low, q.high),
    q.whole === null ? '' : `of ${q.whole}`,
    q.measure === 'count' ? '' : (q.unit ?? q.measure),
    q.measure === 'age' ? 'old' : '',
    q.noun ?? '',
    q.predicate ?? '',
    q.per === null ? '' : `/${q.per}`,
    q.increment ? 'more' : '',
    q.former ? 'former' : '',
    q.part === true ? 'part' : '',
    typeof q.equals === 'number' ? `=${q.equals}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const date = (day: number): string => {
  const {year, month, day: d} = civilOf(day)
  return `${year}-${month}-${d}`
}

/** `2022-3-7 day`, `2022-3-6 17:00-30:00`. */
export function timeOf(t: TimeMention): string {
  const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  const days =
    t.firstDay === null || t.lastDay === null
      ? '?'
      : t.firstDay === t.lastDay
        ? date(t.firstDay)
        : `${date(t.firstDay)}..${date(t.lastDay)}`
  const hours = t.clock === null ? '' : t.clock[0] === t.clock[1] ? clock(t.clock[0]) : t.clock.map(clock).join('-')
  return [
    days,
    hours,
    t.zone ?? '',
    t.clash ? `clash ${date(t.clash.weekdayDay)}` : '',
    t.role === 'speech' ? 'speech' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

export const durationOf = (d: Duration): string => [span(d.low, d.high), d.noun ?? ''].filter(Boolean).join(' ')
