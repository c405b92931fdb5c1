/** The form that the word rules of this room fill in. */
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

/** Rules that stand at the start and have no word to look for first become one pattern: one look instead of thirty. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  const anchored = rules.filter(({near, test}) => near === undefined && test.source.startsWith('^'))
  const others = rules.filter(rule => !anchored.includes(rule))
  const joined = [...new Set(anchored.map(({test}) => test.flags))].map(flags => {
    const sources = anchored.filter(({test}) => test.flags === flags).map(({test}) => `(?:${test.source})`)
    return new RegExp(sources.join('|'), flags)
  })
  // All words of all rules at once: most units hold none.
  const all = [...new Set(others.flatMap(({near = ['']}) => near))]
  // "email address" is met wherever "address" is
  const words = all.filter(word => !all.some(part => part !== word && word.includes(part)))
  const anyNear = new RegExp(words.length === 0 ? '(?!)' : words.map(quoted).join('|'), 'u')
  return text => {
    const {look, lower} = lookAt(text)
    const speaks = ({near, test}: Rule): boolean =>
      (near === undefined || near.some(word => lower.includes(word))) && test.test(look)
    return joined.some(pattern => pattern.test(look)) || (anyNear.test(lower) && others.some(speaks))
  }
}
