/**
 * NITF: one document to one article.
 *
 *     <nitf><head><docdata><date.issue norm="20310304T083000Z"/></docdata></head>
 *     <body><body.head><hedline><hl1>Ferry refloated</hl1></hedline></body.head><body.content><p>...</p></body.content></body></nitf>
 *
 * The dateline, which NITF gives apart, stands before the first paragraph as it does in print. Avoids captions and
 * taglines in the text. Source: https://iptc.org/std/NITF/3.6/, elements body, docdata, du-key, correction.
 */
import type {Edition, EditionStatus} from '../../../pipeline/types.ts'
import type {ReadLimits} from '../bytes.ts'
import {article, type Entry} from '../entry.ts'
import {markupOf, paragraphs, type Body} from './markup.ts'
import {attributeOf, childOf, childrenOf, wordsOf, type XmlElement} from './xml.ts'

export interface NitfStory {
  readonly headline: string | null
  readonly byline: string | null
  readonly body: Body
}

const joined = (separator: string, ...parts: readonly (string | null)[]): string | null => {
  const said = parts.filter(part => part !== null)
  return said.length === 0 ? null : said.join(separator)
}

/** The names, then the title that NITF gives apart. */
function bylineOf(byline: XmlElement | null): string | null {
  if (byline === null) return null
  const children = byline.children.filter(child => typeof child === 'string' || child.name !== 'byttl')
  return joined(', ', wordsOf({...byline, children}), wordsOf(childOf(byline, 'byttl')))
}

/** What the story itself says, also where it stands inside a NewsML-G2 item; `dateline` where that gives one. */
export function nitfStory(nitf: XmlElement, limits: ReadLimits, dateline: string | null = null): NitfStory {
  const body = childOf(nitf, 'body') ?? nitf
  const head = childOf(body, 'body.head')
  const content = childOf(body, 'body.content')
  const abstract = childOf(head, 'abstract')
  const told = content === null ? null : paragraphs(markupOf(content), limits)
  const text =
    told !== null && told.text !== '' ? told : abstract === null ? told : paragraphs(markupOf(abstract), limits)
  const place = wordsOf(childOf(head, 'dateline')) ?? dateline
  return {
    headline: wordsOf(childOf(head, 'hedline', 'hl1')) ?? wordsOf(childOf(nitf, 'head', 'title')),
    byline: joined(', ', bylineOf(childOf(head, 'byline')), wordsOf(childOf(head, 'distributor'))),
    body: placed(text ?? {text: '', notes: [], isCut: false}, place),
  }
}

/** The dateline and a dash, where the text does not begin with it. */
export function placed(body: Body, dateline: string | null): Body {
  if (dateline === null || body.text === '') return body
  const start = (text: string): string =>
    text
      .slice(0, 200)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  const place = start(dateline.split(/[,(]/)[0] ?? dateline)
  if (place === '' || start(body.text).startsWith(place)) return body
  return {...body, text: `${dateline.replace(/\s?[-–—]+$/, '')} — ${body.text}`}
}

/** `20310305T060000+0100` as people read it, `2031-03-05T06:00:00+01:00`; other forms as they are. */
export function extended(date: string | null): string | null {
  const basic = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(date ?? '')
  if (basic === null) return date
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone = ''] = basic
  const clock = hour === undefined ? '' : `T${hour}:${minute}:${second}${zone.replace(/^(.\d\d)(\d\d)$/, '$1:$2')}`
  return `${year}-${month}-${day}${clock}`
}

const normOf = (element: XmlElement | null, name: string): string | null =>
  extended(attributeOf(childOf(element, name), 'norm'))

function statusOf(docdata: XmlElement | null): EditionStatus | null {
  const status = attributeOf(docdata, 'management-status')?.toLowerCase() ?? ''
  if (status.startsWith('cancel')) return 'canceled'
  if (status === 'withheld') return 'withheld'
  return childOf(docdata, 'correction') === null ? null : 'correction'
}

function editionOf(nitf: XmlElement, docdata: XmlElement | null): Partial<Edition> {
  const key = childOf(docdata, 'du-key')
  const isEmbargoed = attributeOf(docdata, 'management-status')?.toLowerCase() === 'embargoed'
  const message = attributeOf(childOf(docdata, 'ed-msg'), 'info')
  return {
    item: attributeOf(key, 'key') ?? attributeOf(childOf(docdata, 'doc-id'), 'id-string'),
    version: attributeOf(key, 'version'),
    status: statusOf(docdata),
    embargo: isEmbargoed ? (normOf(docdata, 'date.release') ?? 'a date that it does not name') : null,
    note: joined(' ', message, attributeOf(childOf(docdata, 'correction'), 'info')),
    usage: wordsOf(childOf(nitf, 'body', 'body.head', 'rights')),
  }
}

export function nitfEntry(nitf: XmlElement, limits: ReadLimits): Entry {
  const docdata = childOf(nitf, 'head', 'docdata')
  const publication = childrenOf(childOf(nitf, 'head'), 'pubdata')[0] ?? null
  const {headline, byline, body} = nitfStory(nitf, limits)
  const head = childOf(nitf, 'body', 'body.head')
  const edition = editionOf(nitf, docdata)
  return article({
    id: attributeOf(childOf(docdata, 'doc-id'), 'id-string'),
    title: headline,
    text: body.text,
    said: {
      source:
        attributeOf(publication, 'name') ??
        attributeOf(childOf(docdata, 'doc.copyright'), 'holder') ??
        wordsOf(childOf(head, 'distributor')) ??
        attributeOf(childOf(docdata, 'doc-id'), 'regsrc'),
      date:
        normOf(docdata, 'date.issue') ??
        extended(attributeOf(publication, 'date.publication')) ??
        normOf(docdata, 'date.release') ??
        normOf(childOf(head, 'dateline'), 'story.date'),
      url: attributeOf(publication, 'ex-ref'),
      language: attributeOf(nitf, 'xml:lang') ?? attributeOf(childOf(nitf, 'body'), 'xml:lang'),
      byline,
    },
    edition,
    notes: body.notes,
    isCut: body.isCut,
  })
}
