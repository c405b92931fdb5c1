/**
 * A page to an article: its headline is the first line of its text, as a reader sees it.
 *
 * A page that is nested too deeply is read up to there and told by a problem row.
 */
import type {Deadline} from '../../pipeline/deadline.ts'
import type {Edition} from '../../pipeline/types.ts'
import type {ReadLimits} from './bytes.ts'
import {article, type Entry} from './entry.ts'
import {extract} from './extract.ts'

/** What a crawler says of the page. */
export interface Crawled {
  readonly address: string | null
  /** When it was fetched. */
  readonly fetched: string | null
}

interface PageReading {
  readonly limits: ReadLimits
  readonly crawled?: Crawled
  readonly notes: readonly string[]
  /** Left out: it may take as long as it takes. */
  readonly deadline?: Deadline
}

/** Two copies of one address are two states of one page, told apart by the page or else by the day of the crawl. */
const editionOf = (edition: Partial<Edition>, {address, fetched}: Crawled): Partial<Edition> => ({
  ...edition,
  item: edition.item ?? address,
  revised: edition.revised ?? fetched,
})

/** What the page calls itself, in full: a crawler knows where it was. */
function addressOf(said: string | null, crawled: string | null): string | null {
  if (crawled === null || said === null) return said ?? crawled
  return URL.canParse(said, crawled) ? new URL(said, crawled).href : crawled
}

export function pageEntry(html: string, {limits, crawled, notes, deadline}: PageReading): Entry {
  const {text, metadata, edition, notes: said, isCut} = extract(html, limits, deadline)
  return article({
    id: crawled?.address ?? null,
    title: null,
    text,
    said: {...metadata, url: addressOf(metadata.url, crawled?.address ?? null)},
    edition: crawled === undefined ? edition : editionOf(edition, crawled),
    notes: [...notes, ...said],
    isCut,
  })
}
