/**
 * The record of an article as a line, as JSON.stringify writes it, at a tenth of its price: most strings need no escape, and
 * what dedup tells of no article is the same in every line.
 *
 * Avoids: 4 us for each of the 400,000 articles of a million that are told.
 */
import type {ArticleRecord} from '../../pipeline/records.ts'

/** The fields that dedup fills; the others say that nothing was looked at. */
export type DedupedRecord = ArticleRecord & {
  readonly language: null
  readonly story: null
  readonly agency: null
  readonly blocks: readonly []
}

/** No quotation mark, backslash or control character, and nothing that could be a lone surrogate. */
const PLAIN = /^[ !#-[\]-\ud7ff]*$/u

const told = (text: string | null): string =>
  text === null ? 'null' : PLAIN.test(text) ? `"${text}"` : JSON.stringify(text)

/** Strings of a list that most records share. */
let [lastList, lastTold]: [readonly string[], string] = [[], '[]']

function list(texts: readonly string[]): string {
  if (texts.length === 0) return '[]'
  if (texts !== lastList) [lastList, lastTold] = [texts, JSON.stringify(texts)]
  return lastTold
}

/** With its line’s end. */
export function articleLine(record: DedupedRecord): string {
  const {id, key, file, source, url, published, headline, words, sha256, title, notChecked, notes, edition} = record
  const address = url === undefined ? '' : `,"url":${told(url)}`
  const version = edition === undefined ? '' : `,"edition":${JSON.stringify(edition)}`
  return (
    `{"type":"article","id":"${id}","key":${told(key)},"file":${told(file)},"source":${told(source)}${address}` +
    `,"published":${told(published)},"headline":${told(headline)},"language":null,"words":${words},"sha256":"${sha256}"` +
    `,"story":null,"title":${told(title)},"notChecked":${list(notChecked)},"notes":${notes.length === 0 ? '[]' : JSON.stringify(notes)}` +
    `,"agency":null,"blocks":[]${version}}\n`
  )
}
