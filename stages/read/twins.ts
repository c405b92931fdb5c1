/**
 * Different ids for equal articles of one file.
 *
 * Memory: eight bytes an article; 48 bits of hash fit a number.
 */
import type {RawArchive} from '../../pipeline/archive.ts'
import type {ArticleId, RawArticle} from '../../pipeline/types.ts'
import {identified, type Found} from './article.ts'
import type {ReadLimits} from './bytes.ts'

export function twinFinder(archive: RawArchive, limits: ReadLimits): (found: Found) => RawArticle {
  const seen = new Set<number>()
  const next = new Map<ArticleId, number>()
  const isSeen = (id: ArticleId): boolean => seen.has(Number.parseInt(id.slice(1), 16))
  return found => {
    let article = identified(found, {ordinal: 0, limits})
    const plain = article.id
    for (let ordinal = next.get(plain) ?? 1; isSeen(article.id); ordinal += 1) {
      article = identified(found, {ordinal, limits})
      next.set(plain, ordinal + 1)
      archive.addTwin(article.id, ordinal)
    }
    seen.add(Number.parseInt(article.id.slice(1), 16))
    return article
  }
}
