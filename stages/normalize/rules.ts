/** The form that the word rules of this room fill in. */
export interface Rule {
  /** The sentence of a page that made it necessary. */
  readonly like: string
  readonly test: RegExp
}

/** Rules look at the first and last stretch of a unit only: constant time a unit. */
export const HEAD = 400

/** The first rule that speaks. */
export const firstRule = (rules: readonly Rule[], text: string): Rule | null =>
  rules.find(({test}) => test.test(text.slice(0, HEAD))) ?? null
