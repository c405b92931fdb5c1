/** An article for tests: paragraphs of one string, cut into sentences simply, quotations kept whole. */
import type {Article, ArticleId, Block, Sentence} from '../../pipeline/types.ts'

const ENDS =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Capt|Lt|Col|Gen|Sgt|Rep|Prof|St|Jr|Inc|Ltd|Co|[A-Z]))[.!?…]+["”’']?(?=\s+["“‘'«(]?[\p{Lu}\d])/gu

export function toyArticle(text: string, {headline = false}: {readonly headline?: boolean} = {}): Article {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const end = line.index + line[0].length
    const kind = headline && blocks.length === 0 ? 'headline' : 'paragraph'
    blocks.push({start: line.index, end, kind})
    let start = line.index
    const stop = (at: number): void => {
      const raw = text.slice(start, at)
      const from = start + (raw.length - raw.trimStart().length)
      if (raw.trim() !== '')
        sentences.push({
          index: sentences.length,
          block: blocks.length - 1,
          start: from,
          end: start + raw.trimEnd().length,
        })
      start = at
    }
    for (const match of line[0].matchAll(ENDS)) stop(line.index + match.index + match[0].length)
    stop(end)
  }
  return {
    id: 'a000000000000' as ArticleId,
    key: 'toy',
    file: 'toy.txt',
    ref: {kind: 'file', path: 'toy.txt'},
    title: null,
    text,
    sha256: '',
    metadata: {source: null, date: null, url: null, language: null, byline: null, story: null},
    notes: [],
    headline: text.split('\n')[0] ?? '',
    source: 'toy',
    published: null,
    language: 'en',
    words: text.split(/\s+/u).length,
    agency: null,
    blocks,
    sentences,
    notChecked: [],
  }
}
