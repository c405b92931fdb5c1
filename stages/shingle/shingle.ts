/**
 * An article to its hashed words, its grams of five words, and its terms.
 *
 * Example: `The fire broke out on Friday` -> 6 word hashes, 2 grams, 3 terms (fire, broke, friday).
 * Cost: 30 us an article of 130 words; buffers are kept between articles, no string is made a word or a gram.
 * Source: stages/kernel, the specification in small pure steps.
 */
import type {Article, Shingled} from '../../pipeline/types.ts'
import type {Settings} from '../../pipeline/settings.ts'
import {each, type Stage} from '../../pipeline/stage.ts'
import {fold, foldedCapacity} from '../kernel/fold.ts'
import {gramCount, gramHashes} from '../kernel/grams.ts'
import {PLAIN} from '../kernel/marks.ts'
import {wordHashes} from '../kernel/words.ts'
import {storyPassages, type Passage} from './story-text.ts'
import {countTerms, type TermCounter} from './terms.ts'
import {wordMarks} from './word-marks.ts'

const encoder = new TextEncoder()
/** Work space, overwritten by every article. Three bytes are the longest UTF-8 of one UTF-16 unit. */
let bytes = new Uint8Array(0)
let folded = new Uint8Array(0)
let words = new Int32Array(0)

function makeRoom(passages: readonly Passage[]): void {
  const units = passages.reduce((sum, {text}) => sum + text.length, 0)
  if (bytes.length >= 3 * units) return
  bytes = new Uint8Array(2 * 3 * units)
  folded = new Uint8Array(foldedCapacity(bytes.length))
  // Twice: the words of the article, and behind them those of one passage again for its terms.
  words = new Int32Array(2 * bytes.length)
}

/** Appends the passage's word hashes to `words`; returns the place after the last. */
function appendWords(text: string, from: number): number {
  const {written} = encoder.encodeInto(text, bytes)
  return wordHashes(folded, fold(bytes, written, folded), words, from)
}

/** A reporter's name and the day of printing are not what the story is about. */
const tellsOfStory = ({kind}: Passage): boolean => kind !== 'byline' && kind !== 'date'

/** `Okafor’s` is about Okafor: among the terms an apostrophe parts words, and the `s` is a stop word. */
const withoutApostrophes = (text: string): string => text.replace(/['’]/g, ' ')

/** Counts the words of the passage as terms; `words` from `from` on is work space. */
function countWords(passage: Passage, from: number, counter: TermCounter, headlineWeight: number): void {
  const {kind} = passage
  const text = withoutApostrophes(passage.text)
  appendWords(text, from)
  const times = kind === 'headline' ? headlineWeight : 1
  // Headlines capitalise as they like: their capitals do not show names.
  const capitalsTell = kind !== 'headline' && kind !== 'subhead'
  let at = from
  wordMarks(text, mark => counter.add(words[at++] ?? 0, times, capitalsTell ? mark : PLAIN))
}

export function shingleArticle(article: Article, {gram, headlineWeight}: Settings['shingle']): Shingled {
  const passages = storyPassages(article)
  makeRoom(passages)
  const counter = countTerms()
  let count = 0
  for (const passage of passages) {
    if (!passage.apart) count = appendWords(passage.text, count)
    if (tellsOfStory(passage)) countWords(passage, count, counter, headlineWeight)
  }
  if (count === 0) for (const {apart, text} of passages) if (apart) count = appendWords(text, count)
  const tokens = words.slice(0, count)
  const shingles = new Int32Array(gramCount(count, gram))
  gramHashes(tokens, count, gram, shingles)
  return {article, tokens, shingles, terms: counter.terms()}
}

export const shingle: Stage<Article, Shingled> = each('shingle', (article, {settings}) =>
  shingleArticle(article, settings.shingle),
)
