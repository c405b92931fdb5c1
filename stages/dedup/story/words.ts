/**
 * The words of one article as the story lane counts them: how often, and whether written as a name or number.
 *
 * Example: title `Fire in Porto`, text `Porto’s fire burned on.` gives fire 3, porto 3 (a name), in 2, s 1 and so on; the words of
 * the title count twice. Words of grammar are counted too, and weigh nothing (lexicon.ts).
 * Cost: 20 us an article of 600 words, half of it for reading them; no object a word.
 */
import {PLAIN} from '../../shingle/word-marks.ts'
import type {Fields} from './fields.ts'
import {readWords, WordList} from './passage.ts'

const LAST_BASE = 2 ** 31

/** The distinct words of one article, in order of their first place. */
export class WordTable {
  count = 0
  words = new Uint32Array(512)
  times = new Uint32Array(512)
  named = new Uint8Array(512)
  /** By slot the number of a word, counted on from article to article, so that nothing need be emptied. */
  #slots = new Uint32Array(2048)
  #base = 0

  /** Forgets all words. */
  begin(): void {
    this.#base += this.count
    this.count = 0
    if (this.#base + this.words.length < LAST_BASE) return
    this.#slots.fill(0)
    this.#base = 0
  }

  /** `mark` as in word-marks.ts. */
  add(word: number, times: number, mark: number): void {
    const at = this.#placeOf(word)
    this.times[at] = (this.times[at] ?? 0) + times
    // written as a name or number once is enough
    if (mark !== PLAIN) this.named[at] = 1
  }

  #placeOf(word: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    const base = this.#base
    let slot = word & mask
    // numbers of this article are above the base
    for (let number = slots[slot] ?? 0; number > base; number = slots[slot] ?? 0) {
      if (this.words[number - base - 1] === word) return number - base - 1
      slot = (slot + 1) & mask
    }
    if (this.count === this.words.length) {
      this.#grow()
      return this.#placeOf(word)
    }
    const at = this.count++
    slots[slot] = base + this.count
    this.words[at] = word
    this.times[at] = 0
    this.named[at] = 0
    return at
  }

  #grow(): void {
    const {words, times, named, count} = this
    this.words = new Uint32Array(2 * count)
    this.times = new Uint32Array(2 * count)
    this.named = new Uint8Array(2 * count)
    this.#slots = new Uint32Array(8 * count)
    this.#base = 0
    this.count = 0
    for (let at = 0; at < count; at++) {
      const place = this.#placeOf(words[at] ?? 0)
      this.times[place] = times[at] ?? 0
      this.named[place] = named[at] ?? 0
    }
  }
}

const list = new WordList()

/** Fills `table` with the words of an article. */
export function countWords(
  {title, text}: Pick<Fields, 'title' | 'text'>,
  table: WordTable,
  {headlineWeight}: {readonly headlineWeight: number},
): void {
  table.begin()
  if (title !== null) {
    readWords(title, list)
    // headlines capitalise as they like: their capitals do not show names
    for (let at = 0; at < list.count; at++) table.add(list.words[at] ?? 0, headlineWeight, PLAIN)
  }
  readWords(text, list)
  for (let at = 0; at < list.count; at++) table.add(list.words[at] ?? 0, 1, list.marks[at] ?? PLAIN)
}
