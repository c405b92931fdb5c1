/**
 * RSS 0.9 to 2.0, RSS 1.0 and Atom: one entry to one article.
 *
 *     <item><guid>post-7</guid><title>Ferry refloated</title><content:encoded><![CDATA[<p>...</p>]]></content:encoded></item>
 *
 * An entry that gives only its summary is read as what it is, and says so: what two summaries leave out is no difference
 * between two stories. Source: https://www.rssboard.org/rss-specification, http://purl.org/rss/1.0/modules/content/,
 * RFC 4287.
 */
import type {ReadLimits} from '../bytes.ts'
import {article, type Entry} from '../entry.ts'
import {authorityOf, webAddress} from './authority.ts'
import {bodyOf, lineOf, markupOf, paragraphs, plain, type Body} from './markup.ts'
import {attributeOf, childOf, childrenOf, wordsOf, type XmlElement} from './xml.ts'

const CONTENT = 'http://purl.org/rss/1.0/modules/content/'
const DUBLIN = 'http://purl.org/dc/elements/1.1/'
const TERMS = 'http://purl.org/dc/terms/'
const ATOM = /^http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)$/

const SUMMARY = 'the text is the feed’s summary'
const NO_TEXT = 'the feed gives no text, only a headline'

/** Text of a child in a namespace; `null` for any but the extensions named here. */
function said(element: XmlElement | null, name: string, space: string | null = null): string | null {
  const isOwn = (child: XmlElement): boolean =>
    space === null
      ? ![CONTENT, DUBLIN, TERMS].includes(child.space) && !child.space.includes('search.yahoo')
      : child.space === space
  const found = childrenOf(element, name).find(child => isOwn(child) && /\S/.test(rawOf(child)))
  return found === undefined ? null : rawOf(found).trim()
}

/** As written, with its white space: paragraphs may be parted by it. */
const rawOf = ({children}: XmlElement): string =>
  children.map(child => (typeof child === 'string' ? child : rawOf(child))).join('')

interface Text {
  readonly body: Body
  readonly note: string | null
}

/** The fullest text that the entry gives, and what it is. */
function textOf(full: Body | null, summary: Body | null): Text {
  const nothing: Body = {text: '', notes: [], isCut: false}
  if (full !== null && full.text !== '') return {body: full, note: null}
  if (summary !== null && summary.text !== '') return {body: summary, note: SUMMARY}
  return {body: nothing, note: NO_TEXT}
}

/** `desk@post.example (The desk)`: RSS wants an address, readers a name. */
const nameOf = (author: string | null): string | null =>
  author === null ? null : (/^\S{1,200}@\S{1,200} \((.{1,200})\)$/.exec(author)?.[1] ?? author)

/** What the feed says once for all of its entries. */
interface Masthead {
  readonly title: string | null
  readonly language: string | null
  readonly byline: string | null
}

const noMasthead: Masthead = {title: null, language: null, byline: null}

const rssMasthead = (channel: XmlElement | null, limits: ReadLimits): Masthead => ({
  title: lineOf(said(channel, 'title'), limits),
  language: said(channel, 'language') ?? said(channel, 'language', DUBLIN),
  byline: null,
})

function rssEntry(item: XmlElement, masthead: Masthead, limits: ReadLimits): Entry {
  const encoded = said(item, 'encoded', CONTENT)
  const description = said(item, 'description')
  const guid = childOf(item, 'guid')
  const id = said(item, 'guid') ?? attributeOf(item, 'rdf:about')
  const link = said(item, 'link')
  const permalink = attributeOf(guid, 'isPermaLink') === 'false' ? null : webAddress(id)
  const {body, note} = textOf(
    encoded === null ? null : bodyOf(encoded, limits),
    description === null ? null : bodyOf(description, limits),
  )
  const revised = said(item, 'modified', TERMS) ?? wordsOf(childrenOf(item, 'updated').find(isAtom) ?? null)
  const title = lineOf(said(item, 'title'), limits)
  return article({
    id: id ?? link,
    title,
    text: body.text,
    said: {
      source: said(item, 'source') ?? said(item, 'publisher', DUBLIN) ?? masthead.title,
      date: said(item, 'pubDate') ?? said(item, 'date', DUBLIN),
      url: webAddress(link) ?? permalink,
      language: said(item, 'language', DUBLIN) ?? masthead.language,
      byline: lineOf(said(item, 'creator', DUBLIN) ?? nameOf(said(item, 'author')), limits),
    },
    edition: {item: id ?? link, revised, usage: said(item, 'rights', DUBLIN)},
    notes: [...body.notes, ...(note === null ? [] : [note])],
    isCut: body.isCut,
  })
}

