/**
 * The paragraphs of a piece of markup, parted by blank lines: the body of a feed’s entry or of an agency’s item.
 *
 *     paragraphs('<p>One.</p><p>Two <b>and</b> three.</p>', limits).text   ->  One.⏎⏎Two and three.
 *
 * It is all article: unlike on a page, nothing is chosen. Avoids tags and `&amp;amp;` in the text of an article, and one
 * long line where paragraphs were parted by blank lines. Linear.
 */
import type {ReadLimits} from '../bytes.ts'
import {readPage} from '../page.ts'
import type {XmlElement, XmlNode} from './xml.ts'

export interface Body {
  readonly text: string
  readonly notes: readonly string[]
  readonly isCut: boolean
}

const tag = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,2000})?\/?>/i
const reference = /&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z]{2,8}\d{0,2});/i
const blockTag = /<\/?(?:p|div|br|li|h[1-6]|blockquote|pre|td|section|article)(?:\s[^<>]{0,2000})?\/?>/i

/** Plain words have neither tags nor references. */
export const isMarkup = (text: string): boolean => tag.test(text) || reference.test(text)

export function paragraphs(markup: string, limits: ReadLimits): Body {
  const html = blockTag.test(markup)
    ? markup
    : markup
        .split(/\n[ \t\r]*\n/)
        .map(part => `<p>${part}</p>`)
        .join('')
  const {blocks, notes, isCut} = readPage(html, limits)
  return {text: blocks.map(({text}) => text).join('\n\n'), notes, isCut}
}

/** Line ends of one kind, and nothing at the ends. */
export const plain = (text: string): Body => ({text: text.replace(/\r\n?/g, '\n').trim(), notes: [], isCut: false})

/** A field that may be either. */
export const bodyOf = (text: string, limits: ReadLimits): Body =>
  isMarkup(text) ? paragraphs(text, limits) : plain(text)

/** A headline: one line, without tags. */
export function lineOf(text: string | null, limits: ReadLimits): string | null {
  if (text === null) return null
  const line = bodyOf(text, limits).text.replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

/** NITF’s names of what HTML has too, and its boxes. */
const renamed: Readonly<Record<string, string>> = {
  hl1: 'h1',
  hl2: 'h2',
  bq: 'blockquote',
  block: 'div',
  credit: 'p',
  note: 'p',
  media: 'aside',
  fn: 'aside',
  'body.content': 'div',
  'body.end': 'aside',
  tagline: 'p',
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** XHTML or NITF in a tree, as markup; attributes matter only where they hide an element. */
export function markupOf(element: XmlElement): string {
  const pieces: string[] = []
  render(element, pieces)
  return pieces.join('')
}

function render(node: XmlNode, pieces: string[]): void {
  if (typeof node === 'string') {
    pieces.push(escaped(node))
    return
  }
  const name = renamed[node.name] ?? node.name
  if (name === 'br' || name === 'hr' || name === 'img') {
    pieces.push(`<${name}>`)
    return
  }
  pieces.push(node.attributes.has('hidden') ? `<${name} hidden>` : `<${name}>`)
  for (const child of node.children) render(child, pieces)
  pieces.push(`</${name}>`)
}
