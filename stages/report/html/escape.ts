/**
 * Markup, and the one place where text becomes part of it.
 *
 *     markup`<p title="${title}">${text}</p>`
 *
 * escapes every value that is not markup itself, for element text and for quoted attributes alike. Control characters,
 * overrides and lone surrogates are shown by their numbers, line breaks become a space.
 *
 * Avoids: a headline `<script>…` that runs, and a page whose author has to remember where to escape: what is forgotten is
 * escaped. Cost: linear. Source: OWASP on cross-site scripting, rules for HTML bodies and quoted attributes.
 */
import {spaced, visible} from '../show.ts'

const WRITTEN: unique symbol = Symbol('markup')

/** Only `markup` makes it, so nothing else passes unescaped. */
export interface Markup {
  readonly [WRITTEN]: string
}

export type Content = Markup | string | number | null | readonly Content[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** What most texts have nothing of; a surrogate may be alone, or half of a mark that is not to be seen. */
// eslint-disable-next-line no-control-regex
const UNUSUAL = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]/

export function escape(text: string): string {
  const seen = UNUSUAL.test(text) ? visible(spaced(text)) : text
  return /[&<>"'`]/.test(seen) ? seen.replace(/[&<>"'`]/g, character => ENTITIES[character] ?? '') : seen
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content)

/** One text after another, never a list of them joined: that would copy a page once for every level of its nesting. */
function written(content: Content): string {
  if (typeof content === 'string') return escape(content)
  if (content === null) return ''
  if (typeof content === 'number') return escape(String(content))
  if (!isList(content)) return content[WRITTEN]
  let text = ''
  for (const one of content) text += written(one)
  return text
}

/** Null is nothing; a list is its parts one after another. */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = parts[0] ?? ''
  for (let at = 0; at < contents.length; at += 1) text += written(contents[at] ?? null) + (parts[at + 1] ?? '')
  return {[WRITTEN]: text}
}

/** With the same thing between each two. */
export function joined(list: readonly Content[], between: Content): Markup {
  const separator = written(between)
  let text = ''
  for (const [index, content] of list.entries()) text += (index === 0 ? '' : separator) + written(content)
  return {[WRITTEN]: text}
}

/** Our own rules, byte for byte: the policy holds their hash. */
export function stylesheet(rules: string): Markup {
  if (rules.includes('<')) throw new Error('A style sheet that could close its own tag.')
  return {[WRITTEN]: `<style>${rules}</style>`}
}

/** The bytes of a page. */
export const pageText = (page: Markup): string => page[WRITTEN]

/** Only http and https lead out of the page; anything else is shown as text. */
export function link(url: string | null | undefined, text: Content): Markup {
  const address = url === null || url === undefined ? null : webAddress(url)
  return address === null ? markup`${text}` : markup`<a href="${address}" rel="noreferrer noopener">${text}</a>`
}

function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const {protocol, href} = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
