/**
 * What a file holds, by its name; of `json` and `xml` the content tells the rest.
 *
 *     kindOf('a/Story.HTML.gz')  ->  {format: 'html', gzip: true}
 *     kindOf('crawl.warc.gz')    ->  {format: 'warc', gzip: true}
 *
 * Avoids reading `photo.jpg` or `story.txt.gz.gz` as an article: those are of an unknown kind, null.
 */
export type Format = 'text' | 'html' | 'lines' | 'parquet' | 'json' | 'xml' | 'warc'

export interface FileKind {
  readonly format: Format
  readonly gzip: boolean
}

const formats = new Map<string, Format>([
  ['txt', 'text'],
  ['md', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['jsonl', 'lines'],
  ['ndjson', 'lines'],
  ['parquet', 'parquet'],
  ['json', 'json'],
  ['jsonld', 'json'],
  ['xml', 'xml'],
  ['rss', 'xml'],
  ['rdf', 'xml'],
  ['atom', 'xml'],
  ['nitf', 'xml'],
  ['newsml', 'xml'],
  ['warc', 'warc'],
  ['wet', 'warc'],
])

const extension = (name: string): string | null => {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1) : null
}

/** `name` is a base name or a path with forward slashes. */
export function kindOf(name: string): FileKind | null {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase()
  const gzip = base.endsWith('.gz')
  const format = formats.get(extension(gzip ? base.slice(0, -3) : base) ?? '')
  return format === undefined ? null : {format, gzip}
}

/** As `kindOf`, for a file that the user named himself: one without an extension is plain text. */
export function kindOfNamed(name: string): FileKind | null {
  const base = name.slice(name.lastIndexOf('/') + 1)
  return kindOf(name) ?? (extension(base) === null ? {format: 'text', gzip: false} : null)
}
