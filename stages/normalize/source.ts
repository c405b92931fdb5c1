/**
 * The outlet: the metadata's field, else the web domain, else the top folder, else the name of the file.
 *
 * `archive.jsonl#17` of `https://www.mail.example/a` -> `mail.example`; `courier/2031/a.txt` -> `courier`; `a.txt` -> `a`.
 * Constant time.
 */
import type {RawArticle} from '../../pipeline/types.ts'

/** Without `www.`; null where the address is none. */
export function domainOf(url: string | null): string | null {
  if (url === null || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./u, '') || null
}

export function sourceOf({metadata, key}: Pick<RawArticle, 'metadata' | 'key'>): string {
  const field = metadata.source?.trim() ?? ''
  if (field !== '') return field
  const domain = domainOf(metadata.url)
  if (domain !== null) return domain
  const path = (key.split('#')[0] ?? key).replaceAll('\\', '/').replace(/^\/+/u, '')
  const [top = key, ...below] = path.split('/')
  if (below.length > 0) return top
  return top.replace(/(?<=.)\.gz$/iu, '').replace(/(?<=.)\.[a-z0-9]{1,6}$/iu, '') || key
}
