/**
 * One line of JSONL to the fields of an article.
 *
 *     {"id":7,"title":"Ferry refloated","text":"...","date":"2024-11-16"}  ->  id '7', title, text, metadata
 *
 * Known fields only, copied into fresh objects, so that `__proto__`, wrong types and deep nesting do no harm. Text or title
 * of a wrong type set the line aside; another field of a wrong type is left out with a note. Linear.
 */
import {z} from 'zod'
import type {RunOptions} from '../../pipeline/context.ts'
import type {Metadata} from '../../pipeline/types.ts'
import type {ReadLimits} from './bytes.ts'
import {decode} from './decode.ts'
import {bad, type Entry} from './entry.ts'
import {reject, type Where} from './reject.ts'

/** What the reading of records depends on. */
export type RecordOptions = Pick<RunOptions, 'stories' | 'storyField' | 'sourceField'>

export interface Reading {
  readonly where: Where
  readonly options: RecordOptions
  readonly limits: ReadLimits
}

/** Headlines such as 1984 arrive as numbers. */
const words = z.union([z.string(), z.number().transform(String)])
const content = z.object({text: z.string().nullish(), title: words.nullish()})
/** A number beyond the safe integers is no longer the one that was written. */
const identity = z.union([z.string(), z.int().transform(String)])

const isBlank = (text: string | null | undefined): boolean => text === null || text === undefined || !/\S/.test(text)

const OPEN = [0x5b, 0x7b]
const CLOSE = [0x5d, 0x7d]
const QUOTE = 0x22
const ESCAPE = 0x5c

/** True where brackets stand deeper than `most`; those inside strings do not count. */
export function isDeeper(bytes: Uint8Array, most: number): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (quoted && byte === ESCAPE) at += 1
    else if (byte === QUOTE) quoted = !quoted
    else if (!quoted && OPEN.includes(byte)) depth += 1
    else if (!quoted && CLOSE.includes(byte)) depth -= 1
    if (depth > most) return true
  }
  return false
}

/** Throws a Reject where the bytes are no JSON. */
export function parseJson(
  bytes: Uint8Array,
  {where, limits}: Pick<Reading, 'where' | 'limits'>,
): {readonly json: unknown; readonly note: string | null} {
  if (bytes.length >= limits.jsonDepthFrom && isDeeper(bytes, limits.jsonDepth))
    throw reject('too-deep', {...where, detail: `more than ${limits.jsonDepth} levels`})
  const {text, note} = decode(bytes)
  try {
    return {json: JSON.parse(text), note}
  } catch {
    // The parser's own message quotes the text, which belongs into no log.
    throw reject('invalid-json', where)
  }
}

/** The record's own field, never one that it inherits. */
const fieldOf = (record: object, name: string): unknown =>
  Object.hasOwn(record, name) ? (record as Readonly<Record<string, unknown>>)[name] : undefined

/** Takes fields that are words, and notes those that are not. */
function fieldReader(record: object, notes: string[]): (name: string, schema?: z.ZodType<string>) => string | null {
  return (name, schema = words) => {
    const value = fieldOf(record, name)
    if (value === undefined || value === null) return null
    // most fields are words, and need no schema to be known as such
    if (typeof value === 'string') return isBlank(value) ? null : value
    const taken = schema.safeParse(value)
    if (!taken.success) notes.push(`field ${name} left out: wrong type`)
    return taken.success && !isBlank(taken.data) ? taken.data : null
  }
}

const isWords = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string'

/** Text and title, or the name of the field that is neither words nor a number where that will do. */
function contentOf(record: object): z.infer<typeof content> | string {
  const [text, title] = [fieldOf(record, 'text'), fieldOf(record, 'title')]
  if (isWords(text) && isWords(title)) return {text, title}
  const read = content.safeParse(record)
  return read.success ? read.data : String(read.error.issues[0]?.path[0])
}

/** A record of our own. */
export function recordEntry(record: object, {stories, storyField, sourceField}: RecordOptions): Entry {
  const said = contentOf(record)
  if (typeof said === 'string') return bad({code: 'invalid-record', detail: `wrong type: ${said}`})
  const title = isBlank(said.title) ? null : (said.title ?? null)
  // An empty body is an article that is nobody's duplicate; a record that speaks of neither text nor title is none.
  if (title === null && typeof said.text !== 'string') return bad({code: 'empty'})

  const notes: string[] = []
  const field = fieldReader(record, notes)
  const metadata: Metadata = {
    source: field(sourceField ?? 'source'),
    date: field('date'),
    url: field('url'),
    language: field('language'),
    byline: field('byline'),
    story: stories === 'given' ? field(storyField) : null,
  }
  return {is: 'article', id: field('id', identity), title, text: said.text ?? '', metadata, notes}
}
