/**
 * What dedup tells of an article: outlet, headline, date, as far as fields and address tell them.
 *
 * Only where none tells a date is the text understood as far as its date lines: outlets that give no date in a field give
 * it there, and the first to publish is to represent its copies.
 */
import type {RunOptions} from '../../pipeline/context.ts'
import type {Settings} from '../../pipeline/settings.ts'
import type {Metadata, Published, RawArticle} from '../../pipeline/types.ts'
import {normalizeArticle} from '../normalize/index.ts'
import {publishedOf} from '../normalize/published.ts'

export interface TellingOptions {
  readonly settings: Settings['normalize']
  readonly timezone: string
  readonly sourceBy: NonNullable<RunOptions['sourceBy']>
}

export function dateOf(metadata: Metadata, whole: () => RawArticle, options: TellingOptions): Published | null {
  const told = publishedOf(metadata, {dateLines: [], dateline: null}, options.timezone)
  return told ?? normalizeArticle(whole(), options).published
}

/** The title, or the first line that is not blank, cut at a word. */
export function headlineOf(
  title: string | null,
  text: () => string,
  {headlineLength: most}: Settings['normalize'],
): string {
  const line = title ?? /\S[^\n]*/u.exec(text().slice(0, 10 * most))?.[0] ?? ''
  const headline = (/\s\s|[^\S ]/u.test(line) ? line.replace(/\s+/gu, ' ') : line).trim()
  if (headline.length <= most) return headline
  const cut = headline.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`
}
