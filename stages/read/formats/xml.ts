/**
 * An XML file as a tree of elements, as far as it is well formed.
 *
 *     readXml('<rss><channel><title>Post</title></channel></rss>', limits).root
 *
 * Nothing is fetched and no entity of a DTD is expanded: a file that declares entities is refused as soon as its DTD ends,
 * so that “a billion laughs” costs nothing. Depth and number of elements are capped. What feeds get wrong every day (a bare
 * `&`, `&nbsp;` without a DTD, an undeclared prefix) is read all the same. Linear.
 */
import {SaxesParser} from 'saxes'
import type {ReadLimits} from '../bytes.ts'
import type {Fault} from '../entry.ts'
import {named} from './entities.ts'

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  /** Namespace, empty for none. */
  readonly space: string
  /** By their names as written: `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Its end was met. */
  readonly closed: boolean
}
export type XmlNode = XmlElement | string

export interface Xml {
  readonly root: XmlElement | null
  readonly notes: readonly string[]
  /** Why the reading stopped before the end. */
  readonly fault: Fault | null
}

interface Growing extends XmlElement {
  readonly children: XmlNode[]
  closed: boolean
}

const noAttributes: ReadonlyMap<string, string> = new Map()

/** Complaints about characters, not about the shape: the text is whole. */
const mild =
  /(?:undefined entity|malformed character entity|disallowed character|empty entity name|is disallowed in char data|unbound namespace prefix.*|at the start of the document|text data outside of root node)\.?$/

const literals: Readonly<Record<string, string>> = {'<![CDATA[': ']]>', '<!--': '-->'}

/** A bare `&` as `&amp;`, outside CDATA and comments: the parser would look for its end in the next element. */
export function mended(xml: string): string {
  const mark = /&|<!\[CDATA\[|<!--/g
  const reference = /&(?:#\d{1,8}|#[xX][\da-fA-F]{1,8}|[A-Za-z][\w.-]{0,39});/y
  const pieces: string[] = []
  let from = 0
  for (let found = mark.exec(xml); found !== null; found = mark.exec(xml)) {
    const close = literals[found[0]]
    if (close !== undefined) {
      const end = xml.indexOf(close, found.index)
      if (end < 0) break
      mark.lastIndex = end
      continue
    }
    reference.lastIndex = found.index
    if (reference.test(xml)) continue
    pieces.push(xml.slice(from, found.index), '&amp;')
    from = found.index + 1
  }
  return pieces.length === 0 ? xml : [...pieces, xml.slice(from)].join('')
}

class TreeBuilder {
  root: Growing | null = null
  fault: Fault | null = null
  isMild = false
  readonly #limits: ReadLimits
  readonly #open: Growing[] = []
  #elements = 0

  constructor(limits: ReadLimits) {
    this.#limits = limits
  }

  open({local, uri, attributes}: {local: string; uri: string; attributes: ReadonlyMap<string, string>}): void {
    if (this.fault !== null) return
    const element: Growing = {name: local, space: uri, attributes, children: [], closed: false}
    const above = this.#open.at(-1)
    if (above !== undefined) above.children.push(element)
    else if (this.root !== null) return
    this.root ??= element
    this.#open.push(element)
    this.#elements += 1
    if (this.#open.length > this.#limits.xmlDepth)
      this.fault = {code: 'too-deep', detail: `more than ${this.#limits.xmlDepth} elements`}
    else if (this.#elements > this.#limits.xmlElements)
      this.fault = {code: 'too-large', detail: `more than ${this.#limits.xmlElements} elements`}
  }

  close(): void {
    if (this.fault !== null) return
    const element = this.#open.pop()
    if (element !== undefined) element.closed = true
  }

  text(text: string): void {
    if (this.fault === null) this.#open.at(-1)?.children.push(text)
  }

  doctype(declaration: string): void {
    if (/<!ENTITY/i.test(declaration)) this.fault ??= {code: 'xml-entities'}
  }

  complain({message, line}: {message: string; line: number}): void {
    const what = message.replace(/^[^:]{0,40}:\d+: /, '')
    if (mild.test(what) || this.root?.closed === true) this.isMild = true
    // The name of a tag may be a stretch of text; it belongs into no log.
    else this.fault ??= {code: 'invalid-xml', detail: what.replace(/: .*$/s, '').replace(/\.$/, ''), line}
  }
}

function attributesOf(given: Readonly<Record<string, {readonly value: string}>>): ReadonlyMap<string, string> {
  const entries = Object.entries(given)
  return entries.length === 0 ? noAttributes : new Map(entries.map(([name, {value}]) => [name, value]))
}

/** Reads up to the end, or to the first fault: elements that were closed before it are whole. */
export function readXml(text: string, limits: ReadLimits): Xml {
  const tree = new TreeBuilder(limits)
  const xml = mended(text)
  const parser = new SaxesParser({xmlns: true, position: true})
  Object.assign(parser.ENTITIES, named)
  parser.on('error', ({message}) => tree.complain({message, line: parser.line}))
  parser.on('doctype', declaration => tree.doctype(declaration))
  parser.on('opentag', ({local, uri, attributes}) => tree.open({local, uri, attributes: attributesOf(attributes)}))
  parser.on('closetag', () => tree.close())
  parser.on('text', piece => tree.text(piece))
  parser.on('cdata', piece => tree.text(piece))
  for (let at = 0; at < xml.length && tree.fault === null; at += limits.htmlChunk)
    parser.write(xml.slice(at, at + limits.htmlChunk))
  if (tree.fault === null) parser.close()
  const notes = tree.isMild ? ['characters or names that XML does not allow are read as they stand'] : []
  return {root: tree.root, notes, fault: tree.fault}
}

// ---- looking at the tree

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** Every closed child of one of the names, in order. */
export const childrenOf = (element: XmlElement | null, ...names: readonly string[]): readonly XmlElement[] =>
  element === null ? [] : element.children.filter(isElement).filter(({name, closed}) => closed && names.includes(name))

/** The first child along the path of names. */
export function childOf(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let at = element
  for (const name of path) at = childrenOf(at, name)[0] ?? null
  return at
}

/** All text inside, white space collapsed; null where there is none. */
export function wordsOf(element: XmlElement | null): string | null {
  if (element === null) return null
  const pieces: string[] = []
  collect(element, pieces)
  const words = pieces.join('').replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}

/** Elements that are words of their own, with or without white space around them. */
const apart = new Set(['br', 'byttl', 'div', 'hl2', 'li', 'p', 'td'])

function collect({children}: XmlElement, pieces: string[]): void {
  for (const child of children) {
    if (typeof child === 'string') pieces.push(child)
    else if (apart.has(child.name)) {
      pieces.push(' ')
      collect(child, pieces)
      pieces.push(' ')
    } else collect(child, pieces)
  }
}

/** The attribute, null where it is absent or blank. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  const value = element?.attributes.get(name)
  return value === undefined || value.trim() === '' ? null : value.trim()
}
