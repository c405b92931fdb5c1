/** Small words of the summary: letters for articles, dates as people write them, one and many. */
import type {ArticleId, Span} from '../../../pipeline/types.ts'
import type {Desk} from '../desk.ts'
import {oneLine} from '../show.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** `1 article`, `2 articles`, `2 stories`. */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** A, B … Z, AA, AB. */
export function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

/** `2024-11-16T21:40:00Z` is `16 Nov 2024 21:40`. */
export function day(iso: string): string {
  const [, year, month, date, clock] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || date === undefined || name === undefined) return oneLine(iso)
  return `${Number(date)} ${name} ${year}${clock === undefined ? '' : ` ${clock}`}`
}

/** The articles of one story, each under its letter. */
export interface Cast {
  letterOf(id: ArticleId): string
  lettersOf(ids: readonly ArticleId[]): string
  /** `A ¶4`. */
  placeOf(span: Span): string
}

export function castOf(articles: readonly ArticleId[], desk: Desk): Cast {
  const letters = new Map(articles.map((id, index) => [id, letter(index)]))
  const letterOf = (id: ArticleId): string => letters.get(id) ?? id
  return {
    letterOf,
    lettersOf: ids => ids.map(letterOf).join(', '),
    placeOf: span => `${letterOf(span.article)} ${desk.place(span)}`.trim(),
  }
}
