/** What is remembered of an article: all that follows from what was read of it, and from nothing else. */
import {normalizeArticle, optionsOf, understoodInTime} from '../../stages/normalize/index.ts'
import {shingleArticle} from '../../stages/shingle/index.ts'
import {sketchOf} from '../../stages/minhash/index.ts'
import {articleRecord} from '../../stages/report/article.ts'
import type {Context} from '../context.ts'
import {sha256} from '../ids.ts'
import type {ArticleRecord} from '../records.ts'
import type {Article, RawArticle, Sketch} from '../types.ts'

export interface Derived {
  readonly raw: RawArticle
  readonly rawHash: string
  readonly sketch: Sketch
  readonly record: ArticleRecord
}

/** Of all that was read but its place: the same words at another line are the same article. */
export const rawHashOf = (raw: RawArticle): string => sha256(JSON.stringify({...raw, ref: null})).slice(0, 24)

export const understood = (raw: RawArticle, {settings, options}: Pick<Context, 'settings' | 'options'>): Article =>
  normalizeArticle(raw, optionsOf({settings, options}))

export function derive(raw: RawArticle, context: Context): Derived {
  const {settings, progress} = context
  const article = understoodInTime(raw, context)
  progress.advance('normalize', 1)
  const sketch = sketchOf(shingleArticle(article, settings.shingle), settings.minhash)
  progress.advance('minhash', 1)
  return {raw, rawHash: rawHashOf(raw), sketch, record: {...articleRecord(article, null), text: ''}}
}
