/**
 * The distinct words of an article, one number each: the twin is stages/kernel/distinct.ts.
 */
import {NAMED, WORD} from './layout'

const MOST_TIMES: u32 = 127
/** Numbers of entries, from 1, by the last bits of their words; 0 where none is. */
let table: usize = 0
let mask: u32 = 0
/** Entries one after another, and how many there are. */
let entries: usize = 0
export let distinct: u32 = 0

const LEAST_SLOTS: u32 = 512

/** Room for the entries of `words` words; the table takes at most 16 bytes a word, or 2 kB. */
export function beginCounting(words: u32, tableAt: usize, entriesAt: usize): void {
  let slots = LEAST_SLOTS
  while (slots < 2 * words) slots <<= 1
  table = tableAt
  mask = slots - 1
  entries = entriesAt
  distinct = 0
  memory.fill(table, 0, 4 * slots)
}

/** Words with their marks between two places, each counted `times` times. */
export function countWords(from: usize, end: usize, times: u32): void {
  for (let at = from; at < end; at += 4) {
    const word = load<u32>(at)
    let slot = (word >>> 8) & mask
    let number = load<u32>(table + 4 * <usize>slot)
    while (number !== 0 && ((load<u32>(entries + 4 * <usize>number - 4) ^ word) & WORD) !== 0) {
      slot = (slot + 1) & mask
      number = load<u32>(table + 4 * <usize>slot)
    }
    if (number === 0) {
      number = ++distinct
      store<u32>(table + 4 * <usize>slot, number)
      store<u32>(entries + 4 * <usize>number - 4, word & WORD)
    }
    const place = entries + 4 * <usize>number - 4
    const before = load<u32>(place)
    const named = (before | word) & NAMED
    store<u32>(place, (before & WORD) | named | min<u32>(MOST_TIMES, (before & MOST_TIMES) + times))
  }
}

/** Takes the marks of the words between two places away: capitals of a headline show no names. */
export function unmark(from: usize, end: usize): void {
  for (let at = from; at < end; at += 4) store<u32>(at, load<u32>(at) & WORD)
}