const isAtom = ({space}: XmlElement): boolean => ATOM.test(space)

/** Atom says by `type` what its text is; one that lies elsewhere, or is no text, is none. */
function construct(element: XmlElement | null, limits: ReadLimits): Body | null {
  if (element === null || element.attributes.has('src')) return null
  const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text'
  if (type === 'xhtml' || type === 'application/xhtml+xml') return paragraphs(markupOf(element), limits)
  if (type === 'html' || type === 'text/html') return paragraphs(rawOf(element), limits)
  return type === 'text' || type.startsWith('text/') ? plain(rawOf(element)) : null
}

const lineIn = (element: XmlElement | null, limits: ReadLimits): string | null =>
  construct(element, limits)?.text.replace(/\s+/g, ' ').trim() ?? null

function authorsOf(...holders: readonly (XmlElement | null)[]): string | null {
  for (const holder of holders) {
    const names = childrenOf(holder, 'author').map(each => wordsOf(childOf(each, 'name')))
    const known = names.filter(name => name !== null)
    if (known.length > 0) return known.join(', ')
  }
  return null
}

const atomMasthead = (feed: XmlElement, limits: ReadLimits): Masthead => ({
  title: lineIn(childOf(feed, 'title'), limits),
  language: attributeOf(feed, 'xml:lang'),
  byline: authorsOf(feed),
})

function atomEntry(entry: XmlElement, masthead: Masthead, limits: ReadLimits): Entry {
  const links = childrenOf(entry, 'link').filter(link => [null, 'alternate'].includes(attributeOf(link, 'rel')))
  const id = wordsOf(childOf(entry, 'id'))
  const url = webAddress(attributeOf(links[0] ?? null, 'href')) ?? webAddress(id)
  const updated = wordsOf(childOf(entry, 'updated')) ?? wordsOf(childOf(entry, 'modified'))
  const {body, note} = textOf(
    construct(childOf(entry, 'content'), limits),
    construct(childOf(entry, 'summary'), limits),
  )
  const source = childOf(entry, 'source')
  return article({
    id: id ?? url,
    title: lineIn(childOf(entry, 'title'), limits) || null,
    text: body.text,
    said: {
      source: lineIn(childOf(source, 'title'), limits) ?? masthead.title ?? authorityOf(id),
      date: wordsOf(childOf(entry, 'published')) ?? wordsOf(childOf(entry, 'issued')) ?? updated,
      url,
      language:
        attributeOf(childOf(entry, 'content'), 'xml:lang') ?? attributeOf(entry, 'xml:lang') ?? masthead.language,
      byline: authorsOf(entry, source) ?? masthead.byline,
    },
    edition: {item: id, revised: updated, usage: lineIn(childOf(entry, 'rights'), limits)},
    notes: [...body.notes, ...(note === null ? [] : [note])],
    isCut: body.isCut,
  })
}

const isNamed =
  (name: string) =>
  (node: XmlElement | string): node is XmlElement =>
    typeof node !== 'string' && node.name === name

function rssEntries(channel: XmlElement | null, items: readonly XmlElement[], limits: ReadLimits): readonly Entry[] {
  const masthead = rssMasthead(channel, limits)
  return items.map(item => rssEntry(item, masthead, limits))
}

/** The entries of a feed, or the lone entry that a file may hold. */
export function feedEntries(root: XmlElement, limits: ReadLimits): readonly Entry[] {
  switch (root.name) {
    case 'entry':
      return [atomEntry(root, noMasthead, limits)]
    case 'feed': {
      const masthead = atomMasthead(root, limits)
      return childrenOf(root, 'entry').map(entry => atomEntry(entry, masthead, limits))
    }
    case 'RDF':
      return rssEntries(childOf(root, 'channel'), childrenOf(root, 'item'), limits)
    default: {
      // A feed that breaks off leaves its channel open.
      const channel = root.children.find(isNamed('channel')) ?? null
      return rssEntries(channel, [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')], limits)
    }
  }
}
