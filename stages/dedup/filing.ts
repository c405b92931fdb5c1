/**
 * The cards of all articles that are told, block by block: ids and precedence as numbers, records as lines of text put aside.
 */
import {cardOf} from './cards.ts'
import {Originals} from './originals.ts'
import type {Register} from './register.ts'
import type {Stretch} from './types.ts'
import type {Workplace} from './workplace.ts'

export interface CardGiven {
  readonly register: Register
  /** The article that stands for the text of each. */
  readonly standIn: Uint32Array
  /** Articles to be told. */
  readonly told: Uint32Array
  /** Of each 0, or its number among those of the same key and content. */
  readonly ordinals: Uint32Array
}

export interface CardResult {
  /** Of each article of the block: see Card. */
  readonly ids: Float64Array
  readonly whens: Float64Array
  /** Its record: where the line ends, counted from the block’s beginning. */
  readonly ends: Uint32Array
  /** Articles whose words are not those of the article that stands for them, though their hashes are. */
  readonly strangers: readonly number[]
  /** UTF-8, filled up to whole numbers. */
  readonly lines: Stretch
}

/** Articles a task. */
export const CARD_BLOCK = 512

export function cardPhase(
  workplace: Workplace,
  {register, standIn, told, ordinals}: CardGiven,
): (task: number) => CardResult {
  const {settings, options, shelf} = workplace
  const how = {
    settings: settings.normalize,
    timezone: options.timezone,
    sourceBy: options.sourceBy ?? 'said',
  }
  const originals = new Originals(register, workplace)
  return task => {
    const strangers: number[] = []
    const block = told.subarray(task * CARD_BLOCK, (task + 1) * CARD_BLOCK)
    const ids = new Float64Array(block.length)
    const whens = new Float64Array(block.length)
    const ends = new Uint32Array(block.length)
    const lines: Buffer[] = []
    let end = 0
    block.forEach((article, at) => {
      const {told: found, isCopy} = originals.told(article, standIn[article] ?? article)
      if (!isCopy) strangers.push(article)
      const words = register.columns.words[article] ?? 0
      const card = cardOf(found, {words, ordinal: ordinals[task * CARD_BLOCK + at] ?? 0}, how)
      const text = Buffer.from(`${JSON.stringify(card.record)}\n`)
      lines.push(text)
      end += text.length
      ids[at] = card.id
      whens[at] = card.when
      ends[at] = end
    })
    const bytes = new Uint8Array(4 * Math.ceil(end / 4))
    bytes.set(Buffer.concat(lines))
    return {ids, whens, ends, strangers, lines: shelf.keep(new Uint32Array(bytes.buffer))}
  }
}
