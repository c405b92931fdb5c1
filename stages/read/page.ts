/**
 * A page as a stream of tags, kept as blocks of text with the region they stand in, and what its head says.
 *
 * A streaming parser with a depth cap and a size cap, so that no page can overflow a stack or hold the run up: what stood
 * before the cap is kept. Avoids the boxes around an article: navigation, asides, footers, scripts and whatever is hidden.
 * Linear: blocks hold pieces, joined once.
 */
import {Parser} from 'htmlparser2'
import {NEVER} from '../../pipeline/deadline.ts'
import type {ReadLimits} from './bytes.ts'
import {hidden, regionOf, Region} from './regions.ts'

export interface PageBlock {
  /** White space collapsed as on the screen; a line break inside is `\n`. */
  readonly text: string
  /** `p`, `h1`, `li`, `div` ... */
  readonly tag: string
  /** Which outermost `<article>` of the page, from 0; null outside. */
  readonly article: number | null
  /** Bits of Region. */
  readonly regions: number
}

export interface Page {
  readonly blocks: readonly PageBlock[]
  /** By `property`, `name` or `itemprop`, lower case; the first of a name. */
  readonly metas: ReadonlyMap<string, string>
  readonly title: string | null
  readonly times: readonly {readonly datetime: string; readonly article: number | null}[]
  readonly jsonLd: readonly string[]
  readonly language: string | null
  readonly canonical: string | null
  readonly notes: readonly string[]
  /** Nested deeper than is read: what stands below is not in the blocks. */
  readonly isCut: boolean
}

type Attributes = Readonly<Record<string, string>>

interface OpenElement {
  readonly name: string
  readonly regions: number
  /** The nearest block element. */
  readonly block: string
}

const blockTags = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 header hgroup hr ' +
    'html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
/** Cells of a row are one block. */
const cellTags = new Set(['td', 'th'])
const outside: OpenElement = {name: '', regions: 0, block: 'body'}
const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ')

class PageReader {
  readonly blocks: PageBlock[] = []
  readonly metas = new Map<string, string>()
  readonly times: {readonly datetime: string; readonly article: number | null}[] = []
  readonly jsonLd: string[] = []
  title: string | null = null
  language: string | null = null
  canonical: string | null = null
  tooDeep = false
  readonly #limits: ReadLimits
  readonly #open: OpenElement[] = []
  #articles = 0
  #lines: string[][] = [[]]
  #script: string[] | null = null
  #title: string[] | null = null

  constructor(limits: ReadLimits) {
    this.#limits = limits
  }

  get #top(): OpenElement {
    return this.#open.at(-1) ?? outside
  }

  get #article(): number | null {
    return (this.#top.regions & Region.article) === 0 ? null : this.#articles - 1
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.tooDeep) return
    if (name === 'br') return void this.#lines.push([])
    const isBlock = blockTags.has(name)
    if (isBlock && !cellTags.has(name)) this.#flush()
    else if (isBlock) this.#say(' ')
    const above = this.#top
    const regions = above.regions | regionOf(name, attributes) | (hidden(attributes) ? Region.skipped : 0)
    if (name === 'article' && (above.regions & Region.article) === 0) this.#articles += 1
    const block = isBlock && !cellTags.has(name) ? name : above.block
    this.#open.push({name, regions, block})
    this.#note(name, attributes)
    this.tooDeep = this.#open.length > this.#limits.htmlDepth
  }

  onclosetag(name: string): void {
    if (this.tooDeep || name === 'br') return
    if (blockTags.has(name) && !cellTags.has(name)) this.#flush()
    if (name === 'script' && this.#script !== null) {
      this.jsonLd.push(this.#script.join(''))
      this.#script = null
    }
    if (name === 'title' && this.#title !== null) {
      this.title ??= collapse(this.#title.join('')).trim()
      this.#title = null
    }
    this.#open.pop()
  }

  ontext(text: string): void {
    if (this.tooDeep) return
    if (this.#script !== null) this.#script.push(text)
    else if (this.#title !== null) this.#title.push(text)
    else if ((this.#top.regions & Region.skipped) === 0) this.#say(text)
  }

  /** What was open when the page ended, or was cut. */
  end(): void {
    this.#flush()
  }

  #say(text: string): void {
    const [first = '', ...rest] = this.#top.block === 'pre' ? text.split('\n') : [text]
    this.#lines.at(-1)?.push(first)
    for (const line of rest) this.#lines.push([line])
  }

  /** What an element says by its attributes. */
  #note(name: string, attributes: Attributes): void {
    const {content, datetime, href} = attributes
    if (name === 'html') this.language ??= attributes['lang'] ?? null
    if (name === 'script') this.#script = isJsonLd(attributes) ? [] : null
    if (name === 'title' && this.title === null && (this.#top.regions & Region.drawing) === 0) this.#title = []
    if (name === 'link' && attributes['rel']?.toLowerCase() === 'canonical') this.canonical ??= href ?? null
    if (name === 'time' && datetime !== undefined && (this.#top.regions & Region.skipped) === 0)
      this.times.push({datetime, article: this.#article})
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase()
    if (name === 'meta' && key !== undefined && content !== undefined && !this.metas.has(key))
      this.metas.set(key, content)
  }

  /** Ends a block; an empty line inside it parts paragraphs. */
  #flush(): void {
    if (this.#lines.length === 1 && this.#lines[0]?.length === 0) return
    const lines = this.#lines.map(pieces => collapse(pieces.join('')).trim())
    this.#lines = [[]]
    let paragraph: string[] = []
    for (const line of [...lines, '']) {
      if (line !== '') paragraph.push(line)
      else if (paragraph.length > 0) {
        const {block, regions} = this.#top
        this.blocks.push({text: paragraph.join('\n'), tag: block, article: this.#article, regions})
        paragraph = []
      }
    }
  }
}

const isJsonLd = (attributes: Attributes): boolean =>
  attributes['type']?.trim().toLowerCase().startsWith('application/ld+json') === true

/** Reads the page up to its end, or to a cap. */
export function readPage(html: string, limits: ReadLimits, deadline = NEVER): Page {
  const reader = new PageReader(limits)
  const parser = new Parser({
    onopentag: (name, attributes) => reader.onopentag(name, attributes),
    onclosetag: name => reader.onclosetag(name),
    ontext: text => reader.ontext(text),
  })
  const end = Math.min(html.length, limits.htmlBytes)
  for (let at = 0; at < end && !reader.tooDeep; at += limits.htmlChunk) {
    deadline.check()
    parser.write(html.slice(at, Math.min(end, at + limits.htmlChunk)))
  }
  // Closing 200,000 elements one by one would tell nothing new.
  if (!reader.tooDeep) parser.end()
  reader.end()
  const notes = [
    ...(reader.tooDeep ? [`page read up to a nesting of ${limits.htmlDepth} elements`] : []),
    ...(html.length > end && !reader.tooDeep ? [`page read up to ${end} characters`] : []),
  ]
  const {blocks, metas, title, times, jsonLd, language, canonical} = reader
  return {blocks, metas, title, times, jsonLd, language, canonical, notes, isCut: reader.tooDeep}
}
