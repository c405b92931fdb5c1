/**
 * The bytes of a `.json` or `.xml` file to its articles: what it is, its content tells.
 *
 *     <rss>, <feed>, <rdf:RDF>, <newsItem>, <newsMessage>, <nitf>
 *
 * Null for a file of a kind that is not known: any settings file is XML or JSON.
 */
import {declaredIn, decode} from '../decode.ts'
import {bad, type Entry, type Sheet} from '../entry.ts'
import type {Reading} from '../record.ts'
import {feedEntries} from './feed.ts'
import {jsonSheet} from './json.ts'
import {newsEntries} from './newsml.ts'
import {nitfEntry} from './nitf.ts'
import {readXml, type Xml, type XmlElement} from './xml.ts'

function ofRoot(root: XmlElement, {limits}: Reading): Sheet | null {
  switch (root.name) {
    case 'rss':
    case 'feed':
      return {holds: 'many', entries: feedEntries(root, limits)}
    case 'RDF':
      return root.children.some(child => typeof child !== 'string' && child.name === 'channel')
        ? {holds: 'many', entries: feedEntries(root, limits)}
        : null
    case 'entry':
      return root.space === '' ? null : {holds: 'one', entries: feedEntries(root, limits)}
    case 'newsMessage':
      return {holds: 'many', entries: newsEntries(root, limits)}
    case 'newsItem':
      return {holds: 'one', entries: newsEntries(root, limits)}
    case 'nitf':
      return {holds: 'one', entries: [nitfEntry(root, limits)]}
    default:
      return null
  }
}

const noted = (entry: Entry, notes: readonly string[]): Entry =>
  entry.is === 'article' ? {...entry, notes: [...notes, ...entry.notes]} : entry

/** What was whole before a fault is read; a file that is one article is whole or not at all. */
function xmlSheet({root, notes, fault}: Xml, note: string | null, reading: Reading): Sheet | null {
  // Entities are refused whatever the file is: the DTD comes before its first element.
  const sheet =
    root === null
      ? fault?.code === 'xml-entities'
        ? {holds: 'one' as const, entries: []}
        : null
      : ofRoot(root, reading)
  if (sheet === null) return null
  const entries = fault !== null && sheet.holds === 'one' ? [] : sheet.entries
  const all = entries.map(entry => noted(entry, [...(note === null ? [] : [note]), ...notes]))
  return {holds: sheet.holds, entries: fault === null ? all : [...all, bad(fault)]}
}

/** Throws a Reject where a `.json` is no JSON. */
export function sheetOf(bytes: Uint8Array, format: 'json' | 'xml', reading: Reading): Sheet | null {
  if (format === 'json') return jsonSheet(bytes, reading)
  const {text, note} = decode(bytes, declaredIn(bytes.subarray(0, reading.limits.sniffBytes)))
  return xmlSheet(readXml(text, reading.limits), note, reading)
}
