/** How a unit looks, before asking what it says: long or short, a sentence or a label, prose or a link. Linear. */
import {countRuns} from './marks.ts'

export interface Shape {
  readonly text: string
  readonly words: number
  /** Ends as a sentence does, closing quotes and brackets aside. */
  readonly stops: boolean
  /** Opens with a quotation mark. */
  readonly quoted: boolean
  /** Somebody says something in it. */
  readonly speech: boolean
  /** A sentence of some length, or several: what stories are made of. */
  readonly prose: boolean
  /** Parts set off by `|`, `·`, `>`. */
  readonly parts: readonly string[]
}

const saying = /[,”"’'] (?:he|she|they|it) (?:said|says|added)\b|\b(?:said|told|tweeted|wrote|according to)\b/u

/** Words are counted on the first 2,000 characters: nothing asks for more than a few dozen. */
const LOOK = 2000

export function shapeOf(whole: string, {proseWords}: {readonly proseWords: number}): Shape {
  const start = whole.slice(0, LOOK)
  // "# Headline", "*By Jane Doe*": marks of Markdown are no words
  const text = /^(?:#+\s|#{2}|[*_]|>(?!>))/u.test(start)
    ? start.replace(/^[#*_>\s]+/u, '').replace(/[*_]{1,3}$/u, '')
    : start
  const words = countRuns(text)
  const end = whole.slice(-6)
  const stops = /[.!?…。！？]["”’'»)\]」』]*$/u.test(end)
  return {
    text,
    words,
    stops,
    quoted: /^["“‘'«「]/u.test(text),
    speech: saying.test(text),
    prose: (stops && words >= proseWords) || words >= 3 * proseWords || /[。！？]/u.test(text),
    parts:
      words > 30 || (text !== '' && !/[|·•›>»]/u.test(text))
        ? [text]
        : text.split(/\s*[|·•›>»]+\s*/u).filter(part => part !== ''),
  }
}

const small = new Set(
  'a an and as at by de del der di for from in la le of on or s the to und van von vs with y &'.split(' '),
)

/** `The City Courier`, `Contact us`? Only the first: every word that can be capitalised is. */
export const isTitleCase = (text: string): boolean =>
  (text.match(/[\p{L}&]+/gu) ?? []).every(
    (word, index) => /^\p{Lu}/u.test(word) || (index > 0 && small.has(word.toLowerCase())),
  )

export const isAllCaps = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
