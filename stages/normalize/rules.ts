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
  readonly lower: string
}

/** Several books look at one text, one after the other. */
let inHand = ''
let last: Look = {look: '', lower: ''}

/** The first stretch of a text, and the same in lower case. */
export function lookAt(text: string): Look {
  if (text !== inHand) {
    const look = text.slice(0, HEAD)
    inHand = text
    last = {look, lower: look.toLowerCase()}
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
  readonly patterns: ReadonlyMap<string, readonly RegExp[]>
  readonly always: readonly RegExp[]
}

function sorted(all: readonly RegExp[]): Openings {
  const patterns = new Map<string, RegExp[]>()
  const anywhere: RegExp[] = []
  for (const pattern of all)
    for (const opening of openingsOf(pattern)) {
      const known = patterns.get(opening)
      if (opening === '') anywhere.push(pattern)
      else if (known === undefined) patterns.set(opening, [pattern])
      else known.push(pattern)
    }
  const lengths = [...new Set(Array.from(patterns.keys(), ({length}) => length))].sort((a, b) => a - b)
  return {lengths, patterns, always: joined(anywhere)}
}

/** Whether any of the patterns speaks of a text: only those that may, as it begins, are asked, or compiled at all. */
export function byOpening(all: readonly RegExp[]): (text: string) => boolean {
  let known: Openings | null = null
  return text => {
    const {lengths, patterns, always} = (known ??= sorted(all))
    const start = startOf(text)
    const speaks = (pattern: RegExp): boolean => pattern.test(text)
    return lengths.some(length => patterns.get(start.slice(0, length))?.some(speaks) === true) || always.some(speaks)
  }
}

/** As openings are written. The long s is a small letter itself, and yet an s to a pattern that knows no capitals. */
const startOf = (text: string): string => text.slice(0, OPENING).toLowerCase().replaceAll('ſ', 's')

/** Rules without a word to look for are asked by their openings, others where one of their words is met. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  const others = rules.filter(({near}) => near !== undefined)
  const opened = byOpening(rules.filter(({near}) => near === undefined).map(({test}) => test))
  // All words of all rules at once: most units hold none.
  const all = [...new Set(others.flatMap(({near = []}) => near))]
  // "email address" is met wherever "address" is
  const words = all.filter(word => !all.some(part => part !== word && word.includes(part)))
  const anyNear = new RegExp(words.length === 0 ? '(?!)' : words.map(quoted).join('|'), 'u')
  return text => {
    const {look, lower} = lookAt(text)
    const speaks = ({near, test}: Rule): boolean => near?.some(word => lower.includes(word)) === true && test.test(look)
    return opened(look) || (anyNear.test(lower) && others.some(speaks))
  }
}
