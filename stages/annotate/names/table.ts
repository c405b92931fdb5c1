/** Word tables are written as running text and read once. */
export const table = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Tables with entries of several words: one entry between commas. */
export const phrases = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map(entry => entry.trim().replace(/\s+/gu, ' ')))
