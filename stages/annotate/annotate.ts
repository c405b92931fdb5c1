/** Marks one article: each reading stands on those before it, none compares articles. */
import type {Article} from '../../pipeline/types.ts'
import {tokensOf} from './tokens.ts'
import type {Annotated} from './types.ts'

export function annotateArticle(article: Article): Annotated {
  const {tokens, firstToken} = tokensOf(article)
  return {article, tokens, firstToken, names: [], people: [], quotes: [], attributions: [], quantities: [], times: [], durations: []}
}
