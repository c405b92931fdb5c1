/**
 * Stems join what English derives: stated and statement, invasion and invade stay apart, assisted and assistance meet.
 * natural's Porter stemmer by its sub-path (the package's root would load a WordNet reader), remembered a word.
 */
// natural's sub-paths are CommonJS without types of their own
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

const seen = new Map<string, string>()
const REMEMBERED = 50_000

export function stemOf(word: string): string {
  const known = seen.get(word)
  if (known !== undefined) return known
  // the stemmer is made for words: what holds a digit or is very long stays as it is
  const stem = word.length > 30 || /\d/u.test(word) ? word : porter.stem(word)
  if (seen.size >= REMEMBERED) seen.clear()
  seen.set(word, stem)
  return stem
}
