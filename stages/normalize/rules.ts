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

/** The first rule that speaks. */
export function firstRule(rules: readonly Rule[], text: string): Rule | null {
  const look = text.slice(0, HEAD)
  const lower = look.toLowerCase()
  return (
    rules.find(({near, test}) => (near === undefined || near.some(word => lower.includes(word))) && test.test(look)) ??
    null
  )
}
