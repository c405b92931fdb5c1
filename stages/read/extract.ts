/**
 * The article out of a page: headline first, then its paragraphs, parted by blank lines; and what the page says about it.
 *
 *     <h1>Ferry refloated</h1><article><p>The ferry ...</p><aside>Most read</aside></article>
 *     ->  Ferry refloated⏎⏎The ferry ...
 *
 * Avoids taking a teaser for the article (of several the one with most prose is read), the site's name for a headline, and
 * a headline told twice. Source: https://schema.org/NewsArticle, https://ogp.me.
 */
import {NEVER} from '../../pipeline/deadline.ts'
import type {Edition, Metadata} from '../../pipeline/types.ts'
import type {ReadLimits} from './bytes.ts'
import {filled} from './entry.ts'
import {webAddress} from './formats/authority.ts'
import {bodyOf, lineOf} from './formats/markup.ts'
import {articleNotice, type ArticleNotice} from './json-ld.ts'
import {readPage, type Page, type PageBlock} from './page.ts'
import {Region} from './regions.ts'

export interface Extracted {
  readonly text: string
  readonly metadata: Metadata
  readonly edition: Partial<Edition>
  readonly notes: readonly string[]
  /** Nested deeper than is read. */
  readonly isCut: boolean
}

const proseTags = new Set(['p', 'blockquote', 'pre'])
const isProse = ({tag}: PageBlock): boolean => proseTags.has(tag)
const isIn = ({regions}: PageBlock, region: number): boolean => (regions & region) !== 0
const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, {text}) => sum + text.length, 0)
const proseLength = (blocks: readonly PageBlock[]): number => lengthOf(blocks.filter(isProse))

/** The outermost article with most prose, of equals the first; then `<main>`, where most prose stands outside articles. */
function marked(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const articles = new Map<number, PageBlock[]>()
  for (const block of blocks) {
    if (block.article === null) continue
    const same = articles.get(block.article)
    if (same === undefined) articles.set(block.article, [block])
    else same.push(block)
  }
  let best: readonly PageBlock[] = []
  let most = -1
  for (const article of articles.values()) {
    const length = proseLength(article)
    if (length > most) [best, most] = [article, length]
  }
  const main = blocks.filter(block => isIn(block, Region.main))
  const mainAlone = main.filter(({article}) => article === null)
  if (best.length === 0) return main
  // Articles inside a main that tells the story itself are teasers of others.
  return proseLength(mainAlone) > 2 * most ? mainAlone : best
}

/** Without `<article>` or `<main>`: the paragraphs, and the headings and lists between them. */
function unmarked(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const body = blocks.filter(block => !isIn(block, Region.header) || block.tag === 'h1')
  // Old pages part their paragraphs by line breaks alone.
  if (proseLength(body) * 2 < lengthOf(body.filter(({tag}) => tag === 'div' || tag === 'body' || tag === 'tr')))
    return body
  const first = body.findIndex(isProse)
  const last = body.findLastIndex(isProse)
  return body.filter(
    (block, at) => isProse(block) || block.tag === 'h1' || (at > first && at < last && block.tag !== 'div'),
  )
}

/** Forms are boxes to fill in, unless the whole page is one. */
function storyBlocks({blocks}: Page): readonly PageBlock[] {
  const outsideForms = blocks.filter(block => !isIn(block, Region.form))
  const readable = proseLength(outsideForms) > 0 ? outsideForms : blocks
  const inMarks = marked(readable)
  const found = lengthOf(inMarks) > 0 ? inMarks : unmarked(readable)
  // What the page itself calls the article's text, unless that is a teaser of it.
  const body = readable.filter(block => isIn(block, Region.body))
  return 2 * lengthOf(body) > lengthOf(found) ? body : found
}

interface Headline {
  readonly text: string | null
  /** The block that tells it, which is then not told again. */
  readonly block: PageBlock | null
}

/** What the reader sees above the story, before what the page tells machines. */
function headlineOf(page: Page, story: readonly PageBlock[], recorded: string | null): Headline {
  const site = filled(page.metas.get('og:site_name'))
  const isHeadline = (block: PageBlock): boolean => block.tag === 'h1' && block.text !== site
  const heads = page.blocks.filter(isHeadline)
  const inStory = story.find(isHeadline)
  const alone = heads.length === 1 && heads[0] !== undefined && !isIn(heads[0], Region.header) ? heads[0].text : null
  const said = recorded ?? filled(page.metas.get('og:title')) ?? alone ?? filled(page.title)
  const text = inStory?.text ?? said
  const told = inStory ?? story.slice(0, 3).find(block => block.text === text)
  return {text, block: told ?? null}
}

function metadataOf(page: Page, story: readonly PageBlock[], notice: ArticleNotice | null): Metadata {
  const {metas, times} = page
  const article = story[0]?.article ?? null
  const time = times.find(each => each.article === article) ?? times[0]
  const published = metas.get('article:published_time') ?? metas.get('datepublished')
  const addresses = [page.canonical, metas.get('og:url'), notice?.url].map(filled).filter(address => address !== null)
  const author = filled(metas.get('author')) ?? filled(metas.get('article:author'))
  return {
    source: filled(metas.get('og:site_name')) ?? filled(notice?.publisher),
    date: filled(notice?.date) ?? filled(published) ?? filled(time?.datetime),
    // A canonical address may be relative to one that is not known.
    url: addresses.find(address => webAddress(address) !== null) ?? addresses[0] ?? null,
    language: filled(page.language) ?? filled(notice?.language),
    // Some sites give the author's page instead of a name.
    byline: filled(notice?.byline) ?? (author !== null && /^https?:/i.test(author) ? null : author),
    story: null,
  }
}

/** Only where the page says when it was changed, or what was corrected: any page has an address. */
function editionOf({metas}: Page, notice: ArticleNotice | null, item: string | null): Partial<Edition> {
  const told = metas.get('article:modified_time') ?? metas.get('og:updated_time') ?? metas.get('datemodified')
  const revised = filled(notice?.modified) ?? filled(told)
  const correction = filled(notice?.correction)
  const version = filled(notice?.version)
  if (revised === null && correction === null && version === null) return {}
  return {item, version, revised, status: correction === null ? null : 'correction', note: correction}
}

/** What the record tells machines, where the page itself shows less than half of it: scripts put the rest there. */
function recordedBody(shown: readonly string[], notice: ArticleNotice | null, limits: ReadLimits): string | null {
  const body = filled(notice?.body)
  if (body === null) return null
  const {text} = bodyOf(body, limits)
  return 2 * shown.reduce((sum, paragraph) => sum + paragraph.length, 0) < text.length ? text : null
}

/** `text` is empty for a page without headline and text. */
export function extract(html: string, limits: ReadLimits, deadline = NEVER): Extracted {
  const page = readPage(html, limits, deadline)
  const story = storyBlocks(page)
  const notice = articleNotice(page.jsonLd, limits)
  const headline = headlineOf(page, story, lineOf(filled(notice?.headline), limits))
  const shown = story.filter(block => block !== headline.block).map(({text}) => text)
  const recorded = recordedBody(shown, notice, limits)
  const text = [headline.text ?? '', ...(recorded === null ? shown : [recorded])]
    .filter(part => part !== '')
    .join('\n\n')
  const metadata = metadataOf(page, story, notice)
  return {
    text,
    metadata,
    edition: editionOf(page, notice, metadata.url),
    notes: [...page.notes, ...(recorded === null ? [] : ['the text is that of the page’s schema.org record'])],
    isCut: page.isCut,
  }
}
