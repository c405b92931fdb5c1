/**
 * The form that the word rules of this room fill in, and how a text is asked by many of them at once.
 *
 * Most units of a page are prose, of which no rule speaks: they pay for a look at their first letters and for one search
 * for words, not for each pattern. Constant time a unit.
 */
import {OPENING, openingsOf} from './openings.ts'

export interface Rule {
  /** The sentence of a page that made it necessary. */
  readonly like: string
  readonly test: RegExp
  /** One of these must stand in the text, in lower case: a cheap look before a costly one. */
  readonly near?: readonly string[]
}

/** Rules look at the first and last stretch of a unit only: constant time a unit. */
export const HEAD = 400

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** Rules made ready: whether any of them speaks of a text. */
export type RuleBook = (text: string) => boolean

interface Look {
  readonly look: string
  /** In small letters, as `inSmall` wants them. */
  readonly lower: string
}

/** The long s is a small letter itself, and yet an s to a pattern that knows no capitals. */
const small = (text: string): string => text.toLowerCase().replaceAll('ſ', 's')

/** What stands for more than itself in a pattern, or a capital. */
const SIGN = /\\[pP]\{[^}]*\}|\\u\{?[\dA-Fa-f]+|\\k<\w+>|\\.|\(\?<\w+>|\p{Lu}/gu

/** What a pattern without capitals says of a text, said of the text in small letters: it compiles in half of the time. */
export const inSmall = ({source}: RegExp): RegExp =>
  new RegExp(
    source.replace(SIGN, sign => (sign.length === 1 ? sign.toLowerCase() : sign.replace(/L[ut]\}$/u, 'Ll}'))),
    'u',
  )

type Ask = (look: string, lower: string) => boolean

/** Made ready when it is first asked. A few letters become two in small letters: such a text is asked as it stands. */
export function asking(pattern: RegExp): Ask {
  if (pattern.flags !== 'iu') return look => pattern.test(look)
  let own: RegExp | null = null
  return (look, lower) => (lower.length === look.length ? (own ??= inSmall(pattern)).test(lower) : pattern.test(look))
}

/** Whether a pattern speaks of a whole text. */
export function speaking(pattern: RegExp): (text: string) => boolean {
  const ask = asking(pattern)
  return text => ask(text, small(text))
}

/** Several books look at one text, one after the other. */
let inHand = ''
let last: Look = {look: '', lower: ''}

/** The first stretch of a text, and the same in lower case. */
export function lookAt(text: string): Look {
  if (text !== inHand) {
    const look = text.slice(0, HEAD)
    inHand = text
    last = {look, lower: small(look)}
  }
  return last
}

/** One of the patterns, where it is asked after all texts: one look instead of thirty. */
function joined(patterns: readonly RegExp[]): readonly RegExp[] {
  return [...new Set(patterns.map(({flags}) => flags))].map(flags => {
    const sources = patterns.filter(pattern => pattern.flags === flags).map(({source}) => `(?:${source})`)
    return new RegExp(sources.join('|'), flags)
  })
}

interface Openings {
  readonly lengths: readonly number[]
  readonly patterns: ReadonlyMap<string, readonly Ask[]>
  readonly always: readonly Ask[]
}

function sorted(all: readonly RegExp[]): Openings {
  const patterns = new Map<string, Ask[]>()
  const anywhere: RegExp[] = []
  for (const pattern of all) {
    const ask = asking(pattern)
    for (const opening of openingsOf(pattern)) {
      const known = patterns.get(opening)
      if (opening === '') anywhere.push(pattern)
      else if (known === undefined) patterns.set(opening, [ask])
      else known.push(ask)
    }
  }
  const lengths = [...new Set(Array.from(patterns.keys(), ({length}) => length))].sort((a, b) => a - b)
  return {lengths, patterns, always: joined(anywhere).map(asking)}
}

/** Whether any of the patterns speaks of a text: only those that may, as it begins, are asked, or compiled at all. */
export function byOpening(all: readonly RegExp[]): (look: string, lower?: string) => boolean {
  let known: Openings | null = null
  return (look, lower = small(look)) => {
    const {lengths, patterns, always} = (known ??= sorted(all))
    const start = lower.slice(0, OPENING)
    const speaks = (ask: Ask): boolean => ask(look, lower)
    return lengths.some(length => patterns.get(start.slice(0, length))?.some(speaks) === true) || always.some(speaks)
  }
}

/** Rules without a word to look for are asked by their openings, others where one of their words is met. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  const others = rules.flatMap(({near, test}) => (near === undefined ? [] : [{near, ask: asking(test)}]))
  const opened = byOpening(rules.filter(({near}) => near === undefined).map(({test}) => test))
  // All words of all rules at once: most units hold none.
  const all = [...new Set(others.flatMap(({near}) => near))]
  // "email address" is met wherever "address" is
  const words = all.filter(word => !all.some(part => part !== word && word.includes(part)))
  const anyNear = new RegExp(words.length === 0 ? '(?!)' : words.map(quoted).join('|'), 'u')
  return text => {
    const {look, lower} = lookAt(text)
    return (
      opened(look, lower) ||
      (anyNear.test(lower) && others.some(({near, ask}) => near.some(word => lower.includes(word)) && ask(look, lower)))
    )
  }
}
