/** Every word of an article in its plain form, and its lemmas: what the article knows, asked by many rules. */
import type {Annotated} from '../annotate/types.ts'
import {plainForm} from './names.ts'

const known = new WeakMap<Annotated, ReadonlySet<string>>()

export function wordsOfArticle(member: Annotated): ReadonlySet<string> {
  const words =
    known.get(member) ??
    new Set(member.tokens.flatMap(({lower, lemma}) => [...plainForm(lower).split(/[^\p{L}\d]+/u), lemma.toLowerCase()]))
  known.set(member, words)
  return words
}
