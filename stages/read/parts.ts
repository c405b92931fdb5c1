/**
 * Articles of a file that holds many, one task each; each is named `file#id`, or `file#N<place>` where it has no id.
 *
 * A feed or a crawl cannot give one of its articles again without being read whole, so what was read is kept aside, and
 * read back from there past the barrier. Memory: one article.
 */
import type {RawArchive} from '../../pipeline/archive.ts'
import type {Context} from '../../pipeline/context.ts'
import {Reject} from '../../pipeline/errors.ts'
import type {ArticleRef} from '../../pipeline/types.ts'
import type {Found} from './article.ts'
import type {ArticleEntry, Entry, Fault} from './entry.ts'
import {asReject, problemOf, reject, type Where} from './reject.ts'
import {Setbacks, type Task} from './setbacks.ts'
import {twinFinder} from './twins.ts'

export type PartRef = Extract<ArticleRef, {kind: 'part'}>
type Part = Omit<Found, 'ref'>

export interface Whole {
  /** Where the file is. */
  readonly path: string
  /** What it is called. */
  readonly key: string
  readonly archive: RawArchive
  /** What its articles are called, where not `file#id`. */
  readonly keyOf?: (id: string | null, place: number) => string
  /** What a problem row says of: `The file` unless given. */
  readonly what?: string
}

interface At {
  readonly file: string
  readonly what?: string | undefined
  /** Among the entries of the file, from 1. */
  readonly place?: number
  readonly line?: number
}

/** Where in the file a fault stands: its line where the format has lines, else the entry. */
function whereOf({detail, line = null}: Fault, at: At): Where {
  const inLines = line ?? at.line ?? null
  const entry = inLines === null && at.place !== undefined ? `entry ${at.place}` : null
  const said = [entry, detail].filter(part => part !== null && part !== undefined)
  const what = at.what === undefined ? {} : {what: at.what}
  return {file: at.file, line: inLines, ...what, ...(said.length === 0 ? {} : {detail: said.join(': ')})}
}

export const rejectOf = (fault: Fault, at: At): Reject => reject(fault.code, whereOf(fault, at))

/** A row for what was read, but not to its end. */
export function tellCut({fault}: ArticleEntry, at: At, context: Context): void {
  if (fault !== undefined) context.problems.push(problemOf(fault.code, whereOf(fault, at)))
}

async function kept(
  {title, text, metadata, notes}: ArticleEntry,
  key: string,
  {path, key: file, archive}: Whole,
): Promise<Found> {
  const part: Part = {key, file, title, text, metadata, notes}
  const place = await archive.keep(Buffer.from(JSON.stringify(part)))
  return {...part, ref: {kind: 'part', path, ...place}}
}

/** The part as it was kept. */
export async function partAgain(ref: PartRef, archive: RawArchive): Promise<Found> {
  const bytes = await archive.kept(ref)
  return {...(JSON.parse(Buffer.from(bytes).toString('utf8')) as Part), ref}
}

/** Counts every article and every fault as found, and what is no article as ignored. */
export async function* articlesOfParts(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  whole: Whole,
  context: Context,
): AsyncGenerator<Task> {
  const {key: file, archive, what} = whole
  const keyOf = whole.keyOf ?? ((id, place) => `${file}#${id ?? `N${place}`}`)
  const setbacks = new Setbacks(file, context)
  const withId = twinFinder(archive, context.settings.read)
  let place = 0
  try {
    for await (const entry of entries) {
      context.signal.throwIfAborted()
      place += 1
      if (entry.is === 'other') {
        context.tally.ignored += 1
        continue
      }
      context.tally.found += 1
      const at = {file, place, what}
      if (entry.is === 'article') tellCut(entry, at, context)
      const found = entry.is === 'bad' ? null : await kept(entry, keyOf(entry.id, place), whole)
      const task = setbacks.task(() => {
        if (entry.is === 'bad') throw rejectOf(entry.fault, at)
        return found === null ? null : withId(found)
      })
      if (task !== null && task !== 'other') yield task
    }
  } catch (error) {
    const broken = asReject(error, file)
    if (!(broken instanceof Reject)) throw broken
    context.tally.found += 1
    yield () => Promise.reject(broken)
  }
  const rest = setbacks.rest()
  if (rest !== null) yield rest
}
