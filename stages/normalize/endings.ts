/**
 * The sentences at the end of a paragraph that are the page's, not the story's.
 *
 * `… serves 15 cities. ABC XYZ` `… leads by 655 votes. More to come.` `… on Friday. Stay tuned.` Avoids the wrong answer of
 * cutting into somebody's speech: nothing is cut from a paragraph whose end stands in quotation marks. Cost: a look at the
 * last 240 characters.
 */
import {isInitials} from './desk.ts'
import {isFurniture} from './furniture.ts'
import {isLegal} from './legal.ts'
import {isPrompt} from './prompts.ts'

const LOOK = 240
const MOST = 3
const LONGEST = 140

/** A full stop, then a capital: the last place of that kind is where the last sentence begins. */
const lastStart = (text: string): number => {
  const cuts = [...text.matchAll(/(?<=[.!?][”"’')\]]?)\s+(?=[\p{Lu}©(–—-])/gu)]
  const last = cuts.at(-1)
  return last === undefined ? -1 : last.index + last[0].length
}

const isEnding = (sentence: string): boolean =>
  sentence.length <= LONGEST &&
  !/["“”]/u.test(sentence) &&
  ((/[ /-]/u.test(sentence) && isInitials(sentence)) ||
    isPrompt(sentence) ||
    isFurniture(sentence) ||
    isLegal(sentence))

/** Where the page's own sentences begin; the length of the text where it ends with none. */
export function endOfStory(text: string): number {
  const from = Math.max(0, text.length - LOOK)
  let end = text.length
  for (let count = 0; count < MOST; count++) {
    const start = lastStart(text.slice(from, end).trimEnd())
    if (start < 0 || !isEnding(text.slice(from + start, end).trim())) break
    end = from + start
  }
  const above = text.slice(0, end)
  const open = above.split('“').length - above.split('”').length
  return open > 0 ? text.length : end
}
