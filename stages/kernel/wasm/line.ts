/**
 * One line of NDJSON, taken apart where it stands: the places of its id and title, its outlet and its day, and the words of its
 * text (text.ts).
 *
 * Strict: what JSON.parse would refuse, or anything unusual (an escape in a key or an outlet, a key told twice, a text that
 * is no string, nothing to read), makes the line odd, and the host reads it its own way. Bytes must be valid UTF-8.
 */
import {dayOf} from './day'
import {beginLine, firstVisible, isAscii, isDigit, nextMark, skipSpaces, skipString, skipValue} from './json'
import {SOURCE_FIELD, UNREAD} from './layout'
import {isMalformed} from './fold'
import {readString, stop} from './text'
import {isUtf8} from './utf8'
import {nameHash} from './words'

export let idStart: usize = 0
export let idSize: u32 = 0
export let titleStart: usize = 0
export let titleSize: u32 = 0
/** Where a line that is not odd ends: at its newline, or at the end of the bytes. */
export let lineStop: usize = 0
export let outlet: u32 = 0
export let day: u32 = 0

/** Where the inside of the text begins; it ends at `stop`. */
let textStart: usize = 0

let sourceFieldSize: usize = 6

export function nameSourceField(size: usize): void {
  sourceFieldSize = size
}

/** Keys that mean something, as bits; the outlet's may be any of them too. */
const ID: u32 = 1
const TITLE: u32 = 2
const TEXT: u32 = 4
const DATE: u32 = 8
const SOURCE: u32 = 16

function keysOf(from: usize, at: usize): u32 {
  const size = at - from
  let keys: u32 = 0
  if (size === 2 && load<u16>(from) === 0x6469) keys = ID
  else if (size === 4 && load<u32>(from) === 0x74786574) keys = TEXT
  else if (size === 4 && load<u32>(from) === 0x65746164) keys = DATE
  else if (size === 5 && load<u32>(from) === 0x6c746974 && load<u8>(from, 4) === 0x65) keys = TITLE
  if (size === sourceFieldSize && memory.compare(from, SOURCE_FIELD, size) === 0) keys |= SOURCE
  return keys
}

/** Takes the string between `inside` and its closing mark at `end`. False where the line is odd. */
function takeString(keys: u32, inside: usize, end: usize): bool {
  const isPlain = nextMark(inside, end) === end
  // The outlet and the day are told here, hence from the letters as they are meant.
  if (!isPlain && (keys & (SOURCE | DATE)) !== 0) return false
  const isBlank = isPlain && firstVisible(inside, end) === end
  const size: u32 = isBlank ? 0 : isPlain ? <u32>(end - inside) : UNREAD
  if ((keys & ID) !== 0) {
    idStart = inside
    idSize = size
  }
  if ((keys & TITLE) !== 0) {
    titleStart = inside
    titleSize = size
  }
  if (isBlank) return true
  if ((keys & SOURCE) !== 0) outlet = nameHash(inside, end)
  if ((keys & DATE) !== 0) day = dayOf(inside, end)
  return true
}

/** Takes what is no string. False where the line is odd. */
function takeOther(keys: u32, from: usize, end: usize): bool {
  const first = <u32>load<u8>(from)
  if ((keys & TEXT) !== 0) return false
  if (first === 0x6e) return true
  // a field of such a type is left out; a title makes it no article
  if (first === 0x74 || first === 0x66 || first === 0x5b || first === 0x7b) return (keys & TITLE) === 0
  if ((keys & ~(ID | DATE)) !== 0) return false
  // as JavaScript writes it too; `1e999` is no number to it
  const isPlain = end - from < 16 && (first !== 0x30 || end - from === 1) && allDigits(from, end)
  if ((keys & DATE) !== 0) {
    day = UNREAD
    if (!isPlain) return false
  }
  if ((keys & ID) === 0) return true
  idStart = from
  idSize = isPlain ? <u32>(end - from) : UNREAD
  return true
}

function allDigits(from: usize, end: usize): bool {
  let at = from
  while (isDigit(at, end)) at++
  return at === end
}

function forget(): void {
  idStart = titleStart = 0
  idSize = titleSize = outlet = day = 0
}

/** Reads the text, whose words' hashes go to `words`, and whatever else the string says. Returns the place behind it, or 0. */
function takeText(keys: u32, inside: usize, end: usize, words: usize): usize {
  readString(inside, end, words)
  textStart = inside
  if (isMalformed || (keys !== TEXT && !takeString(keys, inside, stop))) return 0
  return stop + 1
}

/** Reads the line at `from`, which ends before `end` or there; returns false where it is odd. */
export function readLine(from: usize, end: usize, words: usize): bool {
  forget()
  beginLine()
  let seen: u32 = 0
  let at = skipSpaces(from, end)
  if (at >= end || load<u8>(at) !== 0x7b) return false
  at++
  while (true) {
    at = skipSpaces(at, end)
    if (at >= end || load<u8>(at) !== 0x22) return false
    const keyStart = at + 1
    const keyEnd = nextMark(keyStart, end)
    if (keyEnd >= end || load<u8>(keyEnd) !== 0x22) return false
    const keys = keysOf(keyStart, keyEnd)
    if ((seen & keys) !== 0) return false
    seen |= keys
    at = skipSpaces(keyEnd + 1, end)
    if (at >= end || load<u8>(at) !== 0x3a) return false
    const value = skipSpaces(at + 1, end)
    if (value >= end) return false
    if (load<u8>(value) !== 0x22) {
      at = skipValue(value, end)
      if (at === 0 || (keys !== 0 && !takeOther(keys, value, at))) return false
    } else if ((keys & TEXT) !== 0) {
      at = takeText(keys, value + 1, end, words)
      if (at === 0) return false
    } else {
      at = skipString(value + 1, end)
      if (at === 0 || (keys !== 0 && !takeString(keys, value + 1, at - 1))) return false
    }
    at = skipSpaces(at, end)
    if (at >= end) return false
    const next = load<u8>(at++)
    if (next === 0x2c) continue
    if (next !== 0x7d) return false
    break
  }
  lineStop = skipSpaces(at, end)
  // without a text of its own it may be a title alone, or a record of another make
  if ((seen & TEXT) === 0 || (lineStop < end && load<u8>(lineStop) !== 0x0a)) return false
  // the text has been looked at; what stands before and behind it is ASCII mostly
  return isAscii() || (isUtf8(from, textStart) && isUtf8(stop, lineStop))
}

/** White space alone. */
export function isBlankLine(from: usize, end: usize): bool {
  let at = from
  while (at < end && (load<u8>(at) === 0x20 || <u32>load<u8>(at) - 0x0b < 3 || load<u8>(at) === 0x09)) at++
  lineStop = at
  return at === end || load<u8>(at) === 0x0a
}

/** The newline that ends the line at `from`, or `end`. */
export function lineEnd(from: usize, end: usize): usize {
  let at = from
  const newline = i8x16.splat(0x0a)
  while (at + 16 <= end) {
    const bits = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), newline))
    if (bits !== 0) return at + <usize>ctz<u32>(bits)
    at += 16
  }
  while (at < end && load<u8>(at) !== 0x0a) at++
  return at
}
