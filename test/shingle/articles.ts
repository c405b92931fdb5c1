/** Articles and sketches for tests, with the fields that a test is about and nothing else to say. */
import {defaultSettings} from '../../pipeline/settings.ts'
import {articleId, sha256} from '../../pipeline/ids.ts'
import type {Article, Block, Published, Sketch} from '../../pipeline/types.ts'
import {sketchOf} from '../../stages/minhash/minhash.ts'
import {shingleArticle} from '../../stages/shingle/shingle.ts'

export interface Telling {
  readonly text: string
  readonly key?: string
  readonly title?: string
  readonly source?: string
  /** ISO day. */
  readonly published?: string
  readonly blocks?: readonly Block[]
}

const publishedOn = (iso: string): Published => ({
  iso,
  day: Math.floor(Date.parse(iso) / 86_400_000),
  minute: null,
  basis: 'metadata',
})

export function articleOf({text, key = 'k', title, source = 'Gazette', published, blocks}: Telling): Article {
  return {
    id: articleId({key, title: title ?? null, sha256: sha256(text)}),
    key,
    file: key,
    ref: {kind: 'file', path: key},
    title: title ?? null,
    text,
    sha256: '',
    metadata: {source: null, date: null, url: null, language: null, byline: null, story: null},
    notes: [],
    headline: title ?? '',
    source,
    published: published === undefined ? null : publishedOn(published),
    language: 'en',
    words: text.split(/\s+/u).filter(word => word !== '').length,
    agency: null,
    blocks: blocks ?? [{kind: 'paragraph', start: 0, end: text.length}],
    sentences: [],
    notChecked: [],
  }
}

export const sketched = (telling: Telling): Sketch =>
  sketchOf(shingleArticle(articleOf(telling), defaultSettings.shingle), defaultSettings.minhash)

/** Texts under the keys 0, 1, 2 … */
export const sketchesOf = (texts: readonly string[]): Sketch[] =>
  texts.map((text, i) => sketched({text, key: String(i)}))

/** `count` words that stand nowhere else: `n` names them. */
export const words = (n: number, count: number): string[] => Array.from({length: count}, (_, i) => `w${n}x${i}`)
