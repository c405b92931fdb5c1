/**
 * How far the capitals of a sentence can be trusted, and which words the body itself writes with and without one.
 *
 * Example: `Police Told Sullivan To Go` capitalises everything, so only `Sullivan`, known from the body, is a name in it.
 * Cost: one pass. Source: measured shares in pipeline/settings/voices.ts.
 */
import type {Values} from '../../../pipeline/settings/define.ts'
import type {voices} from '../../../pipeline/settings/voices.ts'
import {opensWithCapital, opensWithLetter} from '../letters.ts'
import type {Token} from '../types.ts'
import {CALENDAR, FUNCTION_WORDS} from './common.ts'

export interface Capitals {
  /** For each sentence: are most of its words capitalised? */
  readonly shouted: readonly boolean[]
  /** For each token: does it begin a sentence, a quotation or what follows a colon? */
  readonly initial: readonly boolean[]
  /** Lower-case forms that the body writes small somewhere. */
  readonly small: ReadonlySet<string>
  /** Lower-case forms that the body writes with a capital inside a sentence. */
  readonly capital: ReadonlySet<string>
}

export const isCapital = (text: string): boolean =>
  opensWithCapital(text) || (PARTICLES_OPEN.has(text.charAt(0)) && /^(?:al|el|bin|ibn|d|e|i)['’-]?\p{Lu}/u.test(text))
/** Letters that the particles of `al-Sayed`, `d’Arcy`, `iPhone` begin with. */
const PARTICLES_OPEN = new Set('aebid')

const OPENS_AGAIN = /^(?:["“‘'«`:•–—*]|``|[.?!…]+)$/u

function initials(tokens: readonly Token[]): boolean[] {
  let sentence = -1
  let fresh = true
  return tokens.map(token => {
    if (token.sentence !== sentence) fresh = true
    sentence = token.sentence
    const first = fresh && opensWithLetter(token.text)
    // “But Sullivan said: ‘No one knows’”: a quotation begins afresh, unless it is a word set off: the “Swiss Crystal”
    if (OPENS_AGAIN.test(token.text)) fresh = true
    else if (/[\p{L}\p{N}]/u.test(token.text)) fresh = false
    return first
  })
}

function allCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/\p{Ll}/u.test(tokens[i]?.text ?? '')) return false
  return true
}

export function capitalsOf(
  tokens: readonly Token[],
  firstToken: readonly number[],
  {titleCaseShare, titleCaseWords}: Values<typeof voices>,
): Capitals {
  const initial = initials(tokens)
  const shouted: boolean[] = []
  for (let s = 0; s + 1 < firstToken.length; s++) {
    let capitals = 0
    let words = 0
    for (let i = firstToken[s] ?? 0; i < (firstToken[s + 1] ?? 0); i++) {
      const token = tokens[i] as Token
      if (!opensWithLetter(token.text) || initial[i] || (token.text.length < 4 && FUNCTION_WORDS.has(token.lower)))
        continue
      if (CALENDAR.has(token.lower)) continue
      words++
      if (isCapital(token.text)) capitals++
    }
    // Anna Voss met Karl Voss in Oslo. A headline has no full stop, unless all of it is capitals
    const last = tokens[(firstToken[s + 1] ?? 0) - 1]?.text
    const stopped = last === '.' && !allCapitals(tokens, firstToken[s] ?? 0, firstToken[s + 1] ?? 0)
    shouted.push(!stopped && words >= titleCaseWords && capitals / words >= titleCaseShare)
  }
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const token of tokens) {
    if (shouted[token.sentence] || !opensWithLetter(token.text)) continue
    if (!isCapital(token.text)) small.add(token.lower)
    else if (!initial[token.index]) capital.add(token.lower)
  }
  return {shouted, initial, small, capital}
}
