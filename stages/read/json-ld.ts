/**
 * What a page's schema.org record says of its article.
 *
 *     {"@type":"NewsArticle","headline":"...","datePublished":"2024-11-16","author":{"name":"A. Reporter"}}
 *
 * Every field is checked by its type and copied; a record of another shape says nothing. Source:
 * https://schema.org/NewsArticle and the shapes newsrooms give it: one object, a list, or a `@graph`.
 */
import {z} from 'zod'
import type {ReadLimits} from './bytes.ts'
import {isDeeper} from './record.ts'

export interface ArticleNotice {
  readonly headline: string | null
  readonly date: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly language: string | null
  readonly url: string | null
}

/** Nodes looked at: a record is small, and one that is not must not hold the run up. */
const MOST_NODES = 1000

const text = z.string().regex(/\S/).nullish().catch(null)
const named = z.object({name: text})
const agent = z
  .union([z.string().transform(name => [{name}]), named.transform(one => [one]), z.array(named.catch({name: null}))])
  .nullish()
  .catch(null)
const notice = z.object({
  headline: text,
  datePublished: text,
  author: agent,
  publisher: agent,
  inLanguage: text,
  url: text,
})
const type = z.union([z.string().transform(name => [name]), z.array(z.string().catch(''))]).catch([])
const isArticle = (name: string): boolean => /(?:Article|BlogPosting|LiveBlog|^Report)$/.test(name)

const namesOf = (agents: z.infer<typeof agent>): string | null => {
  const names = (agents ?? []).map(({name}) => name?.trim() ?? '').filter(name => name !== '')
  return names.length === 0 ? null : names.join(', ')
}

function noticeOf(node: object): ArticleNotice | null {
  const read = notice.safeParse(node)
  if (!read.success) return null
  const {headline, datePublished, author, publisher, inLanguage, url} = read.data
  return {
    headline: headline ?? null,
    date: datePublished ?? null,
    byline: namesOf(author),
    publisher: namesOf(publisher),
    language: inLanguage ?? null,
    url: url ?? null,
  }
}

function parse(script: string, limits: ReadLimits): unknown {
  if (script.length > limits.jsonLdCharacters || isDeeper(Buffer.from(script), limits.jsonDepth)) return null
  try {
    return JSON.parse(script)
  } catch {
    // A broken record says nothing; the page's other words still count.
    return null
  }
}

/** The first record of an article, in the order of the page. */
export function articleNotice(scripts: readonly string[], limits: ReadLimits): ArticleNotice | null {
  const nodes: unknown[] = scripts.map(script => parse(script, limits))
  for (let at = 0; at < Math.min(nodes.length, MOST_NODES); at += 1) {
    const node = nodes[at]
    if (Array.isArray(node)) nodes.push(...(node as unknown[]).slice(0, MOST_NODES))
    else if (typeof node === 'object' && node !== null) {
      const types = type.parse(Object.getOwnPropertyDescriptor(node, '@type')?.value)
      if (types.some(isArticle)) return noticeOf(node)
      nodes.push(Object.getOwnPropertyDescriptor(node, '@graph')?.value)
      nodes.push(Object.getOwnPropertyDescriptor(node, 'mainEntity')?.value)
    }
  }
  return null
}
