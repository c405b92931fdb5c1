/**
 * Words that lead from article to article, numbered without a gap: those that several articles keep and that are not common.
 *
 * Example: of ferry, Skellig and `government`, the last stands in too many articles to lead anywhere.
 * Avoids: tables of all 16 million words there may be, each looked up where it lies in no cache.
 * Cost: 10 ms of the main thread; 4 MB. Source: rank of a bit, as in succinct indexes.
 */
import {WORD_BITS} from '../../kernel/passage.ts'
import {sharedNumbers} from '../shared.ts'
import {isCommon} from './lexicon.ts'

/** Words whose bits stand in one number. */
const BLOCK = 32
const BLOCKS = 2 ** WORD_BITS / BLOCK

/** Bits of words that one article keeps, and behind them those that several do. Zeros at first, in shared memory. */
export const keptWords = (): Uint32Array => sharedNumbers(2 * BLOCKS)

const isKeptBySeveral = (kept: Uint32Array, word: number): boolean =>
  ((kept[BLOCKS + (word >>> 5)] ?? 0) & (1 << (word & 31))) !== 0

export function markKept(kept: Uint32Array, word: number): void {
  // most are known by then: bits are set and never taken back
  if (isKeptBySeveral(kept, word)) return
  const at = word >>> 5
  const bit = 1 << (word & 31)
  const before = Atomics.or(kept, at, bit)
  if ((before & bit) !== 0) Atomics.or(kept, BLOCKS + at, bit)
}

function onesIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export interface Leading {
  /** How many words lead. */
  readonly count: number
  /** By block: bits of its words that lead, and how many lead in blocks before it. In shared memory. */
  readonly blocks: Uint32Array
}

export function leadingWords(kept: Uint32Array, lexicon: Uint8Array): Leading {
  const blocks = sharedNumbers(2 * BLOCKS)
  const mask = lexicon.length - 1
  let count = 0
  for (let block = 0; block < BLOCKS; block++) {
    let bits = kept[BLOCKS + block] ?? 0
    for (let left = bits; left !== 0; left &= left - 1) {
      const last = 31 - Math.clz32(left & -left)
      if (isCommon(lexicon[(BLOCK * block + last) & mask] ?? 0)) bits &= ~(1 << last)
    }
    blocks[2 * block] = bits
    blocks[2 * block + 1] = count
    count += onesIn(bits)
  }
  return {count, blocks}
}

/** The number of the word, from 0; -1 where it leads nowhere. */
export function leadingNumber({blocks}: Leading, word: number): number {
  const at = 2 * (word >>> 5)
  const bits = blocks[at] ?? 0
  const bit = 1 << (word & 31)
  return (bits & bit) === 0 ? -1 : (blocks[at + 1] ?? 0) + onesIn(bits & (bit - 1))
}
