/**
 * The cards of all articles that are told, block by block: ids and precedence as numbers in shared columns, records as lines
 * of text put aside.
 */
import {articleLine} from './article-line.ts'
import {cardOf} from './cards.ts'
import {Originals} from './originals.ts'
import type {Register} from './register.ts'
import {Room} from './room.ts'
import {numbersAt} from './shelf.ts'
import type {Stretch} from './types.ts'
import type {Workplace} from './workplace.ts'

/** Of each card, in shared memory. */
export interface CardColumns {
  /** See Card. */
  readonly ids: Float64Array
  readonly whens: Float64Array
  /** Where its record’s line ends, counted from the beginning of its block. */
  readonly ends: Uint32Array
}

export interface CardGiven {
  readonly register: Register
  /** The article that stands for the text of each. */
  readonly standIn: Uint32Array
  /** Articles to be told, one a card. */
  readonly told: Uint32Array
  /** Of each 0, or its number among those of the same key and content. */
  readonly ordinals: Uint32Array
  /** To be filled. */
  readonly columns: CardColumns
  /** Nobody asks any more for what was put on shelves before. */
  readonly shelvesAreFree: boolean
}

export interface CardResult {
  /** Articles whose words are not those of the article that stands for them, though their hashes are. */
  readonly strangers: readonly number[]
  /** Lines of the block, UTF-8, filled up to whole numbers. */
  readonly lines: Stretch
}

/** Articles a task. */
export const CARD_BLOCK = 512

export function cardPhase(
  workplace: Workplace,
  {register, standIn, told, ordinals, columns, shelvesAreFree}: CardGiven,
): (task: number) => CardResult {
  const {settings, options, shelf} = workplace
  const how = {
    settings: settings.normalize,
    timezone: options.timezone,
    sourceBy: options.sourceBy ?? 'said',
  }
  if (shelvesAreFree) shelf.empty()
  const originals = new Originals(register, workplace)
  const lines = new Room()
  return task => {
    lines.empty()
    const strangers: number[] = []
    for (let card = task * CARD_BLOCK; card < Math.min(told.length, (task + 1) * CARD_BLOCK); card++) {
      const article = told[card] ?? 0
      const {told: found, isCopy} = originals.told(article, standIn[article] ?? article)
      if (!isCopy) strangers.push(article)
      const words = register.columns.words[article] ?? 0
      const {id, when, record} = cardOf(found, {words, ordinal: ordinals[card] ?? 0}, how)
      lines.add(articleLine(record))
      columns.ids[card] = id
      columns.whens[card] = when
      columns.ends[card] = lines.end
    }
    return {strangers, lines: shelf.keep(lines.numbers)}
  }
}

/** Where the records lie. */
export interface RecordBox {
  /** By place in Told the number of its card. Shared. */
  readonly cards: Uint32Array
  /** See CardColumns. */
  readonly ends: Uint32Array
  /** By block of cards. */
  readonly blocks: readonly Stretch[]
}

/** The line of the article at a place, UTF-8; in memory that others may share. */
export function recordAt({cards, ends, blocks}: RecordBox, place: number): Uint8Array {
  const card = cards[place] ?? 0
  const block = blocks[Math.floor(card / CARD_BLOCK)]
  if (block === undefined) throw new RangeError(`there is no card ${card}`)
  const start = card % CARD_BLOCK === 0 ? 0 : (ends[card - 1] ?? 0)
  const end = ends[card] ?? 0
  const first = Math.floor(start / 4)
  const numbers = numbersAt(block, first, Math.ceil(end / 4) - first)
  return new Uint8Array(numbers.buffer, numbers.byteOffset + start - 4 * first, end - start)
}
