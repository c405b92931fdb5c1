/**
 * What a reader of some format finds: an article without its place, something that is none, or a fault.
 *
 *     article({title: 'Ferry refloated', text: '...', id: 'urn:x:7', said: {date: '2031-03-04T08:30:00Z'}})
 *
 * A format knows its fields; names, ids and places are for those who call it.
 */
import type {Edition, Metadata} from '../../pipeline/types.ts'
import type {ReadCode} from './reject.ts'

/** A fault in one place of a file. */
export interface Fault {
  readonly code: ReadCode
  readonly detail?: string
  readonly line?: number | null
}

export interface ArticleEntry {
  readonly is: 'article'
  /** What the format calls it, null where it does not. */
  readonly id: string | null
  /** Only where the format gives it apart from the text. */
  readonly title: string | null
  readonly text: string
  readonly metadata: Metadata
  readonly notes: readonly string[]
  /** Read, but not to its end. */
  readonly fault?: Fault
}

export type Entry =
  | ArticleEntry
  /** A picture, a package, a redirect: counted, not read. */
  | {readonly is: 'other'}
  | {readonly is: 'bad'; readonly fault: Fault}

/** A file that is the article, or that holds articles of which each has a name of its own. */
export interface Sheet {
  readonly holds: 'one' | 'many'
  readonly entries: readonly Entry[]
}

const nothingSaid: Metadata = {source: null, date: null, url: null, language: null, byline: null, story: null}
export const noEdition: Edition = {
  item: null,
  version: null,
  revised: null,
  status: null,
  embargo: null,
  note: null,
  usage: null,
}

export const other: Entry = {is: 'other'}
export const bad = (fault: Fault): Entry => ({is: 'bad', fault})

/** Without white space at its ends; null for nothing but that. */
export const filled = (text: string | null | undefined): string | null =>
  text === null || text === undefined || !/\S/.test(text) ? null : text.trim()

/** What people are told of an edition; usage terms and the like stand in its fields. */
function notesOf({status, embargo}: Edition): readonly string[] {
  const standing = {
    canceled: 'its publisher has canceled this item',
    withheld: 'its publisher withholds this item',
    correction: 'marked as a correction by its publisher',
    update: null,
  } as const
  const said = status === null ? null : standing[status]
  return [...(embargo === null ? [] : [`embargoed until ${embargo}`]), ...(said === null ? [] : [said])]
}

export interface Given {
  readonly id: string | null
  readonly title: string | null
  readonly text: string
  readonly said: Partial<Metadata>
  /** Of the version; a name alone says nothing of it and is left out. */
  readonly edition?: Partial<Edition>
  readonly notes?: readonly string[]
  /** Nested deeper than is read. */
  readonly isCut?: boolean
}

/** Text or title may be empty, not both: then there is no article. */
export function article({id, title, text, said, edition = {}, notes = [], isCut = false}: Given): Entry {
  const fault: Fault | null = isCut ? {code: 'too-deep'} : null
  if (title === null && !/\S/.test(text)) return bad(fault ?? {code: 'empty'})
  const whole: Edition = {...noEdition, ...edition}
  const speaks = Object.values(whole).some(value => value !== null)
  const metadata: Metadata = {...nothingSaid, ...said, ...(speaks ? {edition: whole} : {})}
  const entry = {is: 'article', id, title, text, metadata, notes: [...notes, ...notesOf(whole)]} as const
  return fault === null ? entry : {...entry, fault}
}
