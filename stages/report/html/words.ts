/**
 * The words of the sentences on a page, each form under a number, so that sentences are compared as rows of numbers.
 *
 *     const {wordsOf, turn} = createWordBook()
 *     wordsOf('Ferry hits ferry.')     forms 1, 2, 1
 *
 * Capitals and marks are of no account. Avoids: a sentence cut into words anew for every sentence that it is compared with,
 * and a word looked at letter by letter on every page. Cost: linear; the sentences of one page and the words of all are
 * held, these up to a bound.
 */
import type {Range} from '../../../pipeline/types.ts'

export interface Word extends Range {
  /** The same for the same letters and figures; `NO_FORM` where there are none. */
  readonly form: number
}

export interface WordBook {
  readonly wordsOf: (text: string) => readonly Word[]
  /** The next page has other sentences. Forms of two pages are not to be compared. */
  readonly turn: () => void
}

export const NO_FORM = 0
/** Some megabytes: a language has fewer in daily use, names and figures have no end. */
const MOST_KEPT = 200_000

/** Letters, figures and signs of money, without capitals. */
export const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}%$€£]+/gu, '')

export function createWordBook(): WordBook {
  const read = new Map<string, readonly Word[]>()
  const byKey = new Map([['', NO_FORM]])
  /** As they stand in the texts. */
  const byWord = new Map<string, number>()

  const formOf = (word: string): number => {
    const known = byWord.get(word)
    if (known !== undefined) return known
    const key = keyOf(word)
    const form = byKey.get(key) ?? byKey.size
    byKey.set(key, form)
    byWord.set(word, form)
    return form
  }

  return {
    wordsOf: text => {
      const known = read.get(text)
      if (known !== undefined) return known
      const words: Word[] = []
      const pattern = /\S+/g
      for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        const [word] = found
        words.push({form: formOf(word), start: found.index, end: found.index + word.length})
      }
      read.set(text, words)
      return words
    },
    turn: () => {
      read.clear()
      if (byWord.size <= MOST_KEPT) return
      byWord.clear()
      byKey.clear()
      byKey.set('', NO_FORM)
    },
  }
}
