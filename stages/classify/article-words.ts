/** Every word of an article in its plain form, and its lemmas: what the article knows, asked by many rules. */
import {plainForm} from './names.ts'
import {onceAText, onceAnArticle} from './once.ts'

export const wordsOfArticle = onceAnArticle((member): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const {lower, lemma} of member.tokens) {
    for (const part of partsOf(lower)) words.add(part)
    words.add(lemma.toLowerCase())
  }
  return words
})

const partsOf = onceAText((lower): readonly string[] => plainForm(lower).split(/[^\p{L}\d]+/u))
