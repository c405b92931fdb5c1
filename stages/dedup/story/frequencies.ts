/**
 * In how many articles each word stands, and in how many as a name or number: what the weights of a run are made of.
 *
 * Large runs are counted by sample: a word of every hundredth article weighs as much as the rarest, so that 30,000 articles
 * tell all there is to tell. Which of them are looked at, their contents say.
 * Wrong answer it avoids: weights that depend on the order of the input.
 * Cost: 15 us an article looked at; 1 MB of counts for small runs, 2 MB for others.
 */
import {isNamed, wordOf} from '../../kernel/distinct.ts'
import {lineAgain} from '../texts.ts'
import {changed} from '../units.ts'
import type {Workplace} from '../workplace.ts'
import {textsOfUnit, type TextLines} from './lines.ts'

const LEAST_SLOTS = 2 ** 18
const MOST_SLOTS = 2 ** 19
const WORDS_AN_ARTICLE = 32

/** Where words are counted: a word’s slot is its last bits. A power of two. */
export function slotsFor(articles: number): number {
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, WORDS_AN_ARTICLE * articles)))
  return Math.min(MOST_SLOTS, Math.max(LEAST_SLOTS, wanted))
}

/** Every how manieth text is looked at, so that `sample` are at most: a power of two. */
export const everyFor = (texts: number, sample: number): number =>
  2 ** Math.ceil(Math.log2(Math.max(1, texts / sample)))

const AS_NAME = 2 ** 16
export const seenOf = (count: number): number => count & (AS_NAME - 1)
export const namedOf = (count: number): number => count >>> 16

export interface FrequencyGiven extends TextLines {
  readonly every: number
  /** By slot: articles that hold its words, and times 65,536 in how many of them as names or numbers. In shared memory. */
  readonly counts: Uint32Array
}

/** The distinct words of the article, read again where it lies. */
export function distinctAgain({register}: TextLines, article: number, workplace: Workplace): Reread {
  const {content, unit} = lineAgain(register, article, workplace)
  const words = workplace.kernel.distinctWordsOfLine(content, workplace.settings.shingle.headlineWeight)
  if (words === null) throw changed(unit.path)
  return {words, line: content}
}

/** Good until the next one is read. */
export interface Reread {
  /** See stages/kernel/distinct.ts. */
  readonly words: Uint32Array
  readonly line: Uint8Array
}

/** Counts into shared memory; returns how many articles were looked at. */
export function frequencyPhase(workplace: Workplace, given: FrequencyGiven): (unit: number) => number {
  const {register, every, counts} = given
  const {left} = register.columns
  const mask = counts.length - 1
  return unit => {
    const own = textsOfUnit(given, unit).filter(article => ((left[article] ?? 0) & (every - 1)) === 0)
    for (const article of own) {
      for (const entry of distinctAgain(given, article, workplace).words)
        Atomics.add(counts, wordOf(entry) & mask, isNamed(entry) ? 1 + AS_NAME : 1)
    }
    return own.length
  }
}
