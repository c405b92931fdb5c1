/**
 * NewsML-G2: a newsItem, or the newsItems of a newsMessage, to articles.
 *
 *     <newsMessage><itemSet><newsItem guid="urn:newsml:wire.example:20310304:7" version="3">...</newsItem></itemSet></newsMessage>
 *
 * Bodies are NITF or XHTML inside inlineXML, or text inside inlineData. Packages, pictures and knowledge items are left
 * out and counted. Avoids the first version of an item taken for its third: guid and version are kept.
 * Source: https://iptc.org/std/NewsML-G2/guidelines/, newsItem, itemMeta, contentMeta, contentSet.
 */
import type {Edition, EditionStatus} from '../../../pipeline/types.ts'
import type {ReadLimits} from '../bytes.ts'
import {article, other, type Entry} from '../entry.ts'
import {authorityOf, webAddress} from './authority.ts'
import {bodyOf, markupOf, paragraphs, type Body} from './markup.ts'
import {nitfStory, placed} from './nitf.ts'
import {attributeOf, childOf, childrenOf, isElement, wordsOf, type XmlElement} from './xml.ts'

/** `stat:usable` and `http://cv.iptc.org/newscodes/pubstatusg2/usable` are one code. */
const codeOf = (element: XmlElement | null): string | null =>
  /[^:/#]+$/.exec(attributeOf(element, 'qcode') ?? attributeOf(element, 'uri') ?? '')?.[0]?.toLowerCase() ?? null

/** The name that a party is given, else the code for it. */
const partyOf = (element: XmlElement | null): string | null =>
  wordsOf(childOf(element, 'name')) ??
  attributeOf(element, 'literal') ??
  /[^:/]+$/.exec(attributeOf(element, 'qcode') ?? '')?.[0] ??
  null

interface Story {
  readonly headline: string | null
  readonly byline: string | null
  readonly body: Body
}

const told = (body: Body): Story => ({headline: null, byline: null, body})

/** One of the alternatives in the contentSet; null for what holds no text. */
function storyIn(content: XmlElement, dateline: string | null, limits: ReadLimits): Story | null {
  if (content.name === 'inlineXML') {
    const inside = content.children.find(isElement)
    if (inside === undefined) return null
    if (inside.name === 'nitf') return nitfStory(inside, limits, dateline)
    return told(placed(paragraphs(markupOf(content), limits), dateline))
  }
  if (attributeOf(content, 'encoding') !== null) return null
  const words = content.children.filter(child => typeof child === 'string').join('')
  return told(placed(bodyOf(words, limits), dateline))
}

/** The first alternative with text, elements before words in one piece. */
function storyOf(item: XmlElement, limits: ReadLimits): Story | null {
  const contentMeta = childOf(item, 'contentMeta')
  const set = childOf(item, 'contentSet')
  const dateline = wordsOf(childOf(contentMeta, 'dateline'))
  for (const content of [...childrenOf(set, 'inlineXML'), ...childrenOf(set, 'inlineData')]) {
    const story = storyIn(content, dateline, limits)
    if (story !== null && story.body.text !== '') return story
  }
  return null
}

function statusOf(itemMeta: XmlElement | null): EditionStatus | null {
  const status = codeOf(childOf(itemMeta, 'pubStatus'))
  if (status === 'canceled' || status === 'cancelled' || status === 'withdrawn') return 'canceled'
  if (status === 'withheld') return 'withheld'
  const signals = childrenOf(itemMeta, 'signal').map(codeOf)
  return signals.includes('correction') ? 'correction' : signals.includes('update') ? 'update' : null
}

function editionOf(item: XmlElement): Edition {
  const itemMeta = childOf(item, 'itemMeta')
  return {
    item: attributeOf(item, 'guid'),
    version: attributeOf(item, 'version'),
    revised: wordsOf(childOf(itemMeta, 'versionCreated')),
    status: statusOf(itemMeta),
    embargo: wordsOf(childOf(itemMeta, 'embargoed')),
    note: wordsOf(childOf(itemMeta, 'edNote')),
    usage: wordsOf(childOf(item, 'rightsInfo', 'usageTerms')),
  }
}

function newsEntry(item: XmlElement, limits: ReadLimits): Entry {
  const [itemMeta, contentMeta] = [childOf(item, 'itemMeta'), childOf(item, 'contentMeta')]
  const kind = codeOf(childOf(itemMeta, 'itemClass')) ?? 'text'
  const story = storyOf(item, limits)
  if (kind !== 'text' && story === null) return other
  const guid = attributeOf(item, 'guid')
  const creators = childrenOf(contentMeta, 'creator')
    .map(partyOf)
    .filter(name => name !== null)
  const headlines = childrenOf(contentMeta, 'headline')
  return article({
    id: guid,
    title: wordsOf(headlines[0] ?? null) ?? story?.headline ?? wordsOf(childOf(itemMeta, 'title')),
    text: story?.body.text ?? '',
    said: {
      source:
        wordsOf(childOf(itemMeta, 'provider', 'name')) ??
        wordsOf(childOf(item, 'rightsInfo', 'copyrightHolder', 'name')) ??
        partyOf(childOf(itemMeta, 'provider')) ??
        authorityOf(guid) ??
        partyOf(childOf(contentMeta, 'infoSource')),
      date: wordsOf(childOf(itemMeta, 'versionCreated')) ?? wordsOf(childOf(contentMeta, 'contentCreated')),
      url: webAddress(guid),
      language: attributeOf(childOf(contentMeta, 'language'), 'tag') ?? attributeOf(item, 'xml:lang'),
      byline: wordsOf(childOf(contentMeta, 'by')) ?? story?.byline ?? (creators.join(', ') || null),
    },
    edition: editionOf(item),
    notes: story?.body.notes ?? [],
    isCut: story?.body.isCut === true,
  })
}

/** The items of a message, or the one that the file is. */
export function newsEntries(root: XmlElement, limits: ReadLimits): readonly Entry[] {
  if (root.name === 'newsItem') return [newsEntry(root, limits)]
  // A message that breaks off leaves its sets open.
  const sets = root.children.filter(isElement).filter(({name}) => name === 'itemSet')
  return sets.flatMap(set =>
    set.children
      .filter(isElement)
      .filter(({closed}) => closed)
      .map(item => (item.name === 'newsItem' ? newsEntry(item, limits) : other)),
  )
}
