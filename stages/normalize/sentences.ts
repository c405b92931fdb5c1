/**
 * Cuts a block into sentences, by offsets.
 *
 * `“It is over,” he said. “Go home.”` is two sentences; `Sen. J. K. Roe of the U.S. Senate won No. 4.` is one.
 * Avoids the wrong answer of a splitter that breaks at every full stop, and of one that breaks after `?”` in
 * `“Why?” she asked`. One pass from left to right with looks of bounded length to either side: linear.
 */
import type {Range} from '../../pipeline/types.ts'
import {stopEnds} from './abbreviations.ts'

const STOP = 1
const CLOSER = 2
const SPACE = 4
/** By UTF-16 unit: every character of every article is asked. */
const marks = new Uint8Array(0x10000)
for (const [kind, characters] of [
  [STOP, '.!?…。！？'],
  [CLOSER, '"”’\')]»」』）'],
  [SPACE, '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'],
  [SPACE, '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'],
] as const)
  for (const character of characters) marks[character.charCodeAt(0)] = kind

const isAt = (kind: number, text: string, at: number): boolean => marks[text.charCodeAt(at)] === kind

/** How far a rule looks to either side, in characters. */
const REACH = 60

const speech =
  /^(?:\p{Lu}[\p{L}’'.-]* ){1,3}(?:said|says|asked|asks|wrote|told|added|replied|tweeted|shouted|wondered|joked|cried)\b/u

interface Place {
  readonly text: string
  /** Where the sentence in hand begins. */
  readonly from: number
  /** The first and last stop mark, and the end after closing quotes. */
  readonly stop: number
  readonly lastStop: number
  readonly close: number
  /** First character that is not white after `close`. */
  readonly next: number
  readonly end: number
}

const wordBefore = (text: string, at: number, from: number): string =>
  /[^\s"“”‘([«—–]*$/u.exec(text.slice(Math.max(from, at - REACH), at))?.[0] ?? ''

/** A stop mark with nothing or white space behind it, or one of a script that writes none: does the sentence end? */
function ends(place: Place): boolean {
  const {text, stop, lastStop, close, next, end} = place
  if (next >= end) return true
  const mark = text.charAt(stop)
  if ('。！？'.includes(mark)) return !/[」』）]/u.test(text.charAt(close - 1)) || /[\s「『]/u.test(text.charAt(close))
  const ahead = text.slice(next, Math.min(end, next + REACH))
  // `before the 9 a.m. (0600 GMT) auction`: what goes on in lower case behind the bracket is the same sentence
  if (/^[([][^)\]]{1,50}[)\]][,;:]?\s*(?:\p{Ll}|[,;:])/u.test(ahead)) return false
  const quoteNext = /^["“‘'«([]/u.test(ahead)
  const bare = ahead.replace(/^["“‘'«([…. ]+/u, '')
  // “Why?” she asked: what goes on in lower case is the same sentence
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}€$£¥#@]/u.test(bare)) return false
  const nextWord = /^[\p{L}\p{N}’'-]+/u.exec(bare)?.[0] ?? ''
  const quoted = close > lastStop + 1
  // “Why?” Smith asked
  if (quoted && mark !== '.' && speech.test(bare)) return false
  if (lastStop > stop || mark === '…') return endsAtRun(place, nextWord)
  if (mark !== '.') return true
  const word = wordBefore(text, stop, place.from)
  // A list: "1. First", "Most viewed: 1. First"
  const before = text.slice(Math.max(place.from, stop - word.length - REACH), stop - word.length).trimEnd()
  if (/^\d{1,2}$/u.test(word) && /^$|[:;]$/u.test(before.slice(-1))) return false
  if (quoted) return true
  const previous = /[^\s"“”‘([«—–]*$/u.exec(before)?.[0] ?? ''
  return stopEnds(word, nextWord, {previous, quoteNext})
}

/** "full ... and", "I ... I do not", "… China calls", "control. … China", "What?! No". */
function endsAtRun({text, from, stop, lastStop}: Place, nextWord: string): boolean {
  const run = text.slice(stop, lastStop + 1)
  if (/[!?]/u.test(run)) return true
  return nextWord !== 'I' && /[\p{L}\p{N}]/u.test(text.slice(Math.max(from, stop - REACH), stop))
}

/** "said.The next": white space lost between two sentences. */
function lostSpace(text: string, stop: number, close: number): boolean {
  const after = /^\p{Lu}\p{Ll}*[ ,]/u.test(text.slice(close, close + 30))
  return (
    after && (close > stop + 1 ? /[”"]/u.test(text.charAt(close - 1)) : /\p{Ll}{3}$/u.test(text.slice(stop - 3, stop)))
  )
}

function trimmed(text: string, start: number, end: number): Range | null {
  let from = start
  let to = end
  while (from < to && isAt(SPACE, text, from)) from++
  while (to > from && isAt(SPACE, text, to - 1)) to--
  return from < to ? {start: from, end: to} : null
}

/** A piece without a letter or digit belongs to the sentence before it. */
function push(ranges: Range[], text: string, piece: Range | null): void {
  if (piece === null) return
  const last = ranges.at(-1)
  if (/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))) ranges.push(piece)
  else if (last !== undefined) ranges[ranges.length - 1] = {start: last.start, end: piece.end}
}

/** Sentences of `text` between `start` and `end`: trimmed, in order, none without a letter or digit. */
export function sentencesOf(text: string, {start, end}: Range): readonly Range[] {
  const ranges: Range[] = []
  let from = start
  let at = start
  while (at < end) {
    if (!isAt(STOP, text, at)) {
      at++
      continue
    }
    const stop = at
    while (at < end && isAt(STOP, text, at)) at++
    const lastStop = at - 1
    while (at < end && isAt(CLOSER, text, at)) at++
    const close = at
    let next = close
    while (next < end && isAt(SPACE, text, next)) next++
    const open = next === close && next < end && !'。！？'.includes(text.charAt(stop))
    const cut = open ? lostSpace(text, stop, close) : ends({text, from, stop, lastStop, close, next, end})
    if (cut) {
      push(ranges, text, trimmed(text, from, close))
      from = close
    }
    at = Math.max(next, close)
  }
  push(ranges, text, trimmed(text, from, end))
  return ranges
}
