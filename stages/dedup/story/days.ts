/**
 * The day of an article whose date the kernel could not tell: by a date in words, or by its address.
 *
 * Example: `"date":"3 May 2031"`, or no date and `https://harbour.example/2031/05/04/ferry`. A line whose fields are plain strings
 * is looked at where it stands; any other is read as the reading room reads it.
 * Avoids: parsing, which would cost more than the article’s words. Cost: 2 us an article of 4 kB.
 */
import {isUtf8} from 'node:buffer'
import type {Metadata} from '../../../pipeline/types.ts'
import {UNREAD} from '../../kernel/rows.ts'
import {publishedOf} from '../../normalize/published.ts'
import {entryOfLine} from '../../read/formats/json.ts'
import type {Workplace} from '../workplace.ts'

/** Sorts behind every day. */
export const UNDATED = 0xffffffff

type When = Pick<Metadata, 'date' | 'url'>

const [QUOTE, BACKSLASH, COLON, COMMA, OPEN, CLOSE] = [0x22, 0x5c, 0x3a, 0x2c, 0x7b, 0x7d] as const
const LONGEST_KEY = 4
type Key = 'date' | 'url'
const KEYS: ReadonlySet<string> = new Set<Key>(['date', 'url'])
type Strings = Partial<Record<Key, readonly [from: number, to: number]>>

function skipSpaces(line: Uint8Array, from: number): number {
  let at = from
  while ((line[at] ?? QUOTE) <= 0x20) at += 1
  return at
}

/** The closing mark of the string whose inside begins at `from`; -1 where there is none. */
function stringEnd(line: Uint8Array, from: number): number {
  let end = line.indexOf(QUOTE, from)
  for (; end >= 0; end = line.indexOf(QUOTE, end + 1)) {
    let first = end
    while (first > from && line[first - 1] === BACKSLASH) first -= 1
    if ((end - first) % 2 === 0) break
  }
  return end
}

/** Behind `true`, `null` or a number; a list or an object has no such end here, so that the line is read by the house. */
function scalarEnd(line: Uint8Array, from: number): number {
  let at = from
  for (; at < line.length; at++) {
    const byte = line[at] ?? COMMA
    if (byte === COMMA || byte === CLOSE || byte <= 0x20) break
    if (byte === QUOTE || byte === OPEN || byte === 0x5b) return -1
  }
  return at
}

/** Places of the strings that matter; null where the line asks for a closer look. It is known to be JSON. */
function stringsIn(line: Buffer): Strings | null {
  const strings: Strings = {}
  let at = skipSpaces(line, 0)
  if (line[at] !== OPEN) return null
  for (let mark = COMMA as number; mark === COMMA; mark = line[at] ?? 0) {
    const keyAt = skipSpaces(line, at + 1)
    const keyEnd = line[keyAt] === QUOTE ? stringEnd(line, keyAt + 1) : -1
    if (keyEnd < 0) return null
    const isLong = keyEnd - keyAt - 1 > LONGEST_KEY
    const key = isLong ? '' : line.toString('latin1', keyAt + 1, keyEnd)
    if (line.subarray(keyAt, keyEnd).includes(BACKSLASH)) return null
    const value = skipSpaces(line, line.indexOf(COLON, keyEnd) + 1)
    const isString = line[value] === QUOTE
    const end = isString ? stringEnd(line, value + 1) : scalarEnd(line, value)
    if (end < 0) return null
    if (KEYS.has(key)) {
      if (!isString) return null
      strings[key as Key] = [value + 1, end]
    }
    at = skipSpaces(line, isString ? end + 1 : end)
  }
  return line[at] === CLOSE ? strings : null
}

function plainWhen(bytes: Uint8Array): When | null {
  if (!isUtf8(bytes)) return null
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const strings = stringsIn(line)
  if (strings === null) return null
  // the inside of a string between its marks is a string to JSON
  const words = (place: readonly [number, number] | undefined): string | null =>
    place === undefined ? null : (JSON.parse(line.toString('utf8', place[0] - 1, place[1] + 1)) as string)
  return {date: words(strings.date), url: words(strings.url)}
}

/** `line` holds an article. */
export function whenOfLine(line: Uint8Array, {options, settings}: Pick<Workplace, 'options' | 'settings'>): When {
  const plain = plainWhen(line)
  if (plain !== null) return plain
  const entry = entryOfLine(line, {where: {file: ''}, options, limits: settings.read})
  if (entry.is !== 'article') throw new Error('a line is no article any more')
  return entry.metadata
}

const NOTHING_SAID: Metadata = {source: null, date: null, url: null, language: null, byline: null, story: null}

/** Days since 1970 plus 1, as the kernel `told` them; where it told none, by the date in words or the address. */
export function dayOfLine(line: Uint8Array, told: number, workplace: Workplace): number {
  if (told !== 0 && told !== UNREAD) return told
  const {date, url} = whenOfLine(line, workplace)
  const published = publishedOf(
    {...NOTHING_SAID, date, url},
    {dateLines: [], dateline: null},
    workplace.options.timezone,
  )
  // what lies before 1970 is as good as undated
  return published === null || published.day < 0 ? UNDATED : published.day + 1
}
