/** A WARC file: its pages, one after another as they come, of any size. */
import type {RawArchive} from '../../pipeline/archive.ts'
import type {Context} from '../../pipeline/context.ts'
import {chunksOf} from './bytes.ts'
import {warcEntries} from './formats/warc/index.ts'
import {articlesOfParts} from './parts.ts'
import type {Task} from './setbacks.ts'

export interface CrawlFile {
  readonly from: 'crawl'
  readonly path: string
  readonly key: string
  readonly gzip: boolean
  readonly archive: RawArchive
}

export function articlesOfCrawl(file: CrawlFile, context: Context): AsyncGenerator<Task> {
  const limits = context.settings.read
  const chunks = chunksOf(file.path, {gzip: file.gzip, key: file.key, limits})
  return articlesOfParts(warcEntries(chunks, limits), file, context)
}
