/**
 * Which words of a text are names or numbers, and where an apostrophe parts them: the twins are stages/kernel/passage.ts and
 * marks.ts. What holds a capital, a digit or a strange letter is looked at letter by letter, with what stands before it; most
 * words are passed.
 */
import {foldAstral, foldCode, foldPlain, folded, hasAstral, hexAt, isMalformed, refuse} from './fold'
import {ALONE, ASTRAL, INVISIBLE, KIND, KINDS, NAMED, SEPARATOR, WORD} from './layout'
import {codeAt, sizeOf} from './utf8'
import {hashFolded} from './words'

/** What a code point is to a word: those up to DIGIT make words, those up to OPENS do not end them. */
const SMALL: u32 = 0
const CAPITAL: u32 = 1
const DIGIT: u32 = 2
const UNSEEN: u32 = 3
const OPENS: u32 = 4
const ONE_WORD: u32 = 5
const GAP: u32 = 6
const CUTS: u32 = 7
const BREAKS: u32 = 8
const ANEW: u32 = 9

const LONGEST_ACRONYM: u32 = 5
const LONGEST_CUT: u32 = 3

/** Where one stands in a sentence. */
let anew = true
let amongCapitals = true
let newlines: u32 = 0
/** Up to where the passage has been read, and where its last word ended. */
let seen: usize = 0
let wordEnd: usize = 0
/** What has been read of the word in hand, or of the last one. */
let letters: u32 = 0
let capitals: u32 = 0
let digits: u32 = 0
let startsCapital = false

export function beginPassage(from: usize): void {
  anew = true
  amongCapitals = true
  newlines = 0
  seen = from
  wordEnd = 0
  startsCapital = false
}

/** Words of small letters alone were read, the last of them up to `end`. */
// @ts-ignore: decorator
@inline
export function passed(end: usize): void {
  anew = false
  amongCapitals = false
  newlines = 0
  seen = end
  wordEnd = end
  startsCapital = false
}

function isAnew(code: u32): bool {
  if (code < 0x80) return code === 0x21 || code === 0x3f || code === 0x3a || code === 0x3b || code === 0x22 || code === 0x28
  return code === 0x201c || code === 0x2026
}

function classOf(code: u32): u32 {
  if (code >= 0x10000)
    return code < 0x40000 && <u32>load<u8>(ASTRAL + code - 0x10000) !== SEPARATOR ? ONE_WORD : GAP
  if (code === 0x27 || code === 0x2019) return GAP
  const own = <u32>load<u8>(KINDS + code)
  const kind = own & KIND
  if (kind === ALONE) return ONE_WORD
  if (kind === SEPARATOR || kind === INVISIBLE) {
    if (code === 0x2018) return OPENS
    if (code === 0x2e) return CUTS
    if (code === 0x0a) return BREAKS
    if (isAnew(code)) return ANEW
    return kind === INVISIBLE ? UNSEEN : GAP
  }
  if (code - 0x30 < 10) return DIGIT
  return own === kind ? SMALL : CAPITAL
}

function parted(own: u32, at: usize): void {
  if (own === CUTS) {
    if (at !== wordEnd || !startsCapital || letters > LONGEST_CUT) anew = true
  } else if (own === BREAKS) {
    if (++newlines > 1) anew = true
  } else if (own === ANEW || own === OPENS) anew = true
}

/** The code point that the escape at `seen` stands for; moves `seen` behind it. What is no letter and no mark is a space. */
function escape(end: usize): u32 {
  const mark = <u32>load<u8>(seen, 1)
  if (mark !== 0x75) {
    seen += 2
    return mark === 0x6e ? 0x0a : mark === 0x22 ? 0x22 : 0x20
  }
  const code = seen + 6 <= end ? hexAt(seen + 2) : -1
  if (code < 0) refuse()
  seen += 6
  if ((code & 0xfc00) !== 0xd800 || seen + 6 > end || load<u16>(seen) !== 0x755c) return <u32>code
  const low = hexAt(seen + 2)
  if ((low & 0xfc00) !== 0xdc00) return <u32>code
  seen += 6
  return 0x10000 + ((<u32>code & 0x3ff) << 10) + (<u32>low & 0x3ff)
}

/** The code point at `seen`; moves `seen` behind it. */
function next(end: usize): u32 {
  const byte = <u32>load<u8>(seen)
  if (byte === 0x5c) return escape(end)
  if (byte < 0x80) {
    seen++
    return byte
  }
  const code = codeAt(seen, end)
  if (code < 0) refuse()
  seen += code < 0 ? 1 : sizeOf(<u32>code)
  return <u32>code
}

/** What parts words, up to `end`. */
function lookUpTo(end: usize): void {
  while (seen < end && !isMalformed) {
    const at = seen
    parted(classOf(next(end)), at)
  }
}

function mark(): u32 {
  if (digits > 0) return letters + digits > 1 ? NAMED : 0
  if (anew || !startsCapital) return 0
  if (capitals !== letters) return NAMED
  return !amongCapitals && letters > 1 && letters <= LONGEST_ACRONYM ? NAMED : 0
}

/** The mark of the word in hand, which is taken for read. */
function endWord(): u32 {
  const own = mark()
  amongCapitals = capitals === letters && letters > 1
  anew = false
  newlines = 0
  return own
}

function count(own: u32): void {
  if (own === DIGIT) digits++
  else letters++
  if (own === CAPITAL) capitals++
}

function beginWord(own: u32): void {
  letters = capitals = digits = 0
  startsCapital = own === CAPITAL
}

/** The mark of a word of plain letters and digits. */
export function markOfRun(start: usize, end: usize): u32 {
  lookUpTo(start)
  for (let at = start; at < end; at++) {
    const byte = <u32>load<u8>(at)
    const own = byte > 0x60 ? SMALL : byte > 0x40 ? CAPITAL : DIGIT
    if (at === start) beginWord(own)
    count(own)
  }
  seen = wordEnd = end
  return endWord()
}

/** The hash of what stands folded up to `end` goes to `out`; returns the place behind it. */
function hashed(end: usize, own: u32, out: usize): usize {
  const o = hashFolded(folded, end, out)
  if (o > out) store<u32>(out, (load<u32>(out) & WORD) | own)
  return o
}

/** The words of a run that holds other letters or escapes, with their marks, to `out`; returns the place behind them. */
export function readStrange(start: usize, end: usize, out: usize): usize {
  lookUpTo(start)
  let o = out
  let f = folded
  let inWord = false
  while (seen < end && !isMalformed) {
    const at = seen
    const code = next(end)
    const own = classOf(code)
    if (inWord && own > OPENS) {
      o = hashed(f, endWord(), o)
      inWord = false
    }
    if (own <= DIGIT) {
      if (!inWord) {
        beginWord(own)
        f = folded
        inWord = true
      }
      count(own)
      f = code < 0x80 ? foldPlain(f, code) : foldCode(f, code)
    } else if (own === ONE_WORD) o = hashed(code < 0x10000 ? foldCode(folded, code) : foldAstral(folded, code), 0, o)
    else if (!inWord) {
      // whether such a letter is a word only the table tells
      if (code >= 0x10000 && !hasAstral) foldAstral(folded, code)
      parted(own, at)
    }
    if (inWord) wordEnd = seen
  }
  return inWord ? hashed(f, endWord(), o) : o
}
