/**
 * The outlet: the metadata's field, else the web domain, else the top folder, else the name of the file.
 *
 * `archive.jsonl#17` of `https://www.mail.example/a` -> `mail.example`; `courier/2031/a.txt` -> `courier`; `a.txt` -> `a`.
 * The user may ask for the path alone, or for the domain before all else. Constant time.
 */
import type {RunOptions} from '../../pipeline/context.ts'
import type {RawArticle} from '../../pipeline/types.ts'

/** Without `www.`; null where the address is none. */
export function domainOf(url: string | null): string | null {
  if (url === null || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./u, '') || null
}

function placeOf(key: string): string {
  const path = (key.split('#')[0] ?? key).replaceAll('\\', '/').replace(/^\/+/u, '')
  const [top = key, ...below] = path.split('/')
  if (below.length > 0) return top
  const name = top.replace(/(?<=.)\.gz$/iu, '').replace(/(?<=.)\.[a-z0-9]{1,6}$/iu, '')
  return name || key
}

export function sourceOf(
  {metadata, key}: Pick<RawArticle, 'metadata' | 'key'>,
  by: NonNullable<RunOptions['sourceBy']> = 'said',
): string {
  const field = metadata.source?.trim() ?? ''
  switch (by) {
    case 'path':
      return placeOf(key)
    case 'domain':
      return domainOf(metadata.url) ?? (field || placeOf(key))
    case 'said':
      return field || (domainOf(metadata.url) ?? placeOf(key))
  }
}
