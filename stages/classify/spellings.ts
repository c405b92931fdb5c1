/**
 * One name in the letters of two houses: umlauts written out, Arabic and Cyrillic letters written two ways, a short given
 * name, a middle name left out.
 *
 * Example: `Jörg Weiß` / `Joerg Weiss`, `Qaddumi` / `Kaddoumi`, `Yuliya` / `Yulia`, `Bill Harkness` / `William Harkness`.
 * Avoids: `Holm` / `Hulm`, where nothing speaks for another script. Cost: the letters of two names.
 */
import {plainForm, sameFromScript, sameGivenName} from './names.ts'

type Step = readonly [RegExp, string]
const inSteps = (word: string, steps: readonly Step[]): string =>
  steps.reduce((left, [from, to]) => left.replace(from, to), word)

/** What the Latin alphabets add, and how English keyboards write it. */
const LATIN: readonly Step[] = [
  [/ß/gu, 'ss'],
  [/ø|œ/gu, 'o'],
  [/æ/gu, 'a'],
  [/ł/gu, 'l'],
  [/[đð]/gu, 'd'],
  [/þ/gu, 'th'],
  [/ı/gu, 'i'],
  [/([aou])e/gu, '$1'],
  [/aa/gu, 'a'],
]

/** Letters that no Latin letter stands for alone; vowels that are not written, or are between two of ours. */
const SCRIPT: readonly Step[] = [
  [/^abd[aeiou]l?(?=[^l])/u, 'abdul'],
  [/^abd[aeu]ll/u, 'abdul'],
  [/(?<=[aeiou])h$/u, ''],
  [/kh|gh|[gq]/gu, 'k'],
  [/dh/gu, 'd'],
  [/dj/gu, 'j'],
  [/th/gu, 's'],
  [/ph/gu, 'f'],
  [/[ae][iy](?=[^aeiouy]|$)/gu, 'i'],
  [/ou|oo/gu, 'u'],
  [/[ey]/gu, 'i'],
  [/o/gu, 'u'],
  [/(.)\1+/gu, '$1'],
]

/** Articles and short words of Arabic names. */
const PARTICLES = new Set('al el as ash an ad ar at az ul'.split(' '))

/** A name from another script: by its article, by letters that English lacks, by its ending. */
const FOREIGN =
  /(?:^|[\s-])(?:al|el|bin|ibn|abu|abd|abdul|abdel|abdal)(?:[\s-]|$)|q(?!u)|kh|dh|zh|yy|iy|ul+ah?(?:\s|$)|(?:sk[iy]+|vich|enko|chuk|[eo]v|[eo]va|aya|dze|shvili)(?:\s|$)|(?:^|\s)(?:m[ou]hamm?[ae]d|ahm[ae]d|mahm[ou]+d|h[ou]ss?[ae][iy]n|hass?an|[oy][ou]+ss?e?u?f|kh?al[ie]d|m[ou]staf+a|[oy]uli[iy]?a)(?:\s|$)/u
/** `Gaddafi` / `Kadafi`: both end so; `Ferrante` / `Ferranti` is a slip. */
const ENDING = /[^aeiou\s]i(?:\s|$)/u

const fromScript = (x: string, y: string): boolean =>
  FOREIGN.test(x) || FOREIGN.test(y) || (ENDING.test(x) && ENDING.test(y))

const wordsOf = (name: string): string[] =>
  plainForm(name)
    .split(/[\s-]+/u)
    .filter(word => word !== '' && !PARTICLES.has(word))

export function oneSpelling(x: string, y: string): boolean {
  const [v, w] = [wordsOf(x), wordsOf(y)]
  if (v.length === 0 || w.length === 0) return false
  const foreign = fromScript(plainForm(x), plainForm(y))
  const [fewer, more] = v.length <= w.length ? [v, w] : [w, v]
  // a title before the name, or a middle name, may be left out; the last word never
  let at = more.length - 1
  for (let i = fewer.length - 1; i >= 0; i--, at--) {
    const word = fewer[i] as string
    const isLast = i === fewer.length - 1
    while (at >= 0 && !isOne(word, more[at] as string, {foreign, isGiven: !isLast}) && !isLast) at--
    if (at < 0 || !isOne(word, more[at] as string, {foreign, isGiven: !isLast})) return false
  }
  return true
}

function isOne(a: string, b: string, {foreign, isGiven}: {foreign: boolean; isGiven: boolean}): boolean {
  if (a === b || sameFromScript(a, b) || (isGiven && sameGivenName(a, b))) return true
  // letters move, names do not: lengths near each other
  if (Math.abs(a.length - b.length) > MOST_LETTERS) return false
  if (inSteps(a, LATIN) === inSteps(b, LATIN)) return true
  return foreign && inSteps(a, SCRIPT) === inSteps(b, SCRIPT)
}
const MOST_LETTERS = 3
