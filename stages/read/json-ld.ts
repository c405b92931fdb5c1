/**
 * What a schema.org record says of its article, in a page or in a file of its own.
 *
 *     {"@type":"NewsArticle","headline":"...","datePublished":"2024-11-16","author":{"name":"A. Reporter"}}
 *
 * Every field is checked by its type and copied; a record of another shape says nothing. Source:
 * https://schema.org/NewsArticle and the shapes newsrooms give it: one object, a list, or a `@graph` whose parts name each
 * other by `@id`.
 */
import {z} from 'zod'
import type {ReadLimits} from './bytes.ts'
import {isDeeper} from './record.ts'

export interface ArticleNotice {
  readonly id: string | null
  readonly headline: string | null
  readonly body: string | null
  readonly date: string | null
  readonly modified: string | null
  readonly version: string | null
  /** What was corrected, in words. */
  readonly correction: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly language: string | null
  readonly url: string | null
}

/** Nodes looked at: a record is small, and one that is not must not hold the run up. */
const MOST_NODES = 1000

const text = z.string().regex(/\S/).nullish().catch(null)
const figure = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null)
const party = z.object({name: text, '@id': text})
const unknownParty = {name: null, '@id': null}
const name = z.string().transform(words => ({...unknownParty, name: words}))
const agent = z
  .union([
    name.transform(one => [one]),
    party.transform(one => [one]),
    z.array(z.union([name, party]).catch(unknownParty)),
  ])
  .nullish()
  .catch(null)
/** A correction is told in words, or in a CorrectionComment that has some. */
const told = z.union([z.string(), z.object({text}).transform(one => one.text ?? null)])
const correction = z
  .union([told, z.array(told.catch(null)).transform(all => all.find(one => one !== null) ?? null)])
  .nullish()
  .catch(null)
const notice = z.object({
  '@id': text,
  identifier: text,
  headline: text,
  name: text,
  articleBody: text,
  datePublished: text,
  dateModified: text,
  version: figure,
  correction,
  author: agent,
  publisher: agent,
  inLanguage: text,
  url: text,
})
const type = z.union([z.string().transform(one => [one]), z.array(z.string().catch(''))]).catch([])
const isArticle = (name: string): boolean => /(?:Article|BlogPosting|LiveBlog|^Report)$/.test(name)

/** The record's own field, never one that it inherits. */
const fieldOf = (node: object, name: string): unknown => Object.getOwnPropertyDescriptor(node, name)?.value

export const isArticleNode = (node: object): boolean => type.parse(fieldOf(node, '@type')).some(isArticle)

/** Names of parts of the record that others refer to. */
type Named = ReadonlyMap<string, string>

const namesOf = (agents: z.infer<typeof agent>, known: Named): string | null => {
  const names = (agents ?? []).map(one => one.name?.trim() ?? known.get(one['@id'] ?? '') ?? '')
  const said = names.filter(name => name !== '')
  return said.length === 0 ? null : said.join(', ')
}

function noticeOf(node: object, known: Named = new Map()): ArticleNotice | null {
  const read = notice.safeParse(node)
  if (!read.success) return null
  const {author, publisher, ...said} = read.data
  return {
    id: said['@id'] ?? said.identifier ?? null,
    headline: said.headline ?? said.name ?? null,
    body: said.articleBody ?? null,
    date: said.datePublished ?? null,
    modified: said.dateModified ?? null,
    version: said.version ?? null,
    correction: said.correction ?? null,
    byline: namesOf(author, known),
    publisher: namesOf(publisher, known),
    language: said.inLanguage ?? null,
    url: said.url ?? null,
  }
}

/** Old pages wrap their scripts for browsers that knew none. */
const unwrapped = (script: string): string =>
  script
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s?<!\[CDATA\[(?:\*\/)?)/, '')
    .replace(/(?:(?:\/\/|\/\*)?\s?\]\]>(?:\*\/)?|-->)\s*$/, '')

function parse(script: string, limits: ReadLimits): unknown {
  if (script.length > limits.jsonLdCharacters || isDeeper(Buffer.from(script), limits.jsonDepth)) return null
  try {
    return JSON.parse(unwrapped(script))
  } catch {
    // A broken record says nothing; the page's other words still count.
    return null
  }
}

/** The first record of an article among the nodes, in their order, and the names that the others give. */
export function noticeAmong(roots: readonly unknown[]): ArticleNotice | null {
  const nodes: unknown[] = [...roots]
  const known = new Map<string, string>()
  let found: object | null = null
  for (let at = 0; at < Math.min(nodes.length, MOST_NODES); at += 1) {
    const node = nodes[at]
    if (Array.isArray(node)) nodes.push(...(node as unknown[]).slice(0, MOST_NODES))
    else if (typeof node === 'object' && node !== null) {
      if (found === null && isArticleNode(node)) found = node
      const {'@id': id, name: called} = party.catch(unknownParty).parse(node)
      if (typeof id === 'string' && typeof called === 'string' && !known.has(id)) known.set(id, called)
      nodes.push(fieldOf(node, '@graph'), fieldOf(node, 'mainEntity'))
    }
  }
  return found === null ? null : noticeOf(found, known)
}

/** The first record of an article in the scripts of a page. */
export const articleNotice = (scripts: readonly string[], limits: ReadLimits): ArticleNotice | null =>
  noticeAmong(scripts.map(script => parse(script, limits)))
