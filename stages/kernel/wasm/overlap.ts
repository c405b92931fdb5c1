/**
 * One text held against others, word hashes in and numbers out: the twin is stages/verify/entered-text.ts.
 *
 * Sums of grams stand for their hashes, which are a bijection of them. A slot of the table holds the number of a place, 0
 * where it is free: places of the entered text from 1, behind them those of the other, which are taken out when it has been
 * read. Where the words of both agree nothing is looked up: all these grams are met at once.
 */
import {agreeing, gramCount, markAll, sumGrams} from './lists'

/** What is read behind the end of a list of words, and written behind one of grams. */
const SLACK: usize = 64
/** Slots for each word of both texts. */
const SLOTS: u32 = 4
/** Places and words looked at, a word of both texts: texts that repeat themselves more are few. */
const STEPS: u32 = 32
/** Of a gram of the entered text: it stands nowhere else there; at its first place; at a later one. */
const ONCE: u8 = 0
const FIRST: u8 = 1
const LATER: u8 = 2

let width: u32 = 5
/** The words of both, and sums of their grams one behind the other. */
let own: usize = 0
let other: usize = 0
let grams: usize = 0
/** By place of the entered text: how its gram repeats, and whether the other text holds it; a byte each. */
let repeats: usize = 0
let met: usize = 0
/** By place of a gram that repeats: the place before it, and its first one; of its first place the last one. */
let before: usize = 0
let first: usize = 0
/** Later places of grams that repeat. */
let laters: usize = 0
/** Slots that grams of the other text took. */
let taken: usize = 0
let table: usize = 0
let mask: u32 = 0
/** Numbers in the table take four bytes instead of two. */
let isWide: bool = false

let ownWords: u32 = 0
let otherWords: u32 = 0
let ownGrams: u32 = 0
let otherGrams: u32 = 0
let later: u32 = 0
let shared: u32 = 0
let alone: u32 = 0
let longest: u32 = 0
let steps: u32 = 0

export function enteredWords(): usize {
  return own
}
export function otherWordsAt(): usize {
  return other
}
export function sharedGrams(): u32 {
  return shared
}
export function enteredDistinct(): u32 {
  return ownGrams - later
}
export function otherDistinct(): u32 {
  return shared + alone
}
/** Words of the longest run in common; -1 where too many places would have to be looked at. */
export function longestRun(): i32 {
  return steps > STEPS * (ownWords + otherWords) ? -1 : <i32>longest
}

/** Lays out room for texts of so many words from `from` on; returns its end. */
export function layTexts(from: usize, gram: u32, most: u32, mostOther: u32): usize {
  width = gram
  const ofOwn: usize = 4 * <usize>most + SLACK
  const ofOther: usize = 4 * <usize>mostOther + SLACK
  own = from
  other = own + ofOwn
  grams = other + ofOther
  repeats = grams + ofOwn + ofOther
  met = repeats + most + SLACK
  before = met + most + SLACK
  first = before + ofOwn
  laters = first + ofOwn
  taken = laters + ofOwn
  table = taken + ofOther
  isWide = most + mostOther > 0xfffe
  let slots: u32 = 64
  while (slots < SLOTS * (most + mostOther)) slots <<= 1
  mask = slots - 1
  return table + (<usize>slots << (isWide ? 2 : 1))
}

/** The gram at `place` is that of `known`, where it stood first. */
function repeat(known: u32, place: u32): void {
  const at: usize = 4 * <usize>place
  const begin: usize = 4 * <usize>known
  const isSecond = load<u8>(repeats + <usize>known) === ONCE
  store<u32>(before + at, isSecond ? known : load<u32>(first + begin))
  store<u32>(first + begin, place)
  store<u32>(first + at, known)
  store<u8>(repeats + <usize>known, FIRST)
  store<u8>(repeats + <usize>place, LATER)
  store<u32>(laters + 4 * <usize>later, place)
  later++
}

/** Where the gram stands in the table, or the free slot where it would. */
// @ts-ignore: decorator
@inline
function slotOf<T>(slots: usize, last: usize, gram: u32, sums: usize): usize {
  let slot = (<usize>gram * sizeof<T>()) & last
  let number = <usize>load<T>(slots + slot)
  while (number !== 0 && load<u32>(sums + 4 * number) !== gram) {
    slot = (slot + sizeof<T>()) & last
    number = <usize>load<T>(slots + slot)
  }
  return slots + slot
}

