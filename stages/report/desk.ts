/**
 * The desk: what tables and summaries must know of the articles, gathered as their records pass by.
 *
 * `place(span)` is `¶4` or `headline`; `voices(ids)` folds outlets that carry one agency's text into one voice.
 * Avoids: “told by five sources” where five outlets print one agency item.
 * Cost: a few hundred bytes an article, no texts. Source: the news desk's own rule of counting sources.
 */
import type {ArticleRecord, ResultRecord} from '../../pipeline/records.ts'
import type {ArticleId, Span} from '../../pipeline/types.ts'
import {oneLine} from './show.ts'
import {standingOf} from './standing.ts'

export interface Filed {
  readonly id: ArticleId
  readonly key: string
  readonly source: string
  readonly published: string | null
  readonly headline: string
  readonly agency: string | null
  readonly story: string | null
  readonly notChecked: readonly string[]
  /** Embargoed, canceled, withheld, corrected. */
  readonly standing: readonly string[]
  /** Ends of the blocks, and what an editor calls each: a paragraph's number, or a word. */
  readonly ends: Int32Array
  readonly names: readonly (number | string)[]
}

export interface Voice {
  /** In the order given. */
  readonly articles: readonly ArticleId[]
  /** The agency that makes several outlets one voice. */
  readonly agency: string | null
}

export interface Desk {
  take(record: ResultRecord): void
  article(id: ArticleId): Filed | undefined
  /** Outlet; with the article's key where several of `among` are of one outlet. */
  name(id: ArticleId, among: readonly ArticleId[]): string
  place(span: Span): string
  voices(ids: readonly ArticleId[]): readonly Voice[]
}

const NO_ENDS = new Int32Array(0)

function file(record: ArticleRecord): Filed {
  const body = record.blocks.filter(block => block.in !== 'title')
  let paragraphs = 0
  return {
    id: record.id,
    key: record.key,
    source: record.source,
    published: record.published,
    headline: record.headline,
    agency: record.agency?.name ?? null,
    story: record.story,
    notChecked: record.notChecked,
    standing: standingOf(record.edition),
    ends: body.length === 0 ? NO_ENDS : Int32Array.from(body, block => block.end),
    names: body.map(block => (block.kind === 'paragraph' ? (paragraphs += 1) : block.kind)),
  }
}

/** The first block that ends after the span's start. */
function placeIn({ends, names}: Filed, span: Span): string {
  if (span.in === 'title') return 'headline'
  const at = ends.findIndex(end => end > span.start)
  const name = names[at]
  return name === undefined ? '' : typeof name === 'number' ? `¶${name}` : name
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export function createDesk(): Desk {
  const articles = new Map<ArticleId, Filed>()
  /** Pairs that carry the same agency's text. */
  const oneText = new Set<string>()

  const take = (record: ResultRecord): void => {
    if (record.type === 'article') articles.set(record.id, file(record))
    if (record.type !== 'pair') return
    const agency = articles.get(record.a)?.agency ?? null
    // Two outlets are one voice where both credit the same agency and one text is in the other.
    if (agency === null || articles.get(record.b)?.agency !== agency) return
    if (record.relation !== 'shares-core' && record.relation !== 'same-story') oneText.add(keyOf(record.a, record.b))
  }

  const voices = (ids: readonly ArticleId[]): readonly Voice[] => {
    const found: {articles: ArticleId[]; agency: string | null}[] = []
    for (const id of ids) {
      const voice = found.find(({articles: [first]}) => first !== undefined && oneText.has(keyOf(first, id)))
      if (voice === undefined) found.push({articles: [id], agency: null})
      else {
        voice.articles.push(id)
        voice.agency = articles.get(id)?.agency ?? null
      }
    }
    return found
  }

  return {
    take,
    voices,
    article: id => articles.get(id),
    name: (id, among) => {
      const filed = articles.get(id)
      if (filed === undefined) return id
      const twins = among.filter(other => articles.get(other)?.source === filed.source).length
      return oneLine(twins > 1 ? `${filed.source} (${filed.key})` : filed.source)
    },
    place: span => {
      const filed = articles.get(span.article)
      return filed === undefined ? '' : placeIn(filed, span)
    },
  }
}
