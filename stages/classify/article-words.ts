/** Every word of an article in its plain form, and its lemmas: what the article knows, asked by many rules. */
import type {Annotated} from '../annotate/types.ts'
import {plainForm} from './names.ts'
import {onceAText} from './once.ts'

const known = new WeakMap<Annotated, ReadonlySet<string>>()

export function wordsOfArticle(member: Annotated): ReadonlySet<string> {
  const before = known.get(member)
  if (before !== undefined) return before
  const words = new Set<string>()
  for (const {lower, lemma} of member.tokens) {
    for (const part of partsOf(lower)) words.add(part)
    words.add(lemma.toLowerCase())
  }
  known.set(member, words)
  return words
}

const partsOf = onceAText((lower): readonly string[] => plainForm(lower).split(/[^\p{L}\d]+/u))
