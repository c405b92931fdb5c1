/**
 * What the first letter of a word says. Asked of every word by many rules: nearly all words of English news begin with a
 * letter of ASCII, whose code answers; a pattern with `\p{}` takes ten times as long, and reads the rest (`Århus`, `ørn`).
 */
const [A, Z, SMALL_A, SMALL_Z, BEYOND] = [65, 90, 97, 122, 128]

/** A word, or what begins like one. */
export function opensWithLetter(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < BEYOND ? (code >= SMALL_A && code <= SMALL_Z) || (code >= A && code <= Z) : /^\p{L}/u.test(text)
}

export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < BEYOND ? code >= A && code <= Z : /^\p{Lu}/u.test(text)
}