// @ts-ignore: decorator
@inline
function enterAll<T>(): void {
  const slots = table
  const last = sizeof<T>() * <usize>mask
  const sums = grams - 4
  const count = ownGrams
  memory.fill(slots, 0, last + sizeof<T>())
  for (let number: u32 = 1; number <= count; number++) {
    const slot = slotOf<T>(slots, last, load<u32>(sums + 4 * <usize>number), sums)
    const known = <u32>load<T>(slot)
    if (known === 0) store<T>(slot, <T>number)
    else repeat(known - 1, number - 1)
  }
}

/** Enters the words that were laid in. */
export function enterText(words: u32): void {
  ownWords = words
  ownGrams = gramCount(words, width)
  sumGrams(own, words, width, grams)
  memory.fill(repeats, 0, <usize>ownGrams + 16)
  later = 0
  if (isWide) enterAll<u32>()
  else enterAll<u16>()
}

/** Words that agree from `place` of the entered text and `at` of the other on. */
function runFrom(place: u32, at: u32): u32 {
  const most = min(ownWords - place, otherWords - at)
  return agreeing(own + 4 * <usize>place, other + 4 * <usize>at, most)
}

/** The gram at `at` stands in other places than `place` too: runs that begin there. What begins before it was followed from there. */
function followOthers(place: u32, at: u32): void {
  const begin = load<u8>(repeats + <usize>place) === FIRST ? place : load<u32>(first + 4 * <usize>place)
  const most = STEPS * (ownWords + otherWords)
  let one = load<u32>(first + 4 * <usize>begin)
  while (steps <= most) {
    steps++
    const begins = one === 0 || at === 0 || load<u32>(own + 4 * <usize>one - 4) !== load<u32>(other + 4 * <usize>at - 4)
    if (one !== place && begins) {
      const run = runFrom(one, at)
      steps += run
      longest = max(longest, run)
    }
    if (one === begin) return
    one = load<u32>(before + 4 * <usize>one)
  }
}

/** Of so many grams that both have from here on those that repeat. */
function followRepeats(place: u32, at: u32, count: u32): void {
  for (let k: u32 = 0; k < count; k += 8) {
    let eight = load<u64>(repeats + <usize>(place + k))
    while (eight !== 0) {
      const one = k + (<u32>ctz<u64>(eight) >>> 3)
      if (one >= count) return
      followOthers(place + one, at + one)
      eight &= ~(<u64>0xff << (<u64>(one - k) << 3))
    }
  }
}

/** Follows the gram at `at`, which stands at `place`; returns how many grams agree. */
function follow(place: u32, at: u32): u32 {
  const run = runFrom(place, at)
  longest = max(longest, run)
  // a hash that two grams share by chance is a run of fewer words than it stands for
  const count = run > width ? run - width + 1 : 1
  markAll(met + <usize>place, count)
  if (later !== 0) followRepeats(place, at, count)
  return count
}

// @ts-ignore: decorator
@inline
function walk<T>(): void {
  const slots = table
  const last = sizeof<T>() * <usize>mask
  const sums = grams - 4
  const ofOwn = ownGrams
  const end = ofOwn + otherGrams
  const begin = taken
  let free = begin
  for (let number = ofOwn + 1; number <= end; ) {
    const slot = slotOf<T>(slots, last, load<u32>(sums + 4 * <usize>number), sums)
    const known = <u32>load<T>(slot)
    if (known === 0) {
      store<T>(slot, <T>number)
      store<u32>(free, <u32>slot)
      free += 4
      number++
    } else number += known > ofOwn ? 1 : follow(known - 1, number - ofOwn - 1)
  }
  for (let at = begin; at < free; at += 4) store<T>(<usize>load<u32>(at), 0)
  alone = <u32>(free - begin) >>> 2
}

/** Grams that were met, each counted once. */
function countMet(): void {
  for (let k: usize = 0; k < 4 * <usize>later; k += 4) {
    const place = load<u32>(laters + k)
    if (load<u8>(met + <usize>place) === 0) continue
    store<u8>(met + <usize>place, 0)
    store<u8>(met + <usize>load<u32>(first + 4 * <usize>place), 1)
  }
  shared = 0
  for (let at: usize = 0; at < <usize>ownGrams; at += 8) shared += <u32>popcnt<u64>(load<u64>(met + at))
}

/** Holds the other text that was laid in against the entered one. */
export function holdAgainst(words: u32): void {
  otherWords = words
  otherGrams = gramCount(words, width)
  longest = steps = 0
  sumGrams(other, words, width, grams + 4 * <usize>ownGrams)
  memory.fill(met, 0, <usize>ownGrams + 16)
  if (isWide) walk<u32>()
  else walk<u16>()
  countMet()
}
