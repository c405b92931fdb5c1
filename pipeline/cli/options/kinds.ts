/**
 * The kinds of values that an option may have: how each is read from the command line and from a configuration file, what
 * shells may propose for it, and its JSON Schema.
 *
 * `whole({from: 1, to: 64, unit: 'files'}).read('four')` is Wrong: `"four" is no whole number`, `Give 1 to 64 files.`
 * Avoids: `--jobs four` taken for no jobs, a time zone that no one knows found out after an hour, and a file that allows
 * what the flag refuses.
 */
import {meant} from './near.ts'

/** What is wrong with a value, and what to give; the place is known to the caller. */
export class Wrong extends Error {
  readonly give: string
  constructor(what: string, give: string) {
    super(what)
    this.name = 'Wrong'
    this.give = give
  }
}

export type JsonSchema = Readonly<Record<string, unknown>>

export interface Kind<T> {
  /** `n` of `--jobs <n>`; empty where the option takes no value. */
  readonly placeholder: string
  readonly read: (text: string, ...more: readonly string[]) => T
  readonly fromJson: (json: unknown) => T
  /** As it stands in a configuration file; left out: as it is. */
  toJson?(value: T): unknown
  readonly schema: JsonSchema
  /** All values, where they can be told. */
  readonly words: readonly string[]
  readonly completes: 'words' | 'list' | 'files' | 'folders' | 'nothing'
  /** May be given again: `read` gets all that was given. */
  readonly repeats?: boolean
}

const LONGEST = 60
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined
  return text === undefined ? String(value) : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** `1 to 64 files`, `from 0 up`. */
export const rangeOf = ({from, to, unit}: {from: number; to: number; unit: string}): string =>
  `${to === Number.MAX_SAFE_INTEGER ? `${from} or more` : `${from} to ${to}`} ${unit}`.trim()

/** Did you mean, as a sentence; else all there is. */
export const proposal = (text: string, words: readonly string[]): string =>
  meant(text, words) ?? `Give ${listed(words, 'or')}.`

/** `a, b or c`. */
export const listed = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`

function textual<T>(
  placeholder: string,
  read: (text: string) => T,
  {
    words = [],
    completes = words.length > 0 ? 'words' : 'nothing',
    schema = {},
    toJson = value => value,
  }: Partial<Kind<T>> = {},
): Kind<T> {
  const fromJson = (json: unknown): T => {
    if (typeof json !== 'string') throw new Wrong(`${shown(json)} is no text`, 'Give a text in quotes.')
    return read(json)
  }
  return {placeholder, read, fromJson, toJson, schema: {type: 'string', ...schema}, words, completes}
}

/** Given or not. */
export const given: Kind<boolean> = {
  placeholder: '',
  read: () => true,
  fromJson: json => {
    if (typeof json !== 'boolean') throw new Wrong(`${shown(json)} is neither true nor false`, 'Give true or false.')
    return json
  },
  schema: {type: 'boolean'},
  words: [],
  completes: 'nothing',
}

export interface Range {
  readonly from: number
  readonly to: number
  readonly unit: string
}

/** The range is told with its unit. */
export function whole(placeholder: string, range: Range): Kind<number> {
  const check = (value: number, given: unknown, isWhole: boolean): number => {
    if (!isWhole) throw new Wrong(`${shown(given)} is no whole number`, `Give ${rangeOf(range)}.`)
    if (value < range.from || value > range.to) throw new Wrong(`${value} is out of range`, `Give ${rangeOf(range)}.`)
    return value
  }
  return {
    placeholder,
    read: text => check(Number(text), text, /^-?\d{1,15}$/.test(text)),
    fromJson: json => check(Number(json), json, typeof json === 'number' && Number.isSafeInteger(json)),
    schema: {type: 'integer', minimum: range.from, maximum: range.to},
    words: [],
    completes: 'nothing',
  }
}

const UNITS = ['', 'K', 'M', 'G', 'T']

/** `2G`, `500M`, `1048576`. */
export function size({from, to}: {readonly from: number; readonly to: number}): Kind<number> {
  const most = `${to / 1024 ** 3}G`
  const check = (bytes: number, given: unknown): number => {
    if (bytes >= from && bytes <= to) return bytes
    throw new Wrong(`${shown(given)} is out of range`, `Give ${from} to ${most} bytes.`)
  }
  const read = (text: string): number => {
    const [, digits = '', unit = ''] = /^(\d{1,15}(?:\.\d{1,3})?)\s*([KMGT]?)(?:i?B)?$/iu.exec(text) ?? []
    if (digits === '') throw new Wrong(`${shown(text)} is no size`, 'Give one such as 500M or 2G.')
    return check(Math.round(Number(digits) * 1024 ** UNITS.indexOf(unit.toUpperCase())), text)
  }
  return {
    ...textual('size', read),
    fromJson: json => {
      if (typeof json === 'string') return read(json)
      if (typeof json === 'number' && Number.isSafeInteger(json)) return check(json, json)
      throw new Wrong(`${shown(json)} is no size`, 'Give bytes, or a text such as "500M" or "2G".')
    },
    schema: {
      anyOf: [
        {type: 'integer', minimum: from, maximum: to},
        {type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*[KMGTkmgt]?([iI]?[bB])?$'},
      ],
    },
  }
}

export function oneOf<const W extends string>(placeholder: string, words: readonly W[]): Kind<W> {
  const read = (text: string): W => {
    const found = words.find(word => word === text)
    if (found === undefined) throw new Wrong(`${shown(text)} is not known`, proposal(text, words))
    return found
  }
  return textual(placeholder, read, {words, schema: {enum: words}})
}

/** Some of the words, with commas; in the order of the table. */
export function someOf<const W extends string>(placeholder: string, words: readonly W[]): Kind<readonly W[]> {
  const pick = (named: readonly string[]): readonly W[] => {
    for (const name of named) {
      if (!words.some(word => word === name)) throw new Wrong(`${shown(name)} is not known`, proposal(name, words))
    }
    return words.filter(word => named.includes(word))
  }
  return {
    placeholder,
    read: text => pick(text.split(',').map(name => name.trim())),
    fromJson: json => pick(textsOf(json)),
    schema: {type: 'array', items: {enum: words}, minItems: 1, uniqueItems: true},
    words,
    completes: 'list',
  }
}

function textsOf(json: unknown): readonly string[] {
  if (Array.isArray(json) && json.length > 0 && json.every(one => typeof one === 'string')) return json
  throw new Wrong(`${shown(json)} is no list of texts`, 'Give a list such as ["one", "two"].')
}

function named(text: string): string {
  // An empty name is a variable that was not set: it would be taken for the folder one stands in.
  if (text === '') throw new Wrong('it is empty', 'Give a name.')
  return text
}

export const name = (placeholder: string): Kind<string> => textual(placeholder, named, {schema: {minLength: 1}})
export const file: Kind<string> = textual('file', named, {completes: 'files', schema: {minLength: 1}})
export const folder: Kind<string> = textual('folder', named, {completes: 'folders', schema: {minLength: 1}})

/** Given once or more, each a text. */
export const several = (placeholder: string): Kind<readonly string[]> => ({
  placeholder,
  read: (...texts) => texts.map(named),
  fromJson: json => textsOf(json).map(named),
  schema: {type: 'array', items: {type: 'string', minLength: 1}, minItems: 1},
  words: [],
  completes: 'nothing',
  repeats: true,
})

export {textual}
